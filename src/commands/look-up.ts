// A search for a command: its filters, its hits, and what to say when there are none.

import type { BatchLine } from '../answer.js';
import { usageFault } from '../errors.js';
import { shorten } from '../messages/shorten.js';
import type { Hit, Pack } from '../model.js';
import { isBlank } from '../select/blank.js';
import { type Criteria, meeting } from '../select/filter.js';
import { type SearchOptions, type SearchResult, search } from '../select/search/index.js';
import { adoptIndex } from '../select/search/pack-index.js';
import { bySpeaker, spokenBy } from '../select/spoken-by.js';
import type { Request } from './command.js';
import { isFiltered } from './filters.js';

interface LookUp extends Criteria {
  limit?: number;
  exact?: boolean;
}

/** The pack of a request, ready to be searched: with the index that the build made of it, where it made one. */
export function searched({ pack, index }: Request): Pack {
  const loaded = pack();
  adoptIndex(loaded, () => index(loaded));
  return loaded;
}

/** Looks for a query under criteria. Throws a Fault when the query has nothing to look for. */
export function lookUp(
  request: Request,
  query: string,
  options: LookUp,
): { hits: Hit[]; total: number; hints: string[] } {
  if (isBlank(query)) throw usageFault('the query is blank; give a word to look for');
  const wanted = searchOptions(request.pack(), options);
  const { hits, total, near, capped } = answersTo(request, query, wanted);
  const hints: string[] = [];
  if (capped) {
    const part =
      capped === 1 ? 'the beginning of its first word was' : `its first ${capped} words were`;
    hints.push(`the query is long; ${part} matched`);
  }
  if (total === 0) {
    const other =
      near.length > 0
        ? `near it: ${near.map((title) => `'${title}'`).join(', ')}`
        : "try other words, or see 'xi-putin topics'";
    const advice = isFiltered(options) ? 'leave out a filter, or try other words' : other;
    hints.push(`nothing found for '${shorten(query, 80)}'; ${advice}`);
  }
  return { hits, total, hints };
}

interface Answers extends Omit<SearchResult, 'hits'> {
  hits: Hit[];
}

/** What a search answers; for quotations by a speaker's name the same without the search, which takes as long as all else. */
function answersTo(request: Request, query: string, wanted: SearchOptions): Answers {
  const spoken = wanted.speakerFirst ? spokenBy(request.pack(), query) : [];
  if (spoken.length === 0) return search(searched(request), query, wanted);
  const { limit, where } = wanted;
  const passing = where ? spoken.filter(where) : spoken;
  // The filters leave none of the speaker's own words: the name may stand in those of others.
  if (passing.length === 0)
    return search(searched(request), query, { ...wanted, speakerFirst: false });
  const hits = passing.slice(0, limit).map((record) => ({ record, match: bySpeaker }));
  return { hits, total: passing.length, near: [] };
}

/** Answers the queries of stdin one by one, each when it comes. A blank one finds nothing. */
export function* lookUpEach(request: Request, options: LookUp): Generator<BatchLine> {
  const wanted = searchOptions(request.pack(), options);
  for (const query of request.lines()) {
    const hits = isBlank(query) ? [] : answersTo(request, query, wanted).hits;
    yield { answer: { query, hits }, found: hits.length > 0 };
  }
}

function searchOptions(pack: Pack, options: LookUp): SearchOptions {
  const { limit, exact, kind } = options;
  return {
    kinds: kind && [kind],
    limit,
    exact,
    where: isFiltered(options) ? meeting(pack, options) : undefined,
    speakerFirst: kind === 'quote',
  };
}

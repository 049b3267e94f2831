// A search for a command: its filters, its hits, and what to say when there are none.

import { usageFault } from '../errors.js';
import type { Hit, Kind, Pack } from '../model.js';
import { type Criteria, filter } from '../select/find.js';
import { isBlank, search } from '../select/search/index.js';

interface LookUp extends Criteria {
  kind?: Kind;
  limit?: number;
  exact?: boolean;
}

/** Searches a pack under criteria. Throws a Fault when the query has nothing to look for. */
export function lookUp(
  pack: Pack,
  query: string,
  { limit, exact, ...criteria }: LookUp,
): { hits: Hit[]; total: number; hints: string[] } {
  if (isBlank(query)) throw usageFault('the query is blank; give a word to look for');
  const { kind } = criteria;
  const found = search(pack, query, {
    ...(kind !== undefined && { kinds: [kind] }),
    ...(limit !== undefined && { limit }),
    ...(exact !== undefined && { exact }),
    where: filter(pack, criteria),
    speakerFirst: kind === 'quote',
  });
  const hints: string[] = [];
  if (found.capped !== undefined)
    hints.push(`the query is long; its first ${found.capped} words were matched`);
  if (found.total === 0) {
    const near =
      found.near.length > 0
        ? `near it: ${found.near.map((title) => `'${title}'`).join(', ')}`
        : "try other words, or 'xi-putin topics'";
    hints.push(`nothing found for '${query}'; ${near}`);
  }
  return { hits: found.hits, total: found.total, hints };
}

// Looks at one candidate closely: whether the query is its title or a phrase of it, and how well they go together.

import { type OwnTexts, ownTexts } from './own-texts.js';
import type { PackIndex } from './pack-index.js';
import type { Query } from './query.js';
import type { Candidate } from './rank.js';

export interface Closeness {
  /** The query is the record's id (3), its title or a whole text of it (2), or another name of it (1). */
  whole: number;
  /** The query, of two words at least, stands in the record's own texts as it is. */
  phrase: boolean;
  /** What neighbouring words and a well covered title add to the score, as a share of it. */
  bonus: number;
}

/** Of a candidate that nobody looks at. */
export const unlooked: Closeness = { whole: 0, phrase: false, bonus: 0 };

/** What neighbouring words that are neighbours in the record add, and a title all of whose words are asked for. */
const neighbourBonus = 0.35;
const titleBonus = 0.35;
/** What words add that stand in the record in the very form in which they are asked for. */
const formBonus = 0.25;
/** What a figure adds where it is asked how many there are. */
const figureBonus = 0.25;

/** Looks at candidates of a query. What of the query is looked for is made once for all of them. */
export function looker(index: PackIndex, query: Query): (candidate: Candidate) => Closeness {
  const parts = query.slots.flatMap((slot) => slot.parts);
  const stems = parts.map((part) => part.stems[0]?.stem ?? '');
  const pairs = stems.slice(1).map((stemmed, at) => ` ${stems[at]} ${stemmed} `);
  const forms = parts.map(({ word }) => ` ${word} `);
  return (candidate) => {
    const own = ownTexts(index, candidate.at);
    const phrase = query.length > 1 && candidate.all && own.says(query.key);
    return {
      whole: wholeness(own, query, candidate, phrase),
      phrase,
      bonus:
        neighbourBonus * shareOf(pairs, (pair) => own.stems.includes(pair)) +
        titleBonus * shareOf(own.titleStems, (stemmed) => stems.includes(stemmed)) +
        formBonus * shareOf(forms, (form) => own.forms.includes(form)) +
        (query.counts && own.hasFigure ? figureBonus : 0),
    };
  };
}

function wholeness(own: OwnTexts, { key, named }: Query, { at, isId }: Candidate, phrase: boolean) {
  if (isId) return 3;
  if (own.title === key || (phrase && own.texts.includes(key))) return 2;
  return named.has(at) ? 1 : 0;
}

/** The share of some items that pass; none of none. */
function shareOf(items: readonly string[], passes: (item: string) => boolean): number {
  let passed = 0;
  for (const item of items) if (passes(item)) passed++;
  return passed / Math.max(1, items.length);
}

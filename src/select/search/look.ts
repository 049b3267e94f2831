// Looks at one candidate closely: whether the query is its title or a phrase of it, and how well they go together.

import { type OwnTexts, ownTexts } from './own-texts.js';
import type { PackIndex } from './pack-index.js';
import type { Query } from './query.js';
import type { Candidate } from './rank.js';

export interface Look {
  /** The query is the record's id (3), its title or a whole text of it (2), or another name of it (1). */
  whole: number;
  /** The query, of two words at least, stands in the record's own texts as it is. */
  phrase: boolean;
  /** What neighbouring words and a well covered title add to the score, as a share of it. */
  bonus: number;
}

/** Of a candidate that nobody looks at. */
export const unlooked: Look = { whole: 0, phrase: false, bonus: 0 };

/** What neighbouring words that are neighbours in the record add, and a title all of whose words are asked for. */
const neighbourBonus = 0.35;
const titleBonus = 0.35;
/** What words add that stand in the record in the very form in which they are asked for. */
const formBonus = 0.25;

export function look(index: PackIndex, query: Query, candidate: Candidate): Look {
  const own = ownTexts(index, candidate.at);
  const words = query.slots.flatMap(({ parts }) => parts.map(({ stems }) => stems[0]?.stem ?? ''));
  const phrase = query.length > 1 && candidate.all && own.says(query.key);
  return {
    whole: wholeness(own, query, candidate, phrase),
    phrase,
    bonus:
      neighbourBonus * neighbours(own, words) +
      titleBonus * titleCover(own, words) +
      formBonus * sameForms(own, query),
  };
}

function wholeness(own: OwnTexts, { key, named }: Query, { at, isId }: Candidate, phrase: boolean) {
  if (isId) return 3;
  if (own.title === key || (phrase && own.texts.includes(key))) return 2;
  return named.has(at) ? 1 : 0;
}

/** The share of a query's neighbouring words that are neighbours in the record, too. */
function neighbours(own: OwnTexts, words: readonly string[]): number {
  if (words.length < 2) return 0;
  let pairs = 0;
  for (let at = 1; at < words.length; at++) {
    if (own.stems.includes(` ${words[at - 1]} ${words[at]} `)) pairs++;
  }
  return pairs / (words.length - 1);
}

/** The share of a query's words that stand in title or text in the same form. */
function sameForms(own: OwnTexts, { slots }: Query): number {
  const words = slots.flatMap(({ parts }) => parts.map(({ word }) => word));
  const text = ` ${own.title} / ${own.text} `;
  return words.filter((word) => text.includes(` ${word} `)).length / Math.max(1, words.length);
}

/** The share of a title's words that are asked for. */
function titleCover({ titleStems }: OwnTexts, words: readonly string[]): number {
  if (titleStems.length === 0) return 0;
  return titleStems.filter((stemmed) => words.includes(stemmed)).length / titleStems.length;
}

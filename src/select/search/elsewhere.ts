// Tells words that people say of other things than a pack is about: `leap year` where trade leaps.

import { type OwnTexts, ownTexts } from './own-texts.js';
import type { PackIndex } from './pack-index.js';
import { shared } from './posting-list.js';
import { stem } from './stem.js';
import { asSaid, contentOf } from './stems.js';

/** The most words that such a phrase has. */
const longest = 4;

/** Where more records than that hold all words of a phrase, they are taken to be about it. */
const mostRecords = 50;

/**
 * How many of the words from a place on are such a phrase, the longest first; 0 where none is. A phrase that a record
 * says itself is not said of other things.
 */
export function elsewhereAt(words: readonly string[], at: number, index: PackIndex): number {
  for (let length = Math.min(longest, words.length - at); length > 1; length--) {
    const span = words.slice(at, at + length);
    if (index.isElsewhere(asSaid(span)) && !isSaid(span, words, index)) return length;
  }
  return 0;
}

/** Whether a record says a phrase itself, among those that hold its words: of one of stop-words alone, the words beside it. */
function isSaid(span: readonly string[], words: readonly string[], index: PackIndex): boolean {
  const content = contentOf(span);
  const asked = (content.length > 0 ? content : contentOf(words)).map(stem);
  return holds(asked, index, (own) =>
    content.length > 1 ? own.stems.includes(` ${asked.join(' ')} `) : own.says(span.join(' ')),
  );
}

/** Whether a record says two stems, of letters, side by side or with one more between them. */
export function saysTogether(first: string, second: string, index: PackIndex): boolean {
  const pair = new RegExp(` ${first} (?:\\S+ )?${second} `);
  return holds([first, second], index, (own) => pair.test(own.stems));
}

/** Whether a record says something of those that hold all of some stems. */
function holds(
  stems: readonly string[],
  index: PackIndex,
  says: (own: OwnTexts) => boolean,
): boolean {
  const lists = stems.map((stemmed) => index.term(stemmed) ?? []);
  const places = shared(lists).filter((_, at) => at % 2 === 0);
  return places.length > mostRecords || places.some((place) => says(ownTexts(index, place)));
}

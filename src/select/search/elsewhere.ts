// Tells words that people say of other things than a pack is about: `leap year` where trade leaps.

import { isTold } from './own-texts.js';
import type { PackIndex } from './pack-index.js';
import { stem } from './stem.js';
import { asSaid, contentOf } from './stems.js';

/** The most words that such a phrase has. */
const longest = 4;

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
  return isTold(asked, index, (own) =>
    content.length > 1 ? own.stems.includes(` ${asked.join(' ')} `) : own.says(span.join(' ')),
  );
}

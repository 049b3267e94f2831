// Leaves out initials beside a name: `V. Putin` asks for what `Putin` does.

import { fold } from './fold.js';
import type { PackIndex } from './pack-index.js';
import { stem } from './stem.js';

/** Words of a query without the letters that begin a name of whomever the word beside them names. */
export function withoutInitials(words: readonly string[], index: PackIndex): readonly string[] {
  if (!words.some(({ length }) => length === 1)) return words;
  return words.filter((word, at) => {
    if (word.length > 1) return true;
    const before = words.slice(0, at).findLast(({ length }) => length > 1);
    const behind = words.slice(at + 1).find(({ length }) => length > 1);
    return ![before, behind].some((name) => name !== undefined && begins(word, name, index));
  });
}

/** Whether a letter begins a word in the name of a record that a word names. */
const begins = (letter: string, name: string, index: PackIndex): boolean =>
  index.concepts(stem(name)).some((concept) => {
    const { names } = index.meaning(concept);
    if (names === undefined) return false;
    const record = index.record(names);
    return fold(record.title)
      .split(' ')
      .some((word) => word.startsWith(letter));
  });

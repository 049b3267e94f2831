// Sorted words as one text, those with the same first letters together without them: short, and cut where it is asked.

import { append } from '../append.js';
import { behindLine } from './sorted-lines.js';

/** So many letters are said once for all words that begin with them. */
const shared = 2;

/** Words in the order of their UTF-16 units, as `sortedWordsOf` writes them. */
export class SortedWords {
  private cut: ReadonlyMap<string, string> | undefined;

  constructor(private readonly text = '') {}

  has(word: string): boolean {
    const rests = this.groups.get(word.slice(0, shared));
    return rests?.includes(` ${word.slice(shared)} `) ?? false;
  }

  /** The words that begin with some letters, in order; all of them for none. */
  beginningWith(letters: string): string[] {
    const found: string[] = [];
    for (const [first, rests] of this.groups) {
      if (!first.startsWith(letters.slice(0, shared))) continue;
      for (const rest of rests.slice(1, -1).split(' ')) {
        if (rest.startsWith(letters.slice(shared))) found.push(first + rest);
      }
    }
    return found;
  }

  /** First letters → what the words go on with, a space around each. */
  private get groups(): ReadonlyMap<string, string> {
    this.cut ??= new Map(
      this.text.split(behindLine).flatMap((line): [string, string][] => {
        const end = line.indexOf(' ');
        return end < 0 ? [] : [[line.slice(0, end), `${line.slice(end)} `]];
      }),
    );
    return this.cut;
  }
}

/** Words as text. No word has a space or the sign behind a line. */
export function sortedWordsOf(words: Iterable<string>): string {
  const groups = new Map<string, string[]>();
  for (const word of [...words].sort()) {
    append(groups, word.slice(0, shared), word.slice(shared));
  }
  return [...groups].map(([first, rests]) => `${first} ${rests.join(' ')}${behindLine}`).join('');
}

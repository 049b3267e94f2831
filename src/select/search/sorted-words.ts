// Sorted words as one text, those with the same first letters together without them: short, and cut where it is asked.

import { append } from '../append.js';
import { behindLine } from './sorted-lines.js';

/** So many letters are said once for all words that begin with them. */
const shared = 2;

/** Words in the order of their UTF-16 units, as `sortedWordsOf` writes them. */
export class SortedWords {
  /** The text, with a sign before each line. */
  private readonly lines: string;
  /** First letters that were asked for → what the words go on with, a space around each. */
  private readonly groups = new Map<string, string>();

  constructor(text = '') {
    this.lines = behindLine + text;
  }

  has(word: string): boolean {
    return this.groupOf(word.slice(0, shared)).includes(` ${word.slice(shared)} `);
  }

  /** The words that begin with some letters, in order; all of them for none. */
  beginningWith(letters: string): string[] {
    const { lines } = this;
    const found: string[] = [];
    const beginning = behindLine + letters.slice(0, shared);
    const more = letters.slice(shared);
    for (let at = lines.indexOf(beginning); at >= 0 && lines.startsWith(beginning, at); ) {
      const end = lines.indexOf(behindLine, at + 1);
      const [first = '', ...rests] = lines.slice(at + 1, end < 0 ? undefined : end).split(' ');
      for (let next = 0; next < rests.length; next++) {
        const rest = rests[next] as string;
        if (rest.startsWith(more)) found.push(first + rest);
      }
      at = end;
    }
    return found;
  }

  private groupOf(first: string): string {
    let group = this.groups.get(first);
    if (group === undefined) {
      const start = this.lines.indexOf(`${behindLine}${first} `);
      const rests = start + 1 + first.length;
      group = start < 0 ? '' : `${this.lines.slice(rests, this.lines.indexOf(behindLine, rests))} `;
      this.groups.set(first, group);
    }
    return group;
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

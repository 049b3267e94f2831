// Words by what they begin with: of the thousands of a pack a few share their first letters.

import { append } from '../append.js';
import type { Words } from './index-data.js';

/** So many letters decide where a word is looked for. */
const shared = 3;

export class Beginnings implements Words {
  private readonly words = new Map<string, string[]>();

  constructor(private readonly all: readonly string[]) {
    for (const word of all) append(this.words, word.slice(0, shared), word);
  }

  has(word: string): boolean {
    return this.words.get(word.slice(0, shared))?.includes(word) ?? false;
  }

  /** The words that begin with some letters, sorted by their UTF-16 units; all of them for none. */
  beginningWith(letters: string): string[] {
    const near =
      letters.length < shared ? this.all : (this.words.get(letters.slice(0, shared)) ?? []);
    return near.filter((word) => word.startsWith(letters)).sort();
  }
}

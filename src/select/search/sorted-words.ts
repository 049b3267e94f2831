// Sorted words as one text, each as what it has other than the one before: short, and read where it is asked.

import { append } from '../append.js';
import { behindLine } from './sorted-lines.js';

/** Words that begin with the same so many letters stand in a line, and are read together. */
const together = 2;

/** What stands before a word's rest, by how many letters it shares with the word before: no folded word has capitals. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Words in the order of their UTF-16 units, as `sortedWordsOf` writes them. */
export class SortedWords {
  /** First letters that were asked for → the words that begin with them. */
  private readonly groups = new Map<string, ReadonlySet<string>>();

  constructor(private readonly text = '') {}

  has(word: string): boolean {
    const letters = word.slice(0, together);
    let group = this.groups.get(letters);
    if (!group) {
      group = new Set(this.beginningWith(letters));
      this.groups.set(letters, group);
    }
    return group.has(word);
  }

  /** The words that begin with some letters, in order; all of them for none. */
  beginningWith(letters: string): string[] {
    const { text } = this;
    const found: string[] = [];
    const beginning = behindLine + signs.charAt(0) + letters.slice(0, together);
    for (let at = text.indexOf(beginning); at >= 0 && text.startsWith(beginning, at); ) {
      const end = text.indexOf(behindLine, at + 1);
      if (end < 0) break;
      for (const word of wordsOf(text.slice(at + 1, end)))
        if (word.startsWith(letters)) found.push(word);
      at = end;
    }
    return found;
  }
}

/** The words of a line. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0, end = 0; at < line.length; at = end) {
    const shared = signs.indexOf(line.charAt(at));
    for (end = at + 1; end < line.length && !signs.includes(line.charAt(end)); ) end++;
    word = word.slice(0, shared) + line.slice(at + 1, end);
    words.push(word);
  }
  return words;
}

/** Words as text. No word has a capital or the sign behind a line. */
export function sortedWordsOf(words: Iterable<string>): string {
  const groups = new Map<string, string[]>();
  for (const word of [...words].sort()) append(groups, word.slice(0, together), word);
  const lines = [...groups].map(([, group]) =>
    group.map((word, at) => writtenBehind(group[at - 1] ?? '', word)).join(''),
  );
  return [...lines, ''].map((line) => behindLine + line).join('');
}

/** A word as what it has other than the one before. */
function writtenBehind(before: string, word: string): string {
  let shared = 0;
  while (shared < signs.length - 1 && shared < word.length && word[shared] === before[shared])
    shared++;
  return signs.charAt(shared) + word.slice(shared);
}

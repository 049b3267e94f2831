// Finds the words of the pack that a misspelt word may mean.

import { distance } from './distance.js';
import { isEveryday } from './english/everyday.js';
import { loadPropose } from './near-loader.js';

/** A word of the pack, and how surely it is meant: 1 would be the word itself. */
export interface Reading {
  word: string;
  trust: number;
}

/** The most mistakes that a word of so many letters can hold and still be the same word. */
export function mistakesIn(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return 2;
}

/** The trust in a word that is one mistake or two away. */
const trustAfter = [1, 0.85, 0.7];

/** The words of a pack, by length, with a mask of the letters in each. */
export class Speller {
  private readonly byLength = new Map<number, { word: string; letters: number }[]>();
  private readonly memo = new Map<string, Reading[]>();

  constructor(private readonly words: readonly string[]) {
    for (const word of words) {
      if (word.length < 3) continue;
      const same = this.byLength.get(word.length);
      const entry = { word, letters: lettersOf(word) };
      if (same) same.push(entry);
      else this.byLength.set(word.length, [entry]);
    }
  }

  /** The words that a word not among them may mean, surest first; none for an everyday English word. */
  correct(word: string): Reading[] {
    const known = this.memo.get(word);
    if (known) return known;
    const readings = isEveryday(word) ? [] : this.near(word);
    if (this.memo.size >= 5000) this.memo.clear();
    this.memo.set(word, readings);
    return readings;
  }

  private near(word: string): Reading[] {
    const most = mistakesIn(word.length);
    if (most === 0) return [];
    const candidates = this.candidates(word, most);
    if (candidates.length === 0) return [];
    const readings: Reading[] = [];
    let least = most;
    for (const candidate of loadPropose()(word, candidates)) {
      const mistakes = distance(
        word,
        candidate,
        Math.min(least, mistakesIn(candidate.length) || 1),
      );
      if (mistakes > least) continue;
      if (mistakes < least) readings.length = 0;
      least = mistakes;
      readings.push({ word: candidate, trust: trustAfter[mistakes] ?? 0.5 });
    }
    return readings.slice(0, 4);
  }

  /** Words of about the same length with about the same letters: all that can be within so many mistakes. */
  private candidates(word: string, most: number): string[] {
    const letters = lettersOf(word);
    const found: string[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const entry of this.byLength.get(length) ?? []) {
        if (bits(entry.letters & ~letters) <= most && bits(letters & ~entry.letters) <= most)
          found.push(entry.word);
      }
    }
    return found;
  }

  /** The words that begin with a word, shortest first. */
  complete(word: string): string[] {
    if (word.length < 3 || isEveryday(word)) return [];
    const found: string[] = [];
    for (let at = this.firstFrom(word); at < this.words.length; at++) {
      const candidate = this.words[at] ?? '';
      if (!candidate.startsWith(word)) break;
      found.push(candidate);
    }
    return found.sort((a, b) => a.length - b.length).slice(0, 12);
  }

  private firstFrom(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A bit for each letter a to z in a word, one for all other characters. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    mask |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return mask;
}

function bits(mask: number): number {
  let left = mask;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count++;
  }
  return count;
}

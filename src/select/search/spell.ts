// Finds the words of a pack that a misspelt word may mean.

import { distance } from '../../messages/distance.js';
import { isDerived, isEveryday, isListed } from './english/everyday.js';
import { multipliers, small } from './english/numbers.js';
import { generalWords, lightWords, stopWords } from './english/stop-words.js';
import { Memo, onceFor } from './memo.js';
import { propose } from './near.js';
import type { PackIndex } from './pack-index.js';
import { weak } from './reading.js';

/** A word that another one may mean, and how surely: 1 would be the word itself. */
export interface Correction {
  word: string;
  trust: number;
}

/** How surely a word near another one is meant. */
const trusts = { one: 0.85, two: 0.7, prefix: 0.7, weak };

/** The most words that one misspelt word may mean. */
const mostCorrections = 4;

/** The most words that a beginning of words may mean. */
const mostCompletions = 12;

/** The words that can be meant, by their beginning, and which of them are words of names. */
interface Vocabulary {
  wordsWith(beginning: string): string[];
  isName(word: string): boolean;
}

/** Words that can be meant, and of each which letters it has: 0 until it is asked for. */
interface Lexicon {
  words: readonly string[];
  letters: Int32Array;
}

/** The words of a pack, and the English words that a query leaves out, misspelt or not. */
export class Speller {
  private readonly corrections = new Memo<string, Correction[]>(5000);
  /** One for each first letter, and one for all words. */
  private readonly lists = new Memo<string, Lexicon>(100);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The words that one which is not among them may mean, surest first. */
  correct(word: string): Correction[] {
    return this.corrections.get(word, () => this.near(word));
  }

  private near(word: string): Correction[] {
    if (word.length < 3) return [];
    // People seldom mistake the first letter: the other words are looked through where that finds none.
    const usual = this.among(word, [...new Set(word.slice(0, 2))]);
    return usual.some(({ trust }) => trust > weak) ? usual : this.among(word, ['']);
  }

  /** What a word may mean of the words that begin with some letters. */
  private among(word: string, beginnings: readonly string[]): Correction[] {
    const derived = isDerived(word);
    const everyday = isEveryday(word) || (derived && word.length < 7);
    const isForm = !isListed(word);
    const most = word.length < 6 || everyday || derived ? 1 : 2;
    const candidates = beginnings
      .flatMap((beginning) => this.candidates(word, beginning, most))
      // Three letters are too few to be sure of more than a word that is left out anyway, or that lacks its vowel.
      .filter((candidate) => word.length > 3 || isFiller(candidate) || lacksVowel(word, candidate));
    // Few are near enough, and Fuse.js is asked about those alone.
    const mistakes = new Map<string, number>();
    for (const candidate of candidates) {
      const count = mistakesIn(word, candidate, most);
      if (count <= most) mistakes.set(candidate, count);
    }
    if (mistakes.size === 0) return [];
    const proposed = propose(word, [...mistakes.keys()]);
    const fewest = Math.min(...proposed.map((candidate) => mistakes.get(candidate) ?? most));
    const corrections: Correction[] = [];
    for (const candidate of proposed) {
      if (mistakes.get(candidate) !== fewest) continue;
      const isWeak = everyday && !(isForm && isMeant(word, candidate));
      const trust = isWeak ? trusts.weak : this.trust(word, candidate, fewest);
      corrections.push({ word: candidate, trust });
    }
    return corrections.sort((a, b) => b.trust - a.trust).slice(0, mostCorrections);
  }

  /**
   * People seldom mistake the first letter, and a short word with one mistake is as often another
   * word; names are misspelt worse than words.
   */
  private trust(word: string, candidate: string, mistakes: number): number {
    if (isFiller(candidate) && isSlip(word, candidate)) return trusts.one;
    if (word.length === 3)
      return sameStart(word, candidate) && candidate.length > 3 ? trusts.one : trusts.weak;
    const shorter = Math.min(word.length, candidate.length);
    const same = sameStart(word, candidate);
    if (mistakes === 1) {
      if (shorter < 4 || (!same && shorter < (this.vocabulary.isName(candidate) ? 5 : 7)))
        return trusts.weak;
      const isOther = word.length === candidate.length && !sameLetters(word, candidate);
      return shorter === 4 && isOther ? trusts.weak : trusts.one;
    }
    const enough = this.vocabulary.isName(candidate) || sounds(word) === sounds(candidate) ? 6 : 9;
    return same && shorter >= enough ? trusts.two : trusts.weak;
  }

  /** Words of about the same length and letters: all that can be within so many mistakes. */
  private candidates(word: string, beginning: string, most: number): string[] {
    const asked = lettersOf(word);
    const { words, letters } = this.lists.get(beginning, () => this.list(beginning));
    const near: string[] = [];
    for (let at = 0; at < words.length; at++) {
      const other = words[at] as string;
      if (Math.abs(other.length - word.length) > most) continue;
      const others = letters[at] || lettersOf(other);
      letters[at] = others;
      if (!isMore(others & ~asked, most) && !isMore(asked & ~others, most)) near.push(other);
    }
    return near;
  }

  /** All words that can be meant and begin with some letters; one that is of several kinds stands there for each. */
  private list(beginning: string): Lexicon {
    const left = [stopWords, lightWords, generalWords].map((list) => list.beginningWith(beginning));
    const numbers = [...small.keys(), ...multipliers.keys()].filter((word) =>
      word.startsWith(beginning),
    );
    const words = this.vocabulary.wordsWith(beginning).concat(...left, numbers);
    return { words, letters: new Int32Array(words.length) };
  }

  /** The words that begin with a word, shortest first. */
  complete(word: string): Correction[] {
    if (word.length < 3 || isEveryday(word) || isDerived(word)) return [];
    return this.vocabulary
      .wordsWith(word)
      .sort((a, b) => a.length - b.length)
      .slice(0, mostCompletions)
      .map((completed) => {
        const enough =
          word.length > 4 ||
          (word.length === 4 && completed.length < 10) ||
          this.vocabulary.isName(completed);
        return { word: completed, trust: enough ? trusts.prefix : trusts.weak };
      });
  }
}

/**
 * How many mistakes make a word of another, up to a most, and one more for more of them: `hipocracy` has three, of which
 * the one that nobody hears is none.
 */
function mistakesIn(word: string, candidate: string, most: number): number {
  if (most < 2 || word.length < 8) return distance(word, candidate, most);
  const mistakes = distance(word, candidate, 3);
  return mistakes === 3 && isByEar(word, candidate) ? 2 : mistakes;
}

/**
 * Whether what looks like a form of an everyday word is another word misspelt by ear or in haste: `prosecuter`, `roted`,
 * `fromer`.
 */
const isMeant = (word: string, candidate: string): boolean =>
  isByEar(word, candidate) || sameLetters(word, candidate);

/** Whether words sound alike, and are long or differ in a doubled letter alone. */
const isByEar = (word: string, candidate: string): boolean =>
  undoubled(word) === undoubled(candidate) ||
  (word.length > 6 && sounds(word) === sounds(candidate));

const undoubled = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** How a word sounds, roughly: its consonants, those that sound alike as one, and its first vowel. */
function sounds(word: string): string {
  const alike = word
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/ck|[cqx]/g, 'k')
    .replace(/[yw]/g, 'i');
  return (
    alike.charAt(0) +
    alike
      .slice(1)
      .replace(/[aeiouh]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** Whether a word is another one without its only vowel: `pln`, `wst`. */
const lacksVowel = (word: string, candidate: string): boolean =>
  candidate.replace(/[aeiou]/, '') === word;

const sameStart = (a: string, b: string): boolean => a[0] === b[0];

const isFiller = (word: string): boolean => stopWords.has(word) || lightWords.has(word);

const sameLetters = (a: string, b: string): boolean =>
  [...a].sort().join('') === [...b].sort().join('');

/** Whether a word is a short one in haste or by ear: `teh`, `hwo`, `meny`, `thay`. */
const isSlip = (word: string, candidate: string): boolean =>
  sameLetters(word, candidate) ||
  (word.length > 3 &&
    word.length === candidate.length &&
    sounds(word) === sounds(candidate) &&
    sounds(word.slice(-1)) === sounds(candidate.slice(-1)));

function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    mask |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return mask;
}

/** Whether a mask has more letters than so many. */
function isMore(mask: number, most: number): boolean {
  let left = mask;
  for (let count = 0; count < most; count++) left &= left - 1;
  return left !== 0;
}

/** The speller of a pack's words. */
export const spellerOf = onceFor((index: PackIndex) => new Speller(index));

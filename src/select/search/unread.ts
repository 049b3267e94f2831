// The texts of a pack that nobody has read yet, and which of them may hold what is asked for: one search asks for little.

import { foldWord } from './fold.js';
import { countsFigures, isNumeric } from './numbers.js';
import { beginningsOf, insideSign, isFindable, isTelling, oddSign } from './written-forms.js';

/** So many times the texts are looked through before all are read: a look takes about a twentieth of that. */
const mostLooks = 10;

/** So many forms are looked for at once: a longer pattern takes long to make. */
const mostForms = 200;

/** So many letters they may have: each makes a class of signs of the pattern. */
const mostLetters = 2000;

const none: readonly number[] = [];

/** Texts by their numbers. What is asked for twice is given once: whoever asks reads what is given. */
export class Unread {
  /** All texts, a line break behind each. */
  private whole: string;
  /** Text → where it begins in them. */
  private starts: Uint32Array;
  /** Text → 1 where it was given. */
  private readonly given: Uint8Array;
  private left: number;
  private looks = 0;
  /** Forms of which every text was given that has one. */
  private readonly everywhere = new Set<string>();
  /** Forms of which each stretch that begins with one stands in a text that was given. */
  private readonly somewhere = new Set<string>();
  /** The stretches that were given so. */
  private readonly known = new Set<string>();

  constructor(texts: readonly string[]) {
    this.whole = texts.join('\n');
    this.starts = new Uint32Array(texts.length);
    this.given = new Uint8Array(texts.length);
    this.left = texts.length;
    let start = 0;
    for (let number = 0; number < texts.length; number++) {
      const { length } = texts[number] as string;
      this.starts[number] = start;
      start += length + 1;
      // There is nothing to read in an empty one.
      if (length === 0) this.give(number, []);
    }
  }

  /** Whether all texts were given. */
  get isEmpty(): boolean {
    return this.left === 0;
  }

  /**
   * All texts with a word that begins with one of `forms`; and for `others` so many texts as have each such word at least once
   * between them.
   */
  holding(forms: readonly string[], others: readonly string[]): readonly number[] {
    const every = unsought(forms, this.everywhere);
    const some = unsought(others, this.everywhere, this.somewhere);
    if (every.length + some.length === 0) return none;
    const sought = [...every, ...some];
    const letters = sought.reduce((sum, { length }) => sum + length, 0);
    const isLong = sought.length > mostForms || letters > mostLetters;
    if (isLong || !sought.every(isFindable) || !every.every(isTelling)) return this.all();
    for (const form of every) this.everywhere.add(form);
    for (const form of some) this.somewhere.add(form);
    return this.look(beginningsOf(every, some));
  }

  /** All texts. */
  all(): readonly number[] {
    const all: number[] = [];
    for (let number = 0; this.left > 0; number++) this.give(number, all);
    // Nobody looks through them again.
    this.whole = '';
    this.starts = new Uint32Array();
    this.known.clear();
    return all;
  }

  /** The texts in which a pattern finds something new, and at the first look those that have signs unlike those of ASCII. */
  private look(pattern: RegExp): readonly number[] {
    if (++this.looks > mostLooks) return this.all();
    const found: number[] = [];
    if (this.looks === 1) this.find(oddSign(), found);
    this.find(pattern, found);
    return found;
  }

  private find(pattern: RegExp, found: number[]): void {
    const { whole, starts, given } = this;
    let number = 0;
    for (let match = pattern.exec(whole); match; match = pattern.exec(whole)) {
      while ((starts[number + 1] ?? whole.length) <= match.index) number++;
      const [, stretch] = match;
      const isWanted =
        stretch === undefined ||
        given[number] === 1 ||
        insideSign.test(whole[match.index - 1] ?? '') ||
        this.isNew(stretch);
      if (!isWanted) continue;
      this.give(number, found);
      // The rest of the text is given with it.
      pattern.lastIndex = starts[number + 1] ?? whole.length;
    }
  }

  private give(number: number, to: number[]): void {
    if (this.given[number] === 1) return;
    this.given[number] = 1;
    this.left--;
    to.push(number);
  }

  /** Whether no text that was given is known to have a stretch. What is part of a number is decided by what is beside it. */
  private isNew(stretch: string): boolean {
    if (this.known.has(stretch)) return false;
    const key = keyOf(stretch);
    const isOld = this.known.has(key);
    if (!isPartOfNumber(foldWord(stretch))) this.known.add(key).add(stretch);
    return !isOld;
  }
}

/** Those of some forms that begin with none that was sought; in their order, which has one before those that begin with it. */
function unsought(forms: readonly string[], ...sought: readonly ReadonlySet<string>[]): string[] {
  const news = new Set<string>();
  for (const form of [...forms].sort()) {
    if (![news, ...sought].some((known) => hasBeginning(known, form))) news.add(form);
  }
  return [...news];
}

function hasBeginning(forms: ReadonlySet<string>, form: string): boolean {
  for (let end = 0; end <= form.length; end++) if (forms.has(form.slice(0, end))) return true;
  return false;
}

/** What a stretch has in common with those that have the same words of letters in them: of a figure, its form; of a day, its month. */
const keyOf = (stretch: string): string =>
  stretch
    .toLowerCase()
    .replace(/^\d{4}-(\d\d)(?:-\d\d)?$/, '0-$1')
    .replace(/^[\d,]+(?=%?$)/, '0');

const isPartOfNumber = (word: string): boolean =>
  !/^\d/.test(word) && (isNumeric(word) || countsFigures(word));

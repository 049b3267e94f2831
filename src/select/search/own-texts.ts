// The folded texts of a record, each made when a record is looked at closely, and kept.

import type { PackRecord } from '../../model.js';
import { onceFor } from './memo.js';
import type { PackIndex } from './pack-index.js';
import { shared } from './posting-list.js';
import { stemsOf } from './stems.js';
import { type Token, tokenize, wordsOf } from './tokens.js';

/** A record's own words in the form of a query's key. */
export class OwnTexts {
  readonly title: string;
  /** The stems of the title without stop-words. */
  readonly titleStems: readonly string[];
  private cutText: Token[] | undefined;
  private textKey: string | undefined;
  private keys: string[] | undefined;
  private words: string | undefined;
  private runs: string | undefined;

  constructor(private readonly record: PackRecord) {
    const words = wordsOf(tokenize(record.title));
    this.title = keyOf(words);
    this.titleStems = stemsOf(words);
  }

  /** Whether it is a fact with a figure. */
  get hasFigure(): boolean {
    return this.record.kind === 'fact' && this.record.value !== undefined;
  }

  get text(): string {
    this.textKey ??= keyOf(this.textWords);
    return this.textKey;
  }

  /** Its text, its role, and a speaker's own words. */
  get texts(): readonly string[] {
    this.keys ??= [this.text, ...this.more().map((text) => keyOf(wordsOf(tokenize(text))))];
    return this.keys;
  }

  /** Whether the words of a key stand in a row in its title or one of its texts. */
  says(key: string): boolean {
    const words = ` ${key} `;
    return this.forms.includes(words) || this.texts.some((text) => ` ${text} `.includes(words));
  }

  /** The words of title and text, a space at each end, ` / ` between them. */
  get forms(): string {
    this.words ??= ` ${this.title} / ${this.text} `;
    return this.words;
  }

  /** The stems of title and text without stop-words, a space at each end, ` / ` between them. */
  get stems(): string {
    this.runs ??= ` ${this.titleStems.join(' ')} / ${stemsOf(this.textWords).join(' ')} `;
    return this.runs;
  }

  private get textWords(): Token[] {
    this.cutText ??= wordsOf(tokenize(this.record.text));
    return this.cutText;
  }

  private more(): string[] {
    const { record } = this;
    if (record.kind === 'quote')
      return (record.originals ?? []).flatMap(({ text, translation = '' }) => [text, translation]);
    return 'role' in record ? [record.role ?? ''] : [];
  }
}

const keptOf = onceFor((_: PackIndex) => new Map<number, OwnTexts>());

export function ownTexts(index: PackIndex, at: number): OwnTexts {
  const known = keptOf(index);
  let own = known.get(at);
  if (!own) {
    own = new OwnTexts(index.record(at));
    known.set(at, own);
  }
  return own;
}

/** Where more records than that hold all words of a phrase, they are taken to be about it. */
const mostRecords = 50;

/** Whether a record says two stems, of letters, side by side or with one more between them. */
export function saysTogether(first: string, second: string, index: PackIndex): boolean {
  const pair = new RegExp(` ${first} (?:\\S+ )?${second} `);
  return isTold([first, second], index, (own) => pair.test(own.stems));
}

/** Whether a record of those that hold all of some stems says something. */
export function isTold(
  stems: readonly string[],
  index: PackIndex,
  says: (own: OwnTexts) => boolean,
): boolean {
  const lists = stems.map((stemmed) => index.term(stemmed) ?? []);
  const places = shared(lists).filter((_, at) => at % 2 === 0);
  return places.length > mostRecords || places.some((place) => says(ownTexts(index, place)));
}

/** The words of a text as a query's key has them. */
const keyOf = (words: readonly Token[]): string => words.map(({ word }) => word).join(' ');

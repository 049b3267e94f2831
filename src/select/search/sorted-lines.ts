// A table as text, its lines sorted by key: looked up where it stands, so that it costs nothing to have.

import { Memo } from './memo.js';

/** The signs behind a key and behind a line: no word, figure or posting list has them. */
const behindKey = '}';
const behindLine = '~';

/** A part of a table, in UTF-16 units. */
interface Range {
  low: number;
  high: number;
}

/** Of so many words is remembered where they are, and which phrases begin with them. */
const mostWords = 20_000;

/** Lines of a key and a value, in the order of their keys' UTF-16 units. */
export class SortedLines {
  /** Word → where the first line stands whose key does not sort before it. */
  private readonly starts = new Memo<string, number>(mostWords);
  /** First word of a phrase → where the phrases are that begin with it: of most words there are none. */
  private readonly phrases = new Memo<string, Range>(mostWords);

  constructor(private readonly text = '') {}

  /** The value of a key. */
  get(key: string): string | undefined {
    const space = key.indexOf(' ');
    const start =
      space < 0
        ? this.startOf(key)
        : this.firstIn(
            this.phrases.get(key.slice(0, space), (word) => this.phrasesWith(word)),
            key,
          );
    const end = start + key.length;
    if (!this.text.startsWith(key, start) || this.text[end] !== behindKey) return undefined;
    return this.valueFrom(end);
  }

  /** Whether a key of several words begins with a word. */
  begins(word: string): boolean {
    const { low, high } = this.phrases.get(word, () => this.phrasesWith(word));
    return low < high;
  }

  /** The keys that begin with some letters, in order. */
  *keysWith(beginning: string): Generator<string> {
    let start = this.firstFrom(beginning);
    while (start < this.text.length && this.text.startsWith(beginning, start)) {
      yield this.text.slice(start, this.text.indexOf(behindKey, start));
      start = this.text.indexOf(behindLine, start) + 1;
    }
  }

  /** The values of the keys in which a word stands beside others, words being parted by spaces. */
  valuesOfPhrasesWith(word: string): string[] {
    const values: string[] = [];
    if (word === '') return values;
    const { text } = this;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const before = text[at - 1] ?? behindLine;
      const after = text[at + word.length];
      const isFirst = before === behindLine && after === ' ';
      const isLater = before === ' ' && (after === ' ' || after === behindKey);
      if (isFirst || isLater) values.push(this.valueFrom(text.indexOf(behindKey, at)));
    }
    return values;
  }

  /** The value behind the end of a key. */
  private valueFrom(end: number): string {
    return this.text.slice(end + 1, this.text.indexOf(behindLine, end));
  }

  private startOf(word: string): number {
    return this.starts.get(word, () => this.firstFrom(word));
  }

  /** Where the phrases of several words are that begin with a word: behind the word, since nothing sorts before a space. */
  private phrasesWith(word: string): Range {
    const { text } = this;
    const start = this.startOf(word);
    const isKey = text.startsWith(`${word}${behindKey}`, start);
    const low = isKey ? text.indexOf(behindLine, start) + 1 : start;
    if (!text.startsWith(`${word} `, low)) return { low, high: low };
    // The sign after a space in the order of keys.
    return { low, high: this.firstFrom(`${word}!`) };
  }

  /** Where the first line stands whose key does not sort before a key. */
  private firstFrom(key: string): number {
    return this.firstIn({ low: 0, high: this.text.length }, key);
  }

  /** The same among the lines of a range. */
  private firstIn({ low, high }: Range, key: string): number {
    const { text } = this;
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      const start = middle === low ? low : text.lastIndexOf(behindLine, middle - 1) + 1;
      const end = text.indexOf(behindKey, start);
      if (text.slice(start, end) < key) from = text.indexOf(behindLine, end) + 1;
      else to = start;
    }
    return from;
  }
}

/** The text of a table. */
export const linesOf = (entries: Iterable<readonly [key: string, value: string]>): string =>
  [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}${behindKey}${value}${behindLine}`)
    .join('');

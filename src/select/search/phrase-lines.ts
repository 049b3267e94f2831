// A table of words and phrases as text, a line for each first word: looked up where it stands.

import { append } from '../append.js';
import { Memo } from './memo.js';
import { behindKey, behindLine, linesOf, SortedLines } from './sorted-lines.js';

/** The sign before the rest of each phrase, and what stands where the first word alone is no key: no code has them. */
const beforeRest = '!';
const noKey = '"';

/** Of so many words is remembered what begins with them: of most, nothing. */
const mostWords = 20_000;

/** Keys of one word or several, and a value each. */
export class PhraseLines {
  private readonly lines: SortedLines;
  private readonly lineOf = new Memo<string, string | undefined>(mostWords);

  constructor(private readonly text = '') {
    this.lines = new SortedLines(text);
  }

  /** The value of a key. */
  get(key: string): string | undefined {
    const space = key.indexOf(' ');
    const line = this.line(space < 0 ? key : key.slice(0, space));
    if (line === undefined) return undefined;
    if (space < 0) {
      const value = valueAt(line, 0);
      return value === noKey ? undefined : value;
    }
    const rest = `${beforeRest}${key.slice(space + 1)}${behindKey}`;
    const at = line.indexOf(rest);
    return at < 0 ? undefined : valueAt(line, at + rest.length);
  }

  /** Whether a key of several words begins with a word. */
  begins(word: string): boolean {
    return this.line(word)?.includes(beforeRest) ?? false;
  }

  /** The values of the keys in which a word stands beside others, words being parted by spaces. */
  valuesOfPhrasesWith(word: string): string[] {
    const values: string[] = [];
    if (word === '') return values;
    const { text } = this;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const before = text[at - 1];
      const after = text[at + word.length];
      const isInRest = before === ' ' || before === beforeRest;
      if (isInRest && (after === ' ' || after === behindKey)) {
        values.push(valueAt(text, text.indexOf(behindKey, at) + 1));
      }
    }
    const [, ...phrases] = this.line(word)?.split(beforeRest) ?? [];
    return [...values, ...phrases.map((phrase) => phrase.slice(phrase.indexOf(behindKey) + 1))];
  }

  private line(word: string): string | undefined {
    return this.lineOf.get(word, () => this.lines.get(word));
  }
}

/** The value that begins at a place, up to the next phrase or the end of the line. */
function valueAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && text[end] !== beforeRest && text[end] !== behindLine) end++;
  return text.slice(start, end);
}

/** The text of a table. */
export function phraseLinesOf(entries: Iterable<readonly [key: string, value: string]>): string {
  const own = new Map<string, string>();
  const phrases = new Map<string, string[]>();
  for (const [key, value] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const space = key.indexOf(' ');
    if (space < 0) own.set(key, value);
    else {
      const [first, rest] = [key.slice(0, space), key.slice(space + 1)];
      append(phrases, first, `${beforeRest}${rest}${behindKey}${value}`);
    }
  }
  const words = new Set([...own.keys(), ...phrases.keys()]);
  return linesOf(
    [...words].map((word) => [word, (own.get(word) ?? noKey) + (phrases.get(word) ?? []).join('')]),
  );
}

// Cuts a text into the words that are indexed and matched, each with its place in the text.

import { beginsWithLetter, isAscii, isDigit, isFigure, isWhole } from './ascii.js';
import { months } from './english/numbers.js';
import { stopWords } from './english/stop-words.js';
import { foldWord } from './fold.js';
import { mergeNumbers, rounded } from './numbers.js';
import { scanAny, scanAscii } from './scan.js';

/** A word of a text. `start` and `end` are UTF-16 offsets in the text as it was given. */
export interface Token {
  /** The folded word, a figure (`40`, `33%`, `1/3`), or two characters of a script without spaces. */
  word: string;
  start: number;
  end: number;
  /** The word begins with a capital letter. */
  capital: boolean;
  /** Stands beside the words that it spans: the hyphenated word that they make (`us`, `led`, `usled`), the unit of a number. */
  joined?: true;
}

/** Made when a text first needs it: classes of Unicode take long to make. */
const ideographs = (): RegExp => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Signs that are read as those of ASCII are, as the insides of character classes: apostrophes, hyphens, spaces, slashes, figures. */
export const likeAscii = {
  apostrophes: '‘’ʼ′',
  hyphens: '‐‑‒–—−－',
  spaces: '\\u00a0\\u2000-\\u200a\\u2016-\\u203a\\u205f\\u3000',
  slashes: '⁄／',
  figures: '０-９',
};

const each = (signs: string): RegExp => new RegExp(`[${signs}]`, 'g');
const apostrophes = each(likeAscii.apostrophes);
const hyphens = each(likeAscii.hyphens);
const spaces = each(likeAscii.spaces);
const slashes = each(likeAscii.slashes);
const figures = each(likeAscii.figures);

/** A text with apostrophes, dashes, slashes, figures and spaces as ASCII has them: one UTF-16 unit for one, so that places stay. */
export const plainOf = (text: string): string =>
  isAscii(text)
    ? text
    : text
        .replace(apostrophes, "'")
        .replace(hyphens, '-')
        .replace(spaces, ' ')
        .replace(slashes, '/')
        .replace(figures, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** The words of a text in order. */
export function tokenize(text: string): Token[] {
  const plain = plainOf(text);
  const tokens: Token[] = [];
  const scan = isAscii(plain) ? scanAscii : scanAny;
  let last = 0;
  scan(plain, (raw, start) => {
    const before = tokens.length;
    push(tokens, raw, start);
    if (tokens.length === before) return;
    if (start === last + 1 && before > 0 && plain[last] === '-') join(tokens, before);
    last = start + raw.length;
  });
  return mergeNumbers(tokens);
}

function push(tokens: Token[], raw: string, start: number): void {
  const end = start + raw.length;
  const first = raw.charCodeAt(0);
  if (isDigit(first)) {
    const date = dateIn(raw);
    if (date) pushDate(tokens, date, start, end);
    else pushFigure(tokens, raw, start, end);
    return;
  }
  if (first > 0x2e7f && raw.search(ideographs()) >= 0) {
    pushIdeographs(tokens, raw, start);
    return;
  }
  const word = foldWord(raw);
  if (word === '') return;
  if (word.includes('/')) tokens.push({ word, start, end, capital: false });
  else if (isFigure(word)) pushFigure(tokens, word, start, end);
  else tokens.push({ word, start, end, capital: isCapital(raw) });
}

/** Whether a word as it stands in a text begins with a capital letter. */
export const isCapital = (raw: string): boolean => raw.charAt(0) !== raw.charAt(0).toLowerCase();

/** A figure in its one form; `33 %` is `33%`. */
function pushFigure(tokens: Token[], raw: string, start: number, end: number): void {
  tokens.push({ word: figureOf(raw), start, end, capital: false });
}

/** Without separators of thousands and leading zeros, and with a point for a decimal comma. */
const figureOf = (raw: string): string =>
  raw.charAt(0) !== '0' && isWhole(raw)
    ? raw
    : foldWord(raw.replace(/[,，](?=\d{3})| /g, ''))
        .replace(/^0+(?=\d)/, '')
        .replace(/^(\d+),(?=\d\d?%?$)/, '$1.');

/**
 * The words of a figure that is read by itself: a whole number, `1,200` too, a percentage of one, or a date. Undefined
 * for any other.
 */
export function loneFigure(raw: string): string[] | undefined {
  if (/^(?:\d+|\d{1,3}(?:,\d{3})+)(?: ?%)?$/.test(raw)) {
    const figure = figureOf(raw);
    return [figure.endsWith('%') ? rounded(figure.slice(0, -1)) : figure];
  }
  const date = dateIn(raw);
  return date && dateWords(date);
}

/**
 * The year, month and day of a date in figures: `2023-03-21`, `2023-03`, `2023/3/21`, `21.3.2023`, `21-03-2023`,
 * `3/21/2023`, `21/3/23`.
 */
function dateIn(raw: string): string[] | undefined {
  if (raw.length < 6) return undefined;
  if (/^\d{4}-/.test(raw)) return raw.split('-');
  const [, year, month, day] = /^(\d{4})[./](\d\d?)[./](\d\d?)$/.exec(raw) ?? [];
  if (year && month && day) return [year, month, day];
  const [, first, second, last] = /^(\d\d?)[-./](\d\d?)[-./](\d\d(?:\d\d)?)$/.exec(raw) ?? [];
  if (!first || !second || !last || Math.max(Number(first), Number(second)) > 31) return undefined;
  const whole = last.length === 2 ? `20${last}` : last;
  return Number(second) > 12 ? [whole, first, second] : [whole, second, first];
}

/** A date in figures as it is spelt out: its year, the name of its month, its day. */
function dateWords([year = '', month = '', day]: readonly string[]): string[] {
  const name = months[Number(month) - 1];
  return [year, name ?? month, ...(day === undefined ? [] : [String(Number(day))])];
}

function pushDate(tokens: Token[], date: readonly string[], start: number, end: number): void {
  for (const word of dateWords(date)) tokens.push({ word, start, end, capital: false });
}

/** Characters of a script without spaces go in twos, the rest of the run as words. */
function pushIdeographs(tokens: Token[], raw: string, start: number): void {
  let done = 0;
  const word = (from: number, to: number) => {
    const folded = foldWord(raw.slice(from, to));
    if (folded !== '')
      tokens.push({ word: folded, start: start + from, end: start + to, capital: true });
  };
  for (const { 0: run, index } of raw.matchAll(ideographs())) {
    if (index > done) word(done, index);
    const characters = Array.from(run);
    let from = index;
    for (let at = 0; at < Math.max(1, characters.length - 1); at++) {
      const pair = characters.slice(at, at + 2).join('');
      word(from, from + pair.length);
      from += characters[at]?.length ?? 1;
    }
    done = index + run.length;
  }
  if (done < raw.length) word(done, raw.length);
}

/**
 * The words of a text as they are read, one by one. A hyphenated pair of which one says nothing by itself is one
 * word: `go-between`, `send-off`.
 */
export function wordsOf(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.joined) {
      words.push(token);
      continue;
    }
    const [first, second] = words.slice(-2);
    if (first && second && isPair(token, first, second) && !isChain(tokens, at)) {
      const { word, start, end, capital } = token;
      words.splice(-2, 2, { word, start, end, capital });
    }
  }
  return words;
}

const isPair = (joined: Token, first: Token, second: Token): boolean =>
  joined.start === first.start &&
  joined.end === second.end &&
  (stopWords.has(first.word) || stopWords.has(second.word));

/** Whether the hyphens go on: `face-to-face`. */
const isChain = (tokens: readonly Token[], at: number): boolean =>
  [at - 2, at + 2].some((next) => tokens[next]?.joined && beginsWithLetter(tokens[next].word));

/** The most letters of a chain of hyphenated words to which one more is added. */
const longestChain = 60;

/** Adds the hyphenated words that end with the newest token as one word more. */
function join(tokens: Token[], newest: number): void {
  const last = tokens[newest];
  const before = tokens[newest - 1];
  if (!last || !before || !beginsWithLetter(last.word) || !beginsWithLetter(before.word)) return;
  const { word, start } = before;
  // Nobody asks for a longer chain, and to keep each of its beginnings takes as much as the square of its length.
  if (before.joined && word.length > longestChain) return;
  tokens.push({
    word: word + last.word,
    start,
    end: last.end,
    capital: before.capital,
    joined: true,
  });
}

// Cuts a text into the words by which quotations are compared, and finds its ellipses and editorial brackets.

import { isAscii, isFigure } from '../search/ascii.js';
import { Memo } from '../search/memo.js';
import { inOneScript } from '../search/transliterate.js';
import { optionalMarks, plainly } from './sieve.js';

/** A word of a text; `start` and `end` are UTF-16 offsets in it. */
export interface Word {
  /** What is compared: no case, no apostrophes, no signs that a script writes or leaves out, no invisible characters. */
  key: string;
  raw: string;
  start: number;
  end: number;
  /** It begins with a capital letter and does not begin a sentence; of no word in a text of capitals, nor of `I`. */
  capital: boolean;
}

/** A place where a text leaves words out: an ellipsis, or a bracket with the words that were put in. */
export interface Gap {
  /** Their offsets are in the bracket. */
  inserted: Word[];
  start: number;
  end: number;
}

export type Piece = Word | Gap;

export const isGap = (piece: Piece): piece is Gap => 'inserted' in piece;

/** What a text that leaves out words holds in their place; no word has this key. */
export const gapKey = '…';

/** Brackets, in ASCII and in all scripts: opening ones and closing ones, as the insides of character classes. */
export const brackets = {
  plain: ['[(<', '\\])>'],
  any: [
    '[(<\\u27e8\\u3008\\u3010\\u3014\\uff08\\uff3b',
    '\\])>\\u27e9\\u3009\\u3011\\u3015\\uff09\\uff3d',
  ],
} as const;
const bracketSigns = new RegExp(`[${brackets.any.join('')}]`, 'g');

const openingSigns = new RegExp(`[${brackets.any[0]}]`);

/** Whether a text may have words in brackets. */
export const hasBrackets = (text: string): boolean => openingSigns.test(text);

const apostrophes = "'’ʼ‘`´＇′";

/** A match begins where a word does, for the one before it took all of its letters. */
const words = {
  plain: [
    '[$%&]',
    '[Pp][Ee][Rr] [Cc][Ee][Nn][Tt](?![A-Za-z])',
    '\\d+(?:[.,]\\d+)*',
    '[A-Za-z](?:\\.[A-Za-z])+(?![A-Za-z])\\.?',
    "[A-Za-z][A-Za-z0-9]*(?:['`][A-Za-z]+)*",
  ],
  any: [
    '[\\p{Sc}%‰％&]',
    '[Pp][Ee][Rr] [Cc][Ee][Nn][Tt](?!\\p{L})',
    '\\p{N}+(?:[.,]\\p{N}+)*',
    '\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])\\.?',
    `\\p{L}[\\p{L}\\p{N}\\p{M}\\p{Cf}]*(?:[${apostrophes}]\\p{L}[\\p{L}\\p{M}\\p{Cf}]*)*`,
  ],
} as const;

type Script = keyof typeof words;
export type Brackets = 'words' | 'insertions';

/** Patterns that were made. Those for all scripts take long to make, and few texts need them. */
const made = new Map<string, RegExp>();

/** Group 1 is an ellipsis, alone or in brackets; group 2 a bracket with words. */
function patternOf(script: Script, read: Brackets): RegExp {
  const name = `${script} ${read}`;
  let pattern = made.get(name);
  if (!pattern) {
    const [opening, closing] = brackets[script];
    const dots = '(?:[…⋯]+|\\.(?: ?\\.){2,})';
    const letter = script === 'plain' ? '[A-Za-z]' : anyLetter();
    const bracket = `[${opening}][^${opening}${closing}]{1,100}[${closing}]`;
    // `(un)ready`, `seek[s]` and `[Beijing]'s` are a word that was put in.
    const parts = `[[(（［]${letter}{1,9}-?[\\])）］]${letter}+|${letter}+[[［](?!sic)${letter}{1,3}[\\]］](?!${letter})`;
    const inserted =
      read === 'words' ? '(?!)' : `${parts}|${bracket}(?:'${letter}{1,2}(?!${letter}))?`;
    const source = `([${opening}] ?${dots} ?[${closing}]|${dots})|(${inserted})|${words[script].join('|')}`;
    pattern = new RegExp(source, script === 'plain' ? 'g' : 'gu');
    made.set(name, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** Beside ASCII what `plainly` leaves in most English texts. */
const nearlyAscii = /^[\0-\x7f…]*$/;

/** Scripts without spaces between words: each of their characters is compared by itself. Made when a text needs it. */
const alone = (): RegExp =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A letter of any other script. */
const anyLetter = (): string => `(?:(?!${alone().source})\\p{L})`;

/** A few letters in square brackets. */
const few = (): string => `[[［](${anyLetter()}{1,3})[\\]］]`;

/**
 * `[T]he`, `seek[s]`: letters that were put in another case, or mended, at the beginning or the end of a word. Made when a
 * text has a bracket, as their classes take long to make.
 */
const mendedFirst = (): RegExp => new RegExp(`${few()}(?=\\p{L})`, 'gu');
const mendedLast = (): RegExp => new RegExp(`(?<=${anyLetter()})(?!.sic)${few()}(?!\\p{L})`, 'gu');

/**
 * The words of a text in order, with a gap for each ellipsis. Words in brackets are words like the
 * rest, or one gap with what was put in.
 */
export function piecesOf(text: string, read: Brackets = 'words'): Piece[] {
  let plain = plainly(text);
  // Of the same length, so that offsets stay: the brackets go to the outside of the word.
  const isEdited = plain.includes('[') || plain.includes('［');
  if (isEdited) plain = plain.replace(mendedFirst(), '  $1');
  if (isEdited && read === 'words') plain = plain.replace(mendedLast(), '$1  ');
  const pattern = patternOf(nearlyAscii.test(plain) ? 'plain' : 'any', read);
  const pieces: Piece[] = [];
  const shouted = !/[a-z]/.test(plain) && !/\p{Ll}/u.test(plain);
  let before = 0;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const [raw, ellipsis, bracket] = match;
    const { index } = match;
    // The pattern is one for all texts: it goes on from here, whatever is read in between.
    const end = pattern.lastIndex;
    if (ellipsis !== undefined) pieces.push({ inserted: [], start: index, end });
    else if (bracket !== undefined)
      pieces.push({ inserted: wordsOf(raw.replace(bracketSigns, '')), start: index, end });
    else {
      const capital = !shouted && !beginsSentence(plain, before, index);
      const isMended = plain[index - 2] === ' ' && hasBrackets(text.charAt(index - 2));
      const tail = isEdited && /[[［]/.test(text.slice(index + 1, end)) ? 2 : 0;
      pushWords(pieces, { text, plain: raw, start: index, lead: isMended ? 2 : 0, tail }, capital);
    }
    pattern.lastIndex = end;
    before = end;
  }
  return pieces;
}

/** The words of some pieces, without the gaps. */
export const wordsAmong = (pieces: readonly Piece[]): Word[] =>
  pieces.filter((piece): piece is Word => !isGap(piece));

/** The words of a text in order, without its gaps. */
export const wordsOf = (text: string): Word[] => wordsAmong(piecesOf(text));

/** Whether the word at `index` is the first, or an end of a sentence stands since the last one. */
function beginsSentence(text: string, before: number, index: number): boolean {
  const between = text.slice(before, Math.min(index, before + 16));
  return before === 0 || (between !== ' ' && /[.!?:。！？]/u.test(between));
}

/** Whether a word is a single character of a script without spaces. */
export const isCharacter = ({ key }: Word): boolean => !isAscii(key) && alone().test(key);

/** A match in a text: with one kind of apostrophe, and how much of brackets before and in it is part of its word besides. */
interface Found {
  text: string;
  plain: string;
  start: number;
  lead: number;
  tail: number;
}

/** Adds the words of a match. */
function pushWords(
  pieces: Piece[],
  { text, plain, start, lead, tail }: Found,
  mayBeCapital: boolean,
): void {
  if (!isAscii(plain) && alone().test(plain)) {
    const runs = new RegExp(`${alone().source}\\p{M}*|(?:(?!${alone().source}).)+`, 'gsu');
    for (const { 0: run, index } of plain.matchAll(runs)) push(index, index + run.length);
  } else {
    const cut = cutOf(plain);
    push(0, cut);
    if (cut < plain.length) push(cut, plain.length);
  }

  function push(from: number, to: number): void {
    const part = plain.slice(from, to);
    const key = keyOf(part);
    if (key === '') return;
    const code = part.charCodeAt(0);
    const capital =
      mayBeCapital && !isI(part) && (code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(part));
    const at = start + from - (from === 0 ? lead : 0);
    const end = start + to + (to === plain.length ? tail : 0);
    pieces.push({ key, raw: text.slice(at, end), start: at, end, capital });
  }
}

/** Whether a word is `I`, or begins with it: `I'm`. */
const isI = (word: string): boolean =>
  word.startsWith('I') && (word.length === 1 || "'`".includes(word.charAt(1)));

/** Where a match is cut into two words: `cannot` is `can` and `not`, whatever invisible letters it has. */
function cutOf(plain: string): number {
  if ('cCｃＣ'.includes(plain.charAt(0)) && keyOf(plain) === 'cannot') {
    for (let at = 1; at < plain.length; at++) {
      if (keyOf(plain.slice(0, at)) === 'can' && keyOf(plain.slice(at)) === 'not') return at;
    }
  }
  return plain.length;
}

const unicodeKeys = new Memo<string, string>(10_000);

const keyOf = (raw: string): string =>
  isAscii(raw) ? plainKey(raw.toLowerCase()) : unicodeKeys.get(raw, unicodeKey);

/** Without apostrophes, the points of an abbreviation, and separators of thousands. */
const plainKey = (raw: string): string =>
  raw === '&'
    ? 'and'
    : isFigure(raw)
      ? raw.replace(/,(?=\d{3}(?!\d))/g, '')
      : raw === 'per cent' || raw === 'percent'
        ? '%'
        : raw.replace(/['`.]/g, '');

/** Stress on Cyrillic letters (the acute of Macedonian ќ and ѓ is none), and what other scripts write or leave out. */
const optional = new RegExp(
  `(?<=[\\u0400-\\u0432\\u0434-\\u0439\\u043b-\\u04ff])[\\u0300\\u0301]|[${optionalMarks}]`,
  'g',
);

/**
 * A mark makes another letter (ö, é, й, ї) and stays, but for those that a script writes or leaves out. A word that mixes
 * look-alike letters of two scripts is mended.
 */
function unicodeKey(raw: string): string {
  const folded = raw
    // Before all else: of an acute accent that stands for an apostrophe, the form would make a space.
    .replace(new RegExp(`[${apostrophes}]`, 'g'), '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(optional, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ё/g, 'е');
  return plainKey(inOneScript(folded));
}

// Cuts a text into the words by which quotations are compared, and finds its ellipses and editorial brackets.

import { foldWord } from '../search/fold.js';

/** A word of a text; `start` and `end` are UTF-16 offsets in it. */
export interface Word {
  /** What is compared: no case, no apostrophes, no accents on Latin letters, no invisible characters. */
  key: string;
  raw: string;
  start: number;
  end: number;
  /** It begins with a capital letter and does not begin a sentence; of no word in a text of capitals. */
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

const opening = '[(<\\u27e8\\u3008\\u3010\\u3014\\uff08\\uff3b';
const closing = '\\])>\\u27e9\\u3009\\u3011\\u3015\\uff09\\uff3d';
const dots = '(?:[\\u2026\\u22ef]+|\\.(?: ?\\.){2,})';
const ellipsis = `[${opening}] ?${dots} ?[${closing}]|${dots}`;
const bracket = `[${opening}][^${opening}${closing}]{1,200}[${closing}]`;
const apostrophes = "'’ʼ‘`´＇′";
const word = [
  '[\\p{Sc}%‰％]',
  '(?<!\\p{L})per cent(?!\\p{L})',
  '\\p{N}+(?:[.,]\\p{N}+)*',
  '(?<!\\p{L})\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])\\.?',
  `\\p{L}[\\p{L}\\p{N}\\p{M}\\p{Cf}]*(?:[${apostrophes}]\\p{L}[\\p{L}\\p{M}\\p{Cf}]*)*`,
].join('|');

const patterns = {
  words: new RegExp(`(?<ellipsis>${ellipsis})|${word}`, 'giu'),
  insertions: new RegExp(`(?<ellipsis>${ellipsis})|(?<bracket>${bracket})|${word}`, 'giu'),
};

/** `[T]he`: a letter that was put in another case, or mended, at the beginning of a word. */
const mended = /[[［](\p{L}{1,3})[\]］](?=\p{L})/gu;

/**
 * The words of a text in order, with a gap for each ellipsis. Words in brackets are words like the
 * rest, or one gap with what was put in, by `brackets`.
 */
export function piecesOf(text: string, brackets: keyof typeof patterns = 'words'): Piece[] {
  // Of the same length, so that offsets stay: the brackets go to the letter's left.
  const plain = text.includes('[') || text.includes('［') ? text.replace(mended, '  $1') : text;
  const pieces: Piece[] = [];
  const shouted = !/\p{Ll}/u.test(text);
  let before = 0;
  for (const match of plain.matchAll(patterns[brackets])) {
    const [raw] = match;
    const { index } = match;
    const end = index + raw.length;
    if (match.groups?.ellipsis !== undefined) pieces.push({ inserted: [], start: index, end });
    else if (match.groups?.bracket !== undefined)
      pieces.push({ inserted: wordsOf(raw.slice(1, -1)), start: index, end });
    else pushWords(pieces, raw, index, shouted || beginsSentence(plain, before, index));
    before = end;
  }
  return pieces;
}

/** The words of a text in order, without its gaps. */
export const wordsOf = (text: string): Word[] =>
  piecesOf(text).filter((piece): piece is Word => !isGap(piece));

/** Whether the word at `index` is the first, or an end of a sentence stands since the last one. */
const beginsSentence = (text: string, before: number, index: number): boolean =>
  before === 0 || /[.!?:…。！？]/u.test(text.slice(before, Math.min(index, before + 16)));

/** Scripts without spaces between words: each of their characters is compared by itself. */
const alone =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const runs = new RegExp(`${alone.source}\\p{M}*|(?:(?!${alone.source}).)+`, 'gsu');
const ascii = /^[\0-\x7f]*$/;

/** Whether a word is a single character of a script without spaces. */
export const isCharacter = ({ key }: Word): boolean => !ascii.test(key) && alone.test(key);

function pushWords(pieces: Piece[], raw: string, start: number, uncapital: boolean): void {
  if (!ascii.test(raw) && alone.test(raw)) {
    for (const { 0: run, index } of raw.matchAll(runs)) push(run, start + index);
  } else if (/^cannot$/i.test(raw)) {
    push(raw.slice(0, 3), start);
    push(raw.slice(3), start + 3);
  } else push(raw, start);

  function push(part: string, from: number): void {
    const key = keyOf(part);
    if (key === '') return;
    const capital = !uncapital && /^\p{Lu}/u.test(part) && key !== 'i';
    pieces.push({ key, raw: part, start: from, end: from + part.length, capital });
  }
}

const marks = new RegExp(`[${apostrophes}]`, 'gu');
const memo = new Map<string, string>();
const memoSize = 10_000;

function keyOf(raw: string): string {
  if (ascii.test(raw)) return plainKey(raw.toLowerCase());
  const known = memo.get(raw);
  if (known !== undefined) return known;
  const key = unicodeKey(raw);
  if (memo.size >= memoSize) memo.clear();
  memo.set(raw, key);
  return key;
}

/** Without apostrophes, the points of an abbreviation, and separators of thousands. */
const plainKey = (raw: string): string =>
  /^\d/.test(raw)
    ? raw.replace(/,(?=\d{3}(?!\d))/g, '')
    : /^per ?cent$/.test(raw)
      ? '%'
      : raw.replace(/['`.]/g, '');

/**
 * Accents fall off Latin letters and are dropped where they mark stress; in other scripts a mark makes
 * another letter (й, ї) and stays. A word that mixes look-alike letters of two scripts is mended.
 */
function unicodeKey(raw: string): string {
  const folded = raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(marks, '')
    .normalize('NFD')
    .replace(/[\u0300\u0301]/g, '')
    .replace(/(?<=[a-z]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ё/g, 'е');
  const mixed = /[a-z]/.test(folded) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(folded);
  return plainKey(mixed ? foldWord(folded) : folded);
}

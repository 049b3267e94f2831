// Folds a word to the form in which words are compared: one case, no diacritics, one script, no invisible letters.

import { isAscii, isLetters } from './ascii.js';
import { Memo } from './memo.js';
import { transliterate } from './transliterate.js';

const folds = new Memo<string, string>(20_000);

/**
 * The folded form of one word as it stands in a text: NFKC, lower case, look-alike letters of other
 * scripts put right, Cyrillic in Latin letters, no diacritics, no apostrophes and no possessive `'s`,
 * no zero-width characters. Empty when nothing is left.
 */
export const foldWord = (raw: string): string =>
  isLetters(raw) ? raw.toLowerCase() : folds.get(raw, foldNew);

const foldNew = (raw: string): string =>
  isAscii(raw) ? bare(raw.toLowerCase()) : foldUnicode(raw);

function foldUnicode(raw: string): string {
  const plain = raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/⁄/g, '/');
  const latin = transliterate(plain)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþıħ]/g, (letter) => strokes[letter] ?? letter)
    .normalize('NFC');
  return bare(latin.replace(/[’‘ʼ`´ʹ′]/g, "'"));
}

/** A whole text folded: its folded words, one space between. */
export function fold(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{M}\p{Cf}'’ʼ]+/gu) ?? [])
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

/** Letters that decomposition leaves whole. */
const strokes: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Without a possessive ending or a shortened verb (`he'll`), apostrophes, and the points of an abbreviation. */
function bare(word: string): string {
  const pointless = word.includes('.') ? word.replace(/\.(?!\d)/g, '') : word;
  return pointless.includes("'") ? withoutEnding(pointless).replaceAll("'", '') : pointless;
}

const endings = ["'s", "'ll", "'d", "'re", "'ve", "'m"];

function withoutEnding(word: string): string {
  const ending = endings.find((one) => word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

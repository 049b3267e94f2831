// A quick reading of a text, enough to tell that it does not hold some words; cutting it into words takes ten times as long.

import { isAscii } from '../search/ascii.js';

const kinds: readonly (readonly [kind: RegExp, plain: string])[] = [
  [/[‘’ʼ′]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐‑‒–—−]/g, '-'],
  [/[\u00a0\u2009\u202f]/g, ' '],
];

/** A text with kinds of quotation marks, dashes and spaces made one; as long as it was. */
export function plainly(text: string): string {
  if (isAscii(text)) return text;
  let plain = text;
  for (const [kind, sign] of kinds) plain = plain.replace(kind, sign);
  return plain;
}

/** Vowels of Hebrew and Arabic, and the Arabic stretch, which are written or left out; the inside of a class. */
export const optionalMarks =
  '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0640\\u064b-\\u0652\\u0670';

/** Marks and signs that are nothing to a word. Ranges, for a class by property takes milliseconds to make. */
const unheard = new RegExp(
  `[\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\u0300-\\u036f${optionalMarks}]`,
  'g',
);
const between =
  /[\0-\x2f\x3a-\x40\x5b-\x60\x7b-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u2000-\u206f\u3000-\u3004\u3008-\u3020\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/**
 * The words of a text in small letters without marks, a space before, between and after them. The key
 * of each of its words, but of one in letters of two scripts, is a part of it; most stand between spaces.
 */
export function sieveOf(text: string): string {
  const plain = plainly(text)
    .toLowerCase()
    .replace(/['`.´＇]/g, '')
    .replace(/&/g, ' and ');
  const words = isAscii(plain)
    ? plain.replace(/[^a-z0-9]+/g, ' ')
    : plain
        .normalize('NFKD')
        .replace(unheard, '')
        .toLowerCase()
        .replace(/ß/g, 'ss')
        .replace(between, ' ');
  return ` ${words.trim()} `;
}

/** The form in which the key of a word is looked for in a sieve. */
export const sifted = (key: string): string => (isAscii(key) ? key : sieveOf(key).trim());

/** Whether a word stands in a short text: a name, a synonym. */
export function holdsWord(text: string, key: string): boolean {
  if (isAscii(key)) {
    if (!/[a-z]/i.test(text)) return false;
    const isPlain = isAscii(text) && !/['`.]/.test(text);
    if (isPlain && !text.toLowerCase().includes(key)) return false;
  }
  return sieveOf(text).includes(` ${sifted(key)} `);
}

// Words of records for which others are asked: written as text, and read back.

import { readCodes, writtenCodes } from './codes.js';

export interface Head {
  stem: string;
  /** What is asked means the same in most sentences, and does not only come near it in some. */
  sure: boolean;
}

/** The cells of a stem in the text of all of them: of one width, so that one is found without cutting the others. */
const width = 24;

/** The stems of heads as text. Throws a RangeError for one that is too long. */
export function writtenStems(stems: readonly string[]): string {
  const long = stems.find(({ length }) => length > width);
  if (long !== undefined) throw new RangeError(`'${long}' is longer than ${width} letters`);
  return stems.map((stem) => stem.padEnd(width)).join('');
}

/**
 * Heads as codes: their places among all stems in their order, twice as high, one more for what is not sure. Throws a
 * RangeError for a head that is none of the stems.
 */
export const writtenHeads = (heads: readonly Head[], stems: readonly string[]): string =>
  writtenCodes(heads.map(({ stem, sure }) => 2 * stems.indexOf(stem) + (sure ? 0 : 1)));

/** The heads that were written, by the text of all stems. */
export const readHeads = (text: string, stems: string): Head[] =>
  readCodes(text).map((code) => ({
    stem: stems.slice((code >> 1) * width, ((code >> 1) + 1) * width).trimEnd(),
    sure: code % 2 === 0,
  }));

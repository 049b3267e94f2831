// Words of records for which others are asked: written as text, and read back.

import { readCodes, writtenCodes } from './codes.js';

export interface Head {
  stem: string;
  /** What is asked means the same in most sentences, and does not only come near it in some. */
  sure: boolean;
}

/**
 * Heads as codes: their places among all stems in their order, twice as high, one more for what is not sure. Throws a
 * RangeError for a head that is none of the stems.
 */
export const writtenHeads = (heads: readonly Head[], stems: readonly string[]): string =>
  writtenCodes(heads.map(({ stem, sure }) => 2 * stems.indexOf(stem) + (sure ? 0 : 1)));

export const readHeads = (text: string, stems: readonly string[]): Head[] =>
  readCodes(text).map((code) => ({ stem: stems[code >> 1] ?? '', sure: code % 2 === 0 }));

// Words of records for which others are asked: written as text, and read back.

export interface Head {
  stem: string;
  /** What is asked means the same in most sentences, and does not only come near it in some. */
  sure: boolean;
}

/** The first sign of a code, and how many signs there are: none of them ends a key or a line of a table. */
const first = 0x23;
const base = 80;

/** Heads as two signs each: their places among all stems in their order, twice as high, one more for what is not sure. */
export function writtenHeads(heads: readonly Head[], stems: readonly string[]): string {
  const codes = heads.map(({ stem, sure }) => 2 * stems.indexOf(stem) + (sure ? 0 : 1));
  if (codes.some((code) => code < 0 || code >= base * base)) {
    throw new RangeError('a head is none of the stems, or there are too many of them');
  }
  return codes
    .map((code) => String.fromCharCode(first + Math.floor(code / base), first + (code % base)))
    .join('');
}

export function readHeads(text: string, stems: readonly string[]): Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < text.length; at += 2) {
    const code = (text.charCodeAt(at) - first) * base + text.charCodeAt(at + 1) - first;
    heads.push({ stem: stems[code >> 1] ?? '', sure: code % 2 === 0 });
  }
  return heads;
}

// Numbers as text, two signs each: shorter than figures, and without a sign that ends anything in a table.

/** The first sign, and how many there are. */
const first = 0x23;
const base = 80;

/** Whole numbers from 0 as text. Throws a RangeError for one that two signs cannot hold. */
export function writtenCodes(codes: readonly number[]): string {
  if (codes.some((code) => code < 0 || code >= base * base)) {
    throw new RangeError(`a number is not from 0 up to ${base * base}`);
  }
  return codes
    .map((code) => String.fromCharCode(first + Math.floor(code / base), first + (code % base)))
    .join('');
}

/** The numbers that were written as text. */
export function readCodes(text: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 2) {
    codes.push((text.charCodeAt(at) - first) * base + text.charCodeAt(at + 1) - first);
  }
  return codes;
}

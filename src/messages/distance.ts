// The number of single-letter mistakes between two words.

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one
 * each, and no stretch is edited twice. Above `most` it stops counting and gives `most + 1`.
 */
export function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // What two words begin and end with alike has no mistake in it, and is most of words that are near.
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let ends = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (ends < shorter && isSameEnd(a, b, ends)) ends++;
  return between(a.slice(start, a.length - ends), b.slice(start, b.length - ends), most);
}

const isSameEnd = (a: string, b: string, ends: number): boolean =>
  a.charCodeAt(a.length - 1 - ends) === b.charCodeAt(b.length - 1 - ends);

/** Rows of the table of costs, used again and again: a word is held against hundreds. */
const rows: [number[], number[], number[]] = [[], [], []];

function between(a: string, b: string, most: number): number {
  if (a === '' || b === '') return Math.min(a.length + b.length, most + 1);
  let [before, last, next] = rows;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    next[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      next[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, next] = [last, next, before];
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: readonly number[], column: number): number => row[column] ?? 0;

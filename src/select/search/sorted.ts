// Looks things up in a sorted list.

/** The words of a sorted list that begin with some letters, in order. */
export function* beginningWith(sorted: readonly string[], letters: string): Generator<string> {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  for (; sorted[low]?.startsWith(letters); low++) yield sorted[low] ?? '';
}

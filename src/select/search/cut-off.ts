// Keeps the records that hold enough of a query, so that nothing is said where there is nothing.

import type { Candidate } from './rank.js';

/** The least share of a query's weight that an answer must hold. */
const leastCovered = 0.45;

export function cutOff(candidates: readonly Candidate[], exact: boolean): Candidate[] {
  return candidates.filter(
    ({ covered, all, isId }) => isId || all || (!exact && covered >= leastCovered),
  );
}

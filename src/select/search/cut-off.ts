// Keeps the records that hold enough of a query, so that nothing is said where there is nothing.

import type { Match } from '../../model.js';
import type { Candidate } from './rank.js';

/** The least share of a query's weight that an answer must hold. */
const leastCovered = 0.45;

export function cutOff(candidates: readonly Candidate[], exact: boolean): Candidate[] {
  return candidates.filter(
    ({ covered, all, isId }) => isId || all || (!exact && covered >= leastCovered),
  );
}

/** The least score that the best of merely near answers must have; fitted on paraphrases and on queries about nothing here. */
const leastScore = 0.027;

/** Answers that are all near and all faint say nothing. */
export const unlessFaint = <Answer extends { match: Match }>(answers: Answer[]): Answer[] =>
  answers[0]?.match.type === 'fuzzy' && answers[0].match.score < leastScore ? [] : answers;

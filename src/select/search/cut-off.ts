// Keeps the records that hold enough of a query, so that nothing is said where there is nothing.

import type { Match } from '../../model.js';
import type { Enough } from './rank.js';

/**
 * The least share of a query's weight that an answer must hold. Of two words, one that a single record has and one that the
 * pack does not know, the known one alone is a little less.
 */
const leastCovered = 0.455;

/** Whether a record holds enough to be an answer; exactly, all of the words. */
export const holdsEnough = ({ covered, all, isId }: Enough, exact: boolean): boolean =>
  isId || all || (!exact && covered >= leastCovered);

/** The least score that the best of merely near answers must have; fitted on paraphrases and on queries about nothing here. */
const leastScore = 0.027;

/** The least share of the best score that another answer must have. */
const leastShare = 0.14;

/** Answers, best first, without those that are faint beside the best; none where the best is near and faint itself. */
export function unlessFaint<Scored extends { match: Match }>(answers: Scored[]): Scored[] {
  const best = answers[0]?.match;
  if (!best || (best.type === 'fuzzy' && best.score < leastScore)) return [];
  return answers.filter(({ match }) => match.score >= leastShare * best.score);
}

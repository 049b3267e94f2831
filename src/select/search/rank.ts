// Scores the records that hold something of a query: by the weight of what they hold and its prominence in them.

import type { PackIndex } from './pack-index.js';
import type { Query, Reading, Slot } from './query.js';

/** A record that holds something of a query. */
export interface Candidate {
  /** Its place among the pack's records. */
  at: number;
  /** Weight times prominence, summed over the query, in nats. */
  score: number;
  /** The share of the query's weight that the record holds, up to 1. */
  covered: number;
  /** Every word that is not light stands in it as it was asked for. */
  all: boolean;
}

/** The candidates of a query, in pack order. */
export function rank(
  index: PackIndex,
  query: Query,
  allowed?: (at: number) => boolean,
): Candidate[] {
  const count = index.records.length;
  const scores = new Float64Array(count);
  const covered = new Float64Array(count);
  const literal = new Uint16Array(count);
  const total = query.slots.reduce((sum, { weight }) => sum + weight, 0);
  const needed = query.slots.flatMap(({ parts }) => parts).filter(({ light }) => !light).length;
  for (const slot of query.slots) addSlot(index, slot, scores, covered, literal);
  const candidates: Candidate[] = [];
  for (let at = 0; at < count; at++) {
    const score = scores[at] ?? 0;
    if (score === 0 || (allowed && !allowed(at))) continue;
    candidates.push({
      at,
      score,
      covered: (covered[at] ?? 0) / total,
      all: needed > 0 && literal[at] === needed,
    });
  }
  return candidates;
}

/** What one slot gives each record, until it is known whether its words or the whole give more. */
interface Gain {
  score: number;
  covered: number;
  literal: number;
}

function addSlot(
  index: PackIndex,
  slot: Slot,
  scores: Float64Array,
  covered: Float64Array,
  literal: Uint16Array,
): void {
  const gains = new Map<number, Gain>();
  for (const part of slot.parts) {
    const best = new Map<number, Gain>();
    for (const reading of part.readings)
      take(best, reading, index, part.weight, part.light ? 0 : 1);
    for (const [at, gain] of best) {
      const sum = gains.get(at);
      if (sum) {
        sum.score += gain.score;
        sum.covered += gain.covered;
        sum.literal += gain.literal;
      } else gains.set(at, { ...gain });
    }
  }
  const needed = slot.parts.filter(({ light }) => !light).length;
  for (const reading of slot.whole) take(gains, reading, index, slot.weight, needed);
  for (const [at, gain] of gains) {
    scores[at] = (scores[at] ?? 0) + gain.score;
    covered[at] = (covered[at] ?? 0) + gain.covered;
    literal[at] = (literal[at] ?? 0) + gain.literal;
  }
}

function take(
  gains: Map<number, Gain>,
  { postings, trust, literal }: Reading,
  index: PackIndex,
  weight: number,
  words: number,
): void {
  // What is rarer than the word itself does not weigh more for it.
  const worth = Math.min(weight, index.weigh(postings.length / 2)) * trust;
  for (let at = 0; at < postings.length; at += 2) {
    const record = postings[at] ?? 0;
    const score = (worth * (postings[at + 1] ?? 0)) / 255;
    const gain = gains.get(record);
    if (!gain) {
      gains.set(record, { score, covered: weight * trust, literal: literal ? words : 0 });
      continue;
    }
    if (score > gain.score) gain.score = score;
    if (weight * trust > gain.covered) gain.covered = weight * trust;
    if (literal && words > gain.literal) gain.literal = words;
  }
}

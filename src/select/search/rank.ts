// Scores the records that hold something of a query: by the weight of what they hold and its prominence in them.

import type { PackIndex } from './pack-index.js';
import { levels } from './posting-list.js';
import type { Query } from './query.js';
import { type Reading, type Slot, sure, weak } from './reading.js';

/** A record that holds something of a query. */
export interface Candidate {
  /** Its place among the pack's records. */
  at: number;
  /** Worth times prominence, summed over the query, in nats. */
  score: number;
  /** The share of the query's weight that the record holds, up to 1. */
  covered: number;
  /** The share of its words, light ones aside, that stand in what the record itself says, misspelt or not. */
  worded: number;
  /** All of them stand there as they were asked for. */
  all: boolean;
  /** The query is its id. */
  isId: boolean;
}

/** How much of a word's weight a record holds that has it only beside what it says itself. */
const beside = 0.7;

/** How much of a word's weight a record holds that has only something loosely the same, beside other words of the query. */
const loosely = 0.5;

/** How much of what a word may mean else counts for a record that holds one meaning. */
const alsoHeld = 0.02;

/** How much words count one by one that together have a meaning of their own. */
const apartFromPhrase = 0.7;

/** What a record holds of some words of a query; of a whole query the sum. */
interface Held {
  score: number;
  covered: number;
  /** The same where what is loosely meant counts as it does in company. */
  together: number;
  /** How many words or phrases of the query it holds, light ones aside. */
  held: number;
  /** Words that are not light, as they were asked for; and those that were misspelt, too. */
  literal: number;
  worded: number;
}

/** The candidates of a query, in pack order. The record whose id the query is, is one, whatever else it holds. */
export function rank(
  index: PackIndex,
  query: Query,
  allowed: (at: number) => boolean,
): Candidate[] {
  const held = new Map<number, Held>();
  for (const slot of query.slots) {
    for (const [at, some] of heldOf(slot, index)) add(held, at, some);
  }
  const byId = index.placeOf(query.id);
  if (byId !== undefined) held.set(byId, held.get(byId) ?? nothing);
  const total = query.slots.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const words = query.slots.reduce((sum, slot) => sum + wordsIn(slot), 0);
  return [...held]
    .filter(([at]) => allowed(at))
    .sort(([a], [b]) => a - b)
    .map(([at, { score, covered, together, held, literal, worded }]) => ({
      at,
      score,
      covered: (held > 1 ? together : covered) / total,
      worded: worded / Math.max(1, words),
      all: words > 0 && literal === words,
      isId: at === byId,
    }));
}

const nothing: Held = { score: 0, covered: 0, together: 0, held: 0, literal: 0, worded: 0 };

const wordsIn = ({ parts }: Slot): number => parts.filter(({ light }) => !light).length;

function add(held: Map<number, Held>, at: number, more: Held): void {
  const sum = held.get(at);
  if (!sum) {
    held.set(at, { ...more });
    return;
  }
  sum.score += more.score;
  sum.covered += more.covered;
  sum.together += more.together;
  sum.held += more.held;
  sum.literal += more.literal;
  sum.worded += more.worded;
}

/** What records hold of a slot: its words one by one, or the whole, whichever is more. */
function heldOf(slot: Slot, index: PackIndex): Map<number, Held> {
  const held = new Map<number, Held>();
  const share = slot.weight / (slot.parts.reduce((sum, { weight }) => sum + weight, 0) || 1);
  const isPhrase = slot.whole.some(({ trust }) => trust > sure);
  const apart = share * (isPhrase ? apartFromPhrase : 1);
  for (const { readings, weight, worth, light } of slot.parts) {
    const one = new Map<number, Held>();
    const most = { worth: worth * apart, weight: weight * apart, words: light ? 0 : 1 };
    for (const reading of readings) take(one, reading, index, most);
    for (const [at, some] of one) add(held, at, some);
  }
  const most = { worth: slot.worth, weight: slot.weight, words: wordsIn(slot) };
  for (const reading of slot.whole) take(held, reading, index, most);
  return held;
}

/** Gives the records in which a reading stands what it is worth, up to a most, where that is more than they hold. */
function take(
  held: Map<number, Held>,
  reading: Reading,
  index: PackIndex,
  most: { worth: number; weight: number; words: number },
): void {
  const { postings, trust } = reading;
  // What is rarer than the word itself does not count more for it.
  const worth = (Math.min(most.worth, index.weigh(postings.length / 2)) * trust) / levels;
  const weight = trust > weak ? most.weight * trust : 0;
  const inCompany = trust > weak ? most.weight * Math.max(trust, loosely) : 0;
  const isHeld = trust > weak && most.words > 0 ? 1 : 0;
  for (let at = 0; at < postings.length; at += 2) {
    const record = postings[at] ?? 0;
    const impact = postings[at + 1] ?? 0;
    const isOwn = impact > 0;
    const score = worth * Math.abs(impact);
    const covered = isOwn ? weight : weight * beside;
    const together = isOwn ? inCompany : inCompany * beside;
    const literal = isOwn && reading.literal ? most.words : 0;
    const worded = isOwn ? reading.worded * most.words : 0;
    const some = held.get(record);
    if (!some) {
      held.set(record, { score, covered, together, held: isHeld, literal, worded });
      continue;
    }
    // Of several things that a word may mean, a record that holds more is surer.
    some.score = Math.max(score, some.score) + alsoHeld * Math.min(score, some.score);
    if (covered > some.covered) some.covered = covered;
    if (together > some.together) some.together = together;
    if (isHeld > some.held) some.held = isHeld;
    if (literal > some.literal) some.literal = literal;
    if (worded > some.worded) some.worded = worded;
  }
}

// Scores the records that hold something of a query: by the weight of what they hold and its prominence in them.

import type { PackIndex } from './pack-index.js';
import { levels } from './posting-list.js';
import type { Query } from './query.js';
import { type Reading, type Slot, sure, weak } from './reading.js';
import { Tally } from './tally.js';

/** Whether a record holds enough of a query is told from this. */
export interface Enough {
  /** The share of the query's weight that the record holds, up to 1. */
  covered: number;
  /** All words, light ones aside, stand in what the record itself says, as they were asked for. */
  all: boolean;
  /** The query is its id. */
  isId: boolean;
}

/** A record that holds something of a query. */
export interface Candidate extends Enough {
  /** Its place among the pack's records. */
  at: number;
  /** Worth times prominence, summed over the query, in nats. */
  score: number;
  /** The share of its words, light ones aside, that stand in what the record itself says, misspelt or not. */
  worded: number;
}

/** How much of a word's weight a record holds that has it only beside what it says itself. */
const beside = 0.7;

/** How much of a word's weight a record holds that has only something loosely the same, beside other words of the query. */
const loosely = 0.5;

/** How much words count one by one that together have a meaning of their own. */
const apartFromPhrase = 0.8;

/** The candidates of a query that pass, in pack order. The record whose id the query is, is one, whatever else it holds. */
export function rank(
  index: PackIndex,
  query: Query,
  allowed: (at: number) => boolean,
  passes: (held: Enough) => boolean,
): Candidate[] {
  const tallies = taken(index);
  const { whole, slot: ofSlot, part } = tallies;
  for (const slot of query.slots) {
    gather(slot, index, ofSlot, part);
    whole.absorb(ofSlot);
  }
  const byId = index.placeOf(query.id);
  if (byId !== undefined) whole.touch(byId);
  const total = query.slots.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const words = query.slots.reduce((sum, slot) => sum + wordsIn(slot), 0);
  const candidates: Candidate[] = [];
  const { score, covered, together, held, literal, worded } = whole.columns;
  // One object for all: of a large pack, most records that hold something do not hold enough.
  const one: Enough = { covered: 0, all: false, isId: false };
  for (const at of whole.places) {
    const share = ((held[at] ?? 0) > 1 ? together[at] : covered[at]) ?? 0;
    one.covered = share / total;
    one.all = words > 0 && literal[at] === words;
    one.isId = at === byId;
    if (!passes(one) || !allowed(at)) continue;
    const spoken = (worded[at] ?? 0) / Math.max(1, words);
    candidates.push({ at, score: score[at] ?? 0, worded: spoken, ...one });
  }
  whole.clear();
  kept.set(index, tallies);
  return candidates.sort((a, b) => a.at - b.at);
}

/** What records hold of a query, of a slot and of a part of it. */
interface Tallies {
  whole: Tally;
  slot: Tally;
  part: Tally;
}

const kept = new WeakMap<PackIndex, Tallies>();

/**
 * The tallies of a pack's records, empty, for one query alone: they come back when it is answered. A query that is asked
 * in the middle of another, or after one that threw, has new ones.
 */
function taken(index: PackIndex): Tallies {
  const tally = (): Tally => new Tally(index.size);
  const tallies = kept.get(index) ?? { whole: tally(), slot: tally(), part: tally() };
  kept.delete(index);
  return tallies;
}

/** How many words of a slot are asked for: light ones too, where they mean something with others, as in `starting point`. */
const wordsIn = ({ parts, whole }: Slot): number =>
  meansSurely(whole) ? parts.length : parts.filter(({ light }) => !light).length;

const meansSurely = (whole: readonly Reading[]): boolean => whole.some(({ trust }) => trust > sure);

/** Gathers what records hold of a slot: its words one by one, or the whole, whichever is more. */
function gather(slot: Slot, index: PackIndex, held: Tally, one: Tally): void {
  const share = slot.weight / (slot.parts.reduce((sum, { weight }) => sum + weight, 0) || 1);
  const isPhrase = meansSurely(slot.whole);
  const apart = share * (isPhrase ? apartFromPhrase : 1);
  for (const { readings, weight, worth, light } of slot.parts) {
    const most = {
      worth: worth * apart,
      weight: weight * apart,
      words: light && !isPhrase ? 0 : 1,
    };
    for (const reading of readings) take(one, reading, index, most);
    held.absorb(one);
  }
  const most = { worth: slot.worth, weight: slot.weight, words: wordsIn(slot) };
  for (const reading of slot.whole) take(held, reading, index, most);
}

/** Gives the records in which a reading stands what it is worth, up to a most, where that is more than they hold. */
function take(
  tally: Tally,
  reading: Reading,
  index: PackIndex,
  most: { worth: number; weight: number; words: number },
): void {
  const { postings, trust } = reading;
  // What is rarer than the word itself does not count more for it.
  const worth = (Math.min(most.worth, index.weigh(postings.length / 2)) * trust) / levels;
  const weight = trust > weak ? most.weight * trust : 0;
  const inCompany = trust > weak ? most.weight * Math.max(trust, loosely) : 0;
  const more = {
    score: 0,
    covered: 0,
    together: 0,
    held: trust > weak && most.words > 0 ? 1 : 0,
    literal: 0,
    worded: 0,
  };
  for (let at = 0; at < postings.length; at += 2) {
    const level = postings[at + 1] ?? 0;
    const isOwn = level > 0;
    more.score = worth * Math.abs(level);
    more.covered = isOwn ? weight : weight * beside;
    more.together = isOwn ? inCompany : inCompany * beside;
    more.literal = isOwn && reading.literal ? most.words : 0;
    more.worded = isOwn ? reading.worded * most.words : 0;
    tally.raise(postings[at] ?? 0, more);
  }
}

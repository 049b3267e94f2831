// Finds the known text that a changed claim is nearest to, and the part of it that is meant.

import { distance } from '../../messages/distance.js';
import { lightWords, stopWords } from '../search/english/stop-words.js';
import { onceFor } from '../search/memo.js';
import type { KnownText } from './known.js';
import { type Cut, cut } from './placement.js';
import { sifted } from './sieve.js';
import { isCharacter, isGap, type Piece, type Word, wordsAmong } from './words.js';

/** A known text that a claim is near to. */
export interface Near {
  known: KnownText;
  /** The stretch of its words that is meant. */
  start: number;
  end: number;
  /** The share of the claim that stands in it, in order: 1 is all of it. */
  likeness: number;
}

type Weigh = (word: Word) => number;

/** A word that stands in as many quotations is on the pack's matter, and tells little of which one is meant. */
const manyQuotes = 4;

/** What a word says of which text it is from: little if it is common, half where a character is no word. */
const weigherOf = onceFor((known: readonly KnownText[]): Weigh => {
  const weights = new Map<string, number>();
  const weigh: Weigh = (word) => {
    const { key } = word;
    let weight = weights.get(key);
    if (weight === undefined) {
      if (isCharacter(word)) weight = 0.5;
      else if (stopWords.has(key)) weight = 0.25;
      else weight = lightWords.has(key) || isCommon(key) ? 0.6 : 1;
      weights.set(key, weight);
    }
    return weight;
  };
  const isCommon = (key: string): boolean => {
    const wanted = ` ${sifted(key)} `;
    const holders = known.filter(({ sieve }) => sieve.includes(wanted));
    return new Set(holders.map(({ quotes }) => quotes[0].id)).size >= manyQuotes;
  };
  return weigh;
});

const sum = (words: Iterable<Word>, weightOf: Weigh): number => {
  let total = 0;
  for (const word of words) total += weightOf(word);
  return total;
};

/**
 * When a claim is near: fitted on claims with one to a third of their words changed, against
 * invented ones on the same matters, so that the first are near and the second are not.
 */
const limits = {
  /** The least share of the claim that stands in the text, and the least weight of the words in common. */
  likeness: 0.65,
  common: 2.5,
  /** Where most of a whole quotation stands in the claim, a little less of the claim is enough. */
  most: 0.6,
  mostLikeness: 0.6,
  /** A claim around a whole quotation of some weight is near with less of itself in it. */
  whole: 0.85,
  wholeLikeness: 0.35,
  wholeWeight: 3,
  /** A whole quotation of so many words is known whatever stands around it. */
  wholeWords: 5,
  /** A text of so few words is known by all that tell of it, if they are so many. */
  shortWords: 4,
  shortTelling: 2,
  /** The same words in another order. */
  shuffled: 0.85,
} as const;

/** Bounds of the work: texts that are aligned, and cells of all alignments together. */
const mostTexts = 16;
const mostCells = 1_000_000;

/** The known texts that a claim is near to, nearest first. */
export function nearTexts(pieces: readonly Piece[], known: readonly KnownText[]): Near[] {
  const words = wordsAmong(pieces);
  const weightOf = weigherOf(known);
  const total = sum(words, weightOf);
  const weights = new Map<string, number>();
  for (const word of words) {
    const key = sifted(word.key);
    weights.set(key, (weights.get(key) ?? 0) + weightOf(word));
  }
  const shared = known.flatMap((text) => {
    // At most this much is shared: a key may stand in a longer word.
    let weight = 0;
    for (const [key, own] of weights) if (text.sieve.includes(key)) weight += own;
    return weight >= limits.wholeLikeness * total && weight > 0 ? [{ text, weight }] : [];
  });
  shared.sort((a, b) => b.weight - a.weight);
  const near: Near[] = [];
  // Around a whole quotation anything may stand.
  const line = ` ${words.map(({ key }) => sifted(key)).join(' ')} `;
  for (const text of known) {
    if (!line.includes(text.sieve) || shared.some((each) => each.text === text)) continue;
    if (text.words.length >= limits.wholeWords) shared.unshift({ text, weight: total });
  }
  const { runs } = cut(pieces);
  let cells = 0;
  for (const { text } of shared.slice(0, mostTexts)) {
    cells += pieces.length * text.words.length;
    if (cells > mostCells) break;
    const found = nearness({ pieces, words, runs }, text, weightOf);
    if (found) near.push(found);
  }
  return near.sort((a, b) => b.likeness - a.likeness);
}

/** A claim, its words without its gaps, and its runs of words between them. */
interface Claimed {
  pieces: readonly Piece[];
  words: readonly Word[];
  runs: Cut['runs'];
}

function nearness(
  { pieces, words, runs }: Claimed,
  known: KnownText,
  weightOf: Weigh,
): Near | undefined {
  if (known.words.length <= limits.shortWords && !keepsTelling(words, known)) return undefined;
  const { start, end, cost, common } = fit(pieces, known.words, weightOf);
  const total = sum(words, weightOf);
  const likeness = 1 - cost / total;
  const weight = sum(known.words, weightOf);
  const share = common / weight;
  const isNear =
    (likeness >= limits.likeness && common >= limits.common) ||
    (likeness >= limits.mostLikeness && share >= limits.most) ||
    (likeness >= limits.wholeLikeness && share >= limits.whole && weight >= limits.wholeWeight) ||
    (share >= 1 && known.words.length >= limits.wholeWords);
  if (isNear) return { known, start, end, likeness };
  const bag = overlap(words, known.words, weightOf);
  const isShuffled = bag >= limits.shuffled * Math.max(total, weight);
  if (!isShuffled && !(total >= limits.common && hasParts(runs, known))) return undefined;
  return { known, start: 0, end: known.words.length, likeness: limits.likeness };
}

/** Whether all words of a text that are not common stand in a claim, in another form or with a slip of one letter. */
function keepsTelling(words: readonly Word[], known: KnownText): boolean {
  const telling = known.words.filter(({ key }) => !stopWords.has(key));
  return (
    telling.length >= limits.shortTelling &&
    telling.every(({ key: one }) =>
      words.some(({ key }) => kinshipOf(one, key) > 0 || distance(one, key, 1) <= 1),
    )
  );
}

/** Whether a claim is parts of a text around gaps, in whatever order. */
function hasParts(runs: Cut['runs'], { line, words }: KnownText): boolean {
  const length = runs.reduce((sum, { keys }) => sum + keys.length, 0);
  return runs.length > 1 && length <= words.length && runs.every((run) => line.includes(run.line));
}

/** The weight of the words that two texts have in common, in any order. */
function overlap(one: readonly Word[], other: readonly Word[], weightOf: Weigh): number {
  const counts = new Map<string, number>();
  for (const { key } of other) counts.set(key, (counts.get(key) ?? 0) + 1);
  let common = 0;
  for (const word of one) {
    const left = counts.get(word.key) ?? 0;
    if (left === 0) continue;
    counts.set(word.key, left - 1);
    common += weightOf(word);
  }
  return common;
}

interface Fit {
  start: number;
  end: number;
  cost: number;
  /** The weight of the words that are the same, half of it for forms of one word. */
  common: number;
}

/** What leaving out a word of the known text costs, against putting one in. */
const leavingOut = 0.45;

/**
 * The cheapest way to make all of a claim of some stretch of a text (fitting alignment, after Sellers
 * 1980): words put in, left out, exchanged, or swapped with their neighbour; what a gap leaves out is free.
 */
function fit(pieces: readonly Piece[], known: readonly Word[], weightOf: Weigh): Fit {
  const weights = known.map(weightOf);
  const width = known.length + 1;
  const fresh = () => ({
    cost: new Float64Array(width),
    common: new Float64Array(width),
    start: new Int32Array(width),
  });
  let last = fresh();
  let row = fresh();
  let earlier = fresh();
  for (let column = 0; column < width; column++) last.start[column] = column;
  let word: Word | undefined;
  for (const piece of pieces) {
    const before = word;
    if (isGap(piece)) {
      word = undefined;
      for (let column = 0; column < width; column++) {
        take(column, last, column, 0, 0);
        if (column > 0 && at(row.cost, column - 1) <= at(row.cost, column))
          take(column, row, column - 1, 0, 0);
      }
    } else {
      word = piece;
      const { key } = piece;
      const own = weightOf(piece);
      for (let column = 0; column < width; column++) {
        take(column, last, column, own, 0);
        if (column === 0) continue;
        const other = known[column - 1] as Word;
        const weight = weights[column - 1] ?? 0;
        better(column, row, column - 1, leavingOut * weight, 0);
        const kinship = kinshipOf(other.key, key);
        const cost = (1 - kinship) * Math.max(own, weight / 2);
        better(column, last, column - 1, cost, kinship * own);
        if (before && column > 1 && other.key === before.key && known[column - 2]?.key === key)
          better(column, earlier, column - 2, Math.max(own, weight) / 2, weightOf(before));
      }
    }
    [earlier, last, row] = [last, row, earlier];
  }
  let end = 0;
  for (let column = 1; column < width; column++) {
    if (at(last.cost, column) <= at(last.cost, end)) end = column;
  }
  return {
    start: at(last.start, end),
    end,
    cost: at(last.cost, end),
    common: at(last.common, end),
  };

  function take(column: number, from: typeof row, place: number, cost: number, common: number) {
    row.cost[column] = at(from.cost, place) + cost;
    row.common[column] = at(from.common, place) + common;
    row.start[column] = at(from.start, place);
  }

  function better(column: number, from: typeof row, place: number, cost: number, common: number) {
    if (at(from.cost, place) + cost <= at(row.cost, column))
      take(column, from, place, cost, common);
  }
}

/** 1 for the same word, a half for forms of one (`side`, `sides`; `dominance`, `domination`), else 0. */
function kinshipOf(one: string, other: string): number {
  if (one === other) return 1;
  const least = Math.max(4, Math.ceil(0.6 * Math.max(one.length, other.length)));
  return one.length >= least && one.slice(0, least) === other.slice(0, least) ? 0.5 : 0;
}

const at = (row: Float64Array | Int32Array, column: number): number => row[column] ?? 0;

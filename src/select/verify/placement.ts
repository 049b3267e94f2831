// Finds the unbroken words of a claim in a known text, with what its ellipses and brackets leave out.

import { beginsWithLetter } from '../search/ascii.js';
import { WordList } from '../search/word-list.js';
import type { KnownText } from './known.js';
import { shortTitles } from './sentences.js';
import { sifted } from './sieve.js';
import { type Gap, isGap, type Piece, type Word } from './words.js';

/** Where a claim stands in a known text: a half-open stretch of its words. */
export interface Placement {
  start: number;
  end: number;
  /** The claim's gaps, each with the words of the text that it leaves out. */
  gaps: Left[];
  /** What they leave out and put in; of several side by side, all of them. `before` are the last words kept before them. */
  exchanges: { removed: Word[]; added: Word[]; before: Word[] }[];
}

/** What is to be known of words to find the place that is meant. */
export interface Judges {
  /** Whether leaving a word out may turn the rest. */
  turns: (word: Word) => boolean;
  /** How many words beside it a bracket at an edge stands for, the nearest first; `kept` is the word before it. */
  standsFor: (inserted: readonly Word[], beside: readonly Word[], kept: Word | undefined) => number;
}

/** A gap, and the words that it leaves out. */
interface Left {
  gap: Gap;
  left: Word[];
}

/** A run of words of a claim between its gaps, with the gaps before it. */
interface Run {
  before: Gap[];
  keys: string[];
  /** The keys with a space before, between and after. */
  line: string;
}

/** A claim cut at its gaps. */
export interface Cut {
  runs: Run[];
  after: Gap[];
  /** The longest word, as it is sifted: a text without it holds no such claim. */
  longest: string;
}

/**
 * The place of a claim in a known text: each run of words whole and in order, around the gaps. Of
 * several places it is the one that leaves out the fewest words that `turns` is true of, then the fewest, then the first.
 */
export function placeOf(
  { runs, after }: Cut,
  known: KnownText,
  { turns, standsFor }: Judges,
): Placement | undefined {
  const { words } = known;
  if (runs.some(({ line }) => !known.line.includes(line))) return undefined;
  // One that turns counts more than all others together.
  const turning = [0];
  for (const word of words) {
    turning.push((turning.at(-1) ?? 0) + (turns(word) ? words.length + 1 : 1));
  }
  // Per run and end of it: what is left out so far, and where the run begins.
  const ends = runs.map(
    (): Map<number, { cost: number; start: number; previous: number }> => new Map(),
  );
  runs.forEach(({ keys }, at) => {
    let best: { relative: number; previous: number } | undefined;
    for (let start = 0; start + keys.length <= words.length; start++) {
      const cost = turning[start] ?? 0;
      const previous = ends[at - 1]?.get(start);
      if (previous) {
        const relative = previous.cost - cost;
        if (!best || relative < best.relative) best = { relative, previous: start };
      }
      if (at > 0 && !best) continue;
      if (!keys.every((key, offset) => words[start + offset]?.key === key)) continue;
      if (isInside(words, start) || isInside(words, start + keys.length)) continue;
      ends[at]?.set(start + keys.length, {
        cost: best ? best.relative + cost : 0,
        start,
        previous: best?.previous ?? -1,
      });
    }
  });
  let end: number | undefined;
  const last = ends.at(-1);
  for (const [candidate, { cost }] of last ?? []) {
    if (end === undefined || cost < (last?.get(end)?.cost ?? 0)) end = candidate;
  }
  if (end === undefined) return undefined;
  return trace(runs, after, ends, end, words, standsFor);
}

/** So many words before a gap may hold a negation that reaches over it. */
const nearby = 2;

function trace(
  runs: readonly Run[],
  after: readonly Gap[],
  ends: readonly ReadonlyMap<number, { start: number; previous: number }>[],
  last: number,
  words: readonly Word[],
  standsFor: Judges['standsFor'],
): Placement {
  const keptBefore = (at: number, run: Run | undefined): Word[] =>
    words.slice(at - Math.min(nearby, run?.keys.length ?? 0), at);
  // Gaps side by side are one place.
  const places = [
    { left: atEdge(after, words, last, 1, standsFor), before: keptBefore(last, runs.at(-1)) },
  ];
  let end = last;
  let start = last;
  for (let at = runs.length - 1; at >= 0; at--) {
    const step = ends[at]?.get(end);
    start = step?.start ?? 0;
    const before = runs[at]?.before ?? [];
    if (at > 0) {
      end = step?.previous ?? 0;
      const left = words.slice(end, start);
      places.unshift({
        left: before.map((gap, index) => ({ gap, left: index === 0 ? left : [] })),
        before: keptBefore(end, runs[at - 1]),
      });
    } else places.unshift({ left: atEdge(before, words, start, -1, standsFor), before: [] });
  }
  const exchanges = places.map((place) => ({
    removed: place.left.flatMap(({ left }) => left),
    added: place.left.flatMap(({ gap }) => gap.inserted),
    before: place.before,
  }));
  return { start, end: last, gaps: places.flatMap(({ left }) => left), exchanges };
}

/** Whether a place is inside `cannot`, which is two words: `can` alone is another one. */
export const isInside = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'not' && words[at - 1]?.end === words[at]?.start;

/** What brackets at an edge of the claim stand for, each beyond the one beside it; an ellipsis there stands for nothing. */
function atEdge(
  gaps: readonly Gap[],
  words: readonly Word[],
  edge: number,
  towards: 1 | -1,
  standsFor: Judges['standsFor'],
): Left[] {
  let at = edge;
  const outwards = towards > 0 ? gaps : gaps.toReversed();
  const found = outwards.map((gap): Left => {
    const most = gap.inserted.length;
    const beside =
      towards > 0 ? words.slice(at, at + most) : words.slice(Math.max(0, at - most), at).reverse();
    const kept = towards > 0 ? words[at - 1] : undefined;
    const left = beside.slice(0, standsFor(gap.inserted, beside, kept));
    at += towards * left.length;
    return { gap, left: towards > 0 ? left : left.reverse() };
  });
  return towards > 0 ? found : found.reverse();
}

/** Cuts a claim at its gaps. */
export function cut(pieces: readonly Piece[]): Cut {
  const runs: Run[] = [];
  let before: Gap[] = [];
  let keys: string[] = [];
  let longest = '';
  const close = (): void => {
    if (keys.length === 0) return;
    runs.push({ before, keys, line: ` ${keys.join(' ')} ` });
    before = [];
    keys = [];
  };
  for (const piece of pieces) {
    if (isGap(piece)) {
      close();
      before.push(piece);
    } else {
      keys.push(piece.key);
      if (piece.key.length > longest.length && beginsWithLetter(piece.key)) longest = piece.key;
    }
  }
  close();
  return { runs, after: before, longest: sifted(longest) };
}

/** Words with a point behind them that end no sentence. */
const titles = new WordList(`${shortTitles} no vs`);

/**
 * Whether a sentence ends among words of a text that are left out, and neither just before them nor behind: without them,
 * one goes on that the words before do not begin, as in `the sovereignty of … Beijing`.
 */
export function joinsSentences(left: readonly Word[], { words, text }: KnownText): boolean {
  const [first] = left;
  const from = first ? words.indexOf(first) : 0;
  const row = words.slice(Math.max(0, from - 1), from + left.length + 1);
  if (row.length < left.length + 2) return false;
  const ends = row.slice(1).map((word, at) => {
    const before = row[at] as Word;
    return !titles.has(before.key) && /[.!?。！？]/u.test(text.slice(before.end, word.start));
  });
  return ends.slice(1, -1).includes(true) && !ends[0] && !ends.at(-1);
}

// Puts answers in order: exact id or title, exact phrase, all words, then what comes near.

import type { Kind, Match } from '../../model.js';
import { bySpeaker } from '../spoken-by.js';
import { looker, unlooked } from './look.js';
import type { PackIndex } from './pack-index.js';
import type { Query } from './query.js';
import type { Candidate } from './rank.js';

/** A record that answers, by its place among the pack's records. */
export interface Ranked {
  at: number;
  match: Match;
}

/** How many of the best candidates are looked at closely. */
const closely = 6;

/** What a record of a kind counts against a fact that holds as much: topics and documents point to answers. */
const kindWeights: Record<Kind, number> = {
  fact: 1,
  quote: 0.97,
  person: 0.95,
  organization: 0.92,
  event: 0.95,
  topic: 0.85,
  source: 0.7,
};

/** What a record of the kind that a query asks for gains, and of one that it names before anything else. */
const askedBonus = 0.25;
const leadingBonus = 1;

/** How steeply records fall off that hold less of a query: the power of the share that they hold. */
const coordination = 2;

/** The share of a score that depends on how many of the words themselves a record says. */
const wordedShare = 0.5;

/** How an answer matches, and the scores that it can have: what is in a higher band comes first, whatever it weighs. */
export const bands = {
  whole: { type: 'exact', low: 0.9, high: 1 },
  phrase: { type: 'exact', low: 0.75, high: 0.9 },
  words: { type: 'words', low: 0.5, high: bySpeaker.score },
  fuzzy: { type: 'fuzzy', low: 0, high: 0.5 },
} as const;
type Band = keyof typeof bands;

/** How much one step of wholeness counts, in weights of the query: enough to tell an id from a title from an alias. */
const wholeWorth = 10;

interface Placed {
  at: number;
  band: Band;
  /** What decides inside a band, in nats. */
  strength: number;
}

export function order(index: PackIndex, query: Query, candidates: readonly Candidate[]): Ranked[] {
  const full = query.slots.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const kindOf = (at: number): Kind => index.kind(at);
  const look = looker(index, query);
  // Whom a query calls what the pack says that they are called has all its words, before others that have.
  const isCalled = ({ at }: Candidate): boolean => query.called.has(at);
  const hasAll = (candidate: Candidate): boolean => candidate.all || isCalled(candidate);
  const placed = candidates
    .map((candidate) => {
      const kind = kindOf(candidate.at);
      const score = weighed(candidate, kind, query);
      // Short titles are of topics: one that is asked for whole must be among those that are looked at.
      const promise = kind === 'topic' ? score / kindWeights.topic : score;
      return { candidate, all: hasAll(candidate), score, promise };
    })
    .sort(
      (a, b) =>
        Number(b.candidate.isId) - Number(a.candidate.isId) ||
        Number(b.all) - Number(a.all) ||
        b.promise - a.promise ||
        a.candidate.at - b.candidate.at,
    )
    .map(({ candidate, all, score }, place): Placed => {
      const { whole, phrase, bonus } = place < closely ? look(candidate) : unlooked;
      const band = whole ? 'whole' : phrase ? 'phrase' : all ? 'words' : 'fuzzy';
      const wholly = Math.max(whole, Number(isCalled(candidate)));
      const strength = score * (1 + bonus) + wholly * wholeWorth * full;
      return { at: candidate.at, band, strength };
    });
  const asksForSources = query.leading === 'source' || query.asksFor.has('source');
  return behind(placed, ({ at }) => kindOf(at) === 'source' && !asksForSources)
    .map(({ at, band, strength }) => ({
      at,
      band,
      score: scoreOf(band, strength / full),
      strength,
    }))
    .sort((a, b) => b.score - a.score || b.strength - a.strength || a.at - b.at)
    .map(({ at, band, score }) => ({ at, match: { type: bands[band].type, score } }));
}

function weighed(candidate: Candidate, kind: Kind, { asksFor, leading }: Query): number {
  const { score, covered, worded } = candidate;
  const asked = 1 + (kind === leading ? leadingBonus : asksFor.has(kind) ? askedBonus : 0);
  const said = 1 - wordedShare + wordedShare * worded;
  return score * covered ** coordination * said * kindWeights[kind] * asked;
}

/**
 * Documents that are not called what is asked for come near an answer, and never before the best
 * record of another kind: a source whose title holds the words says less than a fact that rests on it.
 */
function behind(placed: readonly Placed[], isDocument: (it: Placed) => boolean): Placed[] {
  const others = placed.filter((it) => !isDocument(it));
  if (others.length === 0) return [...placed];
  const best = others.reduce(
    (most, { band, strength }) => (band === 'fuzzy' ? Math.max(most, strength) : most),
    0,
  );
  return placed.map((it) => {
    if (it.band === 'whole' || !isDocument(it)) return it;
    return {
      ...it,
      band: 'fuzzy',
      strength: best > 0 ? Math.min(it.strength, best * 0.999) : it.strength,
    };
  });
}

/** A score in a band, rising with strength towards the band's end; four decimals, above 0. */
function scoreOf(band: Band, strength: number): number {
  const { low, high } = bands[band];
  const score = low + (high - low) * (strength / (strength + 1));
  return Math.max(0.0001, Math.round(score * 10_000) / 10_000);
}

// Puts answers in order: exact id or title, exact phrase, all words, then what comes near.

import type { Kind, Match } from '../../model.js';
import { ownTexts } from './own-texts.js';
import type { PackIndex } from './pack-index.js';
import type { Query } from './query.js';
import type { Candidate } from './rank.js';

export interface Ordered {
  at: number;
  match: Match;
}

/** How many of the best candidates are looked at closely for phrases. */
const closely = 60;

/** What a record of a kind counts against a fact that holds as much: documents and topics point to answers. */
const kindWeights: Record<Kind, number> = {
  fact: 1,
  quote: 0.97,
  person: 0.95,
  organization: 0.92,
  event: 0.95,
  topic: 0.85,
  source: 0.7,
};

/** The bands of scores: what is in a higher band comes first whatever it weighs. */
const bands = {
  whole: [0.9, 1],
  phrase: [0.75, 0.9],
  words: [0.5, 0.75],
  fuzzy: [0, 0.5],
} as const;

export function order(index: PackIndex, query: Query, candidates: readonly Candidate[]): Ordered[] {
  const weighed = candidates
    .map((candidate) => {
      const kind = index.records[candidate.at]?.kind ?? 'fact';
      return { ...candidate, score: candidate.score * kindWeights[kind] };
    })
    .sort((a, b) => Number(b.all) - Number(a.all) || b.score - a.score || a.at - b.at);
  const full = query.slots.reduce((sum, { weight }) => sum + weight, 0);
  const placed = weighed.map((candidate, place) => {
    const look =
      place < closely ? closer(index, query, candidate) : { whole: 0, phrase: false, bonus: 0 };
    const band: keyof typeof bands =
      look.whole > 0 ? 'whole' : look.phrase ? 'phrase' : candidate.all ? 'words' : 'fuzzy';
    const [low, high] = bands[band];
    const strength = candidate.score * (1 + look.bonus) + look.whole * full * 10;
    const score = low + (high - low) * (strength / (strength + full + 0.1));
    return { at: candidate.at, band, score: Math.max(0.0001, round(score)), strength };
  });
  return placed
    .sort((a, b) => b.score - a.score || b.strength - a.strength || a.at - b.at)
    .map(({ at, band, score }) => ({ at, match: { type: types[band], score } }));
}

const types = { whole: 'exact', phrase: 'exact', words: 'words', fuzzy: 'fuzzy' } as const;

const round = (score: number): number => Math.round(score * 10_000) / 10_000;

interface Look {
  /** The query is the record's id (3), title or whole text (2) or an alias (1). */
  whole: number;
  /** The query stands in one of the record's own texts as it is, and has two words at least. */
  phrase: boolean;
  /** What neighbouring words and a well covered title add to the score, as a share of it. */
  bonus: number;
}

function closer(index: PackIndex, query: Query, candidate: Candidate): Look {
  const { id, title, aliases, texts, stems, titleStems } = ownTexts(index, candidate.at);
  const { key } = query;
  const whole =
    key === id ? 3 : key === title || texts.includes(key) ? 2 : aliases.includes(key) ? 1 : 0;
  const padded = ` ${key} `;
  const phrase =
    query.length > 1 && [title, ...aliases, ...texts].some((text) => ` ${text} `.includes(padded));
  const words = query.slots.flatMap(({ parts }) => parts.map((part) => part.stems[0]?.stem ?? ''));
  let pairs = 0;
  for (let at = 1; at < words.length; at++) {
    if (stems.includes(` ${words[at - 1]} ${words[at]} `)) pairs++;
  }
  const near = words.length > 1 ? pairs / (words.length - 1) : 0;
  const held = titleStems.filter((stemmed) => words.includes(stemmed)).length;
  const title_ = titleStems.length > 0 ? held / titleStems.length : 0;
  return { whole, phrase, bonus: 0.35 * near + 0.35 * title_ };
}

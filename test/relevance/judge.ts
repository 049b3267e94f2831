// Judges what an engine answers to a set, and sums the judgements up.

import type { PackRecord } from '../../src/model.js';
import type { Engine } from './engines.js';
import type { Expectation, GradedQuery } from './set.js';

/** What came of one query. */
export interface Judgement {
  query: GradedQuery;
  answered: PackRecord[];
  /** The place of the first right record, from 1; 0 where none is among the answers. */
  rank: number;
  /** Whether the right record is first, or nothing was rightly found. */
  right: boolean;
}

/** Figures over queries that have an answer. */
export interface Ranked {
  n: number;
  hits1: number;
  hits3: number;
  /** The mean of 1/rank over the first ten answers. */
  mrr: number;
}

/** What an engine reaches on a set. */
export interface Summary {
  /** By category, in the order of the set; without the negatives. */
  categories: Map<string, Ranked>;
  /** All queries that have an answer. */
  positives: Ranked;
  /** The queries that must find nothing: how many, and the share that found something. */
  negatives: { n: number; answered: number };
  /** The share of all queries that are answered rightly. */
  score: number;
}

/** What an engine answers to each query of a set, judged. */
export const judgeAll = (set: readonly GradedQuery[], engine: Engine): Judgement[] =>
  set.map((query) => {
    const answered = engine.find(query.query);
    const fits = (record: PackRecord) => query.expect.some((one) => meets(record, one));
    const rank = answered.findIndex(fits) + 1;
    const right = query.expect.length === 0 ? answered.length === 0 : rank === 1;
    return { query, answered, rank, right };
  });

/** Whether a record is what was expected. */
export function meets(record: PackRecord, expected: Expectation): boolean {
  if ('id' in expected) return record.id === expected.id;
  if (expected.kind !== undefined && expected.kind !== record.kind) return false;
  return expected.pattern.test(plain(expected.titleOnly ? record.title : ownWords(record)));
}

/** What a record says itself: its title, its text, its speaker, its role. */
function ownWords(record: PackRecord): string {
  const speaker = record.kind === 'quote' ? record.speaker?.name : undefined;
  const role = 'role' in record ? record.role : undefined;
  return [record.title, record.text, speaker, role].filter(Boolean).join('\n');
}

/** A text with plain quotes, dashes and spaces, as patterns are written. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ');

/** The figures over some judgements. */
export function summarise(judgements: readonly Judgement[]): Summary {
  const positives = judgements.filter(({ query }) => query.expect.length > 0);
  const negatives = judgements.filter(({ query }) => query.expect.length === 0);
  const names = [...new Set(positives.map(({ query }) => query.category))];
  const within = (name: string) => positives.filter(({ query }) => query.category === name);
  return {
    categories: new Map(names.map((name) => [name, ranked(within(name))])),
    positives: ranked(positives),
    negatives: { n: negatives.length, answered: mean(negatives, ({ right }) => !right) },
    score: mean(judgements, ({ right }) => right),
  };
}

const ranked = (judgements: readonly Judgement[]): Ranked => ({
  n: judgements.length,
  hits1: mean(judgements, ({ rank }) => rank === 1),
  hits3: mean(judgements, ({ rank }) => rank >= 1 && rank <= 3),
  mrr: mean(judgements, ({ rank }) => (rank === 0 ? 0 : 1 / rank)),
});

function mean<Item>(items: readonly Item[], of: (item: Item) => number | boolean): number {
  if (items.length === 0) return 0;
  return items.reduce((sum, item) => sum + Number(of(item)), 0) / items.length;
}

// Records that hold too little are no answers, nor are faint ones behind a good one.

import { expect, it } from 'vitest';
import type { Match } from '../../../src/model.js';
import { holdsEnough, unlessFaint } from '../../../src/select/search/cut-off.js';
import type { Enough } from '../../../src/select/search/rank.js';

const holding = (more: Partial<Enough>): Enough => ({
  covered: 0,
  all: false,
  isId: false,
  ...more,
});

const scored = (type: Match['type'], ...scores: number[]) =>
  scores.map((score) => ({ match: { type, score } }));

it('takes a record of which the query is the id, or that has all words, for an answer', () => {
  for (const exact of [true, false]) {
    expect(holdsEnough(holding({ isId: true }), exact)).toBe(true);
    expect(holdsEnough(holding({ all: true }), exact)).toBe(true);
    expect(holdsEnough(holding({}), exact)).toBe(false);
  }
});

it('takes a record that holds the most of a query for an answer, unless all words are asked for', () => {
  expect(holdsEnough(holding({ covered: 0.5 }), false)).toBe(true);
  expect(holdsEnough(holding({ covered: 0.3 }), false)).toBe(false);
  expect(holdsEnough(holding({ covered: 0.99 }), true)).toBe(false);
});

it('leaves out what is faint beside the best, and keeps the order of the rest', () => {
  expect(unlessFaint(scored('fuzzy', 0.4, 0.3, 0.2, 0.01))).toEqual(scored('fuzzy', 0.4, 0.3, 0.2));
  expect(unlessFaint([])).toEqual([]);
});

it('gives nothing where the best only comes near and is faint itself', () => {
  expect(unlessFaint(scored('fuzzy', 0.01, 0.01))).toEqual([]);
  // A record that has all words is an answer, however little they weigh.
  expect(unlessFaint(scored('words', 0.01))).toEqual(scored('words', 0.01));
});

// Lists of records: joined, shared, written and read.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  joined,
  levelOf,
  levels,
  type PostingList,
  read,
  shared,
  written,
} from '../../../src/select/search/posting-list.js';

const list = fc
  .uniqueArray(fc.nat(500_000), { maxLength: 30 })
  .chain((places) =>
    fc.tuple(
      fc.constant(places.sort((a, b) => a - b)),
      fc.array(fc.tuple(fc.integer({ min: 1, max: levels }), fc.boolean()), {
        minLength: places.length,
        maxLength: places.length,
      }),
    ),
  )
  .map(([places, found]) =>
    places.flatMap((place, at) => {
      const [level, own] = found[at] ?? [1, true];
      return [place, own ? level : -level];
    }),
  );

it('reads what it wrote, in ASCII without the signs of tables', () => {
  fc.assert(
    fc.property(list, (it) => {
      const text = written(it);
      expect(text).toMatch(/^[!-|]*$/);
      expect(read(text)).toEqual(it);
    }),
    { seed: 3 },
  );
});

it('joins lists in the order of places; a record of several is more prominent than in each', () => {
  const places = (of: PostingList): number[] => of.filter((_, at) => at % 2 === 0);
  fc.assert(
    fc.property(list, list, (one, other) => {
      const both = joined([one, other]);
      const all = [...new Set([...places(one), ...places(other)])].sort((a, b) => a - b);
      expect(places(both)).toEqual(all);
    }),
    { seed: 3 },
  );
  expect(
    joined([
      [4, 10],
      [4, 10],
    ])[1],
  ).toBeGreaterThan(10);
  expect(
    joined([
      [4, -10],
      [4, 1],
    ])[1],
  ).toBeGreaterThan(0);
  expect(
    joined([
      [4, -10],
      [4, -1],
    ])[1],
  ).toBeLessThan(0);
  expect(joined([])).toEqual([]);
});

it('shares what each of some lists holds in records of its own', () => {
  expect(
    shared([
      [1, 5, 2, 6, 3, -7],
      [2, 1, 3, 9],
      [1, 1, 2, 8, 3, 9],
    ]),
  ).toEqual([2, 8]);
});

it('gives more texts a higher level, from the first to the last', () => {
  expect(levelOf(0.001)).toBe(1);
  expect(levelOf(1)).toBeLessThan(levelOf(2));
  expect(levelOf(1e9)).toBe(levels);
});

it('joins levels to about the level of what they are worth together', () => {
  for (const [one, other] of [
    [0.2, 0.3],
    [1, 1],
    [3, 0.5],
    [8, 4],
  ] as const) {
    const level = joined([
      [7, levelOf(one)],
      [7, levelOf(other)],
    ])[1];
    expect(Math.abs((level ?? 0) - levelOf(one + other))).toBeLessThanOrEqual(1);
  }
});

it('takes a joined record for one that says it itself where it does in any list', () => {
  const sign = (one: number, other: number) =>
    Math.sign(
      joined([
        [4, one],
        [4, other],
      ])[1] ?? 0,
    );
  expect([sign(3, 3), sign(-3, 3), sign(3, -3), sign(-3, -3)]).toEqual([1, 1, 1, -1]);
});

it('gives a list alone as it is, and nothing where nothing is shared', () => {
  expect(joined([[9, 3, 4, -2]])).toEqual([9, 3, 4, -2]);
  expect(shared([])).toEqual([]);
  expect(shared([[1, 5], []])).toEqual([]);
  expect(shared([[1, 5, 2, -3]])).toEqual([1, 5]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distance } from '../../src/messages/distance.js';
import { runs } from '../support/runs.js';

it.each([
  ['crane', 'crane', 0],
  ['crane', 'cranes', 1],
  ['crane', 'carne', 1],
  ['crane', 'crne', 1],
  ['crane', 'crone', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('between %s and %s is %i', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected);
});

it('stops one above the most that is asked for', () => {
  expect(distance('crane', 'wheat', 2)).toBe(3);
  expect(distance('a', 'abcdefgh', 2)).toBe(3);
});

it('is the same both ways, and within the limit the same as without one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b, 2)).toBe(Math.min(3, distance(a, b)));
    }),
    { seed: 7, numRuns: runs(500) },
  );
});

it('counts as a table of all beginnings does', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 6 });
  /** The same by recursion on the last letters. */
  const slow = (a: string, b: string): number => {
    if (a === '' || b === '') return a.length + b.length;
    const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
    const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
    return Math.min(
      slow(shortA, b) + 1,
      slow(a, shortB) + 1,
      slow(shortA, shortB) + Number(a.at(-1) !== b.at(-1)),
      ...(swapped ? [slow(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
    );
  };
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(slow(a, b));
    }),
    { seed: 9, numRuns: runs(100) },
  );
});

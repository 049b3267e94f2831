import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distance } from '../../../src/select/search/distance.js';

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
    { seed: 7, numRuns: 500 },
  );
});

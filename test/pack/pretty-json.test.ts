// JSON as people read it: a list of texts stands on one line where it fits.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prettyJson } from '../../src/pack/pretty-json.js';

/** Two texts that are so long in a list on one line, `["xx", "y"]`. */
const textsOf = (length: number): string[] => ['x'.repeat(length - 9), 'y'];

it('puts a list of texts on one line of up to a hundred characters', () => {
  const lines = (length: number): string[] =>
    prettyJson({ k: textsOf(length - '  "k": '.length) }).split('\n');
  expect(lines(100)).toHaveLength(4);
  expect(lines(100)[1]).toHaveLength(100);
  expect(lines(101)).toHaveLength(7);
});

it('counts the comma behind a list', () => {
  const lines = (length: number): string[] =>
    prettyJson({ k: textsOf(length - '  "k": ,'.length), l: 1 }).split('\n');
  expect(lines(100)[1]).toHaveLength(100);
  expect(lines(101)[1]).toBe('  "k": [');
});

it('leaves other lists as they are', () => {
  expect(prettyJson({ k: [1, 2], l: [], m: ['a', 1] })).toBe(
    `${JSON.stringify({ k: [1, 2], l: [], m: ['a', 1] }, null, 2)}\n`,
  );
});

it('says the same, whatever the texts', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'binary-ascii' }))), (value) => {
      expect(JSON.parse(prettyJson(value))).toEqual(value);
    }),
    { seed: 1 },
  );
});

// Heads are written as signs and read back, whatever they are.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Head,
  readHeads,
  writtenHeads,
  writtenStems,
} from '../../../src/select/search/heads.js';
import { runs } from '../../support/runs.js';

const stems = Array.from({ length: 3200 }, (_, at) => `stem${at}`);
const head: fc.Arbitrary<Head> = fc.record({
  stem: fc.constantFrom(...stems),
  sure: fc.boolean(),
});

it('are read as they were written, in signs that end neither keys nor lines', () => {
  fc.assert(
    fc.property(fc.array(head), (heads) => {
      const written = writtenHeads(heads, stems);
      expect(readHeads(written, writtenStems(stems))).toEqual(heads);
      expect(written).toMatch(/^[!-|]*$/);
    }),
    { seed: 3, numRuns: runs(300) },
  );
});

it('are of stems up to a length', () => {
  expect(() => writtenStems(['a'.repeat(25)])).toThrow(RangeError);
  const long = ['b', 'a'.repeat(24), 'c'];
  const heads = long.map((stem) => ({ stem, sure: true }));
  expect(readHeads(writtenHeads(heads, long), writtenStems(long))).toEqual(heads);
});

it('are none that are not among the stems, or more than signs can say', () => {
  expect(() => writtenHeads([{ stem: 'other', sure: true }], stems)).toThrow(RangeError);
  expect(() => writtenHeads([{ stem: 'last', sure: true }], [...stems, 'last'])).toThrow(
    RangeError,
  );
  expect(() => writtenHeads([{ stem: 'stem3199', sure: false }], stems)).not.toThrow();
});

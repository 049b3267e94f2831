// Tables by number: what was written is read back, and nothing else is found.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberedLines, numberedLinesOf } from '../../../src/select/search/numbered-lines.js';
import { runs } from '../../support/runs.js';

it('give each line by its number, and its number by the line', () => {
  const line = fc.string({ maxLength: 5 }).map((text) => text.replaceAll('~', '-'));
  fc.assert(
    fc.property(fc.uniqueArray(line, { maxLength: 20 }), (lines) => {
      const table = new NumberedLines(numberedLinesOf(lines));
      expect(lines.map((_, at) => table.get(at))).toEqual(lines);
      expect(lines.map((text) => table.numberOf(text))).toEqual([...lines.keys()]);
    }),
    { numRuns: runs(100) },
  );
});

it('have nothing beyond them, no part of one, and no two in one', () => {
  const table = new NumberedLines(numberedLinesOf(['mill', 'mill-race']));
  expect([table.get(2), table.get(-1)]).toEqual(['', '']);
  expect([table.numberOf('race'), table.numberOf('mill~mill-race')]).toEqual([
    undefined,
    undefined,
  ]);
  expect(new NumberedLines(numberedLinesOf([])).get(0)).toBe('');
  expect(new NumberedLines().numberOf('mill')).toBeUndefined();
});

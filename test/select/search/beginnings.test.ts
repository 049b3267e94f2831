// Words are found by their first letters, few or many.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Beginnings } from '../../../src/select/search/beginnings.js';
import { runs } from '../../support/runs.js';

it('finds the words that begin with any letters, sorted', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '1'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 40 }),
      fc.string({ maxLength: 5 }),
      (all, other) => {
        const words = new Beginnings(all);
        const letters = [...all.flatMap((it) => [it, it.slice(0, 2), it.slice(0, 4)]), other, ''];
        for (const one of letters) {
          expect(words.beginningWith(one)).toEqual(all.filter((it) => it.startsWith(one)).sort());
          expect(words.has(one)).toBe(all.includes(one));
        }
      },
    ),
    { seed: 6, numRuns: runs(300) },
  );
});

// Characters are told apart as patterns of them are.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isAscii,
  isDigit,
  isFigure,
  isLetter,
  isLetters,
  isSmall,
  isWhole,
} from '../../../src/select/search/ascii.js';
import { runs } from '../../support/runs.js';

it('tells figures and letters of ASCII from all other units', () => {
  for (let code = 0; code < 0x300; code++) {
    const unit = String.fromCharCode(code);
    expect(isDigit(code), unit).toBe(/^[0-9]$/.test(unit));
    expect(isLetter(code), unit).toBe(/^[A-Za-z]$/.test(unit));
  }
});

it('tells words as the patterns of them do', () => {
  const unit = fc.constantFrom('a', 'z', 'A', 'Z', '0', '9', '`', '{', '/', ':', '-', 'é', '٣');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 3 }), (word) => {
      expect(isAscii(word)).toBe(!/[é٣]/.test(word));
      expect(isWhole(word)).toBe(/^[0-9]+$/.test(word));
      expect(isLetters(word)).toBe(/^[A-Za-z]+$/.test(word));
      expect(isSmall(word)).toBe(/^[a-z]+$/.test(word));
      expect(isFigure(word)).toBe(/^[0-9]/.test(word));
    }),
    { seed: 9, numRuns: runs(2000) },
  );
});

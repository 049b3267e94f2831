// Words that a claim parts or joins otherwise than a known text are the same words.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../support/runs.js';
import { packOf, quote, said } from './packs.js';

const text = 'A two-sided cooperation of both towns is unrealistic, and a nothing burger';
const pack = packOf(quote('plan', text));

it.each([
  'twosided cooperation of both towns',
  'A two-sided co-operation of both towns is un-realistic',
  'cooperation of both towns is unreal-\nistic',
  'both towns is unrealistic, and a nothingburger',
  'coop eration of bothtowns',
])('%s', (claim) => {
  expect(said(claim, undefined, pack).verdict).toBe('as-printed');
});

it('are another text where other letters stand in them', () => {
  expect(said('A two-sided coöperation of both towns', undefined, pack).verdict).toBe('altered');
  expect(said('two-sided cooperation of both town is', undefined, pack).verdict).toBe('altered');
});

it('are the same wherever one of them is parted or two are joined', () => {
  const places = [...text.matchAll(/(?<=[a-z])[ -]?(?=[a-z])/gi)].map(({ index }) => index);
  fc.assert(
    fc.property(fc.constantFrom(...places), (at) => {
      const isApart = /[ -]/.test(text.charAt(at));
      const claim = `${text.slice(0, at)}${isApart ? '' : '-'}${text.slice(at + (isApart ? 1 : 0))}`;
      expect(said(claim, undefined, pack).verdict).toBe('as-printed');
    }),
    { seed: 3, numRuns: runs(60) },
  );
});

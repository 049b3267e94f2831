// Words that a claim parts or joins otherwise than a known text are the same words.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownTexts } from '../../../src/select/verify/known.js';
import { respaced } from '../../../src/select/verify/respaced.js';
import { piecesOf } from '../../../src/select/verify/words.js';
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

const others = packOf(quote('one', 'We cannot part 40 towns, обеих сторон, 战略抉择'));
const cut = (claim: string): string | undefined =>
  respaced(piecesOf(claim), claim, knownTexts(others))
    ?.map((piece) => ('key' in piece ? piece.key : '…'))
    .join(' ');

it.each([
  ['we par t towns', 'we part towns'],
  ['parttowns', undefined],
  ['partwe', undefined],
  ['can not part', undefined],
  ['обе их сторон', 'обеих сторон'],
  ['обеихсторон', 'обеих сторон'],
  ['4 0 towns', undefined],
  ['战 略', undefined],
  ['par … t', undefined],
  ['we part towns', undefined],
])('are cut as a known text has them: %s', (claim, expected) => {
  expect(cut(claim)).toBe(expected);
});

it('keep their places and what they look like', () => {
  const claim = 'Unreal- istic Twosided';
  expect(respaced(piecesOf(claim), claim, knownTexts(pack))).toEqual([
    { key: 'unrealistic', raw: 'Unreal- istic', start: 0, end: 13, capital: false },
    { key: 'two', raw: 'Two', start: 14, end: 17, capital: true },
    { key: 'sided', raw: 'sided', start: 17, end: 22, capital: false },
  ]);
});

it('of a claim with hundreds of words, and one of scores of letters, are left as they are', () => {
  expect(cut('par t '.repeat(150))).toContain('part');
  expect(cut('par t '.repeat(151))).toBeUndefined();
});

// Where a claim stands in a known text, and what its ellipses and brackets leave out.

import { describe, expect, it } from 'vitest';
import type { QuoteRecord } from '../../../src/model.js';
import { find } from '../../../src/select/find.js';
import { KnownText } from '../../../src/select/verify/known.js';
import { cut, placeOf } from '../../../src/select/verify/placement.js';
import { piecesOf } from '../../../src/select/verify/words.js';
import { packOf, quote } from './packs.js';

const record = find(packOf(quote('any', 'Any')), 'any') as QuoteRecord;

/**
 * The place as `start-end`, then what each gap leaves out; a word of capitals turns the meaning, and a bracket at an edge
 * adds a `b2` to the `b` before it, or anything where `z` stands.
 */
function place(claim: string, text: string): string | undefined {
  const known = new KnownText({ quotes: [record], text, own: false });
  const found = placeOf(cut(piecesOf(claim, 'insertions')), known, {
    turns: ({ raw }) => /^[A-Z]+$/.test(raw),
    standsFor: (put, beside, kept) =>
      put[0]?.raw === `${kept?.raw}2` || beside.at(-1)?.raw === 'z' ? 0 : put.length,
  });
  if (!found) return undefined;
  const gaps = found.gaps.map(({ left }) => `[${left.map(({ raw }) => raw).join(' ')}]`);
  return [`${found.start}-${found.end}`, ...gaps].join(' ');
}

describe('a claim without gaps', () => {
  it.each([
    ['b c', 'a b c d', '1-3'],
    ['a b c d', 'a b c d', '0-4'],
    ['b', 'a b a b', '1-2'],
    ['a b', 'a b a b', '0-2'],
    ['c', 'a b', undefined],
    ['b a', 'a b', undefined],
    ['a c', 'a b c', undefined],
    ['a b c', 'a b', undefined],
    ['b', 'ab bc', undefined],
    ['', 'a b', undefined],
    ['…', 'a b', undefined],
  ])('stands where its words do, at first: %s, %s', (claim, text, expected) => {
    expect(place(claim, text)).toBe(expected);
  });
});

describe('an ellipsis', () => {
  it.each([
    ['a … c', 'a b c', '0-3 [b]'],
    ['a b … d', 'x a b c c d', '1-6 [c c]'],
    ['a … b', 'a b', '0-2 []'],
    ['a … b … d', 'a b c d', '0-4 [] [c]'],
    ['a … … c', 'a b c', '0-3 [b] []'],
    ['c … a', 'a b c', undefined],
    ['a b … b c', 'a b c', undefined],
    ['a … b … a', 'a b', undefined],
    ['a … z', 'a b c', undefined],
  ])('leaves out what stands between its parts in order: %s, %s', (claim, text, expected) => {
    expect(place(claim, text)).toBe(expected);
  });

  it.each([
    // The same words twice: the place that leaves out the fewest turns is meant.
    ['a … c', 'a NOT c a b c', '3-6 [b]'],
    ['a … c', 'a b c NOT a c', '4-6 []'],
    ['a … c', 'a b c NOT a d e c', '0-3 [b]'],
    ['a … c', 'a NOT c a b d e c', '3-8 [b d e]'],
    ['a … c', 'a NOT b a b c', '3-6 [b]'],
    ['a … c … e', 'a c NOT e c e', '0-4 [] [NOT]'],
    ['a … c … e', 'a NOT c e NO a b c d e', '5-10 [b] [d]'],
    ['a … c', 'a NO b a NO NOT c', '3-7 [NO NOT]'],
    ['a … c', 'a b c b c', '0-3 [b]'],
    ['a … c', 'a b a b c', '2-5 [b]'],
  ])('leaves out as few turns as may be: %s, %s', (claim, text, expected) => {
    expect(place(claim, text)).toBe(expected);
  });

  it('at an edge leaves out nothing', () => {
    expect(place('… b …', 'a b c')).toBe('1-2 [] []');
  });
});

describe('a bracket', () => {
  it.each([
    ['a [x] c', 'a b c', '0-3 [b]'],
    ['a [x y z] c', 'a b c', '0-3 [b]'],
    ['[x] b c', 'a b c', '1-3 [a]'],
    ['[x y] c', 'a b c', '2-3 [a b]'],
    ['[x y z] c', 'a b c', '2-3 [a b]'],
    ['[x y] d', 'a b c d', '3-4 [b c]'],
    ['a b [x]', 'a b c d', '0-2 [c]'],
    ['a b [x y z]', 'a b c d', '0-2 [c d]'],
    ['[x] b [y]', 'a b c', '1-2 [a] [c]'],
    ['a [x] … d', 'a b c d', '0-4 [b c] []'],
    ['[x] [y] d', 'a b c d', '3-4 [b] [c]'],
    ['[x y] [z] d', 'a b c d', '3-4 [a b] [c]'],
    ['[x] [y] [z] c', 'a b c d', '2-3 [] [a] [b]'],
    ['a [x] [y z]', 'a b c d', '0-1 [b] [c d]'],
    ['a [x] [y z]', 'a b', '0-1 [b] []'],
    ['a b [b2]', 'a b c d', '0-2 []'],
    ['a b [b2 c2] [x]', 'a b c d', '0-2 [] [c]'],
    ['a b [x] [b2]', 'a b c d', '0-2 [c] [d]'],
    ['a [b2] c', 'a b c d', '0-3 [b]'],
    ['[b2] c', 'a b c d', '2-3 [b]'],
    ['[x] c', 'a z c d', '2-3 []'],
  ])('stands for what it hides, at an edge for as many words: %s, %s', (claim, text, expected) => {
    expect(place(claim, text)).toBe(expected);
  });
});

describe('the longest word of a claim', () => {
  it('is one of letters, as it is looked for in a sieve', () => {
    expect(cut(piecesOf('in Straße 1000000')).longest).toBe('strasse');
    expect(cut(piecesOf('to be it')).longest).toBe('to');
    expect(cut(piecesOf('40 %')).longest).toBe('');
  });
});

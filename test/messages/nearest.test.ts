// How near a word must be for "did you mean", and which comes first.

import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/messages/nearest.js';

describe('a candidate is near', () => {
  it.each([
    ['of', 'if', 'one letter of two'],
    ['fact', 'fast', 'one letter of four'],
    ['source', 'suorec', 'two swaps in six'],
    ['organisations', 'organizzation', 'three letters of thirteen'],
    [' Topics ', 'tOpics', 'its case and the spaces around it apart'],
    ['sea', 'search', 'a beginning of three letters'],
    ['x'.repeat(64), 'x'.repeat(63), 'a slip in a long word'],
  ])('%s, %s: %3$s', (word, candidate) => {
    expect(nearest(word, [candidate])).toBe(candidate);
  });

  it.each([
    ['of', 'am', 'both letters of two'],
    ['facts', 'fasds', 'two letters of five'],
    ['abcdefghijkl', 'abcdefghwxyz', 'four letters of twelve'],
    ['se', 'search', 'a beginning of two letters'],
    ['arch', 'search', 'an end'],
    ['', 'a', 'no word'],
    ['  ', 'a', 'spaces'],
    ['x'.repeat(65), 'x'.repeat(65), 'a word that is too long to be one'],
  ])('or not: %s, %s', (word, candidate) => {
    expect(nearest(word, [candidate])).toBeUndefined();
  });
});

describe('of several candidates', () => {
  it('the nearest is meant, one that begins with the word before all', () => {
    expect(nearest('source', ['soarse', 'sourse', 'sources-of-law'])).toBe('sources-of-law');
    expect(nearest('source', ['soarse', 'sourse'])).toBe('sourse');
    expect(nearest('source', ['sourse', 'soarse'])).toBe('sourse');
  });

  it('that are as near the first is', () => {
    expect(nearest('hat', new Set(['cat', 'bat', 'rat']))).toBe('cat');
    expect(nearest('top', ['topics', 'topaz'])).toBe('topics');
  });

  it('there may be none', () => {
    expect(nearest('hat', [])).toBeUndefined();
  });
});

// A word that only sounds like one of the pack is taken for it beside others.

import { expect, it } from 'vitest';
import { homophones } from '../../../src/select/search/english/homophones.js';
import { search } from '../../../src/select/search/index.js';
import { factsOf, packOf } from './made.js';

const found = (query: string, ...texts: string[]): string[] =>
  search(packOf({ facts: factsOf(...texts) }), query).hits.map(({ record }) => record.text);

it('finds what a word sounds like where the rest is found, and not by that word alone', () => {
  expect(found('constructive roll', 'A constructive role', 'Five years')).toEqual([
    'A constructive role',
  ]);
  expect(found('roll', 'A constructive role', 'Five years')).toEqual([]);
  expect(found('roll', 'A constructive role', 'A roll of drums')).toEqual(['A roll of drums']);
});

it('lists words of one sound together, each once', () => {
  const sets = homophones();
  expect(sets.filter((words) => words.length < 2)).toEqual([]);
  expect(sets.flat().filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
  expect(new Set(sets.flat()).size).toBe(sets.flat().length);
});

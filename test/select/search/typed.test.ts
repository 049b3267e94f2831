// A query that is being typed finds what its last word may become.

import { expect, it } from 'vitest';
import { search } from '../../../src/select/search/index.js';
import { searchTyped } from '../../../src/select/search/typed.js';
import { harbour } from './harbour.js';
import { factsOf, packOf } from './made.js';

const pack = harbour();
const ids = (query: string, exact = false): string[] =>
  searchTyped(pack, query, { exact }).map(({ record }) => record.id);

it('finds something at each letter of a word', () => {
  for (const word of ['lighthouse', 'patience', 'reshetnyk'])
    for (let end = 1; end <= word.length; end++)
      expect(ids(word.slice(0, end)), word.slice(0, end)).not.toEqual([]);
});

it('goes on from the words before', () => {
  expect(ids('grain ro')[0]).toBe('grain-rotted');
  expect(ids('nothing of this gra')).not.toEqual([]);
});

it('is as a search where that finds something, and where nothing begins so', () => {
  expect(ids('lighthouse')).toEqual(search(pack, 'lighthouse').hits.map(({ record }) => record.id));
  expect(ids('qqq')).toEqual([]);
  expect(ids('qqq ')).toEqual([]);
  expect(ids('')).toEqual([]);
});

it('names each record once, and completes nothing where words are to be as typed', () => {
  const found = ids('g');
  expect(new Set(found).size).toBe(found.length);
  expect(ids('lighth', true)).toEqual([]);
});

it('has what more records hold before the rest', () => {
  const texts = ['Zest aplenty.', 'Zebras graze.', 'A zebra sleeps.', 'The zebra runs.'];
  const many = packOf({ facts: factsOf(...texts) });
  const first = searchTyped(many, 'z').map(({ record }) => record.text);
  expect(first.at(-1)).toBe('Zest aplenty.');
  expect(first).toHaveLength(4);
});

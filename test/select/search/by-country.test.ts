// A phrase asks the same whichever word for a country it has.

import { expect, it } from 'vitest';
import { byCountry } from '../../../src/select/search/by-country.js';
import { countries } from '../../../src/select/search/english/countries.js';
import { search } from '../../../src/select/search/index.js';
import { phraseOf } from '../../../src/select/search/stems.js';
import { factsOf, packOf } from './made.js';

it('has one word for a country, its people and its seat of government in a phrase', () => {
  const phrases = [
    'criticise Russia',
    'criticise Moscow',
    'criticise the Russians',
    'criticise the Kremlin',
  ];
  expect(new Set(phrases.map((phrase) => byCountry(phraseOf(phrase)))).size).toBe(1);
  expect(byCountry(phraseOf('criticise Oslo'))).toBe(phraseOf('criticise Norway'));
  expect(byCountry(phraseOf('oslo goods, kyiv'))).toBe(phraseOf('norway goods ukraine'));
});

it('leaves a word alone, words for countries alone and other words as they are', () => {
  for (const phrase of ['moscow', 'moscow kremlin', 'japanes tokyo', 'copper kettl', '']) {
    expect(byCountry(phrase)).toBe(phrase);
  }
});

it('lists each word of a country once', () => {
  const words = countries().flat();
  expect(words.filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

it('finds by a phrase of synonyms with another word for the country, and not by that of another country', () => {
  const pack = packOf({
    facts: factsOf('A trawler in the fog', 'A gale in Oslo', 'Nets'),
    synonyms: [['trawler', 'pride of Norway']],
  });
  const found = (query: string): (string | undefined)[] =>
    search(pack, query).hits.map(({ record }) => record.text);
  expect(found('the pride of Oslo')[0]).toBe('A trawler in the fog');
  expect(found('norwegian pride')).toEqual(found('norway pride'));
  expect(found('the pride of Rome')).toEqual([]);
});

// Words that are said of other things are told from the pack's own.

import { expect, it } from 'vitest';
import { elsewhere } from '../../../src/select/search/english/elsewhere.js';
import { search } from '../../../src/select/search/index.js';
import { factsOf, packOf } from './made.js';

const found = (query: string, ...texts: string[]): string[] =>
  search(packOf({ facts: factsOf(...texts) }), query).hits.map(({ record }) => record.text);

it('finds nothing for a phrase that is said of other things, though both of its words are known', () => {
  expect(found('leap', 'A leap in trade', 'Five years of work')).toEqual(['A leap in trade']);
  expect(found('leap year', 'A leap in trade', 'Five years of work')).toEqual([]);
  expect(found('leap years birthday', 'A leap in trade', 'Five years of work')).toEqual([]);
});

it('finds what says the phrase itself, in another form too', () => {
  const texts = ['The leap years of the calendar', 'A leap in trade this year'];
  expect(found('leap year', ...texts)[0]).toBe('The leap years of the calendar');
});

it('takes the words for what they are where they do not stand in a row, and where every word is to be as typed', () => {
  expect(found('year of the leap', 'The leap in trade, year by year')).toHaveLength(1);
  const pack = packOf({ facts: factsOf('A leap in trade this year') });
  expect(search(pack, 'leap year', { exact: true }).hits).toHaveLength(1);
});

it('has no record for whoever asks for a way, unless one tells it', () => {
  expect(found('how to tie a tie', 'The ties of two towns')).toEqual([]);
  expect(found('gas station near me', 'A gas station at the border')).toEqual([]);
  expect(found('how to build a ship', 'How to build a ship')).toHaveLength(1);
});

it('lists phrases of two to four words, each once', () => {
  const phrases = elsewhere();
  expect(phrases.filter((phrase) => !/^[a-z\d]+(?: [a-z\d]+){1,3}$/u.test(phrase))).toEqual([]);
  expect(new Set(phrases).size).toBe(phrases.length);
});

it('does not look through many records that hold the words: they are about them', () => {
  const leaps = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `The leap in trade this year, ${at} of them`);
  expect(found('leap year', ...leaps(50))).toEqual([]);
  expect(found('leap year', ...leaps(51))).toHaveLength(51);
});

it('takes the words of one record for no phrase where parts of words make it', () => {
  expect(found('leap year', 'An overleap yearly')).toEqual([]);
});

import { expect, it } from 'vitest';
import { weak } from '../../../src/select/search/reading.js';
import { Speller } from '../../../src/select/search/spell.js';

/** The speller of some words, of which one is a name. */
const spelling = (known: readonly string[]): Speller =>
  new Speller({
    wordsWith: (beginning) => known.filter((word) => word.startsWith(beginning)),
    isName: (word) => word === 'okonkwo',
  });

const words = [
  'cargo',
  'crane',
  'freight',
  'harbour',
  'okonkwo',
  'settlement',
  'stevedores',
  'wage',
];
const speller = spelling(words);

const surely = (word: string): string[] =>
  speller
    .correct(word)
    .filter(({ trust }) => trust > weak)
    .map((correction) => correction.word);

it.each([
  ['a letter left out', 'setlement', 'settlement'],
  ['a letter too many', 'frreight', 'freight'],
  ['a wrong letter', 'freoght', 'freight'],
  ['two letters swapped', 'cagro', 'cargo'],
  ['two mistakes in a long word', 'stevadorees', 'stevedores'],
  ['two mistakes in a name', 'okankwe', 'okonkwo'],
])('corrects %s: %s', (_, typed, meant) => {
  expect(surely(typed)).toEqual([meant]);
});

it.each([
  ['an ending by ear', 'prosecuter', 'prosecutor'],
  ['vowels by ear', 'fanfair', 'fanfare'],
  ['a doubled letter', 'roted', 'rotted'],
])('corrects %s, though it looks like an everyday word: %s', (_, typed, meant) => {
  const [first] = spelling(['fanfare', 'prosecutor', 'rotted']).correct(typed);
  expect(first).toMatchObject({ word: meant });
  expect(first?.trust).toBeGreaterThan(weak);
});

it.each([
  ['three letters', 'wag'],
  ['a short word with another first letter', 'brane'],
  ['a short word with another letter', 'wafe'],
  ['two mistakes in a short word', 'hrbur'],
  ['an everyday word', 'hangar'],
  ['nothing near', 'kubernetes'],
])('is not sure of %s: %s', (_, typed) => {
  expect(surely(typed)).toEqual([]);
});

it('trusts an everyday word less than an unknown one', () => {
  expect(spelling(['trial']).correct('trail')).toEqual([{ word: 'trial', trust: weak }]);
});

it('corrects to the English words that a query leaves out, too', () => {
  expect(surely('becuase')).toEqual(['because']);
});

it('puts what is nearer before what is further', () => {
  const two = spelling(['stevedore', 'stevedores']);
  expect(two.correct('stevedoress').map(({ word }) => word)).toEqual(['stevedores']);
});

it('completes the beginning of a word, shortest first, but not an everyday word', () => {
  const beginnings = spelling(['settle', 'settled', 'settlement', 'wheat']);
  expect(beginnings.complete('settl').map(({ word }) => word)).toEqual([
    'settle',
    'settled',
    'settlement',
  ]);
  expect(spelling(['seatbelt']).complete('seat')).toEqual([]);
  expect(beginnings.complete('se')).toEqual([]);
});

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

it.each([
  ['a first letter of a long word', 'garbour', 'harbour'],
  ['letters swapped in a short word', 'wgae', 'wage'],
  ['a letter left out of a short word', 'wges', 'wages'],
])('is sure of %s: %s', (_, typed, meant) => {
  const found = spelling([...words, 'wages']).correct(typed);
  expect(found.find(({ word }) => word === meant)?.trust).toBeGreaterThan(weak);
});

it('is not sure of two mistakes in a word of middling length, unless it sounds the same or is a name', () => {
  const [plain, heard, name] = [
    spelling(['freight']).correct('fruihht'),
    spelling(['parsnip']).correct('parznyp'),
    speller.correct('okankwe'),
  ].map(([first]) => first?.trust ?? 0) as [number, number, number];
  expect(plain).toBeLessThanOrEqual(weak);
  expect(heard).toBeGreaterThan(weak);
  expect(name).toBeGreaterThan(weak);
});

it('is surer of one mistake than of two, and of the same first letter', () => {
  const trust = (typed: string): number => speller.correct(typed)[0]?.trust ?? 0;
  expect(trust('settlment')).toBeGreaterThan(trust('setlemant'));
  expect(trust('setlemant')).toBeGreaterThan(weak);
  expect(trust('xetlement')).toBeLessThanOrEqual(weak);
});

it.each([
  ['ph and f', 'raphory', 'rafory'],
  ['c and s', 'parcnips', 'parznips'],
])('hears no difference between %s', (_, typed, meant) => {
  expect(spelling([meant]).correct(typed)[0]?.trust).toBeGreaterThan(weak);
});

it('gives the few that are nearest and surest, each once', () => {
  const many = ['fanfara', 'fanfarb', 'fanfarc', 'fanfard', 'fanfarf', 'fanfarg'];
  const found = spelling(many).correct('fanfarx');
  expect(found).toHaveLength(4);
  expect(new Set(found.map(({ word }) => word)).size).toBe(4);
  const [sure, unsure] = spelling(['brane', 'crane']).correct('craen');
  expect(sure?.word).toBe('crane');
  expect(unsure).toBeUndefined();
  const trusts = spelling(['kettled', 'rettles']).correct('kettles');
  for (const [at, { trust }] of trusts.entries())
    expect(trust).toBeLessThanOrEqual(trusts[at - 1]?.trust ?? 1);
});

it('looks among other first letters only where those of the word have nothing sure', () => {
  expect(
    spelling(['brindlov', 'crindlow'])
      .correct('brindlow')
      .map(({ word }) => word),
  ).toEqual(['brindlov']);
  // The first two letters may have been swapped.
  expect(spelling(['harbour']).correct('ahrbour')[0]?.trust).toBeGreaterThan(weak);
});

it('corrects three letters only to words that a query leaves out', () => {
  expect(speller.correct('teh').map(({ word }) => word)).toContain('the');
  expect(
    spelling(['wage'])
      .correct('wag')
      .map(({ word }) => word),
  ).not.toContain('wage');
  expect(spelling(['wages']).correct('wa')).toEqual([]);
});

it('remembers what it found', () => {
  expect(speller.correct('frreight')).toBe(speller.correct('frreight'));
});

it('is sure of a completion by its length, and gives no more than a few', () => {
  const beginnings = spelling(['brindo', 'brindomasts']);
  const trusts = new Map(beginnings.complete('brin').map(({ word, trust }) => [word, trust]));
  expect(trusts.get('brindo')).toBeGreaterThan(weak);
  expect(trusts.get('brindomasts')).toBeLessThanOrEqual(weak);
  expect(beginnings.complete('brindom')[0]?.trust).toBeGreaterThan(weak);
  expect(beginnings.complete('bri')[0]?.trust).toBeLessThanOrEqual(weak);
  expect(beginnings.complete('br')).toEqual([]);
  const many = Array.from({ length: 30 }, (_, at) => `brindo${at}`);
  expect(spelling(many).complete('brindo')).toHaveLength(12);
});

it('proposes number words that are misspelt', () => {
  expect(surely('fourteeen')).toEqual(['fourteen']);
});

// A misspelt word means the nearest words of a pack, and how surely depends on what people mistake.

import { expect, it } from 'vitest';
import { weak } from '../../../src/select/search/reading.js';
import { Speller, spellerOf } from '../../../src/select/search/spell.js';
import { asked, factsOf, packOf } from './made.js';

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
  ['a name that begins with another letter', 'ukonkwo', 'okonkwo'],
])('corrects %s: %s', (_, typed, meant) => {
  expect(surely(typed)).toEqual([meant]);
});

it('takes two mistakes in eight letters for another word, unless it sounds the same', () => {
  const trustIn = (typed: string, meant: string): number | undefined =>
    spelling([meant]).correct(typed)[0]?.trust;
  expect(trustIn('starlink', 'starting')).toBe(weak);
  expect(trustIn('starteng', 'starting')).toBeGreaterThan(weak);
  expect(trustIn('starlinks', 'startings')).toBeGreaterThan(weak);
});

it.each([
  ['an ending by ear', 'prosecuter', 'prosecutor'],
  ['vowels by ear', 'fanfair', 'fanfare'],
  ['a doubled letter', 'roted', 'rotted'],
  ['two letters swapped', 'fromer', 'former'],
])('corrects %s, though it looks like an everyday word: %s', (_, typed, meant) => {
  const [first] = spelling(['fanfare', 'former', 'prosecutor', 'rotted']).correct(typed);
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
  const beginnings = spelling(['settlement', 'settled', 'settle', 'wheat']);
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
  expect(spelling(['brindomas']).complete('brin')[0]?.trust).toBeGreaterThan(weak);
  expect(spelling(['brindomast']).complete('brin')[0]?.trust).toBeLessThanOrEqual(weak);
  expect(beginnings.complete('brindom')[0]?.trust).toBeGreaterThan(weak);
  expect(beginnings.complete('bri')[0]?.trust).toBeLessThanOrEqual(weak);
  expect(beginnings.complete('br')).toEqual([]);
  const many = Array.from({ length: 30 }, (_, at) => `brindo${at}`);
  expect(spelling(many).complete('brindo')).toHaveLength(12);
});

it('proposes number words that are misspelt', () => {
  expect(surely('fourteeen')).toEqual(['fourteen']);
  expect(surely('hunderd')).toEqual(['hundred']);
});

/** How surely a word means another one. */
const trustIn = (typed: string, meant: string): number =>
  spelling([meant])
    .correct(typed)
    .find(({ word }) => word === meant)?.trust ?? 0;

it('looks first among the words with one of its first two letters, and no other', () => {
  const near = spelling(['brindlov', 'drindlow']).correct('brindlow');
  expect(near.map(({ word }) => word)).toEqual(['brindlov']);
});

it('looks among all words where those with its first letters are far', () => {
  const near = spelling(['garbxtr', 'harbour']).correct('garbour');
  expect(near.map(({ word }) => word)).toEqual(['harbour']);
  expect(near[0]?.trust).toBeGreaterThan(weak);
});

it.each([
  ['a short one', 'hrbur', 'harbour'],
  ['an everyday one', 'garden', 'gardenol'],
  ['one made of an everyday one', 'gardeny', 'gardexq'],
])('takes no word with two mistakes for another: %s', (_, typed, other) => {
  expect(spelling([other]).correct(typed)).toEqual([]);
});

it('is sure of a word that seems made of an everyday one only where it is long', () => {
  expect(trustIn('gardeny', 'gardenk')).toBeGreaterThan(weak);
  expect(trustIn('landen', 'landon')).toBe(weak);
});

it('forgets what is further where something nearer comes later', () => {
  const near = spelling(['freihgtxx', 'freight']).correct('freihgt');
  expect(near.map(({ word }) => word)).toEqual(['freight']);
});

it('gives what is surer first, though its letters seem further', () => {
  const near = spelling(['rindo', 'birndo']).correct('brindo');
  expect(near.map(({ word }) => word)).toEqual(['birndo', 'rindo']);
  expect(near[0]?.trust).toBeGreaterThan(weak);
  expect(near[1]?.trust).toBe(weak);
});

it('takes three letters for a word that they are without its only vowel, and for no other of a pack', () => {
  expect(trustIn('pln', 'plan')).toBeGreaterThan(weak);
  for (const other of ['plane', 'plant', 'palan', 'pluns', 'pin'])
    expect(trustIn('pln', other), other).toBe(0);
});

it('comes near with two mistakes from six letters on', () => {
  expect(spelling(['brindo']).correct('brxndx')).toHaveLength(1);
  expect(spelling(['brind']).correct('brxnx')).toEqual([]);
});

it('takes three letters for a longer word with the same first letter alone', () => {
  expect(trustIn('wht', 'what')).toBeGreaterThan(weak);
  expect(trustIn('ith', 'with')).toBe(weak);
  expect(trustIn('wagg', 'wag')).toBe(weak);
});

it('takes letters that changed places for a word that a query leaves out, however short and where they stand', () => {
  for (const [slip, word] of Object.entries({ teh: 'the', hwo: 'how', ahve: 'have', amny: 'many' }))
    expect(trustIn(slip, word), slip).toBeGreaterThan(weak);
  expect(trustIn('gaw', 'wag')).toBe(0);
  expect(trustIn('ahwk', 'hawk')).toBe(weak);
});

it('takes such a word by ear where one letter is another, and the last sounds the same', () => {
  for (const [slip, word] of Object.entries({
    meny: 'many',
    mani: 'many',
    thay: 'they',
    whin: 'when',
  }))
    expect(trustIn(slip, word), slip).toBeGreaterThan(weak);
  for (const [name, word] of Object.entries({ vera: 'very', mora: 'more', hera: 'here' }))
    expect(trustIn(name, word), name).toBeLessThanOrEqual(weak);
  expect(trustIn('whi', 'who')).toBe(weak);
});

it('takes an everyday word for no other that sounds the same, nor a form of one for any that sounds otherwise', () => {
  expect(trustIn('desert', 'dessert')).toBe(weak);
  expect(trustIn('landed', 'lander')).toBe(weak);
  expect(trustIn('parked', 'parqed')).toBe(weak);
  expect(trustIn('parkings', 'parlings')).toBe(weak);
  expect(trustIn('parkings', 'parqings')).toBeGreaterThan(weak);
});

it.each([
  ['c and s before e, i and y, and z and s', 'parcipz', 'parsips'],
  ['c and k before others', 'parcopz', 'parkops'],
  ['ck and k', 'brackez', 'brakes'],
  ['q, x and k', 'parqoxi', 'parkoki'],
  ['y, w and vowels', 'parwnyp', 'paranip'],
  ['vowels behind the first letter', 'wondelz', 'wandels'],
  ['letters that are doubled or not', 'parrsnep', 'parsnip'],
  ['letters that are doubled or tripled', 'parrrsnip', 'parsnip'],
  ['ph and f', 'parphips', 'parfips'],
])('hears no difference between %s: %s', (_, typed, meant) => {
  expect(trustIn(typed, meant)).toBeGreaterThan(weak);
});

it.each([
  ['other consonants', 'partnit', 'parsnip'],
  ['another first vowel', 'aparlip', 'oparlet'],
  ['c before o and s', 'parcopz', 'parsops'],
])('hears the difference of %s: %s', (_, typed, meant) => {
  expect(trustIn(typed, meant)).toBeLessThanOrEqual(weak);
});

it('makes the speller of a pack once', () => {
  const [one, other] = ['Copper.', 'Zinc.'].map((text) => asked(packOf({ facts: factsOf(text) })));
  if (!one || !other) throw new Error('no packs');
  expect(spellerOf(one.index)).toBe(spellerOf(one.index));
  expect(spellerOf(one.index)).not.toBe(spellerOf(other.index));
});

it('takes a long word for one that sounds the same, three mistakes away, and no shorter or other one', () => {
  const first = (word: string, typed: string): string | undefined =>
    spelling([word]).correct(typed)[0]?.word;
  expect(first('hypocrisy', 'hipocracy')).toBe('hypocrisy');
  // Three mistakes that one hears.
  expect(first('hypocrisy', 'hopocramy')).toBeUndefined();
  expect(first('hypocrisy', 'hippokracee')).toBeUndefined();
  expect(first('physics', 'fizzics')).toBeUndefined();
  expect(first('cynical', 'sinikal')).toBeUndefined();
  expect(first('cynically', 'sinikally')).toBe('cynically');
});

// Of texts that nobody has read, those that may hold what is asked for are given, once.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stem } from '../../../src/select/search/stem.js';
import { tokenize } from '../../../src/select/search/tokens.js';
import { Unread } from '../../../src/select/search/unread.js';
import { formsOfStems, formsOfWords } from '../../../src/select/search/written-forms.js';
import { runs } from '../../support/runs.js';

const none: string[] = [];

/** The texts that are given for words that begin with some letters: all, or some that have each word between them. */
const allWith = (unread: Unread, letters: string): readonly number[] =>
  unread.holding(formsOfWords(letters), none);
const someWith = (unread: Unread, letters: string): readonly number[] =>
  unread.holding(none, formsOfWords(letters));

it('gives all texts that have a word, wherever it begins in them, and none twice', () => {
  const unread = new Unread([
    'Copper kettles.',
    'Of zinc.',
    '',
    'Red-copper',
    'incopper',
    'COPPERS',
  ]);
  expect(allWith(unread, 'copper')).toEqual([0, 3, 5]);
  expect(allWith(unread, 'copper')).toEqual([]);
  expect(allWith(unread, 'copperplate')).toEqual([]);
  expect(allWith(unread, 'kettle')).toEqual([]);
  expect(allWith(unread, 'zinc')).toEqual([1]);
  expect(unread.all()).toEqual([4]);
  expect(unread.all()).toEqual([]);
});

it('gives for the words alone one text of each', () => {
  const unread = new Unread(['Kettle one.', 'A kettle two.', 'Kelp, and a kettle.', 'Zinc.']);
  expect(someWith(unread, 'ke')).toEqual([0, 2]);
  expect(allWith(unread, 'kettle')).toEqual([1]);
});

it('gives texts with signs unlike those of ASCII at the first look: they may hold anything', () => {
  const unread = new Unread(['Zinc.', 'Çopper', 'Медь.', 'Zinc — “sheet”']);
  expect(allWith(unread, 'copper')).toEqual([1, 2]);
});

it('gives all texts for what cannot be looked for, or is in most', () => {
  for (const form of ['k', '40', 'é', '']) {
    expect(new Unread(['Kelp.', 'Zinc.']).holding([form], none)).toEqual([0, 1]);
  }
  expect(new Unread(['Kelp.', 'Zinc.']).holding(none, ['медь'])).toEqual([0, 1]);
});

it('gives all texts for more words than one pattern should have', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const words = letters.flatMap((one) => letters.map((other) => one + other));
  expect(new Unread(['Zinc.', '7']).holding(words, none)).toEqual([0, 1]);
  expect(new Unread(['Zinc.', '7']).holding(words.slice(0, 50), none)).toEqual([]);
});

it('gives all texts when they were looked through often', () => {
  const unread = new Unread(['Zinc.', 'Kelp.']);
  const words = Array.from({ length: 30 }, (_, at) => `qu${String.fromCharCode(97 + at)}`);
  expect(words.flatMap((word) => allWith(unread, word))).toEqual([0, 1]);
});

it('is empty when all texts were given; there is nothing to read in one without words', () => {
  const unread = new Unread(['', 'Zinc.', '']);
  expect(unread.isEmpty).toBe(false);
  expect(allWith(unread, 'copper')).toEqual([]);
  expect(unread.isEmpty).toBe(false);
  expect(allWith(unread, 'zinc')).toEqual([1]);
  expect(unread.isEmpty).toBe(true);
  expect(new Unread(['', '']).isEmpty).toBe(true);
});

it('gives what is asked for of both kinds', () => {
  const unread = new Unread(['Copper.', 'Zinc one.', 'Zinc two.', 'Tin.']);
  expect(unread.holding(['copper'], ['zinc'])).toEqual([0, 1]);
});

it('gives all texts where one of several words cannot be looked for', () => {
  expect(new Unread(['Kelp.', 'Zinc.']).holding(['copper', 'é'], none)).toEqual([0, 1]);
  expect(new Unread(['Kelp.', 'Zinc.']).holding(['copper', 'c'], none)).toEqual([0, 1]);
});

it('looks for two hundred words at once and no more, those that begin with others aside', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const words = letters.flatMap((one) => letters.map((other) => one + other));
  const asked = (count: number) => words.filter((word) => word !== 'zi').slice(0, count);
  expect(new Unread(['Zinc.']).holding(asked(200), none)).toEqual([]);
  expect(new Unread(['Zinc.']).holding(asked(201), none)).toEqual([0]);
  const longer = letters.flatMap((one) => letters.map((other) => `ke${one}${other}`));
  expect(new Unread(['Zinc.']).holding([...longer, 'ke'], none)).toEqual([]);
});

it('looks for nothing twice, nor for what begins with what it looked for', () => {
  const unread = new Unread(['Zinc.', 'Copper.']);
  for (let asked = 0; asked < 30; asked++) {
    allWith(unread, asked % 2 === 0 ? 'copper' : `copper${String.fromCharCode(97 + asked)}`);
    someWith(unread, 'copp');
    someWith(unread, 'coppers');
  }
  expect(unread.all()).toEqual([0]);
});

it('looks ten times before it gives all', () => {
  const words = [...'abcdefghij'].map((letter) => `qu${letter}`);
  const unread = new Unread(['Zinc.']);
  expect(words.flatMap((word) => allWith(unread, word))).toEqual([]);
  expect(allWith(unread, 'quk')).toEqual([0]);
});

it('gives again no word that stands in a text which was given, in the same form', () => {
  const unread = new Unread(['Kettles one', 'Kelp.', 'kettles two', 'kettle-drum']);
  expect(someWith(unread, 'ket')).toEqual([0, 3]);
  expect(someWith(unread, 'k')).toEqual([1]);
});

it('gives a day of each month, and a figure of each form', () => {
  const days = ['2023-03-21 a', '2023-03-22 b', '2023-04-01 c', '2023-04 d', '1999-04-02 e'];
  expect(someWith(new Unread(days), 'mar')).toEqual([0, 2]);
  const figures = ['1,200 a', '33 b', '5% c', '17% d', '2bn e', '3bn f', '40bn g'];
  expect(new Unread(figures).holding(none, ['0'])).toEqual([0, 2, 4, 5, 6]);
});

it('gives each word that is part of a number, and what stands behind a hyphen or a figure', () => {
  const given = (texts: string[], letters: string) => someWith(new Unread(texts), letters);
  expect(given(['four a', 'four b', 'fox c', 'fox d'], 'fo')).toEqual([0, 1, 2]);
  expect(given(['pct a', 'pct b', 'pen c', 'pen d'], 'p')).toEqual([0, 1, 2]);
  expect(given(['kettle a', 'tea-kettle b', 'a kettle c'], 'ket')).toEqual([0, 1]);
  expect(given(['kettle a', '7kettle b', '(kettle c'], 'ket')).toEqual([0, 1]);
});

it('gives, in texts of any words, numbers and signs, each in which a word or a stem is asked for stands', () => {
  const piece = fc.constantFrom(
    ...['Peace', "China's", 'U.S.', 'us', 'led', 'go', 'went', 'gone', 'buying', 'bought', 'tries'],
    ...['caring', 'care', 'car', 'cries', 'cry', 'stories', 'planned', 'plans', 'axes', 'men', 'é'],
    ...['first', '1st', '2nd', '40bn', '5x', '33%', '28 percent', 'third', '1/3', 'fifths', 'half'],
    ...[
      '2023-03-21',
      '2023/3/21',
      '21-03-2023',
      '21/3/23',
      '87,28',
      '21.3.2023',
      '2023-04',
      'march',
      'yrs',
      'dept',
      'govt',
      'four',
      'pct',
      '1,200',
    ],
    ...[
      'Сибирь',
      '雷舍',
      'o’neill',
      'co-op',
      'e-mail',
      'covid19',
      'G7',
      'nuclear‑free',
      'in',
      'out of',
    ],
  );
  const between = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '', "'", '—', '\n', '/');
  const text = fc
    .array(fc.tuple(piece, between), { maxLength: 6 })
    .map((pairs) => pairs.flat().join(''));
  const texts = fc.array(text, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(4), (all, pick, cut) => {
      const words = all.map((it) => tokenize(it).map(({ word }) => word));
      const every = words.flat();
      const word = every[pick % Math.max(1, every.length)] ?? 'none';
      const stemmed = stem(word);
      const holding = (has: (other: string) => boolean): number[] =>
        words.flatMap((those, at) => (those.some(has) ? [at] : []));
      const given = new Unread(all).holding(formsOfStems(stemmed), none);
      expect(given).toEqual(expect.arrayContaining(holding((it) => stem(it) === stemmed)));
      const letters = word.slice(0, cut);
      const some = someWith(new Unread(all), letters).flatMap((at) => words[at] ?? []);
      const known = every.filter((it) => it.startsWith(letters) && !/\d/.test(it));
      expect(some).toEqual(expect.arrayContaining(known));
      const beginning = stemmed.slice(0, cut);
      const read = new Unread(all).holding(none, formsOfStems(beginning));
      const stems = read.flatMap((at) => (words[at] ?? []).map(stem));
      const asked = every.map(stem).filter((it) => it.startsWith(beginning) && !/\d/.test(it));
      expect(stems).toEqual(expect.arrayContaining(asked));
    }),
    { seed: 17, numRuns: runs(3000) },
  );
});

// With what words of texts begin that may be what is asked for, and where such words stand.

import { describe, expect, it } from 'vitest';
import {
  beginningsOf,
  formsOfStems,
  formsOfWords,
  insideSign,
  isFindable,
  isTelling,
  oddSign,
} from '../../../src/select/search/written-forms.js';

/** In place of letters: a figure. */
const figure = '0';

describe('the forms of a folded word', () => {
  it.each([
    ['copper', ['copper']],
    ['four', ['four']],
    ['march', ['march', figure]],
    ['mar', ['mar', figure]],
    ['first', ['first', figure]],
    ['billion', ['billion', figure]],
    ['percent', ['percent', figure]],
    ['arch', ['arch']],
    ['', ['', figure]],
  ])('are its letters, and a figure where one may stand for it: %j', (letters, forms) => {
    expect(formsOfWords(letters)).toEqual(forms);
  });
});

describe('the forms of a stem', () => {
  it.each([
    ['copper', ['copper']],
    ['march', ['march', 'mar', figure]],
    ['car', ['car']],
    // `car-ing` and `tri-es` go on otherwise; a word of two letters does not.
    ['care', ['car']],
    ['cry', ['cr']],
    ['my', ['my']],
    ['be', expect.arrayContaining(['be', 'began'])],
    ['went', ['went']],
    ['buy', ['bu', 'bought']],
    ['secon', ['secon', figure]],
    ['econd', ['econd']],
  ])('are what its words begin with, and irregular ones: %j', (stemmed, forms) => {
    expect(formsOfStems(stemmed)).toEqual(forms);
  });

  it('are of all stems that begin so', () => {
    expect(formsOfStems('g')).toEqual(expect.arrayContaining(['g', 'went', 'gave']));
    expect(formsOfStems('o')).not.toContain('went');
  });
});

it('can be found where they are of letters and figures, and a letter before those', () => {
  expect(['kettle', 'g7', 'k', figure].map(isFindable)).toEqual([true, true, true, true]);
  expect(['é', 'caf é', '7g', '40', '', 'a-b', 'ké'].map(isFindable)).toEqual(Array(7).fill(false));
});

it('tell something where they are more than one letter', () => {
  expect(['ke', figure, 'k', ''].map(isTelling)).toEqual([true, true, false, false]);
});

describe('a pattern for forms', () => {
  const found = (text: string, forms: string[], others: string[] = []): string[] =>
    text.match(beginningsOf(forms, others)) ?? [];

  it('finds where words begin, whatever signs are folded away', () => {
    expect(found('Red O’Neill, n-a-t-o. ONeill', ['oneill', 'nato'])).toEqual([
      'O’Neill',
      'n-a-t-o',
      'ONeill',
    ]);
    expect(found('kettle tea-kettle kettles fishkettle', ['kettle'])).toHaveLength(3);
    expect(found('21 March, G7', [figure])).toEqual(['2', '1']);
    expect(found('no zero: 0 o', ['o'])).toEqual(['o']);
  });

  it('gives with others all that they stand in without a space', () => {
    const stretches = [
      ...'A kettle,s-co, Kettle’s 33% kelp.'.matchAll(beginningsOf(['33'], ['ke'])),
    ];
    expect(stretches.map(([, stretch]) => stretch)).toEqual([
      'kettle,s-co',
      'Kettle’s',
      undefined,
      'kelp.',
    ]);
  });
});

it('knows signs behind which the rest of a word may stand', () => {
  expect(["'", '’', '-', '‑', '.', '7'].every((sign) => insideSign.test(sign))).toBe(true);
  expect([' ', ',', '/', '(', 'a', ''].some((sign) => insideSign.test(sign))).toBe(false);
});

it('knows signs unlike those of ASCII, and endings before a hyphen', () => {
  const odd = (text: string): boolean => oddSign().test(text);
  for (const text of ['Çopper', 'Медь', "Rome's-own", 'we’ll–go', 'x²'])
    expect(odd(text)).toBe(true);
  for (const text of ['Copper', 'O’Neill', "Rome's own", 'a – “b”', "d'etre-x", '５／６'])
    expect(odd(text), text).toBe(false);
});

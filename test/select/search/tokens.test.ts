// A text is cut into words, figures and pairs of signs, each with its place, and numbers have one form.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loneNumber } from '../../../src/select/search/numbers.js';
import { loneFigure, tokenize, wordsOf } from '../../../src/select/search/tokens.js';
import { runs } from '../../support/runs.js';

const words = (text: string): string[] =>
  tokenize(text)
    .filter(({ joined }) => !joined)
    .map(({ word }) => word);

it('gives words with their places in the text as it was given', () => {
  const text = 'The “Été” — ２０％';
  const places = tokenize(text)
    .filter(({ joined }) => !joined)
    .map(({ word, start, end }) => [word, text.slice(start, end)]);
  expect(places).toEqual([
    ['the', 'The'],
    ['ete', 'Été'],
    ['20%', '２０％'],
  ]);
});

it('keeps a composed word whole in decomposed text', () => {
  const text = 'cafe\u0301 noir';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'cafe\u0301',
    'noir',
  ]);
});

it.each([
  ['1/3', '1/3'],
  ['⅓', '1/3'],
  ['33%', '1/3'],
  ['33.3 %', '1/3'],
  ['33 percent', '1/3'],
  ['33 per cent', '1/3'],
  ['thirty-three percent', '1/3'],
  ['one third', '1/3'],
  ['one-third', '1/3'],
  ['a third', '1/3'],
  ['two thirds', '2/3'],
  ['half', '1/2'],
  ['three quarters', '3/4'],
  ['40', '40'],
  ['forty', '40'],
  ['４０', '40'],
  ['forty-five', '45'],
  ['a hundred', '100'],
  ['one hundred', '100'],
  ['two hundred and six', '206'],
  ['three thousand four hundred', '3400'],
  ['1,200', '1200'],
  ['007', '7'],
  ['12%', '12%'],
  ['12 percent', '12%'],
  ['1 in 3', '1/3'],
  ['one in three', '1/3'],
  ['two out of five', '2/5'],
])('reads the number %s as %s', (text, word) => {
  expect(words(text)).toEqual([word]);
});

it.each([
  ['40x', ['40', 'times']],
  ['12pt', ['12', 'point']],
  ['190bn', ['190', 'billion']],
  ['21st', ['21']],
  ['1990s', ['1990']],
  ['a third of it', ['1/3', 'of', 'it']],
  ['third of it', ['1/3', 'of', 'it']],
  ['the third time', ['the', 'third', 'time']],
  ['no one', ['no', 'one']],
  ['2019-04-23', ['2019', 'april', '23']],
  ['2019-04', ['2019', 'april']],
  ['23.4.2019', ['2019', 'april', '23']],
  ['23/04/2019', ['2019', 'april', '23']],
  ['4/23/2019', ['2019', 'april', '23']],
  ['one in the room', ['one', 'in', 'the', 'room']],
  ['3 in 1980', ['3', 'in', '1980']],
  ["who'll say they've won", ['who', 'say', 'they', 'won']],
  ['five ten', ['5', '10']],
])('reads %s as the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('gives hyphenated words apart and joined', () => {
  expect(tokenize('one-sided').map(({ word }) => word)).toEqual(['one', 'sided', 'onesided']);
  expect(tokenize('U.S.-led').map(({ word }) => word)).toEqual(['us', 'led', 'usled']);
  expect(words('one - sided')).toEqual(['one', 'sided']);
  expect(tokenize('one - sided')).toHaveLength(2);
});

it('takes a hyphenated pair with a word that says nothing by itself for one word', () => {
  const read = (text: string) => wordsOf(tokenize(text)).map(({ word }) => word);
  expect(read('a go-between, a send-off')).toEqual(['a', 'gobetween', 'a', 'sendoff']);
  expect(read('one-sided and face-to-face')).toEqual(['one', 'sided', 'and', 'face', 'to', 'face']);
});

it('keeps a figure with decimals beside it without them', () => {
  expect(tokenize('87.28 percent').map(({ word }) => word)).toEqual(['87.28%', '87%', 'percent']);
});

it('keeps the unit of a number beside it', () => {
  expect(tokenize('12%').map(({ word }) => word)).toEqual(['12%', 'percent']);
  expect(tokenize('a third').map(({ word }) => word)).toEqual(['1/3', 'third']);
  expect(tokenize('40 of a third').map(({ word }) => word)).toEqual(['40', 'of', '1/3', 'third']);
});

it('cuts a script without spaces into twos', () => {
  expect(words('雷舍特尼克')).toEqual(['雷舍', '舍特', '特尼', '尼克']);
  expect(words('港')).toEqual(['港']);
  expect(words('港abc')).toEqual(['港', 'abc']);
});

it('leaves out emoji, signs and invisible characters alone', () => {
  expect(words('🔥👩‍👩‍👧 !? \u200b ***')).toEqual([]);
  expect(words('crane ь driver')).toEqual(['crane', 'driver']);
});

it('gives places in order and inside the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const { word, start, end } of tokenize(text)) {
        expect(word).not.toBe('');
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { seed: 4, numRuns: runs(500) },
  );
});

it.each([
  ['third of', ['1/3', 'of']],
  ['half', ['1/2']],
  ['three thirds', ['3', 'thirds']],
  ['five quarters', ['5', 'quarters']],
  ['zero in three', ['0', 'in', '3']],
  ['a hundred percent', ['100%']],
  ['a crane', ['a', 'crane']],
  ['a dozen', ['12']],
  ['a ten', ['a', '10']],
  ['one percent', ['1%']],
  ['one', ['one']],
  ['twenty-one', ['21']],
  ['five forty', ['5', '40']],
  ['ten five', ['10', '5']],
  ['forty fifty', ['40', '50']],
  ['two hundred and crane', ['200', 'and', 'crane']],
  ['two and six', ['2', 'and', '6']],
  ['hundred', ['100']],
  ['three hundred thousand', ['300000']],
  ['two thousand and five', ['2005']],
  ['thousand thousand', ['2000']],
  ['3 in 4', ['3/4']],
  ['4 in 4', ['4', 'in', '4']],
  ['5 in 4', ['5', 'in', '4']],
  ['1 in 7', ['1', 'in', '7']],
  ['1 out 3', ['1', 'out', '3']],
  ['1 out of 3', ['1/3']],
  ['3 pct', ['3%']],
  ['3 percentage', ['3%']],
  ['3 per crane', ['3', 'per', 'crane']],
  ['25%', ['1/4']],
  ['50 per cent', ['1/2']],
  ['66.7%', ['2/3']],
  ['1st', ['first']],
  ['2nd crane', ['second', 'crane']],
  ['3rd', ['third']],
  ['4th', ['4']],
  ['40 x', ['40', 'x']],
  ['40crane', ['40', 'crane']],
  ['5k', ['5', 'thousand']],
  ['10yrs', ['10', 'year']],
  ['0 percent', ['0%']],
  ['9 percent', ['9%']],
  ['two hundred and sixteen', ['216']],
  ['two hundred crane five', ['200', 'crane', '5']],
  ['forty five two', ['45', '2']],
  ['forty ten', ['40', '10']],
  ['forty twelve', ['40', '12']],
  ['zero five', ['0', '5']],
  ['zero zero', ['0', '0']],
  ['3 euro cent', ['3', 'euro', 'cent']],
  ['1 crane of 3', ['1', 'crane', 'of', '3']],
  ['1 out by 3', ['1', 'out', 'by', '3']],
  ['1 in 10', ['1/10']],
  ['1.5 in 3', ['1.5', 'in', '3']],
  ['12% in 3', ['12%', 'in', '3']],
])('reads the numbers in %s as %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it.each([
  ['1,200,300', ['1200300']],
  ['12,34', ['12.34']],
  ['1,2,34', ['1,2,34']],
  ['1.5', ['1.5']],
  ['000', ['0']],
  ['2019-13-01', ['2019', '13', '1']],
  ['12/31/2019', ['2019', 'december', '31']],
  ['1.2.2019', ['2019', 'february', '1']],
  ['1.2.19', ['2019', 'february', '1']],
  ['2019/4/23', ['2019', 'april', '23']],
  ['2019.04.23.', ['2019', 'april', '23']],
  ['23-04-2019', ['2019', 'april', '23']],
  ['4-23-2019', ['2019', 'april', '23']],
  ['23/4/19.', ['2019', 'april', '23']],
  ['4/23/19', ['2019', 'april', '23']],
  ['41.42.19', ['41.42.19']],
  ['23-4-19', ['23', '4', '19']],
  ['10.2.3.4', ['10.2.3.4']],
  ['2019-04-231', ['2019', '4', '231']],
  ['2019-04-23', ['2019', 'april', '23']],
  ['2019-04', ['2019', 'april']],
  ['2019-04-23-1', ['2019', '4', '23', '1']],
  ['01.02.2019', ['2019', 'february', '1']],
  ['9.3.2019', ['2019', 'march', '9']],
  ['5/12/2019', ['2019', 'december', '5']],
  ['10.12.201', ['10.12.201']],
  ['123.4567', ['123.4567']],
  ['12/34', ['12/34']],
  ['x9 99', ['x9', '99']],
  ['2/3', ['2/3']],
  ['1/300', ['1/300']],
  ['U.S.A. today', ['usa', 'today']],
  ['U. S.', ['u', 's']],
  ['A.crane', ['a', 'crane']],
  ["crane's driver's", ['crane', 'driver']],
  ["rock 'n' roll", ['rock', 'n', 'roll']],
  ["o'clock 5'6", ['oclock', '5', '6']],
  ["cranes' drivers", ['cranes', 'drivers']],
  ['b2b x86', ['b2b', 'x86']],
  ['crane_driver/port', ['crane', 'driver', 'port']],
  ['[crane] {port} `dock` @quay', ['crane', 'port', 'dock', 'quay']],
])('cuts %s into %j, alone and beside another script', (text, expected) => {
  expect(words(text)).toEqual(expected);
  expect(words(`${text} — ё`).slice(0, expected.length)).toEqual(expected);
});

it('keeps the beginnings of a long chain of hyphenated words only so far', () => {
  const tokens = tokenize('ab-'.repeat(20_000));
  expect(tokens.filter(({ joined }) => !joined)).toHaveLength(20_000);
  expect(Math.max(...tokens.slice(0, 1000).map(({ word }) => word.length))).toBe(62);
  expect(tokens.reduce((sum, { word }) => sum + word.length, 0)).toBeLessThan(2_000_000);
  expect(tokenize('a-b-c-d').at(-1)?.word).toBe('abcd');
});

it('gives a number of several words the place of all of them', () => {
  const [token] = tokenize('so forty-five percent it is').slice(1);
  expect(token).toMatchObject({ word: '45%', start: 3, end: 21, capital: false });
  const [, unit] = tokenize('in 40bn').slice(1);
  expect(unit).toMatchObject({ word: 'billion', start: 5, end: 7 });
  const [ordinal] = tokenize('1st crane');
  expect(ordinal).toMatchObject({ word: 'first', start: 0, end: 3 });
});

it('rounds a figure with decimals beside it, and marks what stands beside', () => {
  const read = (text: string) => tokenize(text).map(({ word, joined = false }) => [word, joined]);
  expect(read('87.58%')).toEqual([
    ['87.58%', false],
    ['88%', true],
    ['percent', true],
  ]);
  expect(read('87,28')).toEqual([
    ['87.28', false],
    ['87', true],
  ]);
  expect(read('1.2.3')).toEqual([['1.2.3', false]]);
  expect(read('two thirds')).toEqual([
    ['2/3', false],
    ['thirds', true],
  ]);
});

it('sees which words begin with a capital', () => {
  const capitals = tokenize(
    'The crane Été эхо Эхо 雷舍 40 U.S.-led B2b 2019-04-23 12% ½ ① 한국 ａbc',
  )
    .filter(({ capital }) => capital)
    .map(({ word }) => word);
  expect(capitals).toEqual(['the', 'ete', 'ekho', '雷舍', 'us', 'usled', 'b2b']);
});

it('joins words with one hyphen between and nothing else', () => {
  const joined = (text: string): string[] =>
    tokenize(text)
      .filter((token) => token.joined)
      .map(({ word }) => word);
  expect(joined('one-sided')).toEqual(['onesided']);
  expect(joined('crane‑driver')).toEqual(['cranedriver']);
  expect(joined('crane--driver')).toEqual([]);
  expect(joined('crane/driver')).toEqual([]);
  expect(joined('crane-40')).toEqual([]);
  expect(joined('40-crane')).toEqual([]);
  expect(joined('-crane')).toEqual([]);
  expect(joined('кран-машина')).toEqual(['kranmashina']);
  expect(joined('λογοι-λογοι')).toEqual(['λογοιλογοι']);
  // A letter of which nothing is left is no word.
  expect(joined('crane ь-driver')).toEqual([]);
  const [, , pair] = tokenize('a Crane-driver').slice(1);
  expect(pair).toMatchObject({ start: 2, end: 14, capital: true });
});

it('reads other punctuation as the one of ASCII', () => {
  expect(words('“crane”\u2003driver\u00a0port')).toEqual(['crane', 'driver', 'port']);
  expect(words('33％ １／３ 1⁄3')).toEqual(['1/3', '1/3', '1/3']);
  expect(words('１，２００')).toEqual(['1200']);
  expect(words('⁰⁷ ①')).toEqual(['7', '1']);
  const text = 'the mayor’s crane';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'the',
    'mayor’s',
    'crane',
  ]);
});

it('cuts a script without spaces beside Latin letters and signs of surrogate pairs', () => {
  expect(words('港口城abc')).toEqual(['港口', '口城', 'abc']);
  expect(words('𠮷野家')).toEqual(['𠮷野', '野家']);
  expect(words('みなと')).toEqual(['みな', 'なと']);
  expect(words('港abc口')).toEqual(['港', 'abc', '口']);
  expect(words('港ь')).toEqual(['港']);
  expect(words('クレーン')[0]).toBe('クレ');
  const text = 'x 港口城';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'x',
    '港口',
    '口城',
  ]);
});

it('takes a pair with a stop-word for one word only where the hyphens do not go on', () => {
  const read = (text: string) => wordsOf(tokenize(text)).map(({ word }) => word);
  expect(read('built-in crane')).toEqual(['builtin', 'crane']);
  expect(read('up-to-date')).toEqual(['up', 'to', 'date']);
  expect(read('crane-driver')).toEqual(['crane', 'driver']);
  expect(read('12% of')).toEqual(['12%', 'of']);
  expect(read('of 12%')).toEqual(['of', '12%']);
  const text = 'a Go-between';
  expect(wordsOf(tokenize(text))[1]).toEqual({
    word: 'gobetween',
    start: 2,
    end: 12,
    capital: true,
  });
});

it('ends a word before an apostrophe that no letter follows', () => {
  expect(tokenize("cranes' drivers")[0]).toMatchObject({ start: 0, end: 6 });
  expect(tokenize("crane's drivers")[0]).toMatchObject({ start: 0, end: 7 });
});

it.each([
  ['40', ['40']],
  ['007', ['7']],
  ['1,200', ['1200']],
  ['12,345,678', ['12345678']],
  ['2019-04-23', ['2019', 'april', '23']],
  ['23.4.2019', ['2019', 'april', '23']],
  ['12%', ['12%']],
  ['12 %', ['12%']],
  ['1,200%', ['1200%']],
  ['33%', ['1/3']],
])('knows what the figure %s is by itself', (raw, expected) => {
  expect(loneFigure(raw)).toEqual(expected);
  expect(words(raw)).toEqual(expected);
});

it.each(['1.5%', '1.5', '12,34', '1,2000', '1234,567', '1/3', 'x1,200', '1,200.5', '%'])(
  'does not know what %s is by itself',
  (raw) => {
    expect(loneFigure(raw)).toBeUndefined();
  },
);

it('knows what a number word is by itself, where it is one', () => {
  for (const word of ['zero', 'two', 'nine', 'forty', 'nineteen'])
    expect([loneNumber(word)]).toEqual(words(word));
  expect(loneNumber('one')).toBe('one');
  for (const word of ['dozen', 'half', 'third', 'hundred', 'crane', ''])
    expect(loneNumber(word)).toBeUndefined();
});

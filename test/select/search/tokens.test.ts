import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize, wordsOf } from '../../../src/select/search/tokens.js';

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
});

it('cuts a script without spaces into twos', () => {
  expect(words('雷舍特尼克')).toEqual(['雷舍', '舍特', '特尼', '尼克']);
  expect(words('港')).toEqual(['港']);
  expect(words('港abc')).toEqual(['港', 'abc']);
});

it('leaves out emoji, signs and invisible characters alone', () => {
  expect(words('🔥👩‍👩‍👧 !? \u200b ***')).toEqual([]);
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
    { seed: 4, numRuns: 500 },
  );
});

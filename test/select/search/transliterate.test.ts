// Cyrillic words are written in Latin letters, and words in which letters of two scripts look alike in the script that they are in.

import { expect, it } from 'vitest';
import { inOneScript, transliterate } from '../../../src/select/search/transliterate.js';

it.each([
  ['a Latin letter among more Cyrillic ones', 'решетниk', 'решетник'],
  ['one among Cyrillic ones that all look Latin', 'xаос', 'хаос'],
  ['as many of both, of which one looks like no Latin one', 'дoгo', 'дого'],
  ['as many of both that all look Latin', 'саre', 'care'],
  ['a Cyrillic letter among more Latin ones', 'cаrgo', 'cargo'],
  ['one that looks Latin as a capital alone', 'sтrike', 'strike'],
  ['a Greek letter among more Latin ones', 'hαrbour', 'harbour'],
])('writes a word in one script: %s', (_, mixed, whole) => {
  expect(inOneScript(mixed)).toBe(whole);
});

it.each(['cargo', 'хаос', 'λόγος', '雷舍', '40', 'ελλάs'])(
  'leaves a word that is in one script, or in Greek: %s',
  (word) => {
    expect(inOneScript(word)).toBe(word);
  },
);

it('writes Cyrillic words in Latin letters, though all of their letters look Latin', () => {
  expect(transliterate('хаос')).toBe('khaos');
  expect(transliterate('xаос')).toBe('khaos');
  expect(transliterate('сурес')).toBe('sures');
});

it('writes a letter with its mark apart as the one that they make', () => {
  expect(transliterate('и\u0306од')).toBe(transliterate('йод'));
});

it('shortens the ending of a surname that is Cyrillic, and of no other word', () => {
  expect(transliterate('зеленський')).toBe('zelensky');
  expect(transliterate('быстрый')).toBe('bystry');
  expect(transliterate('hаppyy')).toBe('happyy');
  expect(transliterate('pokiy')).toBe('pokiy');
});

it('leaves a letter that looks like no Latin one in a Latin word', () => {
  expect(transliterate('bigг')).toBe('bigг');
});

it('bears a mark that Cyrillic letters have on Latin ones', () => {
  expect(transliterate('a\u0485b')).toBe('a\u0485b');
});

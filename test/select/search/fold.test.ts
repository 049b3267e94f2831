import { expect, it } from 'vitest';
import { fold, foldWord } from '../../../src/select/search/fold.js';

it.each([
  ['Überraschung', 'uberraschung'],
  ['ＦＵＬＬ', 'full'],
  ['ﬁnance', 'finance'],
  ['e\u0301clair', 'eclair'],
  ['Đorđe', 'dorde'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['zero\u200bwidth', 'zerowidth'],
  ['soft\u00adhyphen', 'softhyphen'],
  ["mayor's", 'mayor'],
  ['mayor’s', 'mayor'],
  ["don't", 'dont'],
  ['don’t', 'dont'],
  ['U.S.', 'us'],
])('folds %s to %s', (raw, folded) => {
  expect(foldWord(raw)).toBe(folded);
});

it.each([
  ['Зеленський', 'zelensky'],
  ['Зеленский', 'zelensky'],
  ['Київ', 'kiyiv'],
  ['Щербань', 'shcherban'],
  ['Хрущёв', 'khrushchyov'],
])('writes %s as %s', (raw, folded) => {
  expect(foldWord(raw)).toBe(folded);
});

it('puts look-alike letters of another script right', () => {
  expect(foldWord('сranе')).toBe('crane');
  expect(foldWord('Mаyоr')).toBe('mayor');
  expect(foldWord('Рorτ')).toBe('port');
});

it('writes a Cyrillic word with a Latin letter in it as Cyrillic', () => {
  expect(foldWord('Решетниk')).toBe(foldWord('Решетник'));
});

it('folds a text to its words', () => {
  expect(fold('  “The MAYOR’s—door”  ')).toBe('the mayor door');
  expect(fold('***')).toBe('');
});

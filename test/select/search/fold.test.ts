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

it.each([
  ["they'll", 'they'],
  ["they've", 'they'],
  ["they're", 'they'],
  ["I'm", 'i'],
  ["she'd", 'she'],
  ["'tis", 'tis'],
  ["o'clock", 'oclock'],
  ["dogs'", 'dogs'],
  ["'s-Hertogenbosch", 's-hertogenbosch'],
  ['3.5', '3.5'],
  ['3.', '3'],
  ['1⁄2', '1/2'],
  ['½', '1/2'],
  ['Œuvre', 'oeuvre'],
  ['Æsir', 'aesir'],
  ['Øre', 'ore'],
  ['Þór', 'thor'],
  ['ısı', 'isi'],
  ['Ħal', 'hal'],
  ['ðe', 'de'],
  ['한국', '한국'],
  ['mayorʼs', 'mayor'],
])('folds %s to %s', (raw, folded) => {
  expect(foldWord(raw)).toBe(folded);
});

it('leaves out the words of a text of which nothing is left', () => {
  expect(fold("one ’ ' two")).toBe('one two');
});

it.each([
  ['чай', 'chay'],
  ['Жуков', 'zhukov'],
  ['Юрий', 'yury'],
  ['белый', 'bely'],
  ['Царь', 'tsar'],
  ['Љубљана', 'ljubljana'],
  ['Ђорђе', 'djordje'],
  ['Ґанок', 'ganok'],
  ['Їжак', 'yizhak'],
  ['Єва', 'yeva'],
  ['Эхо', 'ekho'],
  ['объект', 'obekt'],
  ['шея', 'sheya'],
  ['Джуџа', 'dzhudza'],
  ['Ўладзімір', 'uladzimir'],
  ['Њего', 'njego'],
  ['Ћић', 'cic'],
])('writes %s in Latin letters: %s', (raw, folded) => {
  expect(foldWord(raw)).toBe(folded);
});

it('leaves Greek as it is, and Cyrillic endings alone inside a word', () => {
  expect(foldWord('λόγος')).toBe('λογος');
  expect(foldWord('Вийти')).toBe('viyti');
});

it.each([
  ['раypal', 'paypal'],
  ['αnd', 'and'],
  ['ехact', 'exact'],
  ['ѕtrikе', 'strike'],
  ['hаrbοur', 'harbour'],
])('reads a word of two scripts, mostly Latin or half, as Latin: %s', (raw, folded) => {
  expect(foldWord(raw)).toBe(folded);
});

it('reads Latin letters among more Cyrillic ones as the Cyrillic ones that they look like', () => {
  for (const [mixed, pure] of [
    ['мocква', 'москва'],
    ['aкадeмия', 'академия'],
    ['xутор', 'хутор'],
    ['pайон', 'район'],
    ['yтро', 'утро'],
    ['iскра', 'іскра'],
  ] as const)
    expect(foldWord(mixed)).toBe(foldWord(pure));
});

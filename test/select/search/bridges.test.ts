// Characters of a script without spaces go in twos: a pair that only joins two words asks for nothing.

import { expect, it } from 'vitest';
import { bundledPack } from '../../../src/pack/bundled.js';
import { withoutBridges } from '../../../src/select/search/bridges.js';
import { search } from '../../../src/select/search/index.js';
import type { Reading, Slot } from '../../../src/select/search/reading.js';

const meant: Reading = {
  postings: [0, 1],
  trust: 0.9,
  literal: false,
  worded: 1,
  source: 7,
};
const itself: Reading = { ...meant, trust: 1, literal: true, source: '乙丙' };

const slotOf = (word: string, ...readings: Reading[]): Slot => ({
  parts: [{ word, stems: [], readings, weight: 1, worth: 1, light: false, stop: false }],
  whole: [],
  weight: 1,
  worth: 1,
});
const left = (...slots: Slot[]): string => leftOf('ab 甲乙丙丁戊己 abcd', slots);
const leftOf = (text: string, slots: readonly Slot[]): string =>
  withoutBridges(slots, text)
    .map(({ parts }) => parts.map(({ word }) => word).join('+'))
    .join(' ');

it('leaves out a pair between two words, whether or not some text has it', () => {
  const [first, last] = [slotOf('甲乙', meant), slotOf('丙丁', meant)];
  expect(left(first, slotOf('乙丙'), last)).toBe('甲乙 丙丁');
  expect(left(first, slotOf('乙丙', itself), last)).toBe('甲乙 丙丁');
  expect(left(first, slotOf('乙丙', meant), last)).toBe('甲乙 乙丙 丙丁');
});

it('leaves out two that have one character between two words, and keeps an unknown word', () => {
  const [first, last] = [slotOf('甲乙', meant), slotOf('丁戊', meant)];
  expect(left(first, slotOf('乙丙'), slotOf('丙丁'), last)).toBe('甲乙 丁戊');
  const far = slotOf('戊己', meant);
  expect(left(first, slotOf('乙丙'), slotOf('丙丁'), slotOf('丁戊'), far)).toBe('甲乙 丙丁 戊己');
});

it('leaves out only the pair at the word that it joins', () => {
  expect(left(slotOf('甲乙', meant), slotOf('乙丙'), slotOf('丙丁'))).toBe('甲乙 丙丁');
  expect(left(slotOf('甲乙'), slotOf('乙丙'), slotOf('丙丁', meant))).toBe('甲乙 丙丁');
  expect(left(slotOf('甲乙'), slotOf('乙丙'))).toBe('甲乙 乙丙');
});

it('keeps pairs that join nothing, and words of other scripts', () => {
  expect(left(slotOf('甲乙', meant), slotOf('丙丁'), slotOf('戊己', meant))).toBe('甲乙 丙丁 戊己');
  expect(left(slotOf('ab', meant), slotOf('bc'), slotOf('cd', meant))).toBe('ab bc cd');
  expect(left()).toBe('');
});

it('keeps words that stand apart in the text', () => {
  const slots = [slotOf('甲乙', meant), slotOf('乙丙'), slotOf('丙丁', meant)];
  expect(leftOf('甲乙丙丁', slots)).toBe('甲乙 丙丁');
  expect(leftOf('甲乙 乙丙 丙丁', slots)).toBe('甲乙 乙丙 丙丁');
  expect(search(bundledPack(), '习近平 平等', { exact: true }).hits).toEqual([]);
});

it.each([
  ['习近平访问莫斯科', 'xi'],
  ['普京逮捕令', 'putin'],
  ['石油出口', 'oil-jan-feb-2023'],
  ['乌克兰战争', 'invasion'],
])('has a query without spaces find what its words do: %s', (query, first) => {
  expect(search(bundledPack(), query).hits[0]?.record.id).toBe(first);
});

it.each(['火星访问', '石油钢琴', '北京烤鸭'])('finds nothing for unknown words: %s', (query) => {
  expect(search(bundledPack(), query).hits).toEqual([]);
});

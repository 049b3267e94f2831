// Stretches are found by their letters, however many there are.

import { expect, it } from 'vitest';
import { hashed, StretchTable } from '../../../src/select/search/stretch-table.js';

const hashOf = (text: string): number =>
  Array.from(text).reduce((hash, letter) => hashed(hash, letter.charCodeAt(0)), 0);

it('finds what was taken in, in the middle of a text, and nothing else', () => {
  const table = new StretchTable<number>();
  const words = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}`);
  words.forEach((word, at) => {
    table.add(word, hashOf(word), at);
  });
  words.forEach((word, at) => {
    const text = `the ${word} is here`;
    expect(table.find(text, 4, 4 + word.length, hashOf(word))).toBe(at);
  });
  expect(table.find('nothing', 0, 7, hashOf('nothing'))).toBeUndefined();
});

it('tells stretches apart that have one hash', () => {
  const table = new StretchTable<string>();
  // 31 * 97 + 122 = 31 * 98 + 91
  expect(hashOf('az')).toBe(hashOf('b['));
  table.add('az', hashOf('az'), 'letters');
  table.add('b[', hashOf('b['), 'other');
  expect(table.find('xaz', 1, 3, hashOf('az'))).toBe('letters');
  expect(table.find('xb[', 1, 3, hashOf('b['))).toBe('other');
});

it('tells a stretch from a longer one that begins with it and has its hash', () => {
  const table = new StretchTable<string>();
  expect(hashOf('bppaull')).toBe(hashOf('bppau'));
  table.add('bppau', hashOf('bppau'), 'shorter');
  expect(table.find('bppaull', 0, 7, hashOf('bppaull'))).toBeUndefined();
  table.add('bppaull', hashOf('bppaull'), 'longer');
  expect(table.find('bppaull', 0, 7, hashOf('bppaull'))).toBe('longer');
  expect(table.find('bppaull', 0, 5, hashOf('bppau'))).toBe('shorter');
});

import { expect, it } from 'vitest';
import { search } from '../../../src/select/search/index.js';
import { harbour } from './harbour.js';
import { factsOf, packOf } from './made.js';

const pack = harbour();

/** What is marked in a text by the best answer to a query. */
function marked(query: string, text: string): string[] {
  const mark = search(pack, query).hits[0]?.mark;
  return (mark?.(text) ?? []).map(([start, end]) => text.slice(start, end));
}

it.each([
  ['word', 'crane', 'A crane, two CRANES', ['crane', 'CRANES']],
  ['full-width letters', 'crane', 'Ａ ｃｒａｎｅ', ['ｃｒａｎｅ']],
  ['decomposed letters', 'lópez', 'Lo\u0301pez said', ['Lo\u0301pez']],
  ['another spelling of a name', 'Reshetnyk', 'Тарас Решетник', ['Тарас', 'Решетник']],
  ['Chinese', '雷舍特尼克', '发言人雷舍特尼克说', ['雷舍特尼克']],
  ['what is misspelt', 'wheet', 'wheat and grain', ['wheat', 'grain']],
  [
    'a synonym of two words',
    'walkout',
    'industrial action, industrial art',
    ['industrial', 'action'],
  ],
  ['a number in words', '33%', 'almost a third more', ['a third']],
  ['a beginning', 'unloa', 'was unloaded', ['unloaded']],
  ['hyphenated words', 'onesided', 'a one-sided deal', ['one-sided']],
  ['nothing else', 'crane', 'the man who drives it', []],
])('marks %s', (_, query, text, expected) => {
  expect(marked(query, text)).toEqual(expected);
});

it('gives ranges in order that do not overlap', () => {
  const text = 'one-sided settlement: one third of 1,200 cranes';
  const ranges = search(pack, 'one-sided settlement').hits[0]?.mark?.(text) ?? [];
  expect(ranges.length).toBeGreaterThan(0);
  for (const [at, [start, end]] of ranges.entries()) {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.[1] ?? 0);
  }
});

it('marks a phrase where all of it stands, and no word of it alone', () => {
  expect(marked('industrial action', 'industrial art and industrial action')).toEqual([
    'industrial',
    'action',
  ]);
  expect(marked('walkout', 'industrial, and then action')).toEqual(['industrial', 'action']);
  expect(marked('walkout', 'ends with industrial')).toEqual([]);
});

it('marks stretches that overlap as one, and those that only touch apart', () => {
  expect(marked('one-sided', 'a one-sided deal')).toEqual(['one-sided']);
  expect(marked('one-sided deal', 'one-sided, one sided')).toEqual(['one-sided', 'one', 'sided']);
});

it('marks in the order of the text, whatever the order of the query', () => {
  expect(marked('board rotted grain', 'grain rotted on board')).toEqual([
    'grain',
    'rotted',
    'board',
  ]);
});

it('marks what a word is misspelt for, and nothing like it', () => {
  expect(marked('carne', 'a crane, a cranium')).toEqual(['crane']);
});

it('marks a hyphenated word behind others in its place', () => {
  expect(marked('one-sided settlement', 'the settlement is one-sided')).toEqual([
    'settlement',
    'one-sided',
  ]);
});

it('does not mark what a word means loosely', () => {
  const loose = packOf({ facts: factsOf('Abandoning copper.', 'Pebbles.', 'Sand.', 'Water.') });
  const mark = search(loose, 'scrap copper').hits[0]?.mark;
  const text = 'abandoning copper';
  expect(mark?.(text).map(([start, end]) => text.slice(start, end))).toEqual(['copper']);
});

// Texts are cut as they are scanned, and stretches are known again by their letters, however many there are.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanAscii } from '../../../src/select/search/scan.js';
import { hyphened, StretchTable, touching } from '../../../src/select/search/stretch-table.js';
import { runs } from '../../support/runs.js';

/** The stretches of a text, and the bond of each; undefined where it is not cut. */
function cutBy(table: StretchTable, text: string) {
  const count = table.cut(text);
  if (count < 0) return undefined;
  return Array.from({ length: count }, (_, at) => ({
    raw: table.stretches[table.numbers[at] ?? -1],
    bond: table.bonds[at],
  }));
}

it('cuts any text of ASCII as it is scanned, with the bond of each stretch', () => {
  const table = new StretchTable();
  const piece = fc.constantFrom(
    ...[
      'a',
      'U',
      'S',
      'Peace',
      'x2',
      '3',
      '40',
      '2023-03-21',
      '2023/3/21',
      '21-03-2023',
      '21/3/23',
      '87,28',
      '1/3',
      '87',
      ' ',
      '-',
      '.',
      ',',
      "'",
      '%',
      '(',
      '@',
      '[',
      '`',
      '{',
    ],
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (it) => {
      const expected: { raw: string; bond: number }[] = [];
      let end = -2;
      scanAscii(it, (raw, start) => {
        const isHyphened = start === end + 1 && it[end] === '-';
        expected.push({ raw, bond: start === end ? touching : isHyphened ? hyphened : 0 });
        end = start + raw.length;
      });
      expect(cutBy(table, it)).toEqual(expected);
    }),
    { seed: 5, numRuns: runs(3000) },
  );
});

it('knows each of very many stretches again, and by the same number', () => {
  const table = new StretchTable();
  const words = Array.from({ length: 40_000 }, (_, at) => `w${at.toString(36)}`);
  expect(table.cut(words.slice(0, 20_000).join(' '))).toBe(20_000);
  expect(table.cut(words.slice(20_000).join(', '))).toBe(20_000);
  expect(table.cut(words.join(' '))).toBe(40_000);
  expect(Array.from(table.numbers.slice(0, 40_000))).toEqual(words.map((_, at) => at));
  expect(table.stretches).toEqual(words);
});

it('tells stretches apart that have one hash, and one from a longer that begins with it', () => {
  const table = new StretchTable();
  // 31 * 97 + 66 = 31 * 96 + 97, and so on.
  const alike = ['Aa', 'BB', 'bppau', 'bppaull', 'AaAa', 'BBBB', 'AaBB', 'BBAa'];
  for (let time = 0; time < 2; time++) {
    expect(cutBy(table, alike.join(' '))?.map(({ raw }) => raw)).toEqual(alike);
  }
  expect(table.stretches).toEqual(alike);
});

it('cuts no text with another letter in it, and knows no beginning of a word for a word', () => {
  const table = new StretchTable();
  for (const text of ['Café', 'a Café', 'é', 'x é', "d'é", '3é', 'kettle — and']) {
    expect(table.cut(text), text).toBe(-1);
  }
  expect(table.stretches).not.toContain('Caf');
  expect(table.cut('')).toBe(0);
});

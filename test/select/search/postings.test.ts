// Keys noted in texts are found in the records of those texts.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Place } from '../../../src/select/search/fields.js';
import { Postings } from '../../../src/select/search/postings.js';
import { Texts } from '../../../src/select/search/texts.js';
import { runs } from '../../support/runs.js';

const place = (weight: number, own = true): Place => ({ weight, usual: 1, own });

it('finds for each key the records that hold it, in order, and whether they say it themselves', () => {
  const text = fc.record({ owned: fc.boolean(), keys: fc.array(fc.nat(3000), { maxLength: 12 }) });
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 8 }), (records) => {
      const texts = new Texts();
      const postings = new Postings(texts);
      records.forEach((all, record) => {
        for (const { owned, keys } of all) {
          const at = texts.add(record, place(1, owned), 'Said.');
          for (const key of keys) postings.note(key, at);
        }
      });
      const noted = new Set(records.flat().flatMap(({ keys }) => keys));
      for (const key of [...noted, 3001]) {
        expect(postings.has(key)).toBe(noted.has(key));
        const list = postings.of(key);
        const holders = records.flatMap((all, record) =>
          all.some(({ keys }) => keys.includes(key)) ? [record] : [],
        );
        expect(list.filter((_, at) => at % 2 === 0)).toEqual(holders);
        for (const [at, record] of holders.entries()) {
          const says = records[record]?.some(({ owned, keys }) => owned && keys.includes(key));
          expect((list[at * 2 + 1] ?? 0) > 0).toBe(says);
        }
      }
    }),
    { seed: 11, numRuns: runs(200) },
  );
});

it('has more notes and keys than it had room for', () => {
  const texts = new Texts();
  const postings = new Postings(texts);
  for (let record = 0; record < 100; record++) {
    const at = texts.add(record, place(1), 'Said.');
    for (let key = 0; key < 100; key++) postings.note(key * 40, at);
  }
  for (const key of [0, 40, 3960]) expect(postings.of(key)).toHaveLength(200);
  expect(postings.of(41)).toEqual([]);
});

it('makes a record more prominent by each text and by what a word of it is worth', () => {
  const level = (...worths: number[]): number => {
    const texts = new Texts();
    const postings = new Postings(texts);
    for (const worth of worths) postings.note(7, texts.add(0, place(worth), 'Said.'));
    return postings.of(7)[1] ?? 0;
  };
  expect(level(1)).toBeLessThan(level(1, 1));
  expect(level(1, 1)).toBe(level(2));
  expect(level(0.2)).toBeLessThan(level(1));
});

it('takes back what was noted last', () => {
  const texts = new Texts();
  const postings = new Postings(texts);
  postings.note(1, texts.add(0, place(1), 'Said.'));
  const before = postings.noted;
  for (const key of [1, 2, 2]) postings.note(key, texts.records.length);
  postings.forget(before);
  postings.note(3, texts.add(1, place(1), 'Said.'));
  expect([1, 2, 3].map((key) => postings.has(key))).toEqual([true, false, true]);
  expect(postings.of(1).filter((_, at) => at % 2 === 0)).toEqual([0]);
  expect(postings.of(2)).toEqual([]);
  expect(postings.of(3)[0]).toBe(1);
});

it('has the records in their order, in whatever order their texts are read', () => {
  const texts = new Texts();
  const postings = new Postings(texts);
  const [first, second, third] = [0, 0, 1].map((record) => texts.add(record, place(1), 'Said.'));
  for (const text of [third, second, first]) postings.note(7, text ?? -1);
  const [record, level = 0, other, otherLevel = 0] = postings.of(7);
  expect([record, other]).toEqual([0, 1]);
  expect(level).toBeGreaterThan(otherLevel);
});

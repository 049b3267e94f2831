// An office that many countries have is no answer beside a country or a name that the pack does not know.

import { expect, it } from 'vitest';
import { search } from '../../../src/select/search/index.js';
import { weighOffices } from '../../../src/select/search/offices.js';
import type { Part, Slot } from '../../../src/select/search/reading.js';
import { factOf, packOf, partyOf } from './made.js';

const pack = packOf({
  facts: [
    factOf('visit', 'A visit', 'The prime minister came by train.'),
    factOf('council', 'The council met', 'The security council of Lindmark met twice.'),
  ],
  people: [partyOf('ada', 'Ada Brandt', 'Prime Minister of Lindmark')],
});
const found = (query: string): string[] => search(pack, query).hits.map(({ record }) => record.id);

it.each([
  'Danish prime minister',
  'prime minister of Hungary',
  'Prime Minister Qwist',
  'security council of Israel',
])('finds nothing for %s', (query) => {
  expect(found(query)).toEqual([]);
});

it.each([
  ['prime minister', 'ada'],
  ['prime minister of Lindmark', 'ada'],
  ['prime minister train', 'visit'],
  ['security council', 'council'],
  ['Lindmark security council', 'council'],
])('finds for %s what has it', (query, id) => {
  expect(found(query)).toContain(id);
});

it('weighs an office as its heavier word, beside a word that surely means nothing', () => {
  const part = (word: string, weight: number, trusted = true, light = false): Part => ({
    word,
    stems: [],
    readings: [
      {
        postings: [],
        trust: trusted ? 1 : 0.5,
        literal: true,
        worded: 1,
        source: word,
      },
    ],
    weight,
    worth: weight,
    light,
    stop: false,
  });
  const slot = (...parts: Part[]): Slot => ({
    parts,
    whole: [],
    weight: parts.reduce((sum, { weight }) => sum + weight, 0),
    worth: 0,
  });
  const weights = (...slots: Slot[]): number[] => weighOffices(slots).map(({ weight }) => weight);
  const [prime, minister, unknown] = [part('prime', 6), part('minister', 2), part('elm', 5, false)];
  expect(weights(slot(prime, minister), slot(unknown))).toEqual([6, 5]);
  expect(weights(slot(unknown), slot(prime), slot(minister))).toEqual([5, 4.5, 1.5]);
  // What is known, what says little, and words that are no office weigh what they did.
  expect(weights(slot(prime, minister), slot(part('elm', 5)))).toEqual([8, 5]);
  expect(weights(slot(prime, minister), slot(part('elm', 5, false, true)))).toEqual([8, 5]);
  expect(weights(slot(minister, prime), slot(unknown))).toEqual([8, 5]);
  const half = { ...part('elm', 5), readings: [...prime.readings, ...unknown.readings] };
  expect(weights(slot(prime, minister), slot(half))).toEqual([8, 5]);
});

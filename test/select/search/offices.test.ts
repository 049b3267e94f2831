// An office that many countries have is no answer beside a country or a name that the pack does not know.

import { expect, it } from 'vitest';
import { search } from '../../../src/select/search/index.js';
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

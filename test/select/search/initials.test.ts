// Initials beside a name are left out where they are that person's.

import { expect, it } from 'vitest';
import { search } from '../../../src/select/search/index.js';
import { withoutInitials } from '../../../src/select/search/initials.js';
import { indexOf } from '../../../src/select/search/pack-index.js';
import { packOf } from './made.js';

const person = (id: string, name: string, aliases: string[]) => ({
  id,
  name,
  role: 'clerk',
  aliases,
  text: 'Somebody.',
  evidence: [],
});

const pack = packOf({
  people: [person('ash', 'Berta Quill Ash', ['Ash']), person('oak', 'Олаф Дуб', ['Дуб'])],
});
const index = indexOf(pack);

it.each([
  ['b ash', 'ash'],
  ['ash b', 'ash'],
  ['b q ash', 'ash'],
  ['q b ash tells', 'ash tells'],
  ['o dub', 'dub'],
  ['z ash', 'z ash'],
  ['b tells', 'b tells'],
  ['b', 'b'],
  ['tells b ash', 'tells ash'],
  ['ash tells b', 'ash tells b'],
  ['be ash', 'be ash'],
  ['', ''],
])('%s asks for %s', (query, expected) => {
  expect(withoutInitials(query.split(' '), index).join(' ')).toBe(expected);
});

it('finds whom they are initials of, unless words are meant as they are', () => {
  const found = (query: string, exact = false) =>
    search(pack, query, { exact }).hits.map(({ record }) => record.id);
  expect(found('B. Q. Ash')).toEqual(['ash']);
  expect(found('О. Дуб')).toEqual(['oak']);
  expect(found('Z. Ash')).toEqual([]);
  expect(found('B. Ash', true)).toEqual([]);
});

// What somebody said is had by a name without a search, and is what the search gives for it.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Pack } from '../../src/model.js';
import { bundledPack } from '../../src/pack/bundled.js';
import { partiesIn } from '../../src/pack/records.js';
import { search } from '../../src/select/search/index.js';
import { bySpeaker, spokenBy } from '../../src/select/spoken-by.js';
import { root } from '../support/spawn.js';
import { harbour } from './search/harbour.js';

const pack = harbour();
const ids = (query: string, of: Pack = pack): string[] => spokenBy(of, query).map(({ id }) => id);
const ferry = JSON.parse(readFileSync(`${root}data/examples/night-ferry.json`, 'utf8')) as Pack;

it.each([
  ['a name', 'Adaeze Okonkwo'],
  ['an alias', 'okonkwo'],
  ['any case, and more spaces', '  THE \t Mayor '],
])('gives what a speaker said, in pack order, by %s', (_, query) => {
  expect(ids(query)).toEqual(['doors-open', 'patience']);
});

it.each([
  ['a name misspelt', 'okonkvo'],
  ['a name with other words', 'okonkwo patience'],
  ['a part of a name', 'adaeze'],
  ['somebody who said nothing', 'lopez'],
  ['nobody', 'crane'],
])('leaves %s to the search', (_, query) => {
  expect(ids(query)).toEqual([]);
});

it('gives what each said of two who have the name', () => {
  const [mayor, ...others] = pack.people;
  if (!mayor) throw new Error('the pack has no people');
  const namesake = { ...mayor, id: 'sister', name: 'Chioma Okonkwo' };
  const more = pack.quotes.map((one) =>
    one.id === 'patience' ? { ...one, speaker: 'sister' } : one,
  );
  const both = { ...pack, people: [mayor, ...others, namesake], quotes: more };
  expect(ids('okonkwo', both)).toEqual(['doors-open', 'patience']);
  expect(ids('Chioma Okonkwo', both)).toEqual(['patience']);
});

it.each([
  ['the bundled pack', bundledPack(), 300],
  ['a made-up one', pack, 8],
  ['the example', ferry, 4],
])('gives for each name of a speaker in %s what the search gives', (_, of, least) => {
  let compared = 0;
  for (const { name, aliases } of partiesIn(of)) {
    for (const known of [name, ...aliases]) {
      for (const query of [known, known.toLowerCase(), known.toUpperCase()]) {
        const said = spokenBy(of, query);
        if (said.length === 0) continue;
        const { hits, total } = search(of, query, { kinds: ['quote'], speakerFirst: true });
        expect(hits, query).toEqual(said.map((record) => ({ record, match: bySpeaker })));
        expect(total).toBe(said.length);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(least);
});

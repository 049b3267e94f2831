// What is named where nothing was found: a few titles that hold a telling word of the query.

import { expect, it } from 'vitest';
import { nearTitles } from '../../../src/select/search/near-titles.js';
import { asked, evidence, factOf, packOf, partyOf } from './made.js';

const { index, read } = asked(
  packOf({
    facts: [
      factOf('copper', 'Copper kettles', 'Nothing of zinc.'),
      factOf('zinc', 'Zinc of the north', 'Nothing.'),
      factOf('more', 'Cobalt and zinc', 'Nothing.'),
      ...Array.from({ length: 80 }, (_, at) => factOf(`filler${at}`, `Pebble ${at}`, 'Nothing.')),
    ],
    quotes: [{ id: 'quote', text: 'Nothing of zinc.', wording: 'verbatim', topics: [], evidence }],
    organizations: [partyOf('works', 'Zinc Works', 'Mill')],
    topics: [
      { id: 'metals', title: 'Zinc and tin', text: 'Of copper.' },
      { id: 'coal', title: 'Coal', text: 'Of zinc.' },
    ],
    sources: [
      {
        id: 'paper',
        title: 'Tungsten, a paper',
        type: 'article-newspaper',
        publisher: 'Press',
        issued: '2020-01-01',
        language: 'en',
        reliability: 'major',
      },
    ],
  }),
);
const near = (text: string): string[] => nearTitles(index, read(text));

it('names topics first, then others in pack order, three at most', () => {
  expect(near('zinc parachute')).toEqual(['Zinc and tin', 'Zinc of the north', 'Cobalt and zinc']);
  expect(near('tin parachute')).toEqual(['Zinc and tin']);
});

it('names each once, though several words or spellings lead to it', () => {
  expect(near('kettles copper')).toEqual(['Copper kettles']);
  expect(near('cobalt coppre')).toEqual(['Copper kettles', 'Cobalt and zinc']);
});

it('names nothing for a word that stands in texts alone, in many titles, or in a document’s', () => {
  expect(near('north')).toEqual(['Zinc of the north']);
  expect(near('pebble')).toEqual([]);
  expect(near('tungsten')).toEqual([]);
  expect(near('parachute')).toEqual([]);
});

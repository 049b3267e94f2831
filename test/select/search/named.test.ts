// A query that is a name, or what somebody is called, alone or beside what they are, is told from others.

import { expect, it } from 'vitest';
import { search } from '../../../src/select/search/index.js';
import type { Named } from '../../../src/select/search/named.js';
import { asked, factOf, packOf, partyOf } from './made.js';

const pack = packOf({
  facts: [
    factOf('copper', 'Copper kettle', 'The kettle of Brandt stands on the table of the guild.'),
    factOf('table', 'The round table', 'Masters sit at it.'),
  ],
  people: [
    partyOf('ada', 'Ada Brandt', 'Head of the Copper Guild', ['Kestrel']),
    partyOf('ole', 'Ole Lind', 'Smith'),
  ],
  organizations: [partyOf('mill', 'Old Mill', 'Copper works')],
  synonyms: [
    ['Ada Brandt', 'kettle boss'],
    ['head', 'chair', 'master'],
    ['copper', 'red metal'],
  ],
});
const { index, read } = asked(pack);
const ids = (places: ReadonlySet<number>): string[] =>
  [...places].map((place) => index.record(place).id);
const named = (text: string): string[] => ids(read(text).named);
const called = (text: string): string[] => ids((read(text) satisfies Named).called);

it('tells who is named by the whole query', () => {
  expect(named('ada brandt')).toEqual(['ada']);
  expect(named('kestrel')).toEqual(['ada']);
  expect(named('old mill')).toEqual(['mill']);
  expect(named('kettle')).toEqual([]);
});

it('tells who is named beside words of their role, in any order', () => {
  expect(named('head ada brandt')).toEqual(['ada']);
  expect(named('ada brandt, head of the copper guild')).toEqual(['ada']);
  expect(named('copper guild kestrel')).toEqual(['ada']);
});

it('takes another word for one of the role', () => {
  expect(named('chair ada brandt')).toEqual(['ada']);
  expect(named('red metal guild kestrel')).toEqual(['ada']);
});

it('names nobody beside a word that is none of their role, known or not', () => {
  expect(named('table ada brandt')).toEqual([]);
  expect(named('head ada brandt kettle')).toEqual([]);
  expect(named('copper table ada brandt')).toEqual([]);
  expect(named('xylophone ada brandt')).toEqual([]);
  // A misspelt word of the role is not surely meant.
  expect(named('guidl ada brandt')).toEqual([]);
});

it('knows the roles of people alone', () => {
  expect(named('copper works old mill')).toEqual([]);
  expect(named('smith ole lind')).toEqual(['ole']);
  expect(named('smith ada brandt')).toEqual([]);
});

it('names nobody by a name that is misspelt', () => {
  expect(named('ada brantd')).toEqual([]);
  expect(called('ada brantd')).toEqual([]);
});

it('tells whom it calls what the pack says that they are called', () => {
  expect(called('the kettle boss')).toEqual(['ada']);
  expect(named('the kettle boss')).toEqual([]);
  expect(called('kettle boss of the guild')).toEqual(['ada']);
  expect(called('kettle boss table')).toEqual([]);
});

it('looks at four parts of a query at most', () => {
  expect(named('copper copper copper kestrel')).toEqual(['ada']);
  expect(named('copper copper copper copper kestrel')).toEqual([]);
});

it('finds whom it calls so before what only says the words', () => {
  const called = search(pack, 'the kettle boss').hits[0];
  expect(called?.record.id).toBe('ada');
  expect(called?.match?.type).toBe('words');
  const held = search(
    packOf({
      facts: [factOf('stew', 'The boss and the kettle', 'A kettle, and a boss.')],
      people: [partyOf('ada', 'Ada Brandt', 'Smith')],
      synonyms: [['Ada Brandt', 'kettle boss']],
    }),
    "kettle's boss",
  );
  expect(held.hits.map(({ record, match }) => [record.id, match?.type])).toEqual([
    ['ada', 'words'],
    ['stew', 'words'],
  ]);
});

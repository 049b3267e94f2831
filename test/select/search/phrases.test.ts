// Words of a query belong together where they have a meaning together: a day, a phrase, a name, a hyphenated word.

import { expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import { search } from '../../../src/select/search/index.js';
import { weak } from '../../../src/select/search/reading.js';
import { asked, factOf, factsOf, packOf, partyOf } from './made.js';

const pack = packOf({
  facts: [
    factOf('day', 'Untold', 'Nothing.', { date: '2019-04-23' }),
    factOf('year', 'Untold', 'It was 2019.'),
    factOf('figure', 'Untold', 'Of 23 and of 123 pots in April; 1 pot more.'),
    ...factsOf(
      'A green copper kettle stands there.',
      'Green copper glows.',
      'One-sided deals.',
      'A walkout in the foundry.',
      'Another walkout.',
      'Of an estate, a kiln and an outskirt.',
    ),
    ...Array.from({ length: 9 }, (_, at) => factOf(`filler${at}`, 'Untold', `Pebbles on ${at}.`)),
  ],
  people: [partyOf('ada', 'Adaeze Okonkwo', 'Solderer')],
  synonyms: [
    ['green copper kettle', 'cauldron'],
    ['green copper', 'verdigris'],
    ['industrial action', 'walkout'],
    // With so many phrases the word alone hints at nothing.
    ['industrial park', 'estate'],
    ['industrial oven', 'kiln'],
    ['industrial zone', 'outskirt'],
  ],
});
const { index, read } = asked(pack);

/** The words of each slot of a query. */
const grouped = (text: string, fuzzy = true): string[] =>
  read(text, fuzzy).slots.map(({ parts }) => parts.map(({ word }) => word).join(' '));

const only = (text: string, fuzzy = true) => {
  const [slot, ...others] = read(text, fuzzy).slots;
  if (!slot || others.length > 0) throw new Error(`${text} is not one slot`);
  return slot;
};

it('groups the longest phrases first, then what is left word by word', () => {
  expect(grouped('green copper kettle pebbles green copper copper')).toEqual([
    'green copper kettle',
    'pebbles',
    'green copper',
    'copper',
  ]);
  expect(grouped('copper green')).toEqual(['copper', 'green']);
});

it('groups names alone where words count as they are typed', () => {
  expect(grouped('green copper adaeze okonkwo', false)).toEqual([
    'green',
    'copper',
    'adaeze okonkwo',
  ]);
});

it.each([
  ['2019-04-23', ['2019 april 23']],
  ['pebbles 2019-04-23 copper', ['pebbles', '2019 april 23', 'copper']],
  ['2019 april', ['2019', 'april']],
  ['2019 copper 23', ['2019', 'copper', '23']],
  ['2019 april 123', ['2019', 'april', '123']],
  ['12019 april 23', ['12019', 'april', '23']],
  ['april 23', ['april', '23']],
])('takes a year, month and day for one: %s', (text, slots) => {
  expect(grouped(text, false)).toEqual(slots);
});

it('finds a day in the records alone that say all of it', () => {
  const { whole, parts } = only('2019-04-23');
  expect(whole).toHaveLength(1);
  expect(whole[0]).toMatchObject({ literal: true, trust: 1 });
  expect(whole[0]?.postings.filter((_, at) => at % 2 === 0)).toEqual([index.placeOf('day')]);
  expect(parts.every(({ readings }) => readings.length === 0)).toBe(true);
  expect(only('2019-04-12').whole).toEqual([]);
  expect(only('2020-04-23').whole).toEqual([]);
});

it('marks a day where a text has it as it is spelt out', () => {
  const mark = search(pack, '2019-04-23').hits[0]?.mark;
  const text = 'On 23 April 2019, not 24 April';
  expect(mark?.(text).map(([start, end]) => text.slice(start, end))).toEqual([
    '23',
    'April',
    '2019',
  ]);
});

it('takes two words of a name, one of them surely meant, for the name', () => {
  const surely = only('Adaeze Okonkwo').whole.find(({ names }) => names !== undefined);
  expect(surely).toMatchObject({ literal: true, worded: 1 });
  const misspelt = only('Adaize Okonkwoo').whole.find(({ names }) => names !== undefined);
  expect(misspelt).toMatchObject({ literal: false, worded: 1, names: index.placeOf('ada') });
  // As sure as the surer of its words, nearly; not as both one after the other.
  const each = read('Okonkwoo').slots[0]?.parts[0]?.stems[0]?.trust ?? 0;
  expect(misspelt?.trust).toBeLessThan(each);
  expect(misspelt?.trust).toBeGreaterThan(each * each);
  expect(surely?.trust).toBeGreaterThan(misspelt?.trust ?? 1);
});

it('is as sure of a misspelt phrase that is no name as of the least sure of its words, which speak for each other', () => {
  const right = only('green copper').whole[0];
  const wrong = only('green coppre').whole[0];
  const both = only('grene coppre').whole[0];
  expect(wrong?.trust).toBeLessThan(right?.trust ?? 0);
  expect(both?.trust).toBe(wrong?.trust);
});

it('takes two words for the hyphenated one that they make, and three for none', () => {
  const [joined] = only('one sided').whole;
  expect(joined).toMatchObject({ literal: true, worded: 1 });
  expect(joined?.postings[0]).toBe(index.placeOf('f2'));
  expect(grouped('one sided deals')).toEqual(['one sided', 'deals']);
  const kettle = packOf({ facts: factsOf('A brassybold kettle.') });
  expect(asked(kettle).read('bra ssy bold', false).slots).toHaveLength(3);
});

it('weighs a phrase as its words, if the pack knows them, and else as its meaning', () => {
  const known = only('green copper');
  const sum = known.parts.reduce((total, { weight }) => total + weight, 0);
  expect(known.weight).toBeCloseTo(sum, 10);
  expect(known.worth).toBeGreaterThanOrEqual(known.parts[0]?.worth ?? 0);
  const unknown = only('industrial action');
  const own = unknown.parts.reduce((total, { weight }) => total + weight, 0);
  expect(unknown.whole.length).toBeGreaterThan(0);
  expect(unknown.weight).toBeCloseTo(index.weigh(2), 10);
  expect(unknown.weight).toBeLessThan(own);
});

it.each([
  'council session',
  'night assembly',
  'angry crowd',
  'heated debate',
  'odd purchase',
  'blame Russia',
])('finds by %s what a small pack says in a common word', (phrase) => {
  const facts = factsOf('The meeting sang.', 'A meeting of two.', 'Two meetings.', 'Kettles.');
  const small = packOf({ facts, synonyms: [['meeting', phrase]] });
  const found = search(small, phrase).hits.map(({ record }) => record.id);
  expect(found.sort()).toEqual(['f0', 'f1', 'f2']);
});

it('weighs a phrase no less than its meaning, which may be rarer than its words', () => {
  const common: Pack = packOf({
    facts: [
      ...factsOf(...Array.from({ length: 9 }, () => 'Copper is green.')),
      factOf('rare', 'Untold', 'Green copper.'),
    ],
    synonyms: [['green copper', 'verdigris']],
  });
  const { index: small, read: readSmall } = asked(common);
  const [slot] = readSmall('green copper').slots;
  expect(slot?.weight).toBeCloseTo(small.weigh(1), 10);
  expect(slot?.worth).toBeCloseTo(small.weigh(1), 10);
});

it('takes a word that comes near at most for what a known phrase has in its place, unless it is an everyday one', () => {
  const facts = factsOf('The peat bog of the north.', 'A mire.');
  const { read: readMade } = asked(packOf({ facts, synonyms: [['peat bog', 'mire']] }));
  const trust = (text: string): number =>
    Math.max(0, ...readMade(text).slots.flatMap(({ whole }) => whole.map(({ trust }) => trust)));
  expect(trust('peot bog')).toBeGreaterThan(weak);
  expect(trust('peot bog')).toBeLessThan(trust('peat bog'));
  expect(trust('seat bog')).toBeLessThanOrEqual(weak);
});

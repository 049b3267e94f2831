// Words that were run together are taken apart, and split ones put together, where the pack has what they make.

import { expect, it } from 'vitest';
import { segment } from '../../../src/select/search/segments.js';
import { asked, factOf, factsOf, packOf, partyOf } from './made.js';

const { index } = asked(
  packOf({
    facts: [
      ...factsOf(
        'Lighthouse keepers and copper kettles.',
        'Keepers of kettles.',
        'Aside from it, the kettledrum.',
      ),
      factOf('words', 'Light in a house', 'They tell of an aqua vitae, a net work, a rowan.'),
      factOf('parts', 'Untold', 'Copper kettle; a cop, a perkettle, a copperket, a tle.'),
      factOf('short', 'Untold', 'Solar zo b2b.'),
      factOf('more', 'Untold', 'A catapult, a cat, an abcd, a pultcat.'),
      factOf('names', 'Untold', 'Kettles, Xi? Xi has kettles.'),
      factOf('apart', 'Untold', 'A rope, a cat, an old ship, a mast.'),
    ],
    people: [
      partyOf('xi', 'Xi Brandt', 'Solderer', ['Xi']),
      partyOf('lo', 'Lo Lind', '', ['Lind']),
    ],
  }),
);
const read = (text: string): string => segment(text.split(' '), index).join(' ');

it.each([
  ['light hous', 'light hous'],
  ['kettle drum', 'kettledrum'],
  ['the kettle drum there', 'the kettledrum there'],
  ['drum kettle', 'drum kettle'],
])('puts a split word together: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it('leaves two words that the pack knows, a single letter and what makes a short word', () => {
  expect(read('light house')).toBe('light house');
  expect(read('a side')).toBe('a side');
  expect(read('ab cd')).toBe('ab cd');
});

it('takes apart two words that were run together', () => {
  expect(read('copperkettles')).toBe('copper kettles');
  expect(read('the keeperskettles here')).toBe('the keepers kettles here');
});

it('takes two letters for a word only where they are a name', () => {
  expect(read('xikettles')).toBe('xi kettles');
  expect(read('kettlesxi')).toBe('kettles xi');
  expect(read('ofkettles')).toBe('ofkettles');
});

it('prefers the most even pair', () => {
  expect(read('copperkettle')).toBe('copper kettle');
  expect(read('catapultcat')).toBe('catapult cat');
});

it('takes apart only what a record says together, with one word between at most, and names', () => {
  expect(read('ropecat')).toBe('rope cat');
  expect(read('ropeold')).toBe('rope old');
  expect(read('catrope')).toBe('catrope');
  expect(read('ropemast')).toBe('ropemast');
  expect(read('lindxi')).toBe('lind xi');
  expect(read('xirope')).toBe('xirope');
  expect(read('ropelind')).toBe('ropelind');
});

it('leaves what it knows, what says little, everyday words, figures and what is misspelt', () => {
  for (const text of [
    'lighthouse',
    'the',
    'tell',
    'howlong',
    'network',
    'copper2kettles',
    'coppre',
  ])
    expect(read(text)).toBe(text);
  // A light word is none of two run together.
  expect(read('tellkettles')).toBe('tellkettles');
});

it('puts two together that make a word of five letters', () => {
  expect(read('so lar')).toBe('solar');
});

it('leaves what is surely misspelt, though it could be taken apart', () => {
  expect(read('lightshouse')).toBe('lightshouse');
});

it('takes no two letters that are no name, and nothing with figures, apart', () => {
  expect(read('zokettles')).toBe('zokettles');
  expect(read('b2bkettles')).toBe('b2bkettles');
});

it('takes no single letter for a word, though it is a name', () => {
  const { index: lettered } = asked(
    packOf({
      facts: factsOf('A cat.'),
      people: [partyOf('q', 'Quill Brandt', 'Spy', ['Q'])],
    }),
  );
  expect(lettered.isName('q')).toBe(true);
  expect(segment(['catq'], lettered)).toEqual(['catq']);
});

it('leaves what asks for a measure, though a name and a word make it', () => {
  const { index: aged } = asked(
    packOf({
      facts: factsOf('A wbig, and Ho had pebbles.'),
      people: [partyOf('ho', 'Ho Brandt', 'Smith', ['Ho'])],
    }),
  );
  expect(segment(['hopebbles'], aged)).toEqual(['ho', 'pebbles']);
  expect(segment(['howbig'], aged)).toEqual(['howbig']);
});

it('closes the gaps in a word that is spelt out, and leaves fewer letters as they are', () => {
  const { index: metals } = asked(packOf({ facts: factsOf('Copper and tin.') }));
  expect(segment(['c', 'o', 'p', 'p', 'e', 'r'], metals)).toEqual(['copper']);
  expect(segment(['old', 'c', 'o', 'p', 'p', 'e', 'r', 'coins'], metals)).toEqual([
    'old',
    'copper',
    'coins',
  ]);
  expect(segment(['t', 'i', 'n'], metals)).toEqual(['t', 'i', 'n']);
  expect(segment(['plan', 'a', 'b'], metals)).toEqual(['plan', 'a', 'b']);
});

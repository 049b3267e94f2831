// What a record says itself, in the form in which queries are compared with it.

import { expect, it } from 'vitest';
import { type OwnTexts, ownTexts } from '../../../src/select/search/own-texts.js';
import { asked, evidence, factOf, packOf } from './made.js';

const { index } = asked(
  packOf({
    facts: [factOf('fact', 'The Copper Kettles', 'They are of no use.')],
    quotes: [
      {
        id: 'quote',
        text: 'We melt it.',
        wording: 'verbatim',
        originals: [
          { text: 'Nous le fondons.', language: 'fr', source: 'paper', translation: 'It melts.' },
          { text: 'Wir.', language: 'de', source: 'paper' },
        ],
        topics: [],
        evidence,
      },
    ],
    people: [
      { id: 'ada', name: 'Ada Brandt', role: 'The Smith', aliases: [], text: 'Forges.', evidence },
    ],
  }),
);
const own = (id: string): OwnTexts => ownTexts(index, index.placeOf(id) ?? -1);

it('has title and text as words, and as stems without those that say nothing', () => {
  const { title, titleStems, text, stems, forms } = own('fact');
  expect(forms).toBe(' the copper kettles / they are of no use ');
  expect({ title, titleStems, text }).toEqual({
    title: 'the copper kettles',
    titleStems: ['copper', 'kettl'],
    text: 'they are of no use',
  });
  expect(stems).toBe(' copper kettl / use ');
});

it('has the own words of a speaker and the role of a person among its texts', () => {
  expect(own('fact').texts).toEqual(['they are of no use']);
  const [quote, ...others] = own('quote').texts;
  expect(quote).toBe('we melt it');
  expect(others.filter((text) => text !== '')).toEqual(['nous le fondons', 'it melts', 'wir']);
  expect(own('ada').texts).toEqual(['forges', 'the smith']);
});

it('reads a record once an index', () => {
  expect(own('fact')).toBe(own('fact'));
  expect(own('fact')).not.toBe(own('quote'));
});

it('has all stems of a title that is of words alone that say nothing, and asked measures as one', () => {
  const { index: other } = asked(
    packOf({
      facts: [
        factOf('being', 'To be or not', 'How long it took.'),
        factOf('go', 'A go-between', 'They met.'),
      ],
      quotes: [{ id: 'bare', text: 'We melt.', wording: 'verbatim', topics: [], evidence }],
      events: [{ id: 'fire', title: 'The fire', date: '2020-01-01', text: 'It burnt.', evidence }],
    }),
  );
  const ownOf = (id: string): OwnTexts => ownTexts(other, other.placeOf(id) ?? -1);
  expect(ownOf('being').titleStems).toEqual(['to', 'be', 'or', 'not']);
  expect(ownOf('being').stems).toBe(' to be or not / howlong take ');
  expect(ownOf('go').title).toBe('a gobetween');
  expect(ownOf('bare').texts).toEqual(['we melt']);
  expect(ownOf('fire').texts).toEqual(['it burnt']);
  expect(ownOf('fire').text).toBe('it burnt');
});

it('says what stands in a row in its title or one of its texts, whole words alone', () => {
  const says = (id: string, ...keys: string[]): boolean[] => keys.map((key) => own(id).says(key));
  expect(says('fact', 'copper kettles', 'no use', 'the copper kettles')).toEqual([
    true,
    true,
    true,
  ]);
  expect(says('fact', 'kettles they', 'opper kettles', 'copper kettle')).toEqual([
    false,
    false,
    false,
  ]);
  expect(says('quote', 'it melts', 'nous le', 'melts wir')).toEqual([true, true, false]);
});

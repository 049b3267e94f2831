// Titles, their quotation marks, and where a sentence needs a point.

import { describe, expect, it } from 'vitest';
import {
  alikeIn,
  quotedTitle,
  sentence,
  sentences,
  shortTitle,
  titleAmong,
  withMarks,
} from '../../../src/select/cite/prose.js';
import type { Work } from '../../../src/select/cite/work.js';

describe('quotation marks', () => {
  it.each([
    ['a "boat" and a "barge"', 'a <boat> and a <barge>'],
    ['a “boat” and a “barge”', 'a <boat> and a <barge>'],
    ['“he said “no” to us”', '<he said <no> to us>'],
    ['”odd“', '>odd<'],
    ['“mixed" and "mixed”', '<mixed> and <mixed>'],
    ['it’s a boat', 'it’s a boat'],
  ])('are exchanged in pairs: %s', (text, expected) => {
    expect(withMarks(text, '<', '>')).toBe(expected);
  });

  it('stand around a title, with what ends it inside', () => {
    expect(quotedTitle('A boat')).toBe('“A boat”');
    expect(quotedTitle('A boat', '.')).toBe('“A boat.”');
    expect(quotedTitle('A "boat"', ',')).toBe('“A ‘boat,’”');
    expect(quotedTitle('“A boat”', '.')).toBe('“‘A boat.’”');
    expect(quotedTitle("Of 'a boat'", '.')).toBe("“Of 'a boat.'”");
    expect(quotedTitle('Of “whose boat?”', '.')).toBe('“Of ‘whose boat?’”');
    expect(quotedTitle('Of “the sailor’s boat”', '.')).toBe('“Of ‘the sailor’s boat.’”');
    // An apostrophe closes nothing.
    expect(quotedTitle("The sailors'", '.')).toBe("“The sailors'.”");
    expect(quotedTitle('“A boat” of sailors’', '.')).toBe('“‘A boat’ of sailors’.”');
    expect(quotedTitle('Whose boat?', '.')).toBe('“Whose boat?”');
    expect(quotedTitle('Whose boat?', ',')).toBe('“Whose boat?,”');
    expect(quotedTitle('What? A boat', '.')).toBe('“What? A boat.”');
  });
});

describe('a sentence', () => {
  it.each([
    ['A boat', 'A boat.'],
    ['A boat.', 'A boat.'],
    ['Whose boat?', 'Whose boat?'],
    ['Whose? Mine', 'Whose? Mine.'],
    ['“Whose boat?”', '“Whose boat?”'],
    ['Jr.’', 'Jr.’'],
    ['“A boat”', '“A boat.”'],
    ['A "boat"', 'A "boat."'],
    ["A 'boat'", "A 'boat.'"],
    ['Zed: "It is a ‘boat’"', 'Zed: "It is a ‘boat.’"'],
    ['“‘Whose boat?’”', '“‘Whose boat?’”'],
    ['“‘A boat’”', '“‘A boat.’”'],
    ['“A ‘boat’ for the sailors’ town”', '“A ‘boat’ for the sailors’ town.”'],
    ['"A \'boat\'"', '"A \'boat.\'"'],
    ["The sailors'", "The sailors'."],
    ['A boat of 6"', 'A boat of 6".'],
  ])('has one end: %s', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  it('that is not there leaves no space', () => {
    expect(sentences(['One.', undefined, '', 'Two.'])).toBe('One. Two.');
  });
});

it('a title that another work of the list has, shortened, stands whole', () => {
  const work = (id: string, title: string) => ({ id, title }) as Work;
  const works = [work('a', 'The boat: one'), work('b', 'The boat (two)'), work('c', 'A barge: x')];
  expect(works.map((one) => titleAmong(one, alikeIn(works)))).toEqual([
    'The boat: one',
    'The boat (two)',
    'A barge',
  ]);
});

describe('a title in a reference', () => {
  it.each([
    ['The boat: a history', 'The boat'],
    ['The boat – a history', 'The boat'],
    ['The boat — a history', 'The boat'],
    ['At 12:30 the well-known boat', 'At 12:30 the well-known boat'],
    ['Moscow–Beijing by boat', 'Moscow–Beijing by boat'],
    ['The boat (a copy)', 'The boat'],
    ['The boat [in German]', 'The boat'],
    ['Moscow– Beijing', 'Moscow– Beijing'],
    ['Moscow –Beijing', 'Moscow –Beijing'],
    ['one two three four five six seven eight', 'one two three four five six seven eight'],
    ['one two three four five six seven eight nine', 'one two three four five six seven eight'],
    ['Putin: a boat could be the basis', 'Putin: a boat could be the basis'],
    ['Boat: one', 'Boat: one'],
    ["Putin's article in the People's Daily, in a paper", "Putin's article in the People's Daily"],
    ['One boat for talks of the two sailors’ town', 'One boat for talks of the two'],
    ['of of of of of of of of of', 'of'],
    ['The boat; a history', 'The boat'],
    [
      'Minutes of the meeting of the council of 20 March 2023',
      'Minutes of the meeting of the council',
    ],
    ['Report on the vote of the town of 21 March 2023', 'Report on the vote of the town'],
    ['Report on the vote of the town, March 2023', 'Report on the vote of the town'],
    [
      'Courier report of 28 February 2023 on the boat and quay',
      'Courier report of 28 February 2023',
    ],
    ['Reports on what the boat cost: 12', 'Reports on what the boat cost'],
    ['The town asks what boat cost it $190 million', 'The town asks what boat cost it'],
    ['Report on the vote of the town of March 21, 2023', 'Report on the vote of the town'],
    ['What the captain and the crew saw on 2 May', 'What the captain and the crew saw'],
    ['О визите в город и о встрече 20 марта', 'О визите в город и о встрече'],
    [
      'Deepening ties the strategic choice of the town, says Ida Vollmer',
      'Deepening ties the strategic choice of the town',
    ],
    [
      'The captain, days after the long strike, looks to sail',
      'The captain, days after the long strike',
    ],
    ['The boat will sail, says Vollmer', 'The boat will sail'],
    ['The boat will sail, the town council says', 'The boat will sail'],
    ['What the captain said and what the town heard of', 'What the captain said and what the town'],
    [
      'Captain says boat, crew and quay are one and whole',
      'Captain says boat, crew and quay are one',
    ],
    [
      'Captain and crew hail the boat, assail quay and town',
      'Captain and crew hail the boat, assail quay',
    ],
    ['Boat, says Vollmer', 'Boat, says Vollmer'],
    ["Captain ends the visit, hails the 'new era' in ties", 'Captain ends the visit'],
    ["Captain hails the 'new era' of ties and sails home", "Captain hails the 'new era' of ties"],
    ['A book of the captain on the “best boats of all”', 'A book of the captain'],
    [
      "'The boat that nobody saw in a hundred years': the captain",
      "'The boat that nobody saw in a hundred'",
    ],
    ['The boat will sail in May. This is new', 'The boat will sail in May'],
    ['The town asks the captain and crew if boats sail', 'The town asks the captain and crew'],
  ])(
    'is cut where a part of it ends or at its eighth word, at none that leads on: %s',
    (title, expected) => {
      expect(shortTitle(title)).toBe(expected);
    },
  );
});

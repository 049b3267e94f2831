// Titles, their quotation marks, and where a sentence needs a point.

import { describe, expect, it } from 'vitest';
import {
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
    ['“A boat”', '“A boat”.'],
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
  expect(works.map((one) => titleAmong(one, works))).toEqual([
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
  ])(
    'is cut at a colon, a dash, a bracket or its eighth word, at none that leads on: %s',
    (title, expected) => {
      expect(shortTitle(title)).toBe(expected);
    },
  );
});

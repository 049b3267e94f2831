// The meanings of a pack: whom names, words of names and roles mean, and which words mean the same.

import { expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import { type Concept, conceptsOf } from '../../../src/select/search/concepts.js';
import { stem } from '../../../src/select/search/stem.js';
import { evidence, packOf, partyOf } from './made.js';

const phrases = (...texts: string[]): string[] =>
  texts.map((text) => text.split(' ').map(stem).join(' '));
const named = (lists: Partial<Pack>): Concept[] =>
  conceptsOf(packOf(lists)).filter(({ kind }) => kind === 'name');
const grouped = (...synonyms: string[][]): string[][] =>
  conceptsOf(packOf({ synonyms })).flatMap((it) => (it.kind === 'pack' ? [it.phrases] : []));

it('knows a person by all names, and asks by the words of the name and the role, both ways', () => {
  const [ada, ...others] = named({
    people: [
      partyOf('ada', 'Ada Brandt', 'President of the Guild', ['Kestrel', 'Duchess of Lind']),
    ],
  });
  expect(others).toEqual([]);
  expect(ada).toMatchObject({
    names: 0,
    phrases: phrases('ada brandt', 'kestrel', 'duchess lind'),
  });
  expect(ada?.asked).toEqual(
    phrases('ada', 'brandt', 'president guild', 'guild president', 'lind duchess'),
  );
});

it('turns round no name of three parts, and none without parts', () => {
  const [ada] = named({ people: [partyOf('ada', 'Ada', 'Head of Crafts of Lind', ['Kestrel'])] });
  expect(ada?.asked).toEqual(phrases('head crafts lind'));
});

it('asks for an organization by its names and its role, and not by the words of its name', () => {
  const organization = { name: 'Zinc Works', text: 'Nothing.', aliases: [], evidence };
  const [works, mill] = named({
    organizations: [
      { ...organization, id: 'works', role: 'Smelter' },
      { ...organization, id: 'mill', name: 'Tin Mill' },
    ],
  });
  expect(works).toMatchObject({ phrases: phrases('zinc works'), asked: phrases('smelter') });
  expect(mill).toMatchObject({ phrases: phrases('tin mill'), asked: [] });
});

it('knows an event by its names where it has other ones', () => {
  const event = { date: '2020-01-01', text: 'Nothing.', evidence };
  const [fire, ...others] = named({
    events: [
      { ...event, id: 'flood', title: 'The Flood' },
      { ...event, id: 'fire', title: 'The Great Fire', aliases: ['the blaze'] },
    ],
  });
  expect(fire).toMatchObject({ phrases: phrases('great fire', 'blaze'), asked: [], names: 1 });
  expect(others).toEqual([]);
});

it('means nobody by a word that two have', () => {
  const [ada, ole] = named({
    people: [partyOf('ada', 'Ada Brandt', 'Smith'), partyOf('ole', 'Ole Brandt', 'Smith', ['Ole'])],
  });
  expect(ada?.asked).toEqual(phrases('ada'));
  // A name of its own is none of the words that only queries use.
  expect(ole?.asked).toEqual([]);
});

it('asks for a capital where a name is one word that has one', () => {
  const [ada] = named({
    people: [partyOf('ada', 'Ada Brandt', '', ['Kestrel', 'the smith', 'eKestrel', 'Anglo-Dutch'])],
  });
  expect([...(ada?.capitals ?? [])]).toEqual(phrases('kestrel', 'anglo dutch'));
});

it('leaves out spellings of which nothing is left, and those of more than six words', () => {
  const six = 'copper kettle drum zinc works north';
  const [ada] = named({ people: [partyOf('ada', 'Ada', '', ['!?', six, `${six} wharf`])] });
  expect(ada?.phrases).toEqual(phrases('ada', six));
});

it('groups what means the same, unless it is one word only', () => {
  expect(grouped(['strike', 'industrial action'])).toEqual([
    phrases('strike', 'industrial action'),
  ]);
  expect(grouped(['kettle', 'Kettles'], ['forty', '40'])).toEqual([]);
  expect(grouped(['forty crowns', '40 crowns', 'wage'])).toEqual([phrases('40 crowns', 'wage')]);
});

it('asks for an idiom as it stands, and says it by its one word if that says much', () => {
  const [group] = conceptsOf(packOf({ synonyms: [['surrender', 'give up', 'under siege']] }));
  expect(group?.phrases).toEqual([stem('surrender'), stem('siege')]);
  expect(group?.asked).toEqual(['give up', `under ${stem('siege')}`]);
});

it('takes a synonym group that begins with a name of a person for what they are called, too', () => {
  const people = [partyOf('ada', 'Ada Brandt', 'Solderer', ['Kestrel'])];
  const organizations = [partyOf('mill', 'Old Mill', 'Works', [])];
  const called = (...group: string[]): number | undefined =>
    conceptsOf(packOf({ people, organizations, synonyms: [group] })).find(
      ({ kind }) => kind === 'pack',
    )?.names;
  expect(called('Ada Brandt', 'boss of the mill')).toBe(0);
  expect(called('kestrel', 'boss of the mill')).toBe(0);
  expect(called('boss of the mill', 'Ada Brandt')).toBeUndefined();
  expect(called('Old Mill', 'the works')).toBeUndefined();
});

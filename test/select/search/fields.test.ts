// What of each kind of record is searched, what of it is the record's own, and to whom it is linked.

import { expect, it } from 'vitest';
import { type Kind, kinds } from '../../../src/model.js';
import { entriesOf } from '../../../src/pack/records.js';
import { fields, namesOf, type Place, type Take } from '../../../src/select/search/fields.js';
import { factOf, packOf } from './made.js';

const evidence = [{ source: 'paper', paragraph: 1, exact: 'the passage' }];
const pack = packOf({
  facts: [
    factOf('fact', 'the title', 'the text', {
      date: '2020-01-01',
      by: 'ada',
      topics: ['metals'],
      people: ['ole'],
      organizations: ['works'],
      events: ['fire'],
      notes: ['the note'],
      value: { amount: 3, unit: 'the unit' },
      evidence,
    }),
    factOf('bare', 'the title', 'the text', { evidence: [] }),
  ],
  quotes: [
    {
      id: 'quote',
      speaker: 'ada',
      text: 'the words',
      wording: 'verbatim',
      occasion: 'the occasion',
      originals: [{ text: 'les mots', language: 'fr', source: 'paper', translation: 'the terms' }],
      topics: [],
      evidence: [],
    },
    { id: 'nobody', text: 'the words', wording: 'verbatim', topics: [], evidence: [] },
  ],
  people: [
    {
      id: 'ada',
      name: 'Ada Brandt',
      role: 'the role',
      affiliation: 'the house',
      aliases: ['the alias'],
      text: 'the text',
      evidence: [],
    },
    { id: 'ole', name: 'Ole Lind', role: 'smith', aliases: [], text: 'the text', evidence: [] },
  ],
  organizations: [
    { id: 'works', name: 'Works', role: 'mill', aliases: ['the mill'], text: 'the text', evidence },
  ],
  events: [
    {
      id: 'fire',
      title: 'the fire',
      date: '2020-01-01',
      place: 'the place',
      aliases: ['the blaze'],
      text: 'the text',
      people: ['ada'],
      organizations: ['works'],
      evidence: [],
    },
    { id: 'flood', title: 'the flood', date: '2020-01-02', text: 'the text', evidence: [] },
  ],
  topics: [{ id: 'metals', title: 'the topic', text: 'the text' }],
  sources: [
    {
      id: 'paper',
      title: 'the paper',
      type: 'article-newspaper',
      publisher: 'the press',
      authors: ['the author'],
      issued: '2020-01-01',
      language: 'en',
      reliability: 'major',
    },
  ],
});
/** What is taken of the entry with an id. */
interface Taken {
  texts: ReadonlyMap<string, Place>;
  links: readonly string[];
}

function takenOf<K extends Kind>(kind: K, id: string): Taken[] {
  return entriesOf(pack, kind)
    .filter((entry) => entry.id === id)
    .map((entry) => {
      const texts = new Map<string, Place>();
      const take: Take = (text, place) => {
        if (text) texts.set(text, place);
      };
      fields[kind].texts(entry, namesOf(pack), take);
      return { texts, links: fields[kind].links(entry) };
    });
}

function taken(id: string): Taken {
  const [found] = kinds.flatMap((kind) => takenOf(kind, id));
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

/** Text → where it stands. */
const textsOf = (id: string): ReadonlyMap<string, Place> => taken(id).texts;

it.each([
  ['fact', ['the title', 'the text', '2020-01-01', 'Ada Brandt', 'the unit']],
  ['bare', ['the title', 'the text']],
  ['quote', ['the words', 'Ada Brandt', 'the occasion', 'les mots', 'the terms']],
  ['nobody', ['the words']],
  ['ada', ['Ada Brandt', 'the text', 'the alias', 'the role', 'the house']],
  ['works', ['Works', 'the text', 'the mill', 'mill']],
  ['fire', ['the fire', 'the text', '2020-01-01', 'the blaze', 'the place']],
  ['flood', ['the flood', 'the text', '2020-01-02']],
  ['metals', ['the topic', 'the text']],
])('takes for what a record says itself: %s', (id, expected) => {
  const own = [...textsOf(id)].filter(([, place]) => place.own).map(([text]) => text);
  expect(own.sort()).toEqual([...expected].sort());
});

it.each([
  ['fact', ['the topic', 'the passage', 'the note']],
  ['quote', ['the role']],
  ['ada', []],
])('takes for what stands beside: %s', (id, expected) => {
  const beside = [...textsOf(id)].filter(([, place]) => !place.own).map(([text]) => text);
  expect(beside).toEqual(expected);
});

it('searches who wrote and published a document', () => {
  const texts = [...textsOf('paper').keys()];
  expect(texts).toEqual(expect.arrayContaining(['the paper', 'the press', 'the author']));
});

it('counts a name for more than an alias, that for more than a text, and a note for least', () => {
  const weight = (id: string, text: string): number => textsOf(id).get(text)?.weight ?? -1;
  const falling = [
    weight('ada', 'Ada Brandt'),
    weight('fact', 'the title'),
    weight('ada', 'the alias'),
    weight('ada', 'the text'),
    weight('fact', 'the passage'),
    weight('fact', 'the note'),
  ];
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(new Set(falling).size).toBe(falling.length);
  expect(weight('works', 'Works')).toBe(weight('ada', 'Ada Brandt'));
  expect(weight('fire', 'the fire')).toBe(weight('fact', 'the title'));
});

it.each([
  ['fact', ['ole', 'works', 'fire', 'ada']],
  ['bare', []],
  ['quote', ['ada']],
  ['nobody', []],
  ['fire', ['ada', 'works']],
  ['flood', []],
  ['ada', []],
  ['metals', []],
])('links records to those they are about: %s', (id, expected) => {
  expect(taken(id).links).toEqual(expected);
});

// A query for quotations that names who speaks means the speaker before the words.

import { expect, it } from 'vitest';
import { search } from '../../../src/select/search/index.js';
import { namedSpeaker, quotationsOf } from '../../../src/select/search/speaker.js';
import { harbour } from './harbour.js';
import { asked, evidence, packOf, partyOf } from './made.js';

const pack = harbour();
const quotes = (query: string): string[] =>
  search(pack, query, { kinds: ['quote'], speakerFirst: true }).hits.map(({ record }) => record.id);

it.each([
  ['a surname', 'okonkwo'],
  ['a whole name', 'Adaeze Okonkwo'],
  ['a typo', 'okonkvo'],
  ['an alias', 'the mayor'],
  ['a question', 'what did okonkwo say?'],
])('answers %s with all quotations of the speaker, in pack order: %s', (_, query) => {
  expect(quotes(query)).toEqual(['doors-open', 'patience']);
});

it('orders by the other words, among that speaker’s quotations alone', () => {
  expect(quotes('okonkwo cranes')).toEqual(['patience']);
  expect(quotes('cranes Решетник')).toEqual(['hungry-cranes']);
});

it('finds nothing where the speaker said nothing of it', () => {
  expect(quotes('okonkwo football')).toEqual([]);
});

it('says how surely the name was meant', () => {
  const match = (query: string) =>
    search(pack, query, { kinds: ['quote'], speakerFirst: true }).hits[0]?.match?.type;
  expect(match('okonkwo')).toBe('words');
  expect(match('okonkvo')).toBe('fuzzy');
});

it('looks for the words where nobody who speaks is named', () => {
  expect(quotes('further notice')).toEqual(['sign']);
  expect(quotes('lopez')).toEqual([]);
});

it('takes nobody for the speaker who is named uncertainly, or has said nothing', () => {
  const { index, read } = asked(pack);
  expect(namedSpeaker(index, read('okonkwo'))?.id).toBe('okonkwo');
  expect(namedSpeaker(index, read('lopez okonkwo'))?.id).toBe('okonkwo');
  expect(namedSpeaker(index, read('lopez'))).toBeUndefined();
  expect(namedSpeaker(index, read('crane'))).toBeUndefined();
  expect(namedSpeaker(index, read('ok'))).toBeUndefined();
});

it('leaves of the query what is neither the name nor light', () => {
  const { index, read } = asked(pack);
  const rest = (text: string) => namedSpeaker(index, read(text))?.rest;
  const words = (text: string) =>
    rest(text)?.slots.flatMap(({ parts }) => parts.map((it) => it.word));
  expect(words('what did Adaeze Okonkwo say about cranes')).toEqual(['cranes']);
  expect(words('patience okonkwo cranes')).toEqual(['patience', 'cranes']);
  expect(words('okonkwo okonkwo')).toEqual(['okonkwo']);
  // What is left is no title, id or name of its own.
  expect(rest('okonkwo')).toMatchObject({ id: '', key: '', length: 0, named: new Set() });
});

it('scores quotations by name alone between those found by words and those that come near', () => {
  const { index, read } = asked(pack);
  const answers = (text: string) => {
    const speaker = namedSpeaker(index, read(text));
    return speaker ? quotationsOf(speaker, index, (at) => index.record(at).id === 'patience') : [];
  };
  const [sure, ...others] = answers('okonkwo');
  const [misspelt] = answers('okonkvo');
  expect(others).toEqual([]);
  expect(sure && index.record(sure.at).id).toBe('patience');
  expect(sure?.match.score).toBeGreaterThan(misspelt?.match.score ?? 1);
});

it('takes nobody for the speaker whose name an everyday word only comes near', () => {
  const { index, read } = asked(
    packOf({
      people: [partyOf('ada', 'Ada Brandt', 'Smith', ['Brandt'])],
      quotes: [
        {
          id: 'kettles',
          text: 'I like kettles.',
          speaker: 'ada',
          wording: 'verbatim',
          topics: [],
          evidence,
        },
      ],
    }),
  );
  expect(namedSpeaker(index, read('brandt'))?.id).toBe('ada');
  expect(namedSpeaker(index, read('brand'))).toBeUndefined();
  expect(namedSpeaker(index, read('brand brandt'))?.rest.slots).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { search } from '../../../src/select/search/index.js';
import { harbour } from './harbour.js';

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

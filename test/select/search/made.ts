// Small packs made for one rule each, with nothing in them but what the rule is about.

import type { Pack } from '../../../src/model.js';
import { indexOf, type PackIndex } from '../../../src/select/search/pack-index.js';
import { type Query, readQuery } from '../../../src/select/search/query.js';

type FactEntry = Pack['facts'][number];

/** A passage, where it does not matter which. */
export const evidence = [{ source: 'paper', paragraph: 1 }];

/** A pack with some lists filled. */
export const packOf = (lists: Partial<Pack>): Pack => ({
  schemaVersion: 1,
  id: 'made',
  title: 'Made',
  description: 'Made for a test',
  language: 'en',
  sources: [],
  topics: [],
  people: [],
  organizations: [],
  events: [],
  facts: [],
  quotes: [],
  synonyms: [],
  ...lists,
});

/** A fact of a title, a text and what else is given. */
export const factOf = (
  id: string,
  title: string,
  text: string,
  more: Partial<FactEntry> = {},
): FactEntry => ({ id, title, text, basis: 'reported', topics: [], evidence, ...more });

/** A person, or an organization, with other names; their text says nothing. */
export const partyOf = (
  id: string,
  name: string,
  role: string,
  aliases: string[] = [],
): Pack['people'][number] => ({ id, name, role, aliases, text: 'Nothing.', evidence });

/** Facts with the texts given; their titles say nothing. */
export const factsOf = (...texts: string[]): FactEntry[] =>
  texts.map((text, at) => factOf(`f${at}`, `Untitled ${'ivxlcdm'.charAt(at % 7)}`, text));

/** A pack's index and a way to read queries on it. */
export function asked(pack: Pack): {
  index: PackIndex;
  read: (text: string, fuzzy?: boolean) => Query;
} {
  const index = indexOf(pack);
  return { index, read: (text, fuzzy = true) => readQuery(index, text, fuzzy) };
}

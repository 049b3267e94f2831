// A search finds what a query asks for, in a pack on another subject than the bundled one, and nothing else.

import { expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import { bundledPack } from '../../../src/pack/bundled.js';
import { type SearchOptions, search } from '../../../src/select/search/index.js';
import { harbour } from './harbour.js';

const pack = harbour();
const ids = (query: string, options?: SearchOptions): string[] =>
  search(pack, query, options).hits.map(({ record }) => record.id);
const first = (query: string, options?: SearchOptions): string | undefined =>
  ids(query, options)[0];
const best = (query: string, options?: SearchOptions) =>
  search(pack, query, options).hits[0]?.match;

it.each([
  ['an id', 'wage-rise', 'wage-rise'],
  ['a title', 'Grain rotted on board', 'grain-rotted'],
  ['a name', 'adaeze okonkwo', 'okonkwo'],
  ['a name turned round', 'Okonkwo Adaeze', 'okonkwo'],
  ['a surname', 'lopez', 'lopez'],
  ['another script', 'Решетник', 'reshetnyk'],
  ['another spelling in that script', 'Решетнік', 'reshetnyk'],
  ['Chinese', '雷舍特尼克', 'reshetnyk'],
  ['a role as a question', 'who is the mayor of Lindmark?', 'okonkwo'],
  ['a question in German', 'wer ist Okonkwo?', 'okonkwo'],
  ['a question in Russian', 'кто такой Решетник?', 'reshetnyk'],
  ['a role the other way round', "lindmark's mayor", 'okonkwo'],
  ['words in another order', 'board rotted grain', 'grain-rotted'],
  ['another form of a word', 'unloading ships', 'nine-days'],
  ['a derived word', 'protection of investment', 'one-sided-deal'],
  ['a beginning', 'lightho', 'lighthouse'],
  ['a typo', 'lighthosue', 'lighthouse'],
  ['two typos', 'ligthouze', 'lighthouse'],
  ['a typo in each word', 'grian roted', 'grain-rotted'],
  ['words run together', 'grainrotted', 'grain-rotted'],
  ['a word split', 'light house', 'lighthouse'],
  ['a hyphen less', 'onesided', 'one-sided-deal'],
  ['a percentage', '33%', 'wage-rise'],
  ['a fraction', '1/3', 'wage-rise'],
  ['a fraction in words', 'a third of the pay', 'wage-rise'],
  ['a number in words', 'forty crowns', 'wage-rise'],
  ['a number with a separator', '1200 tonnes', 'grain-rotted'],
  ['a year and month', 'april 2019', 'walkout'],
  ['a day in figures', '2019-04-23', 'walkout'],
  ['the same day as others write it', '23.4.2019', 'walkout'],
  ['a share as people count it', 'one in three', 'wage-rise'],
  ['what patterns have beside words', '\\blighthouse\\b', 'lighthouse'],
  ['what marked-up text has beside words', '<b>lighthouse</b>', 'lighthouse'],
  ['a name of which one word is quite wrong', 'Adaize Okonkwoo', 'okonkwo'],
  ['a word of the thesaurus', 'spoilt cargo grain', 'grain-rotted'],
  ['general English for a number', '100 years', 'nine-days'],
  ['a synonym', 'cereals', 'grain-rotted'],
  ['a synonym of two words', 'industrial action', 'nine-days'],
  ['full-width letters', 'ｌｉｇｈｔｈｏｕｓｅ', 'lighthouse'],
  ['punctuation', 'lighthouse???', 'lighthouse'],
  ['emoji', '🔥 lighthouse 🔥', 'lighthouse'],
  ['a fragment of a quotation', 'cheaper than cranes', 'patience'],
  [
    'a quotation in other quotation marks',
    '"My door is open, and so is the town\'s purse."',
    'doors-open',
  ],
  ["a speaker's own words", 'Кран не їсть', 'hungry-cranes'],
  ['a question that the pack gives a meaning', 'how long did the strike take', 'nine-days'],
  ['what somebody said', 'what did okonkwo say about patience', 'patience'],
  ['a month cut short', '23 Apr 2019', 'walkout'],
  ['a day with hyphens, the year behind', '23-04-2019', 'walkout'],
  ['short words in haste', 'hwo said taht aboot teh patience', 'patience'],
  ['a kind and a name', 'topic trade', 'trade'],
  ['a kind in the plural, and a name', 'organisations: crane drivers union', 'cdu'],
  ['a kind that others say, too', 'source crane', 'gazette'],
  ['a lead-in to a question', 'For my essay I need to know how long the strike took', 'nine-days'],
  ['words of other languages between names', 'Reshetnyk et Okonkwo', 'reshetnyk'],
])('finds %s: %s', (_, query, id) => {
  expect(first(query)).toBe(id);
});

it.each([
  ['football results'],
  ['weather in Lindmark tomorrow'],
  ['kubernetes'],
  ['how to bake bread'],
  ['zzzzzz'],
  ['🔥'],
  ['???'],
  ['the of and'],
  ['topic'],
  ['topic zeppelin'],
  ['could you tell me who won the football'],
  ['!^|'],
])('finds nothing for %s', (query) => {
  expect(search(pack, query)).toMatchObject({ hits: [], total: 0 });
});

it.each([
  '!crane',
  "'crane",
  '^crane',
  'crane$',
  'crane|',
  '=crane',
  '"crane"',
  'crane*',
  '.*crane',
  '(crane',
])('takes the operators in %s as plain text', (query) => {
  expect(ids(query)).toEqual(ids('crane'));
});

it.each([
  ['the id', 'doors-open', 'exact'],
  ['the title', 'The lighthouse stayed dark', 'exact'],
  ['a name', 'lopez', 'exact'],
  ['a phrase of the text', 'over the mountain pass', 'exact'],
  ['all words', 'containers mountain', 'words'],
  ['a word in another form', 'container', 'words'],
  ['a typo', 'containrs', 'fuzzy'],
  ['a synonym only', 'cereals', 'fuzzy'],
  ['part of the words', 'mountain containers helicopter', 'fuzzy'],
])('calls %s by its name: %s is %s', (_, query, type) => {
  expect(best(query)?.type).toBe(type);
});

it('knows the figure of a number word that is misspelt', () => {
  const found = search(bundledPack(), 'hunderd years of change').hits.map(
    ({ record }) => record.id,
  );
  expect(found).toContain('changes-unseen');
});

it('puts exact answers before all words, and those before fuzzy ones', () => {
  const rank = { exact: 2, words: 1, fuzzy: 0 };
  for (const query of [
    'strike',
    'crane drivers',
    'the union',
    'pay',
    'nine days',
    'mayor patience',
  ]) {
    const matches = search(pack, query).hits.map(({ match }) => match);
    for (const [at, match] of matches.entries()) {
      const before = matches[at - 1];
      expect(match?.score).toBeGreaterThan(0);
      expect(match?.score).toBeLessThanOrEqual(1);
      if (!before || !match) continue;
      expect(before.score).toBeGreaterThanOrEqual(match.score);
      expect(rank[before.type]).toBeGreaterThanOrEqual(rank[match.type]);
    }
  }
});

it('keeps pack order between equals', () => {
  const [fact] = pack.facts;
  if (!fact) throw new Error('the pack has no facts');
  const twins: Pack = {
    ...pack,
    facts: ['b', 'a', 'c'].map((id) => ({ ...fact, id, title: 'Zebra crossing', text: 'Zebra.' })),
  };
  expect(search(twins, 'zebra').hits.map(({ record }) => record.id)).toEqual(['b', 'a', 'c']);
});

it('gives the first hits under a limit and counts all', () => {
  const all = search(pack, 'crane');
  const two = search(pack, 'crane', { limit: 2 });
  expect(all.total).toBeGreaterThan(2);
  expect(two.total).toBe(all.total);
  expect(two.hits.map(({ record }) => record.id)).toEqual(
    all.hits.slice(0, 2).map(({ record }) => record.id),
  );
});

it('looks among the kinds and records that are asked for', () => {
  expect(ids('crane', { kinds: ['quote'] })).toEqual(['hungry-cranes', 'patience']);
  expect(ids('crane', { where: ({ id }) => id === 'patience' })).toEqual(['patience']);
});

it('does not take figures that stand apart for a day that another record is of', () => {
  const found = search(bundledPack(), '4.2.2022').hits.map(({ record }) => record.id);
  expect(found[0]).toBe('no-limits');
  expect(found).not.toContain('annexation-2022');
});

it('finds a day in figures where a record says all of it, and no other day of its month', () => {
  const days = ['2019-04-23', '2019-04-12'].map((date) => search(pack, date, { kinds: ['event'] }));
  expect(days.map(({ hits }) => hits.map(({ record }) => record.id))).toEqual([['walkout'], []]);
});

it('takes a day as people write it for that day, and finds nothing that has its figures apart', () => {
  const found = (query: string) => search(bundledPack(), query).hits.map(({ record }) => record.id);
  for (const query of ['17 March 2023', 'March 17, 2023', '2023-03-17'])
    expect(found(query), query).toContain('warrant-date');
  expect(found('18 October 2023')).toEqual(['meetings-later-count']);
  for (const query of ['17 March 2022', '20 March 2024', 'March 16, 2023', '18 March 2023'])
    expect(found(query), query).toEqual([]);
});

it('gives no faint answers behind a good one', () => {
  const { hits } = search(pack, 'the strike lasted nine days');
  const [best] = hits;
  expect(best?.record.id).toBe('nine-days');
  for (const { match } of hits) {
    expect(match?.score).toBeGreaterThanOrEqual(0.12 * (best?.match?.score ?? 1));
  }
});

it('takes words as they are typed when told so', () => {
  expect(first('rotted grain', { exact: true })).toBe('grain-rotted');
  expect(first('GRAINS', { exact: true })).toBe('grain-rotted');
  expect(first('Решетник', { exact: true })).toBe('reshetnyk');
  for (const query of [
    'rottd grain',
    'cereals',
    'unloa',
    'grain zeppelin',
    'lighthouses keepers dog',
  ])
    expect(ids(query, { exact: true })).toEqual([]);
});

it('answers where a pack has words of any length', () => {
  const [fact] = pack.facts;
  if (!fact) throw new Error('the pack has no facts');
  const chain = { ...fact, id: 'chain', text: `A crane ${'ab-cd-'.repeat(40_000)}` };
  for (const long of ['w'.repeat(8000), 'A.'.repeat(10_000), 'long word '.repeat(2000).trim()]) {
    const extreme: Pack = { ...pack, facts: [...pack.facts, chain], synonyms: [['crane', long]] };
    const found = search(extreme, 'crane').hits.map(({ record }) => record.id);
    expect(found).toEqual(expect.arrayContaining(['hungry-cranes', 'chain']));
  }
});

it('answers queries of any length at once, and says what it matched', () => {
  const long = search(pack, `lighthouse ${'keeper '.repeat(5000)}`);
  expect(long.capped).toBe(64);
  expect(long.hits[0]?.record.id).toBe('lighthouse');
  expect(search(pack, 'x'.repeat(1_000_000))).toMatchObject({ total: 0, capped: 1 });
  expect(search(pack, 'lighthouse')).not.toHaveProperty('capped');
});

it('names what is near when it finds nothing, and nothing when nothing is near', () => {
  expect(search(pack, 'lighthouse helicopter parachute').near).toEqual([
    'The lighthouse stayed dark',
  ]);
  expect(search(pack, 'quantum chromodynamics').near).toEqual([]);
  expect(search(pack, 'lighthouse').near).toEqual([]);
});

it('takes a surname for a name, and the same letters in a text for a word', () => {
  expect(first('cross')).toBe('lopez');
  expect(first('cross-border')).toBe('cross-border-freight');
});

it('gives no hit under a limit of none or less, and counts all', () => {
  for (const limit of [0, -1]) {
    const none = search(pack, 'crane', { limit });
    expect(none.hits).toEqual([]);
    expect(none.total).toBe(search(pack, 'crane').total);
    expect(none.near).toEqual([]);
  }
});

it('gives only what a speaker said, where a speaker is named and comes first', () => {
  expect(ids('what did okonkwo say', { speakerFirst: true })).toEqual(['doors-open', 'patience']);
  expect(ids('okonkwo patience', { speakerFirst: true })).toEqual(['patience']);
  expect(ids('reshetnyk patience', { speakerFirst: true })).toEqual([]);
  expect(ids('okonkwo', { speakerFirst: true, where: ({ id }) => id === 'patience' })).toEqual([
    'patience',
  ]);
  expect(ids('patience', { speakerFirst: true })).toEqual(ids('patience'));
  expect(ids('okonkwo')).toContain('okonkwo');
});

it('tells of a source on which nothing rests only where sources are asked for', () => {
  const [gazette] = pack.sources;
  if (!gazette) throw new Error('the pack has no sources');
  const unused = { ...gazette, id: 'almanac', title: 'Almanac of tides' };
  const more: Pack = { ...pack, sources: [gazette, unused] };
  const found = (query: string, options?: SearchOptions) =>
    search(more, query, options).hits.map(({ record }) => record.id);
  expect(found('almanac tides')).toEqual([]);
  expect(found('almanac tides', { kinds: ['source'] })).toEqual(['almanac']);
  expect(found('nine days without a crane')).toContain('gazette');
  expect(found('almanac tides', { kinds: ['fact', 'quote'] })).toEqual([]);
  expect(found('source almanac tides')).toEqual(['almanac']);
});

it('gives only what a speaker said where a query asks for quotations and names one, and nothing else', () => {
  const said = ['doors-open', 'patience'];
  for (const query of ['quotes by okonkwo', 'Okonkwo quotes', 'quotation of the mayor'])
    expect(ids(query), query).toEqual(said);
  expect(ids('quotes about okonkwo')).not.toEqual(said);
  expect(ids('quotes by lopez')).not.toEqual([]);
  expect(ids('quotes by okonkwo', { kinds: ['person'] })).toEqual(['okonkwo']);
});

it('knows a whole title that begins with a kind', () => {
  const [fact] = pack.facts;
  if (!fact) throw new Error('the pack has no facts');
  const more = { ...fact, id: 'planners', title: 'Event planners walked out', text: 'They did.' };
  const titled: Pack = { ...pack, facts: [...pack.facts, more] };
  expect(search(titled, 'event planners walked out').hits[0]).toMatchObject({
    record: { id: 'planners' },
    match: { type: 'exact' },
  });
});

it('marks in a hit what the query has, the speaker too', () => {
  const [hit] = search(pack, 'okonkwo patience', { speakerFirst: true }).hits;
  const marked = (text: string) => hit?.mark?.(text).map(([start, end]) => text.slice(start, end));
  expect(marked('Patience, said Okonkwo')).toEqual(['Patience', 'Okonkwo']);
});

it('marks a speaker who is all that was asked for only where the name was misspelt', () => {
  const marks = (query: string) =>
    search(pack, query, { kinds: ['quote'], speakerFirst: true }).hits.map(
      ({ mark }) => mark?.('said Okonkwo').length,
    );
  expect(marks('okonkwo')).toEqual([undefined, undefined]);
  expect(marks('what did okonkwo say?')).toEqual([undefined, undefined]);
  expect(marks('okonkvo')).toEqual([1, 1]);
});

it('answers the same after a test of records threw, and in the middle of another search', () => {
  const before = ids('grain');
  const throws = () => {
    throw new Error('no such thing');
  };
  expect(() => search(pack, 'strike pay', { where: throws })).toThrow('no such thing');
  expect(ids('grain')).toEqual(before);
  const isOther = ({ id }: { id: string }) => ids('grain').includes(id);
  expect(ids('grain', { where: isOther })).toEqual(before);
});

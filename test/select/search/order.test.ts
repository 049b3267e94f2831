// Answers come in bands, and inside a band by what they hold, their kind and what a close look finds.

import { expect, it } from 'vitest';
import { order } from '../../../src/select/search/order.js';
import type { Candidate } from '../../../src/select/search/rank.js';
import { asked, factOf, packOf } from './made.js';

const evidence = [{ source: 'bare', paragraph: 1 }];
const about = { text: 'Nothing.', evidence };
const source = (id: string, title: string) => ({
  id,
  title,
  type: 'article-newspaper' as const,
  publisher: 'Press',
  issued: '2020-01-01',
  language: 'en',
  reliability: 'major' as const,
});
const pack = packOf({
  facts: [
    ...Array.from({ length: 12 }, (_, at) => factOf(`f${at}`, 'Untold', 'Nothing.')),
    factOf('kettle', 'Copper kettle', 'Nothing.'),
    factOf('row', 'Untold', 'There a copper kettle stands.'),
  ],
  quotes: [{ id: 'quote', text: 'Nothing.', wording: 'verbatim', topics: [], evidence }],
  people: [{ id: 'person', name: 'Otto Lind', aliases: ['Kestrel'], role: 'Solderer', ...about }],
  organizations: [{ id: 'organization', name: 'Untold', aliases: [], ...about }],
  events: [{ id: 'event', title: 'Untold', date: '2020-01-01', ...about }],
  topics: [{ id: 'topic', title: 'Untold', text: 'Nothing.' }],
  sources: [source('bare', 'Untold'), source('document', 'Copper kettle')],
});
const { index, read } = asked(pack);

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  at: index.placeOf(id) ?? -1,
  score: 1,
  covered: 1,
  worded: 1,
  all: false,
  isId: false,
  ...more,
});

const answers = (query: string, ...candidates: Candidate[]) =>
  order(index, read(query), candidates).map(({ at, match }) => ({
    id: index.record(at).id,
    ...match,
  }));
const ids = (query: string, ...candidates: Candidate[]): string[] =>
  answers(query, ...candidates).map(({ id }) => id);

it.each(['score', 'covered', 'worded'] as const)('puts more %s first', (measure) => {
  const [less, more] = [candidate('f0', { [measure]: 0.5 }), candidate('f1', { [measure]: 0.9 })];
  expect(ids('copper', less, more)).toEqual(['f1', 'f0']);
  expect(ids('copper', more, less)).toEqual(['f1', 'f0']);
});

it('puts more than a call takes arguments in order', () => {
  const many = Array.from({ length: 150_000 }, () => candidate('f0'));
  expect(ids('copper', candidate('f1', { score: 2 }), ...many.slice(0, 9))[0]).toBe('f1');
  expect(order(index, read('copper'), many)).toHaveLength(many.length);
});

it('keeps pack order between equals, in whatever order they come', () => {
  const equals = ['f3', 'f1', 'f2', 'f0'].map((id) => candidate(id));
  expect(ids('copper', ...equals)).toEqual(['f0', 'f1', 'f2', 'f3']);
});

it('puts facts before who said and did it, those before topics, and documents last', () => {
  const kinds = ['topic', 'organization', 'bare', 'person', 'quote', 'f0'];
  expect(ids('copper', ...kinds.map((id) => candidate(id)))).toEqual([
    'f0',
    'quote',
    'person',
    'organization',
    'topic',
    'bare',
  ]);
});

it.each([
  ['who did it with copper', 'person'],
  ['when copper', 'event'],
  ['topics copper', 'topic'],
])('puts the kind first that is asked for: %s', (query, id) => {
  expect(ids(query, candidate('f0'), candidate(id))).toEqual([id, 'f0']);
});

it('puts what a close look finds before what weighs as much', () => {
  const far = candidate('f0', { score: 1.1 });
  expect(ids('copper kettle', far, candidate('row'))).toEqual(['row', 'f0']);
  expect(ids('copper kettle', far, candidate('f1'))).toEqual(['f0', 'f1']);
});

it('puts an id before a title, that before an alias, and names before what only weighs more', () => {
  const heavy = candidate('f0', { score: 9, all: true });
  const id = candidate('f1', { score: 0, isId: true });
  expect(answers('kestrel', candidate('person', { score: 5, all: true }), heavy, id)).toMatchObject(
    [
      { id: 'f1', type: 'exact' },
      { id: 'person', type: 'exact' },
      { id: 'f0', type: 'words' },
    ],
  );
  const titled = candidate('kettle', { score: 0.1, all: true });
  expect(ids('copper kettle', heavy, id, titled)).toEqual(['f1', 'kettle', 'f0']);
});

it('tells a title from an alias by more than what they weigh', () => {
  const named = packOf({
    facts: [factOf('titled', 'Kestrel', 'Nothing.'), ...pack.facts],
    people: [{ id: 'person', name: 'Otto Lind', aliases: ['Kestrel'], role: 'Solderer', ...about }],
  });
  const { index: small, read: readSmall } = asked(named);
  const query = readSmall('kestrel');
  const both = ['person', 'titled'].map((id, at) => ({
    ...candidate('f0', { score: at === 0 ? 9 : 0.1, all: true }),
    at: small.placeOf(id) ?? -1,
  }));
  expect(order(small, query, both).map(({ at }) => small.record(at).id)).toEqual([
    'titled',
    'person',
  ]);
});

it('puts a phrase before all words, and those before what comes near', () => {
  const found = answers(
    'copper kettle',
    candidate('f0', { score: 9 }),
    candidate('f1', { score: 3, all: true }),
    candidate('row', { score: 1, all: true }),
  );
  expect(found.map(({ id, type }) => [id, type])).toEqual([
    ['row', 'exact'],
    ['f1', 'words'],
    ['f0', 'fuzzy'],
  ]);
});

it('looks at an id and at what has all words, however many others weigh more', () => {
  const heavy = Array.from({ length: 12 }, (_, at) => candidate(`f${at}`, { score: 5 + at }));
  const id = candidate('quote', { score: 0.1, isId: true });
  expect(answers('copper kettle', ...heavy, id)[0]).toMatchObject({ id: 'quote', type: 'exact' });
  const all = candidate('kettle', { score: 0.1, all: true });
  expect(answers('copper kettle', ...heavy, all)[0]).toMatchObject({ id: 'kettle', type: 'exact' });
  const words = heavy.map((it) => ({ ...it, all: true }));
  const byId = { ...id, all: false };
  expect(answers('copper kettle', ...words, byId)[0]).toMatchObject({ id: 'quote', type: 'exact' });
});

it('looks at the few best alone: a title far behind them stays where it is', () => {
  const heavy = Array.from({ length: 12 }, (_, at) =>
    candidate(`f${at}`, { score: 5 + at, all: true }),
  );
  const far = answers('copper kettle', ...heavy, candidate('kettle', { score: 0.1, all: true }));
  expect(far.at(-1)).toMatchObject({ id: 'kettle', type: 'words' });
});

it('scores by the share of the query that is held: all of it once is the middle of a band', () => {
  const query = 'copper kettle';
  const full = read(query).slots.reduce((sum, { weight }) => sum + weight, 0);
  const score = (share: number) =>
    answers(query, candidate('f0', { score: share * full }))[0]?.score;
  expect(full).toBeGreaterThan(2);
  expect(score(1)).toBe(0.25);
  expect(score(0)).toBeGreaterThan(0);
  expect(score(1e6)).toBeLessThanOrEqual(0.5);
});

it('scores a query that has no words, too', () => {
  const [found] = answers('the of', candidate('f0', { score: 1, isId: true }));
  expect(found?.score).toBeGreaterThan(0.9);
  expect(found?.score).toBeLessThanOrEqual(1);
});

it('puts a document behind the best that comes near, and before what is further', () => {
  const found = answers(
    'copper kettle stands',
    candidate('document', { score: 9, all: true }),
    candidate('f0', { score: 1 }),
    candidate('f1', { score: 0.5 }),
  );
  expect(found.map(({ id }) => id)).toEqual(['f0', 'document', 'f1']);
  expect(found.every(({ type }) => type === 'fuzzy')).toBe(true);
  const faint = candidate('document', { score: 0.1 });
  expect(ids('copper', candidate('f0'), candidate('f1', { score: 0.5 }), faint)).toEqual([
    'f0',
    'f1',
    'document',
  ]);
});

it('puts a document behind records that have all words, with its own weight', () => {
  const found = answers(
    'copper stands',
    candidate('document', { score: 9, all: true }),
    candidate('f0', { score: 1, all: true }),
  );
  expect(found).toMatchObject([
    { id: 'f0', type: 'words' },
    { id: 'document', type: 'fuzzy' },
  ]);
  const lighter = answers(
    'copper stands',
    candidate('document', { score: 5, all: true }),
    candidate('f0', { score: 1, all: true }),
  );
  expect(found[1]?.score).toBeGreaterThan(lighter[1]?.score ?? 1);
});

it('leaves a document first that is called what is asked for, and one that is alone', () => {
  const document = candidate('document', { all: true });
  expect(answers('copper kettle', document, candidate('f0', { score: 2 }))[0]).toMatchObject({
    id: 'document',
    type: 'exact',
  });
  expect(answers('copper stands', document)).toMatchObject([{ id: 'document', type: 'words' }]);
});

it.each(['source copper', 'copper source', 'copper sources'])(
  'puts a document by what it holds where sources are asked for: %s',
  (query) => {
    const heavy = candidate('document', { score: 9, all: true });
    const found = answers(query, candidate('f0', { score: 1 }), heavy);
    expect(found[0]).toMatchObject({ id: 'document', type: 'words' });
  },
);

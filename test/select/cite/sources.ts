// Packs for the tests of citations: the bundled one, and sources that are hard to cite.

import type { Citation, Pack, PackFact, PackSource } from '../../../src/model.js';
import { bundledPack } from '../../../src/pack/bundled.js';
import { cite } from '../../../src/select/cite/index.js';
import type { StyleName } from '../../../src/select/cite/styles.js';

export const bundled: Pack = bundledPack();

/** A source of which little is known. */
export const source = (id: string, rest: Partial<PackSource>): PackSource => ({
  id,
  title: 'Untitled',
  type: 'webpage',
  publisher: 'Nobody',
  language: 'en',
  reliability: 'secondary',
  ...rest,
});

/** Every sign that some format acts on, names of many kinds, and what is not known. */
const hard: PackSource[] = [
  source('signs', {
    title: '50% of {braces & "quotes"} cost $5_000 #1 ~ ^ \\ *stars* [links] <b> end}',
    type: 'article-newspaper',
    publisher: 'A & B {Co',
    authors: [
      'Ludwig van Beethoven',
      'Smith, Jr., John',
      'Anne-Marie O’Neil-Smith',
      'Jane and John',
    ],
    issued: '2023-02',
    url: 'https://example.org/a_(b)%20c?x=1&y={z}#f',
    accessed: '2026-01-02',
    language: 'zh-Hant',
  }),
  source('russian-book', {
    title: 'Книга о мире',
    type: 'book',
    publisher: 'Наука',
    authors: ['Лев Толстой', '毛泽东'],
    issued: '1999',
    language: 'ru',
  }),
  source('bare', { title: 'Who asked?', type: 'report' }),
  source('many', {
    title: 'By many',
    type: 'article-journal',
    authors: Array.from(
      'ABCDEFGHIJKLMNOPQRSTUVW',
      (letter) => `${letter}na N${letter.toLowerCase()}`,
    ),
    issued: '2020-05-06',
  }),
  source('own', { title: 'Report of the press', authors: ['The Press'], publisher: 'The Press' }),
  source('first', { title: 'A first', authors: ['Ana Ash'], issued: '2021-01-01' }),
  source('second', { title: 'The second', authors: ['Ana Ash'], issued: '2021-02-01' }),
  source('unseen', { title: 'red \u001b[31m\u202etitle\nover two', publisher: 'tab\tbed\u0007' }),
];

export const withHard: Pack = { ...bundled, sources: [...bundled.sources, ...hard] };

export const everySource: string[] = withHard.sources.map(({ id }) => id);

/** The whole text of some citations of the pack with hard sources. */
export const cited = (style: StyleName, ...ids: string[]): string =>
  cite(withHard, ids, style).text;

/** The entry of a source, or its citation for a fact that stands in these paragraphs of it. */
export function citation(
  style: StyleName,
  rest: Partial<PackSource>,
  paragraphs?: readonly number[],
): string {
  const fact: PackFact = {
    id: 'fact',
    title: 'A fact',
    text: 'A fact',
    basis: 'reported',
    topics: [],
    evidence: (paragraphs ?? []).map((paragraph) => ({ source: 'it', paragraph })),
  };
  const pack = { ...bundled, sources: [source('it', rest)], facts: [fact] };
  const { citations, text } = cite(pack, [paragraphs === undefined ? 'it' : 'fact'], style);
  const [own] = citations;
  return paragraphs === undefined && own?.references ? `${own.text}\n` : text;
}

/** The citations of some sources in one list, each for a fact in its second paragraph. */
export function citations(style: StyleName, ...rest: Partial<PackSource>[]): Citation[] {
  const sources = rest.map((each, at) => source(`it-${at}`, each));
  const facts = sources.map(
    ({ id }): PackFact => ({
      id: `fact-${id}`,
      title: 'A fact',
      text: 'A fact',
      basis: 'reported',
      topics: [],
      evidence: [{ source: id, paragraph: 2 }],
    }),
  );
  const ids = facts.map(({ id }) => id);
  return cite({ ...bundled, sources, facts }, ids, style).citations;
}

/** So many authors, told apart by a letter. */
export const authors = (count: number): string[] =>
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, count), (letter) => `Ana ${letter}sh`);

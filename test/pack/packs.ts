// Packs for the tests: the bundled one, a small one, and copies of them to spoil.

import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/model.js';
import { checkPack, type PackCheck, type SourceTexts } from '../../src/pack/check.js';

export const bundledText = readFileSync(
  new URL('../../data/knowledge.json', import.meta.url),
  'utf8',
);

/** A copy of the bundled pack that a test may change. */
export const bundled = (): Pack => JSON.parse(bundledText) as Pack;

/** The plain text of the small pack's article. */
export const smallArticle = `The bridge reopens

"We waited nine years," said Ana Lima, the mayor. "Today we cross."

The bridge is 120 metres long.
`;

/** A sound pack with one entry of each kind; a test may change it. */
export const small = (): Pack => ({
  schemaVersion: 1,
  id: 'bridge',
  title: 'The bridge',
  description: 'A made-up pack',
  language: 'en',
  sources: [
    {
      id: 'article',
      title: 'The bridge reopens',
      type: 'article-newspaper',
      publisher: 'The Courier',
      issued: '2031-05-04',
      language: 'en',
      reliability: 'major',
    },
    {
      id: 'forum',
      title: 'A forum',
      type: 'webpage',
      publisher: 'Somebody',
      url: 'https://forum.example/1',
      accessed: '2031-05-05',
      language: 'pt',
      reliability: 'weak',
    },
  ],
  topics: [{ id: 'traffic', title: 'Traffic', text: 'How people cross' }],
  people: [
    {
      id: 'ana-lima',
      name: 'Ana Lima',
      role: 'Mayor',
      text: 'The mayor',
      aliases: ['Lima'],
      evidence: [{ source: 'article', paragraph: 2, exact: 'Ana Lima' }],
    },
  ],
  organizations: [
    {
      id: 'council',
      name: 'The council',
      text: 'It decides',
      aliases: [],
      evidence: [{ source: 'article', paragraph: 2, exact: 'the mayor' }],
    },
  ],
  events: [
    {
      id: 'reopening',
      title: 'The reopening',
      date: '2031-05',
      endDate: '2031-05-04',
      text: 'The bridge opens again',
      evidence: [{ source: 'article', paragraph: 1, exact: 'reopens' }],
    },
  ],
  facts: [
    {
      id: 'length',
      title: 'Length',
      text: 'It measures 120 metres',
      basis: 'reported',
      value: { amount: 120, unit: 'metres' },
      topics: ['traffic'],
      evidence: [{ source: 'article', paragraph: 3, exact: '120 metres long' }],
      related: ['nine-years'],
    },
  ],
  quotes: [
    {
      id: 'nine-years',
      speaker: 'ana-lima',
      text: 'We waited nine years, … Today we cross.',
      wording: 'reworded',
      originals: [
        {
          text: 'Esperámos nove anos',
          language: 'pt',
          translation: 'We have been waiting for nine years',
          source: 'forum',
        },
      ],
      topics: ['traffic'],
      evidence: [{ source: 'article', paragraph: 2, exact: 'We waited nine years' }],
    },
  ],
  synonyms: [['bridge', 'crossing']],
});

/** The item of a list; a test that asks for one that is not there is wrong. */
export function item<T>(list: readonly T[] | undefined, index: number): T {
  const found = list?.[index];
  if (found === undefined) throw new Error(`there is no item ${index}`);
  return found;
}

/** What is found of a pack in JSON, as a file of it is checked. */
export const checkValue = (value: unknown, texts?: SourceTexts): PackCheck =>
  checkPack(JSON.stringify(value), texts);

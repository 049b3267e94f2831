// A text is read for an index as it is cut into tokens, however it is read.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import { recordsOf } from '../../../src/pack/records.js';
import { stopWords } from '../../../src/select/search/english/stop-words.js';
import { branchOf, phraseTree } from '../../../src/select/search/phrase-tree.js';
import { stem } from '../../../src/select/search/stem.js';
import { TextReader } from '../../../src/select/search/text-reader.js';
import { tokenize } from '../../../src/select/search/tokens.js';

const bundled = JSON.parse(readFileSync('data/knowledge.json', 'utf8')) as Pack;

/** The stems that a reader finds in a text, and how many tokens it counts. */
function readBy(reader: TextReader, text: string) {
  const { terms, length } = reader.read(text);
  const numbers = [...terms];
  const stems = [...reader.termAt.keys()];
  return { length, stems: numbers.map((at) => stems[at]).sort() };
}

/** The same of its tokens. */
function tokensOf(text: string) {
  const words = tokenize(text).map(({ word }) => word);
  const content = words.filter((word) => !stopWords.has(word));
  return { length: words.length, stems: content.map(stem).sort() };
}

it('finds in the texts of a pack what their tokens are', () => {
  const reader = new TextReader(new Map());
  const texts = recordsOf(bundled).flatMap(({ title, text, notes = [] }) => [
    title,
    text,
    ...notes,
  ]);
  for (const text of texts) expect(readBy(reader, text), text).toEqual(tokensOf(text));
});

it('finds in any row of words, numbers and signs what its tokens are', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'the',
      'Peace',
      'plan',
      'U.S.',
      "China's",
      'é',
      'go',
      'between',
      'one',
      'two',
      'forty',
    ],
    ...[
      'five',
      'fifth',
      'third',
      'half',
      'dozen',
      'hundred',
      'percent',
      'per',
      'cent',
      'in',
      'out of',
    ],
    ...[
      '3',
      '40',
      '1,200',
      '87.28',
      '33%',
      '1/3',
      '2023-03-21',
      '21.3.2023',
      'bn',
      'x',
      'and',
      '雷舍',
    ],
  );
  const between = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '', "'", '—');
  const text = fc
    .array(fc.tuple(piece, between), { minLength: 1, maxLength: 9 })
    .map((pairs) => pairs.flat().join(''));
  const reader = new TextReader(new Map());
  fc.assert(
    fc.property(text, (it) => {
      expect(readBy(reader, it)).toEqual(tokensOf(it));
    }),
    { seed: 7, numRuns: 3000 },
  );
});

it('finds phrases where their words stand in a row, stop-words aside, and names only with a capital', () => {
  const concept = { kind: 'pack', asked: [] } as const;
  const tree = phraseTree([
    { ...concept, asked: [], phrases: ['peac plan'], capitals: new Set() },
    { ...concept, asked: [], phrases: ['us'], capitals: new Set(['us']) },
  ]);
  const reader = new TextReader(tree);
  const found = (text: string): number[] => [...reader.read(text).meanings];
  expect(found('a plan for peace, and a peace of the plan: peace plans, four')).toEqual([0, 0]);
  expect(found('Peace. Plan é')).toEqual([0]);
  expect(found('US, and tell us')).toEqual([1]);
  expect(found('US and US')).toEqual([1, 1]);
  expect(found('tell us')).toEqual([]);
});

it('gives for a text of any length what it gave before, whatever was read between', () => {
  const reader = new TextReader(new Map());
  for (const text of ['Copper kettles', 'Copper kettles and pebbles on the beach of the town']) {
    const [first, terms] = [reader.read(text).length, [...reader.read(text).terms]];
    reader.read('Something else, and long enough to be read anew each time');
    expect(reader.read(text)).toMatchObject({ length: first, terms });
  }
});

it('knows the words that can be spelt: of texts in Latin letters and of queries, each once', () => {
  const reader = new TextReader(new Map());
  reader.read('The copper kettles of 2019, b2b, and Été');
  reader.read('Кран стоит');
  reader.read('An ox');
  reader.learn('the copper cauldron of Кран, with an ax');
  expect(reader.spellableWords()).toEqual(['cauldron', 'copper', 'ete', 'kettles']);
  // Words that queries alone have stand in no record.
  expect([...reader.termAt.keys()]).not.toContain('cauldron');
});

it('knows no beginning of a word that goes on with an accented letter', () => {
  const reader = new TextReader(new Map());
  reader.read('A Café and a Peña, with Erdoğan');
  expect(reader.spellableWords()).toEqual(['cafe', 'erdogan', 'pena']);
  expect([...reader.termAt.keys()].sort()).toEqual(['cafe', 'erdogan', 'pena']);
  const alone = new TextReader(new Map());
  alone.read('Café');
  expect(alone.spellableWords()).toEqual(['cafe']);
});

it('spells a name that stands in another script first and in Latin letters later', () => {
  const reader = new TextReader(new Map());
  reader.read('Кран');
  expect(reader.spellableWords()).toEqual([]);
  reader.read('A kran');
  expect(reader.spellableWords()).toEqual(['kran']);
  reader.read('Кран стоит');
  expect(reader.spellableWords()).toEqual(['kran']);
});

it('finds a phrase across stop-words, the longer beside the shorter, each as often as it stands', () => {
  const concept = { kind: 'pack', asked: [], capitals: new Set<string>() } as const;
  const tree = phraseTree(
    ['copper kettl', 'copper kettl drum', 'kettl drum'].map((phrase) => ({
      ...concept,
      asked: [],
      phrases: [phrase],
    })),
  );
  const reader = new TextReader(tree);
  const found = (text: string): number[] => [...reader.read(text).meanings].sort();
  expect(found('copper of the kettle, a drum')).toEqual([0, 1, 2]);
  expect(found('copper kettle and copper kettle')).toEqual([0, 0]);
  // A pair of stop-words is a word.
  expect(found('copper in between kettle')).toEqual([0]);
  expect(found('copper in-between kettle')).toEqual([]);
  expect(found('kettle copper')).toEqual([]);
  expect(found('drum kettle')).toEqual([]);
  expect(branchOf(tree, 'copper kettl drum')?.seen).toBe(true);
  expect(branchOf(tree, 'copper')?.seen).toBe(false);
  expect(branchOf(tree, 'copper drum')).toBeUndefined();
  expect(branchOf(tree, 'zinc')).toBeUndefined();
});

it('keeps what stands in a short text while others are read', () => {
  const reader = new TextReader(new Map());
  const copper = reader.read('Copper kettles');
  const terms = [...copper.terms];
  reader.read('Zinc');
  expect(copper.terms).toEqual(terms);
  expect(reader.read('Copper kettles')).toBe(copper);
});

it('joins two words only where one hyphen and nothing else is between, and can spell what they make', () => {
  const reader = new TextReader(new Map());
  for (const text of ['Crane- driver', 'sea -port', 'sea--port', 'a crane-driver', '-port-'])
    expect(readBy(reader, text), text).toEqual(tokensOf(text));
  expect(reader.spellableWords()).toEqual(['crane', 'cranedriver', 'driver', 'port', 'sea']);
});

it('asks for a capital of one word alone', () => {
  const tree = phraseTree([
    {
      kind: 'name',
      asked: [],
      phrases: ['anglo dutch', 'kestrel'],
      capitals: new Set(['anglo dutch', 'kestrel']),
    },
  ]);
  const found = (text: string): number[] => [...new TextReader(tree).read(text).meanings];
  expect(found('an anglo dutch kestrel')).toEqual([0]);
  expect(found('an Anglo-Dutch Kestrel')).toEqual([0, 0]);
});

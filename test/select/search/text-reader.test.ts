// A text is read for an index as it is cut into tokens, however it is read.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import { recordsOf } from '../../../src/pack/records.js';
import { stopWords } from '../../../src/select/search/english/stop-words.js';
import { type Branch, branchOf, phraseTree } from '../../../src/select/search/phrase-tree.js';
import type { Notes } from '../../../src/select/search/postings.js';
import { stem } from '../../../src/select/search/stem.js';
import { TextReader } from '../../../src/select/search/text-reader.js';
import { tokenize } from '../../../src/select/search/tokens.js';
import { runs } from '../../support/runs.js';

const bundled = JSON.parse(readFileSync('data/knowledge.json', 'utf8')) as Pack;

/** What is noted of texts that come one after the other. */
class Heard implements Notes {
  private readonly keys: number[] = [];
  private readonly known = new Map<number, number>();

  get noted(): number {
    return this.keys.length;
  }

  note(key: number): void {
    this.keys.push(key);
    this.known.set(key, (this.known.get(key) ?? 0) + 1);
  }

  forget(all: number): void {
    for (const key of this.keys.splice(all)) this.known.set(key, (this.known.get(key) ?? 0) - 1);
  }

  has(key: number): boolean {
    return (this.known.get(key) ?? 0) > 0;
  }

  /** The keys that were noted after so many. */
  after(noted: number): number[] {
    return this.keys.slice(noted);
  }
}

/** A reader that finds the phrases of concepts, and says what it reads in each text. */
class Listener {
  private readonly terms = new Heard();
  private readonly meanings = new Heard();
  readonly reader: TextReader;
  private texts = 0;

  constructor(readonly tree: Map<string, Branch> = new Map()) {
    this.reader = new TextReader(tree, this.terms, this.meanings);
  }

  /** The stems in a text, how many tokens it has, and the concepts whose phrases it holds. */
  read(text: string) {
    const [terms, meanings] = [this.terms.noted, this.meanings.noted];
    const length = this.reader.read(text, this.texts++);
    const stems = new Map(this.reader.stems().map(([stemmed, at]) => [at, stemmed]));
    return {
      length,
      stems: this.terms
        .after(terms)
        .map((at) => stems.get(at) ?? '')
        .sort(),
      meanings: this.meanings.after(meanings).sort(),
    };
  }
}

/** The stems that a reader finds in a text, and how many tokens it counts. */
function readBy(listener: Listener, text: string) {
  const { length, stems } = listener.read(text);
  return { length, stems };
}

/** The same of its tokens. */
function tokensOf(text: string) {
  const words = tokenize(text).map(({ word }) => word);
  const content = words.filter((word) => !stopWords.has(word));
  return { length: words.length, stems: content.map(stem).sort() };
}

it('finds in the texts of a pack what their tokens are', () => {
  const reader = new Listener();
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
      'out',
      'of',
    ],
    ...[
      '3',
      '40',
      '1,200',
      '87.28',
      '33%',
      '28 %',
      '1,200%',
      '28',
      '15',
      '1/3',
      '2023-03-21',
      '2023/3/21',
      '21-03-2023',
      '21/3/23',
      '87,28',
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
  const reader = new Listener();
  fc.assert(
    fc.property(text, (it) => {
      expect(readBy(reader, it)).toEqual(tokensOf(it));
    }),
    { seed: 7, numRuns: runs(5000) },
  );
});

it.each([
  '1 in 3',
  'two in five of them',
  'one in ten, 28 in 3',
  '3 in 4 in 5',
  'kettles in 3',
  '3 in kettles',
  '1 in',
  'twenty five, twenty and five',
])('reads numbers with words between as one or several: %s', (text) => {
  expect(readBy(new Listener(), text)).toEqual(tokensOf(text));
});

it('finds phrases where their words stand in a row, stop-words aside, and names only with a capital', () => {
  const concept = { kind: 'pack', asked: [] } as const;
  const tree = phraseTree([
    { ...concept, asked: [], phrases: ['peac plan'], capitals: new Set() },
    { ...concept, asked: [], phrases: ['us'], capitals: new Set(['us']) },
  ]);
  const reader = new Listener(tree);
  const found = (text: string): number[] => reader.read(text).meanings;
  expect(found('a plan for peace, and a peace of the plan: peace plans, four')).toEqual([0, 0]);
  expect(found('Peace. Plan é')).toEqual([0]);
  expect(found('US, and tell us')).toEqual([1]);
  expect(found('US and US')).toEqual([1, 1]);
  expect(found('tell us')).toEqual([]);
});

it('gives for a text what it gave before, whatever was read between', () => {
  const reader = new Listener();
  const texts = ['Copper kettles', 'one of two', '28 in 3 of 5', 'Copper Café', 'a go-between'];
  const first = texts.map((text) => reader.read(text));
  for (const text of texts) {
    reader.read('Something else, 3 in 4, go');
    expect(reader.read(text), text).toEqual(first[texts.indexOf(text)]);
  }
});

it('knows a part of a number for no word that stands in a text', () => {
  const reader = new Listener();
  reader.read('40 per cent of 5 kettles, the 3rd');
  expect(reader.reader.spellableWords().sort()).toEqual(['kettles', 'third']);
  expect(reader.reader.numberOf('cent')).toBeUndefined();
  expect(reader.reader.numberOf('th')).toBeUndefined();
  expect(reader.reader.numberOf('kettl')).toBeDefined();
  const stems = reader.reader.stems().map(([stemmed]) => stemmed);
  expect(stems.sort()).toEqual(['40%', '5', 'kettl', 'third']);
});

it('knows the words that can be spelt: of texts in Latin letters and of queries, each once', () => {
  const reader = new Listener();
  reader.read('The copper kettles of 2019, b2b, and Été');
  reader.read('Кран стоит');
  reader.read('An ox');
  reader.reader.learn('the copper cauldron of Кран, with an ax');
  expect(reader.reader.spellableWords().sort()).toEqual(['cauldron', 'copper', 'ete', 'kettles']);
  // Words that queries alone have stand in no record.
  expect(reader.reader.numberOf('cauldron')).toBeUndefined();
});

it('knows no beginning of a word that goes on with an accented letter', () => {
  const reader = new Listener();
  reader.read('A Café and a Peña, with Erdoğan');
  expect(reader.reader.spellableWords().sort()).toEqual(['cafe', 'erdogan', 'pena']);
  expect(
    reader.reader
      .stems()
      .map(([stemmed]) => stemmed)
      .sort(),
  ).toEqual(['cafe', 'erdogan', 'pena']);
  const alone = new Listener();
  alone.read('Café');
  expect(alone.reader.spellableWords().sort()).toEqual(['cafe']);
});

it('spells a name that stands in another script first and in Latin letters later', () => {
  const reader = new Listener();
  reader.read('Кран');
  expect(reader.reader.spellableWords().sort()).toEqual([]);
  reader.read('A kran');
  expect(reader.reader.spellableWords().sort()).toEqual(['kran']);
  reader.read('Кран стоит');
  expect(reader.reader.spellableWords().sort()).toEqual(['kran']);
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
  const reader = new Listener(tree);
  const found = (text: string): number[] => reader.read(text).meanings;
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

it('joins two words only where one hyphen and nothing else is between, and can spell what they make', () => {
  const reader = new Listener();
  for (const text of [
    'Crane- driver',
    'sea -port',
    'sea--port',
    'a crane-driver',
    '-port-',
    'sea-crane-driver',
  ])
    expect(readBy(reader, text), text).toEqual(tokensOf(text));
  expect(reader.reader.spellableWords().sort()).toEqual([
    'crane',
    'cranedriver',
    'driver',
    'port',
    'sea',
    'seacrane',
    'seacranedriver',
  ]);
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
  const found = (text: string): number[] => new Listener(tree).read(text).meanings;
  expect(found('an anglo dutch kestrel')).toEqual([0]);
  expect(found('an Anglo-Dutch Kestrel')).toEqual([0, 0]);
});

it('finds the same phrases in a text of ASCII as token by token', () => {
  const concept = { kind: 'pack', capitals: new Set<string>() } as const;
  const phrases = ['peac plan', '40 plan', 'march 21', 'go', 'peac plan peac', 'us china', '33%'];
  const names = {
    kind: 'name',
    asked: [],
    phrases: ['peac', 'china'],
    capitals: new Set(['peac', 'china']),
  } as const;
  const tree = () =>
    phraseTree([
      ...phrases.map((phrase) => ({ ...concept, asked: [], phrases: [phrase] })),
      { ...names, asked: [], phrases: [...names.phrases] },
    ]);
  const piece = fc.constantFrom(
    ...[
      'a',
      'of the',
      'Peace',
      'peace',
      'plan',
      'plans',
      'U.S.',
      "China's",
      'go',
      'between',
      'forty',
    ],
    ...[
      '40',
      '40%',
      '33%',
      'percent',
      'in',
      '3',
      '2023-03-21',
      '2023.3.21',
      '21-03-2023',
      '4,5',
      'five',
    ],
  );
  const between = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '');
  const text = fc
    .array(fc.tuple(piece, between), { minLength: 1, maxLength: 9 })
    .map((pairs) => pairs.flat().join(''));
  const reader = new Listener(tree());
  fc.assert(
    fc.property(text, (it) => {
      // A letter of another script behind a text has it read token by token.
      expect(reader.read(it).meanings).toEqual(reader.read(`${it} . 雷`).meanings);
    }),
    { seed: 3, numRuns: runs(5000) },
  );
});

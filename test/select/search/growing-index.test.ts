// What an index of a pack holds: stems with their records, and meanings with their spellings.

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import { search } from '../../../src/select/search/index.js';
import {
  adoptIndex,
  indexOf,
  type PackIndex,
  serialiseIndex,
} from '../../../src/select/search/pack-index.js';
import { runs } from '../../support/runs.js';
import { evidence, factOf, packOf, partyOf } from './made.js';

const source = (id: string) => ({
  id,
  title: `Paper ${id}`,
  type: 'article-newspaper' as const,
  publisher: 'Press',
  issued: '2020-01-01',
  language: 'en',
  reliability: 'major' as const,
});
const made = (): Pack =>
  packOf({
    facts: [
      factOf('kettle', 'Copper kettles', 'A short text.', { people: ['ada'] }),
      factOf('bird', 'Untold', 'That kestrel flies.'),
      factOf('long', 'Untold', `Copper, ${'pebbles and sand and '.repeat(20)} water.`),
      factOf('noted', 'Untold', 'Nothing.', { notes: ['Of copper.'] }),
      factOf('town', 'Untold', 'A kestrel on the bridge. Kestrel sings.'),
      factOf('walk', 'Untold', 'Industrial action, investment, investor, invest.'),
      factOf('ditch', 'Untold', 'Abandoning it.'),
    ],
    quotes: [
      {
        id: 'quote',
        speaker: 'ole',
        text: 'Nothing.',
        wording: 'verbatim',
        originals: [{ text: 'Rien.', language: 'fr', source: 'original', translation: 'Zilch.' }],
        topics: [],
        evidence,
      },
    ],
    people: [
      partyOf('ada', 'Ada Brandt', 'President of the Guild', ['Kestrel']),
      partyOf('ole', 'Ole Brandt', 'Smith', ['Ole the Smith']),
    ],
    organizations: [partyOf('works', 'Zinc Works', 'Smith')],
    events: [
      {
        id: 'fire',
        title: 'The Great Fire',
        aliases: ['the blaze'],
        date: '2020-01-01',
        text: 'Nothing.',
        evidence,
      },
      { id: 'flood', title: 'The Wide Flood', date: '2020-01-01', text: 'Nothing.', evidence },
    ],
    sources: [source('paper'), source('original'), source('unused')],
    synonyms: [
      ['industrial action', 'walkout'],
      ['gala dinner', 'banquet'],
      ['kettle', 'Kettle', 'kettles'],
    ],
  });

function adopted(): Pack {
  const pack = made();
  adoptIndex(pack, () => serialiseIndex(made()));
  return pack;
}

/** Ways to an index; made in each test, so that a test is of the making, too. */
const ways: [string, () => PackIndex][] = [
  ['made', () => indexOf(made())],
  ['written and adopted', () => indexOf(adopted())],
];

describe.each(ways)('an index %s', (_, make) => {
  let index: PackIndex;
  beforeEach(() => {
    index = make();
  });
  const idsOf = (list: readonly number[] = []): string[] =>
    list.flatMap((place, at) => (at % 2 === 0 ? [index.record(place).id] : []));
  const levelIn = (stem: string, id: string): number => {
    const list = index.term(stem) ?? [];
    const place = list.findIndex((it, at) => at % 2 === 0 && it === index.placeOf(id));
    return list[place + 1] ?? 0;
  };
  const named = (phrase: string): string[] =>
    index.concepts(phrase).flatMap((concept) => {
      const { names } = index.meaning(concept);
      return names === undefined ? [] : [index.record(names).id];
    });
  const meaning = (phrase: string): string[] =>
    index.concepts(phrase).map((concept) => index.meaning(concept).kind);

  it('finds the records of a stem, and none of another', () => {
    expect(idsOf(index.term('copper'))).toEqual(['kettle', 'long', 'noted']);
    expect(index.term('zeppelin')).toBeUndefined();
    expect(index.term('the')).toBeUndefined();
    expect(index.knows('copper')).toBe(true);
    expect(index.knows('zeppelin')).toBe(false);
    expect(index.knows('walkout')).toBe(true);
  });

  it('counts a word for more in a title than in a long text, and below zero in a note', () => {
    expect(levelIn('copper', 'kettle')).toBeGreaterThan(levelIn('copper', 'long'));
    expect(levelIn('copper', 'long')).toBeGreaterThan(0);
    expect(levelIn('copper', 'noted')).toBeLessThan(0);
    expect(levelIn('water', 'long')).toBeLessThan(levelIn('short', 'kettle'));
  });

  it('knows where each record is, and which sources carry none', () => {
    expect(index.placeOf('kettle')).toBe(0);
    expect(index.placeOf('unused')).toBe(index.size - 1);
    expect(index.placeOf('nobody')).toBeUndefined();
    const bare = Array.from({ length: index.size }, (_, at) => at).filter((at) => index.isBare(at));
    expect(bare.map((at) => index.record(at).id)).toEqual(['unused']);
  });

  it('knows whom names, words of names and roles mean, if it is one alone', () => {
    expect(named('ada brandt')).toEqual(['ada']);
    expect(named('kestrel')).toEqual(['ada']);
    expect(named('ada')).toEqual(['ada']);
    expect(named('brandt')).toEqual([]);
    expect(named('smith')).toEqual([]);
    expect(named('zinc')).toEqual([]);
    expect(named('president guild')).toEqual(['ada']);
    expect(named('guild president')).toEqual(['ada']);
    expect(named('great fire')).toEqual(['fire']);
    expect(named('blaze')).toEqual(['fire']);
    expect(named('wide flood')).toEqual([]);
    expect(index.isName('kestrel')).toBe(true);
    expect(index.isName('copper')).toBe(false);
  });

  it('finds who is named in what is about them, and says them where there is a capital', () => {
    const [concept = -1] = index.concepts('kestrel');
    expect(idsOf(index.concept(concept))).toEqual(['kettle', 'town', 'ada']);
    const level = (id: string): number => {
      const list = index.concept(concept);
      return list[list.indexOf(index.placeOf(id) ?? -1) + 1] ?? 0;
    };
    expect(level('ada')).toBeGreaterThan(level('kettle'));
    const [smith = -1] = index.concepts('ole');
    expect(idsOf(index.concept(smith))).toEqual(['quote', 'ole']);
  });

  it('knows the spellings of a concept that stands in a record, and no other concept', () => {
    const [strike = -1] = index.concepts('walkout');
    expect(meaning('walkout')).toEqual(['pack']);
    expect(index.spellings(strike)).toEqual(['industrial action']);
    expect(idsOf(index.concept(strike))).toEqual(['walk']);
    expect(index.concepts('banquet')).toEqual([]);
    expect(index.concepts('gala dinner')).toEqual([]);
    expect(index.concepts('kettle')).toEqual([]);
  });

  it('knows what queries say for a word of a record, and not the other way', () => {
    const postings = index.term('abandon');
    expect(index.heads('ditch')).toEqual([{ stem: 'abandon', sure: true, postings }]);
    expect(index.heads('scrap')).toEqual([{ stem: 'abandon', sure: false, postings }]);
    expect(index.heads('abandon')).toEqual([]);
    expect(index.heads('jail')).toEqual([]);
  });

  it('finds concepts by one word of a phrase, and the relatives of a stem', () => {
    const [strike = -1] = index.concepts('walkout');
    expect(index.conceptsWith('industrial')).toEqual([strike]);
    expect(index.conceptsWith('industri')).toEqual([]);
    expect(index.conceptsWith('walkout')).toEqual([]);
    const relatives = new Map(
      index.relatives('investment').map(({ stem, close }) => [stem, close]),
    );
    expect(relatives).toEqual(
      new Map([
        ['invest', true],
        ['investor', false],
      ]),
    );
    expect(index.relatives('copper')).toEqual([]);
  });

  it('knows with which stems phrases of several begin, in the pack and elsewhere', () => {
    const begins = (...stems: string[]): boolean[] => stems.map((stem) => index.begins(stem));
    expect(begins('industrial', 'ada', 'ole', 'guild')).toEqual([true, true, true, true]);
    expect(begins('action', 'walkout', 'ditch', 'zzz', '')).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    // `leap year` is said of other things than packs are about.
    expect(begins('leap', 'year')).toEqual([true, true]);
  });

  it('knows no text of several words for an id', () => {
    expect(index.placeOf('kettle')).toBeDefined();
    expect(index.placeOf('kettle bird')).toBeUndefined();
  });

  it('knows the words that can be spelt, synonyms too, without figures and stop-words', () => {
    expect(index.wordsWith('ind')).toEqual(['industrial']);
    expect(index.hasWord('kettles')).toBe(true);
    expect(index.hasWord('banquet')).toBe(true);
    expect(index.hasWord('the')).toBe(false);
    expect(index.hasWord('2020')).toBe(false);
    expect(index.hasWord('kettlesx')).toBe(false);
    expect(index.wordsWith('zzz')).toEqual([]);
  });
});

it('weighs what is rarer higher, and what stands in none highest', () => {
  const index = indexOf(made());
  expect(index.weigh(0)).toBeGreaterThan(index.weigh(1));
  expect(index.weigh(1)).toBeGreaterThan(index.weigh(index.size));
  expect(index.weigh(index.size)).toBeGreaterThan(0);
});

it('gives the relatives of a stem in the order of their letters', () => {
  for (const pack of [made(), adopted()]) {
    const stems = indexOf(pack).relatives('investment');
    expect(stems.map(({ stem }) => stem)).toEqual(['invest', 'investor']);
  }
});

it('makes the index of a pack once', () => {
  const pack = made();
  expect(indexOf(pack)).toBe(indexOf(pack));
  expect(indexOf(pack)).not.toBe(indexOf(made()));
});

it('answers a first query as an index does in which everything was read', () => {
  const word = fc.constantFrom(
    ...['copper', 'kettles', 'kettle', 'Harbour', 'harbours', 'invest', 'investor', 'investments'],
    ...[
      'bought',
      'buying',
      'went',
      'march',
      'mar',
      '2023-03-21',
      '21-3-23',
      '2023/3/21',
      '4,5',
      '40bn',
      '33%',
      'third',
      'co-op',
      'U.S.',
    ],
    ...[
      'Ada',
      'Brandt',
      'Guild',
      'Rome’s',
      'Straße',
      'медь',
      'the',
      'of',
      'four',
      'strike',
      'walkout',
    ],
  );
  const text = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
  const letters = fc.string({
    unit: fc.constantFrom(...'copertkhabu'),
    minLength: 3,
    maxLength: 8,
  });
  const query = fc
    .array(fc.oneof({ arbitrary: word, weight: 3 }, letters), { minLength: 1, maxLength: 3 })
    .chain((words) => fc.tuple(fc.constant(words.join(' ')), fc.nat(12)))
    .map(([words, at]) => (at % 3 === 0 ? words.slice(0, at) + words.slice(at + 1) : words));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 12 }), query, (texts, asked) => {
      const madeOf = (): Pack =>
        packOf({
          facts: texts.map(([title, said], at) => factOf(`fact-${at}`, title, said)),
          people: [partyOf('ada', 'Ada Brandt', 'President of the Guild', ['Kestrel'])],
          synonyms: [['strike', 'walkout', 'industrial action']],
        });
      const read = madeOf();
      adoptIndex(read, () => serialiseIndex(madeOf()));
      const [own, all] = [search(madeOf(), asked), search(read, asked)].map(({ hits, near }) => {
        return { near, hits: hits.map(({ record, match }) => [record.id, match]) };
      });
      expect(own).toEqual(all);
    }),
    { seed: 23, numRuns: runs(400) },
  );
});

// Rules that hold for any pack, on queries made from the pack itself.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack, PackRecord } from '../../../src/model.js';
import { recordsOf } from '../../../src/pack/records.js';
import { lightWords, stopWords } from '../../../src/select/search/english/stop-words.js';
import { search } from '../../../src/select/search/index.js';
import { stem } from '../../../src/select/search/stem.js';
import { tokenize } from '../../../src/select/search/tokens.js';
import { harbour } from './harbour.js';

const bundled = JSON.parse(readFileSync('data/knowledge.json', 'utf8')) as Pack;

/** The share of queries that pass, with those that do not shown when it is too low. */
function share<Query>(queries: readonly Query[], passes: (query: Query) => boolean, least: number) {
  const failed = queries.filter((query) => !passes(query));
  const reached = 1 - failed.length / queries.length;
  expect(reached, JSON.stringify(failed.slice(0, 10)).slice(0, 2000)).toBeGreaterThanOrEqual(least);
}

describe.each([
  ['the bundled pack', bundled],
  ['a made-up pack', harbour()],
])('on %s', (_, pack) => {
  const records = recordsOf(pack);
  const found = (query: string, most: number): string[] =>
    search(pack, query, { limit: most }).hits.map(({ record }) => record.id);

  it('finds a record first by its title', () => {
    const titles = records.map(({ id, title }) => ({ id, title }));
    share(titles, ({ id, title }) => found(title, 1)[0] === id, 1);
  });

  it('finds a record first by its id', () => {
    const ids = records.map(({ id }) => id);
    share(ids, (id) => found(id, 1)[0] === id, 1);
  });

  it('finds a quotation first by itself', () => {
    const quotes = records.filter(({ kind }) => kind === 'quote');
    const texts = new Map(records.map(({ id, text }) => [id, text]));
    share(quotes, ({ text }) => texts.get(found(text, 1)[0] ?? '') === text, 1);
  });

  it('finds who bears an alias among the first three', () => {
    const aliases = records.flatMap((record) =>
      'aliases' in record ? (record.aliases ?? []).map((alias) => ({ alias, id: record.id })) : [],
    );
    share(aliases, ({ alias, id }) => found(alias, 3).includes(id), 1);
  });

  it('finds a record among the first three by three words of it, one with a typo', () => {
    const holders = holdersOf(records);
    const telling = (record: PackRecord): string[] =>
      wordsOf(record).filter((word) => (holders.get(keyOf(word))?.size ?? 0) <= records.length / 8);
    // Documents and topics point to what others say, and come after it.
    const saying = records.filter(({ kind }) => kind !== 'source' && kind !== 'topic');
    const samples = fc.sample(
      fc.constantFrom(...saying.filter((record) => telling(record).length >= 3)).chain((record) =>
        fc.record({
          id: fc.constant(record.id),
          words: fc.shuffledSubarray(telling(record), { minLength: 3, maxLength: 3 }),
          typo: typo(),
        }),
      ),
      { numRuns: 3000, seed: 1 },
    );
    const queries = samples
      .filter(({ words }) => together(words, holders) <= 3)
      .map(({ id, words: [first = '', ...others], typo: mistype }) => ({
        id,
        query: [mistype(first), ...others].join(' '),
      }));
    expect(queries.length).toBeGreaterThan(500);
    share(queries, ({ id, query }) => found(query, 3).includes(id), 0.99);
  });

  it('finds nothing for English words that it does not hold', () => {
    const held = new Set([...holdersOf(records).keys(), ...pack.synonyms.flat().flatMap(stemsOf)]);
    const absent = strangers.filter((word) => !held.has(keyOf(word)));
    expect(absent.length).toBeGreaterThan(150);
    share(absent, (word) => found(word, 1).length === 0, 0.97);
    const pairs = fc.sample(fc.tuple(fc.constantFrom(...absent), fc.constantFrom(...absent)), {
      numRuns: 200,
      seed: 21,
    });
    share(pairs, (pair) => found(pair.join(' '), 1).length === 0, 0.97);
  });
});

/** The stem under which a word stands, a number word's being its figure. */
const keyOf = (word: string): string => stemsOf(word)[0] ?? '';

const stemsOf = (text: string): string[] => tokenize(text).map(({ word }) => stem(word));

/** The words of a record's title and text that say something, of five letters at least. */
const wordsOf = ({ title, text }: PackRecord): string[] => [
  ...new Set(
    (
      `${title} ${text}`.toLowerCase().match(/(?<![\p{L}\p{N}])[a-z]{5,}(?![\p{L}\p{N}'’])/gu) ?? []
    ).filter((word) => !stopWords.has(word) && !lightWords.has(word)),
  ),
];

/** Stem → the ids of the records in whose title or text it stands. */
function holdersOf(records: readonly PackRecord[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { id, title, text } of records) {
    for (const stemmed of stemsOf(`${title} ${text}`)) {
      const ids = holders.get(stemmed) ?? new Set();
      holders.set(stemmed, ids.add(id));
    }
  }
  return holders;
}

/** How many records hold all of some words. */
function together(words: readonly string[], holders: ReadonlyMap<string, Set<string>>): number {
  const [first = new Set<string>(), ...others] = words.map(
    (word) => holders.get(keyOf(word)) ?? new Set(),
  );
  return [...first].filter((id) => others.every((ids) => ids.has(id))).length;
}

/** A way to mistype a word inside: a letter left out, doubled, put for another, or swapped with the next. */
const typo = (): fc.Arbitrary<(word: string) => string> =>
  fc
    .record({
      place: fc.double({ min: 0, max: 0.999, noNaN: true }),
      how: fc.constantFrom('out', 'double', 'other', 'swap'),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    })
    .map(({ place, how, letter }) => (word) => {
      const at = 1 + Math.floor(place * (word.length - 2));
      const [head, here, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
      if (how === 'out') return head + tail;
      if (how === 'double') return head + here + here + tail;
      if (how === 'other') return head + letter + tail;
      return head + tail.charAt(0) + here + tail.slice(1);
    });

/** English words of many fields; those that a pack holds are left out there. */
const strangers = `
  abdomen accordion acrobat aerobics almond alligator amplifier aquarium artichoke asteroid avocado
  badminton bagpipe ballerina banana bandana barley basil bassoon beetroot bicycle biscuit blender
  blizzard blouse bracelet broccoli broom bucket buffalo bumblebee butterfly cabbage calculus caramel
  carpenter caterpillar cathedral celery chameleon chandelier cheesecake chimney chipmunk chocolate
  cinnamon clarinet coconut compass cookbook coriander cucumber cupboard curtain daffodil dentist
  dermatology dinosaur dolphin doughnut dragonfly eggplant elephant embroidery encyclopedia espresso
  eyebrow feather fireplace flamingo fountain galaxy garlic giraffe glacier goldfish gorilla guitar
  gymnastics hamburger hammock harmonica hedgehog helicopter hippopotamus hockey honeymoon hurricane
  iceberg jellyfish jigsaw kangaroo ketchup kettle keyboard kindergarten kitchen kitten kubernetes
  ladybug lasagna laundry lavender lemonade leopard lettuce lipstick lobster lollipop magnet
  marathon marmalade mascara mattress mayonnaise meadow melody microscope microwave mosquito moustache
  mushroom necklace noodles nursery octopus omelette orchestra origami ostrich pajamas pancake papaya
  parachute parrot peanut pelican pencil penguin pepperoni perfume piano pillow pineapple pizza
  playground plumber polynomial porcupine pottery pumpkin puppet pyramid quilt rabbit raccoon radish
  rainbow raspberry refrigerator rhinoceros saxophone scarecrow scissors seahorse shampoo skateboard
  skeleton snorkel spaghetti spinach squirrel strawberry submarine sunflower surfboard sweater
  tablecloth tambourine tangerine teapot telescope thermometer thunderstorm toaster tomato toothbrush
  tornado trampoline trombone tuxedo umbrella unicorn vanilla violin volcano waffle walnut walrus
  wardrobe waterfall watermelon wheelbarrow windmill xylophone yogurt zebra zipper zucchini
`
  .trim()
  .split(/\s+/);

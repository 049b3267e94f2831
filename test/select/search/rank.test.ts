// Records are scored by how much of a query they hold, where it stands in them, and how surely it is meant.

import { expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import { type Candidate, rank } from '../../../src/select/search/rank.js';
import { asked, factOf, factsOf, packOf } from './made.js';

const filler = Array.from({ length: 9 }, (_, at) =>
  factOf(`filler${at}`, 'Untold', `Pebbles on beach ${at}.`),
);

/** The candidates of a query by their ids, in their order. */
function ranked(
  pack: Pack,
  text: string,
  allowed: (id: string) => boolean = () => true,
): Map<string, Candidate> {
  const { index, read } = asked(pack);
  const idOf = (at: number) => index.record(at).id;
  const found = rank(
    index,
    read(text),
    (at) => allowed(idOf(at)),
    () => true,
  );
  return new Map(found.map((it) => [idOf(it.at), it]));
}

function of(candidates: Map<string, Candidate>, id: string): Candidate {
  const found = candidates.get(id);
  if (!found) throw new Error(`${id} is no candidate`);
  return found;
}

const kettles = packOf({
  facts: [
    factOf('later', 'Untold', 'Copper lies about.'),
    factOf('both', 'Untold', 'Copper and a kettle.'),
    factOf('noted', 'Untold', 'Nothing.', { notes: ['Copper and a kettle.'] }),
    factOf('former', 'Untold', 'A kettle lies about.'),
    ...filler,
  ],
});

it('gives the candidates in pack order, whichever word finds them', () => {
  const order = ['later', 'both', 'noted', 'former'];
  expect([...ranked(kettles, 'copper kettle').keys()]).toEqual(order);
  expect([...ranked(kettles, 'kettle copper').keys()]).toEqual(order);
});

it('asks for light words that mean something together, and for no others', () => {
  const pack = packOf({
    facts: [
      factOf('apart', 'Untold', 'The kettles made two calls.'),
      factOf('greets', 'Untold', 'A greeting of kettles.'),
      factOf('whole', 'Untold', 'Kettles call each other.'),
      ...filler,
    ],
    synonyms: [['greeting', 'call each other']],
  });
  const together = ranked(pack, 'what do kettles call each other');
  expect(of(together, 'whole').all).toBe(true);
  expect(of(together, 'apart').all).toBe(false);
  expect(of(together, 'greets').covered).toBeGreaterThan(of(together, 'apart').covered);
  expect(of(ranked(pack, 'what do kettles say'), 'apart').all).toBe(true);
});

it('gives those alone that are allowed and pass, and is as good for the next query', () => {
  expect([...ranked(kettles, 'copper', (id) => id !== 'both').keys()]).toEqual(['later', 'noted']);
  const { index, read } = asked(kettles);
  const query = read('copper kettle');
  const all = rank(
    index,
    query,
    () => true,
    () => true,
  );
  const passing = rank(
    index,
    query,
    () => true,
    ({ covered }) => covered === 1,
  );
  expect(passing).toEqual(all.filter(({ covered }) => covered === 1));
  expect(passing).toHaveLength(1);
});

it('says how much of a query a record holds, and how many of its words', () => {
  const found = ranked(kettles, 'copper kettle');
  expect(of(found, 'both')).toMatchObject({ covered: 1, worded: 1, all: true });
  expect(of(found, 'later')).toMatchObject({ worded: 0.5, all: false });
  const shares = of(found, 'later').covered + of(found, 'former').covered;
  expect(shares).toBeCloseTo(1, 10);
  expect(of(found, 'both').score).toBeGreaterThan(of(found, 'later').score);
});

it('counts less what stands only beside what a record says itself, and takes it for no word of its own', () => {
  const { covered, worded, all, score } = of(ranked(kettles, 'copper kettle'), 'noted');
  expect(covered).toBeGreaterThan(0.5);
  expect(covered).toBeLessThan(1);
  expect({ worded, all }).toEqual({ worded: 0, all: false });
  expect(score).toBeGreaterThan(0);
});

it('has the record whose id the query is, though it holds no word of it', () => {
  const found = ranked(kettles, 'former');
  expect([...found.keys()]).toEqual(['former']);
  expect(of(found, 'former')).toMatchObject({ isId: true, all: false, covered: 0, worded: 0 });
  expect(of(ranked(kettles, 'copper'), 'later').isId).toBe(false);
});

it('does not ask for light words: a record has all words without them', () => {
  const found = ranked(kettles, 'tell me more things about copper');
  expect(of(found, 'later')).toMatchObject({ all: true, worded: 1 });
  const light = packOf({ facts: [...factsOf('More to tell.', 'Copper.'), ...filler] });
  expect(of(ranked(light, 'tell copper'), 'f0')).toMatchObject({ all: false, worded: 0 });
  expect(of(ranked(light, 'tell'), 'f0')).toMatchObject({ all: false, worded: 0 });
});

it('counts a misspelt word for a word of the record, and not for the word itself', () => {
  const found = ranked(kettles, 'coppre');
  expect(of(found, 'later')).toMatchObject({ worded: 1, all: false });
  expect(of(found, 'later').covered).toBeGreaterThan(0.5);
  expect(of(found, 'later').covered).toBeLessThan(1);
});

it('holds nothing of a query by what is most likely not meant, which only orders', () => {
  const boats = packOf({
    facts: [...factsOf('The trial of a copper smith.', 'Copper.'), ...filler],
  });
  const found = ranked(boats, 'trail copper');
  expect(of(found, 'f0').covered).toBeCloseTo(of(found, 'f1').covered, 10);
  expect(of(found, 'f0').worded).toBe(of(found, 'f1').worded);
  expect(of(found, 'f0').score).toBeGreaterThan(of(found, 'f1').score);
});

it('counts what is loosely the same for more beside other words of the query than alone', () => {
  const loose = packOf({
    facts: [...factsOf('Abandoning copper.', 'Abandoning it.', 'Copper.'), ...filler],
  });
  const found = ranked(loose, 'scrap copper');
  const alone = of(found, 'f1').covered;
  const other = of(found, 'f2').covered;
  expect(alone).toBeGreaterThan(0);
  expect(of(found, 'f0').covered).toBeGreaterThan(alone + other + 0.001);
  expect(of(found, 'f0').covered).toBeLessThan(1);
});

it('counts more what a word means surely than what it means loosely', () => {
  const both = packOf({ facts: [...factsOf('Abandoning it.', 'Overcome by it.'), ...filler] });
  const [sure, loose] = ['ditch', 'shed'].map((text) => of(ranked(both, text), 'f0')) as [
    Candidate,
    Candidate,
  ];
  expect(sure.covered).toBeGreaterThan(loose.covered);
  expect(sure.score).toBeGreaterThan(loose.score);
});

it('counts the words of a phrase for less where they stand apart', () => {
  const action = packOf({
    facts: [
      ...factsOf(
        'Industrial action was taken.',
        'An industrial town, and action in it.',
        'A walkout.',
      ),
      ...filler,
    ],
    synonyms: [['industrial action', 'walkout']],
  });
  const found = ranked(action, 'industrial action');
  expect(of(found, 'f1').covered).toBeLessThan(of(found, 'f0').covered);
  expect(of(found, 'f1').covered).toBeGreaterThan(0.3);
  expect(of(found, 'f0').score).toBeGreaterThan(of(found, 'f1').score);
  expect(of(found, 'f2').covered).toBeGreaterThan(of(found, 'f1').covered);
});

it('does not count a rarer synonym for more than the word itself', () => {
  const grain = packOf({
    facts: [
      ...factsOf('Wheat here.', 'Grain here.', 'Grain there.', 'Grain here.', 'Grain there.'),
      ...filler,
    ],
    synonyms: [['grain', 'wheat']],
  });
  const found = ranked(grain, 'grain');
  expect(of(found, 'f0').score).toBeLessThanOrEqual(of(found, 'f1').score);
  expect(of(found, 'f0').covered).toBeLessThan(of(found, 'f1').covered);
});

it('scores what a record says prominently higher', () => {
  const titled = packOf({
    facts: [
      factOf('low', 'Untold', 'A kettle.'),
      factOf('high', 'A kettle', 'Kettles.'),
      ...filler,
    ],
  });
  const found = ranked(titled, 'kettle');
  expect(of(found, 'high').score).toBeGreaterThan(of(found, 'low').score);
});

it('scores a record no higher than the query is worth', () => {
  const { index, read } = asked(kettles);
  const query = read('copper kettle');
  const worth = query.slots.reduce((sum, slot) => sum + slot.worth, 0);
  const found = rank(
    index,
    query,
    () => true,
    () => true,
  );
  for (const { score } of found) expect(score).toBeLessThanOrEqual(worth);
});

it('does not count a rarer relative for more than the word itself', () => {
  const money = packOf({
    facts: [...factsOf('Investment.', ...Array.from({ length: 9 }, () => 'Invest.')), ...filler],
  });
  const found = ranked(money, 'invest');
  expect(of(found, 'f0').score).toBeLessThan(of(found, 'f1').score);
});

it('counts words apart for less where they have a meaning together', () => {
  const facts = [
    ...factsOf('Industrial action.', 'Action in an industrial town.', 'A walkout.'),
    ...filler,
  ];
  const [together, apart] = [[['industrial action', 'walkout']], []].map((synonyms) =>
    of(ranked(packOf({ facts, synonyms }), 'industrial action'), 'f1'),
  ) as [Candidate, Candidate];
  expect(together.score).toBeLessThan(apart.score);
  expect(together.covered).toBeLessThan(apart.covered);
});

it('counts a single word for less where it stands beside alone', () => {
  const { covered } = of(ranked(kettles, 'copper'), 'noted');
  expect(covered).toBeGreaterThan(0);
  expect(covered).toBeLessThan(1);
});

it('takes neither a word that is hardly meant nor a light one for company', () => {
  const loose = packOf({
    facts: [
      ...factsOf(
        'The trial, abandoning it.',
        'Abandoning it.',
        'They tell of abandoning it.',
        'They tell.',
        'The trial of copper and zinc.',
        'Copper and zinc.',
      ),
      ...filler,
    ],
  });
  const hardly = ranked(loose, 'trail scrap');
  expect(of(hardly, 'f0').covered).toBeCloseTo(of(hardly, 'f1').covered, 10);
  const light = ranked(loose, 'tell scrap');
  expect(of(light, 'f2').covered).toBeCloseTo(
    of(light, 'f1').covered + of(light, 'f3').covered,
    10,
  );
  const more = ranked(loose, 'trail copper zinc');
  expect(of(more, 'f4').covered).toBeCloseTo(of(more, 'f5').covered, 10);
});

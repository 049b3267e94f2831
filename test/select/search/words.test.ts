// A word of a query stands for itself, its relatives, its meanings, or what it is misspelt for; some say little.

import { expect, it } from 'vitest';
import type { Part } from '../../../src/select/search/reading.js';
import { sure, trusts, weak } from '../../../src/select/search/reading.js';
import { stem } from '../../../src/select/search/stem.js';
import { readWord } from '../../../src/select/search/words.js';
import { asked, factOf, factsOf, packOf, partyOf } from './made.js';

const pack = packOf({
  facts: [
    ...factsOf(
      'Copper investment.',
      'Copper investors.',
      'About 87.28% of it.',
      'The gala dinner.',
      'A stevedore settled.',
      'Abandoning wheat.',
      'Overcome by firms that discuss the matter.',
      'They say much.',
      'The trial.',
      'Announced by them, and answered.',
    ),
    ...Array.from({ length: 20 }, (_, at) => factOf(`filler${at}`, 'Untold', 'Pebbles.')),
  ],
  people: [partyOf('ada', 'Ada Brandt', 'Solderer')],
  synonyms: [
    ['gala dinner', 'banquet'],
    ['wheat', 'grain', 'barley'],
  ],
});
const { index } = asked(pack);
const word = (text: string, fuzzy = true): Part => readWord(text, index, fuzzy);
const trustIn = (text: string, source: string): number | undefined =>
  word(text).readings.find((reading) => reading.source === source)?.trust;

it('means itself, literally, before all else', () => {
  const { readings, stems } = word('investment');
  expect(readings[0]).toMatchObject({ trust: 1, literal: true, worded: 1 });
  expect(stems).toEqual([{ stem: 'investment', trust: 1 }]);
  expect(readings.slice(1).every(({ trust }) => trust < 1)).toBe(true);
});

it('means words of the same matter surely, and others that share its root hardly', () => {
  expect(trustIn('investing', 'investment')).toBeGreaterThan(sure);
  const distant = trustIn('investing', 'investor') ?? 1;
  expect(distant).toBeLessThan(sure);
  expect(distant).toBeGreaterThan(weak);
  const related = word('investing').readings.find(({ source }) => source === 'investor');
  expect(related).toMatchObject({ literal: false, worded: 0 });
});

it('means itself and names alone where words count as they are typed', () => {
  expect(word('investment', false).readings.map(({ source }) => source)).toEqual(['investment']);
  expect(word('invesment', false)).toMatchObject({ readings: [], stems: [] });
  expect(word('grain', false).readings).toEqual([]);
  expect(word('87.28', false).readings).toEqual([]);
  const names = word('brandt', false).readings.filter((it) => it.names !== undefined);
  expect(names).toHaveLength(1);
  expect(names[0]).toMatchObject({ literal: true, worded: 1, names: index.placeOf('ada') });
});

it('takes a figure for the percentage, and no word for one', () => {
  expect(trustIn('87.28', '87.28%')).toBeGreaterThan(sure);
  expect(word('87.29').readings).toEqual([]);
});

it('takes a synonym for less than the word, and what only comes near for none', () => {
  const [synonym] = word('grain').readings;
  expect(synonym?.trust).toBeGreaterThan(sure);
  expect(synonym?.trust).toBeLessThan(1);
  expect(synonym).toMatchObject({ literal: false });
  expect(synonym?.worded).toBeGreaterThan(0);
  expect(synonym?.worded).toBeLessThan(1);
  const [loose] = word('scrap').readings;
  expect(loose?.trust).toBeLessThan(sure);
  expect(loose?.trust).toBeGreaterThan(weak);
  expect(loose).toMatchObject({ literal: false, worded: 0 });
});

it('is sure of a word of the thesaurus, unless the pack has it itself or it stands for several', () => {
  const trusted = (text: string, facts: string[]): number => {
    const small = packOf({ facts: factsOf(...facts) });
    const { readings } = readWord(text, asked(small).index, true);
    return Math.max(0, ...readings.filter(({ literal }) => !literal).map((it) => it.trust));
  };
  expect(trusted('ditch', ['Abandoning it.'])).toBeGreaterThan(sure);
  expect(trusted('ditch', ['Abandoning it.', 'A ditch.'])).toBeLessThan(sure);
  expect(trusted('head', ['The chairman.', 'The director.'])).toBeGreaterThan(sure);
  // What comes near more words means none of them less surely.
  expect(trusted('concede', ['Recognized.', 'They accept.', 'Capitulation.'])).toBeGreaterThan(
    sure,
  );
  const shared = trusted('blame', ['Condemnation.', 'He condemned it.', 'Criticism.']);
  expect(shared).toBeLessThan(sure);
  expect(shared).toBeGreaterThan(weak);
});

it('hints at the phrases in which it stands beside others, if they are few and it means nothing else', () => {
  const hinting = (...groups: string[][]) => {
    const dinners = packOf({
      facts: factsOf(...groups.map(([phrase = '']) => `The ${phrase}.`), 'No spellings.'),
      synonyms: groups,
    });
    return { ...dinners, facts: factsOf(...groups.map(([, other = '']) => `A ${other}.`)) };
  };
  const groups = [
    ['gala dinner', 'banquet'],
    ['gala concert', 'recital'],
    ['gala cruise', 'sailing'],
    ['gala lunch', 'picnic'],
  ];
  const hints = (many: number): Part => {
    const { index: small } = asked(hinting(...groups.slice(0, many)));
    return readWord('gala', small, true);
  };
  expect(hints(1).readings).toHaveLength(1);
  expect(hints(1).readings[0]).toMatchObject({ literal: false, worded: 0 });
  expect(hints(1).readings[0]?.trust).toBeGreaterThan(weak);
  expect(hints(1).readings[0]?.trust).toBeLessThan(sure);
  expect(hints(3).readings).toHaveLength(3);
  expect(hints(4).readings).toEqual([]);
  const { index: small } = asked(hinting(...groups.slice(0, 1)));
  expect(readWord('gala', small, false).readings).toEqual([]);
});

it('means what it is misspelt for, less surely, and each once', () => {
  const { stems, readings, stop, light } = word('stevedoer');
  expect(stems).toHaveLength(1);
  expect(stems[0]?.trust).toBeLessThan(1);
  expect(readings[0]).toMatchObject({ literal: false, worded: 1 });
  expect({ stop, light }).toEqual({ stop: false, light: false });
  const guessed = word('trail');
  expect(guessed.readings[0]?.trust).toBeLessThanOrEqual(weak);
  expect(guessed.readings[0]?.worded).toBe(0);
});

it('is less sure of a misspelt word that no record says', () => {
  const said = word('wheet').stems[0]?.trust ?? 0;
  const unsaid = word('barlye').stems[0]?.trust ?? 1;
  expect(unsaid).toBeLessThan(said);
  expect(unsaid).toBeGreaterThan(0);
});

it('means the words that it begins, where it is not misspelt', () => {
  expect(word('steved').stems.map(({ stem }) => stem)).toEqual(['stevedor']);
});

it('does not count a misspelt stop-word, and takes a misspelt light one for light', () => {
  expect(word('becuase')).toMatchObject({ stop: true, readings: [] });
  expect(word('mentoined')).toMatchObject({ stop: false, light: true });
  expect(word('copper')).toMatchObject({ stop: false, light: false });
});

it('does not look for what a word is misspelt for that the pack has, or that is light', () => {
  expect(word('gala').stems.map(({ stem }) => stem)).toEqual(['gala']);
  expect(word('tell').stems).toEqual([]);
  expect(word('tell').readings).toEqual([]);
});

it('takes light words for light, and what asks for a measure where the pack gives it no meaning', () => {
  expect(word('say').light).toBe(true);
  expect(word('say', false).light).toBe(false);
  expect(word('howlong').light).toBe(true);
  const long = packOf({ facts: factsOf('Nine days.'), synonyms: [['how long', 'nine days']] });
  expect(readWord('howlong', asked(long).index, true).light).toBe(false);
});

it('weighs light words least, then general ones, and those more that the pack knows', () => {
  const weight = (text: string): number => word(text).weight;
  const [lightUnknown, lightKnown, generalUnknown, generalKnown, unknown, known] = [
    'mention',
    'say',
    'improve',
    'discuss',
    'zeppelin',
    'stevedore',
  ].map(weight) as [number, number, number, number, number, number];
  expect(lightUnknown).toBeLessThan(generalUnknown);
  expect(lightKnown).toBeLessThan(generalKnown);
  expect(lightUnknown).toBeLessThan(lightKnown);
  expect(generalUnknown).toBeLessThan(generalKnown);
  expect(generalKnown).toBeLessThan(known);
  expect(unknown).toBeGreaterThan(known);
  const worth = (text: string): number => word(text).worth;
  expect(worth('mention')).toBeLessThan(worth('improve'));
  expect(worth('improve')).toBeLessThan(worth('zeppelin'));
});

it('weighs a participle that the pack does not know less than another word', () => {
  expect(word('knitting').weight).toBeLessThan(word('knitter').weight);
  expect(word('gaming').weight).toBeLessThan(word('gamers').weight);
  // `thing` and `bring` end in the same letters.
  expect(word('sling').weight).toBe(word('zeppelin').weight);
  expect(word('settling').weight).toBe(word('settle').weight);
});

it('weighs a word by all that it surely means, and counts it for more where it is rarer than that', () => {
  const lots = packOf({
    facts: [
      ...factsOf('Wheat.', ...Array.from({ length: 9 }, () => 'Grain.')),
      ...Array.from({ length: 20 }, (_, at) => factOf(`filler${at}`, 'Untold', 'Pebbles.')),
    ],
    synonyms: [['wheat', 'grain']],
  });
  const { index: small } = asked(lots);
  const wheat = readWord('wheat', small, true);
  const grain = readWord('grain', small, true);
  expect(wheat.weight).toBeCloseTo(small.weigh(10), 10);
  expect(wheat.weight).toBeLessThan(small.weigh(1));
  expect(wheat.worth).toBeGreaterThan(wheat.weight);
  expect(wheat.worth).toBeLessThan(small.weigh(1));
  expect(grain.worth).toBeCloseTo(small.weigh(9), 10);
});

it('takes a misspelt word for no word of the thesaurus, which is unsure enough', () => {
  const { index: small } = asked(
    packOf({ facts: factsOf('Abandoning it.', 'Nothing.'), synonyms: [['ditches', 'trenches']] }),
  );
  const meant = (text: string) => readWord(text, small, true).readings.map(({ source }) => source);
  expect(meant('ditches')).toEqual(['abandon']);
  expect(meant('dittches')).toEqual([]);
});

it('takes a misspelt synonym for no word of its own', () => {
  const reading = word('barlye').readings.find(({ source }) => typeof source === 'number');
  expect(reading).toMatchObject({ literal: false, worded: 0 });
});

/** What a word means in a pack with these facts and synonyms. */
const wordIn = (text: string, facts: string[], synonyms: string[][] = []): Part =>
  readWord(text, asked(packOf({ facts: factsOf(...facts), synonyms })).index, true);

it('takes a form of a word that the pack has for no misspelt one', () => {
  expect(word('coppers').stems).toEqual([{ stem: 'copper', trust: 1 }]);
});

it('hints at no phrase where it means something itself, or is light', () => {
  const groups = [
    ['gala dinner', 'banquet'],
    ['tell tale', 'banner'],
  ];
  const facts = ['The gala dinner.', 'The tell tale.'];
  const concepts = (text: string, ...more: string[]) =>
    wordIn(text, [...more, 'Banquet, banner.'], groups).readings.filter(
      ({ source }) => typeof source === 'number',
    );
  expect(concepts('gala')).toHaveLength(1);
  expect(concepts('gala', ...facts)).toEqual([]);
  expect(concepts('tell')).toEqual([]);
});

it('takes a word that the pack has in phrases alone for no other one misspelt', () => {
  const { stems, readings } = wordIn(
    'gantry',
    ['The gentry and a gantryman.', 'A derrick.'],
    [['gantry crane', 'derrick']],
  );
  expect(stems).toEqual([]);
  expect(readings.map(({ source }) => typeof source)).toEqual(['number']);
  // Nor for the beginning of one.
  const short = wordIn('zorba', ['A zorbaman.', 'A derrick.'], [['zorba wharf', 'derrick']]);
  expect(short.stems).toEqual([]);
});

it('counts a word that may be a stop-word or one of the pack misspelt', () => {
  const part = wordIn('durinz', ['Durino.']);
  expect(part).toMatchObject({ stop: false, light: true });
  expect(part.stems.map(({ stem }) => stem)).toEqual(['durino']);
});

it('means no word that it begins where it is surely misspelt', () => {
  const { stems } = wordIn('brindl', ['Brindle.', 'Brindlewood.']);
  expect(stems.map(({ stem }) => stem)).toEqual(['brindl']);
  expect(wordIn('brindlew', ['Brindle.', 'Brindlewood.']).stems).toHaveLength(1);
});

it('doubts a misspelt word that no record says less where it is long and almost right', () => {
  const trust = (text: string): number =>
    wordIn(text, ['Wheat.'], [['wheat', 'sorghum', 'buckwheat']]).stems[0]?.trust ?? 0;
  expect(trust('buckwhet')).toBeGreaterThan(sure);
  expect(trust('sorghun')).toBeLessThan(sure);
  // Two mistakes in a long word leave it as sure as they leave one that a record says.
  expect(trust('bukwhaet')).toBe(sure);
  expect(trust('bukwhaet')).toBeLessThan(trust('buckwhet'));
});

it('means a stem once, though several of its forms are near', () => {
  expect(wordIn('settlen', ['He settled.', 'It settles.']).stems).toHaveLength(1);
});

it('is weighed by what it surely means, though it comes near more', () => {
  const { index: lots } = asked(
    packOf({
      facts: [
        ...factsOf('Adaptation.', ...Array.from({ length: 9 }, () => 'Adaptable.')),
        ...Array.from({ length: 20 }, (_, at) => factOf(`filler${at}`, 'Untold', 'Pebbles.')),
      ],
    }),
  );
  const { readings, weight, worth } = readWord('adapts', lots, true);
  expect(readings.map(({ source }) => source)).toEqual(['adaptabl', 'adaptation']);
  expect(weight).toBe(lots.weigh(1));
  expect(worth).toBe(lots.weigh(1));
});

it('weighs a word that is hardly meant as one that the pack does not know', () => {
  expect(word('trail').readings[0]?.trust).toBe(weak);
  expect(word('trail').weight).toBe(word('zeppelin').weight);
});

it('weighs a word that only comes near others as an unknown one, and a relative of one by where that stands', () => {
  const texts = ['A camera.', 'Cameras.', 'An investor.', 'An investor.'];
  const { index: some } = asked(packOf({ facts: factsOf(...texts) }));
  const film = readWord('film', some, true);
  expect(film.readings).toMatchObject([{ source: 'camera', trust: trusts.loose }]);
  expect(film.weight).toBe(some.weigh(0));
  const investment = readWord('investment', some, true);
  expect(investment.readings).toMatchObject([{ source: 'investor', trust: trusts.distant }]);
  expect(investment.weight).toBe(some.weigh(2));
});

it('takes an everyday word near a name for no name', () => {
  const [named] = word('brand').readings.filter(({ names }) => names !== undefined);
  expect(named?.trust).toBeLessThanOrEqual(weak);
  expect(named).toMatchObject({ literal: false, worded: 0 });
  const [misspelt] = word('brantd').readings.filter(({ names }) => names !== undefined);
  expect(misspelt).toMatchObject({ literal: false, worded: 1 });
});

it('takes a misspelt word for none that only comes near another', () => {
  const meant = (text: string) =>
    wordIn(text, ['Abandoning it.', 'Trenches.'], [['scrap', 'trenches']]).readings.map(
      ({ source }) => source,
    );
  expect(meant('scrap')).toContain(stem('abandoning'));
  expect(meant('scraap')).toHaveLength(1);
  expect(meant('scraap')).not.toContain(stem('abandoning'));
});

// Which exchanges of words change the meaning: a negation, a number, a name.

import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model.js';
import {
  changesIn,
  changesInGap,
  negationBefore,
  standsFor,
  turns,
} from '../../../src/select/verify/meaning.js';
import { wordsOf } from '../../../src/select/verify/words.js';
import { packOf, quote, said } from './packs.js';

const pack: Pack = {
  ...packOf(quote('met', 'We met the captain of the Argo in Kyiv, and Oak was there')),
  organizations: [
    ...packOf().organizations,
    { id: 'band', name: 'The Who', aliases: [], text: '', evidence: [] },
  ],
  synonyms: [
    ['Kyiv', 'Kiev', 'the capital'],
    ['storm', 'gale'],
    ['allied', 'Doria-Gomel'],
  ],
};

/** The words of a text as they stand inside a sentence: a capital is a name. */
const inside = (text: string) => wordsOf(`we ${text}`).slice(1);

/** The changes from some words to others, as `what: from > to`. */
const changes = (from: string, to: string, how = changesIn, outside = false): string[] =>
  how({ removed: inside(from), added: inside(to), outside }, pack).map(
    (change) => `${change.what}: ${change.from} > ${change.to}`,
  );

describe('a negation', () => {
  it.each([
    ...'not no never none nobody nothing nowhere neither nor without cannot hardly'.split(' '),
    ...'не ни нет никогда нельзя ні немає ніколи нічого'.split(' '),
    ...'nicht kein ohne pas jamais sans nunca'.split(' '),
    ...'不 没 無 莫'.split(' '),
    ...'isn’t aren’t wasn’t don’t doesn’t didn’t hasn’t haven’t won’t wouldn’t can’t mustn’t'.split(
      ' ',
    ),
    ...['n’t', "n't"],
  ])('turns the meaning in any of its forms: %s', (word) => {
    expect(inside(word).some(turns)).toBe(true);
    expect(changes(word, '')[0]).toMatch(/^negation: .+ > $/u);
    expect(changes('', word)[0]).toMatch(/^negation: {2}> .+$/u);
  });

  it.each([
    'want',
    'tent',
    'n.t',
    'nit',
    'notice',
    'often',
    'went',
    'infant',
    'wontons',
    'one',
    'a',
  ])('is no other word: %s', (word) => {
    expect(inside(word).some(turns)).toBe(false);
    expect(changes(word, 'boat')).toEqual([]);
  });

  it('for another changes nothing, and all of them are told', () => {
    expect(changes('not', 'never')).toEqual([]);
    expect(changes('never not', 'no')).toEqual(['negation: never not > no']);
  });

  it.each([
    ['realistic', 'unrealistic'],
    ['direct', 'indirect'],
    ['possible', 'impossible'],
    ['legal', 'illegal'],
    ['regular', 'irregular'],
    ['agree', 'disagree'],
    ['violent', 'nonviolent'],
    ['treated', 'mistreated'],
    ['war', 'antiwar'],
    ['militarised', 'demilitarised'],
    ['возможно', 'невозможно'],
    ['опасный', 'безопасный'],
  ])('may be the head of a word: %s, %s', (plain, denied) => {
    expect(changes(denied, plain)).toEqual([`negation: ${denied} > ${plain}`]);
    expect(changes(`all ${plain}`, `${denied} now`)).toEqual([`negation: ${plain} > ${denied}`]);
  });

  it('is not every head: what is left must be a word', () => {
    expect(changes('it', 'unit')).toEqual([]);
    expect(changes('in', 'inin')).toEqual([]);
    expect(changes('happy', 'unhurt')).toEqual([]);
  });

  it('is found before a part among the last three words', () => {
    const before = (text: string) => negationBefore(wordsOf(text))?.raw;
    expect(before('we do not')).toBe('not');
    expect(before('not at all')).toBe('not');
    expect(before('never do not go')).toBe('not');
    expect(before('not at all now')).toBeUndefined();
    expect(before('')).toBeUndefined();
  });
});

describe('a number', () => {
  it.each([
    '40',
    '3.5',
    '1,000',
    '40%',
    '$5',
    '€5',
    '⅓',
    'million',
    'bn',
    'forty',
    'hundred',
    'half',
    'two',
    ...'zwei zwölf deux dos два дві п’ять тысячи мільйонів 两 百'.split(' '),
  ])('turns the meaning, in figures and in words: %s', (word) => {
    expect(inside(word).some(turns)).toBe(true);
  });

  it.each([
    ['40', 'forty'],
    ['1,000', '1000'],
    ['3 million', 'three million'],
    ['per cent', '%'],
    ['two boats', '2 ships'],
  ])('in another spelling is the same: %s, %s', (from, to) => {
    expect(changes(from, to)).toEqual([]);
  });

  it.each([
    ['40 boats', 'fifty boats', 'number: 40 > fifty'],
    ['40 to 50', '50 to 40', 'number: 40, 50 > 50, 40'],
    ['40', '40 50', 'number: 40 > 40 50'],
    ['some boats', 'two boats', 'number:  > two'],
    ['3 million', '3 billion', 'number: 3 million > 3 billion'],
    ['3 million', '3', 'number: 3 million > 3'],
    ['$5', '€5', 'number: $ 5 > € 5'],
    ['два', 'три', 'number: два > три'],
    ['dos', '', 'number: dos > '],
    ['5%', '5', 'number: 5 % > 5'],
  ])('of another value changes the meaning: %s, %s', (from, to, expected) => {
    expect(changes(from, to)).toEqual([expected]);
  });
});

describe('a word with a figure in it', () => {
  it('is no number', () => {
    expect(inside('g20').some(turns)).toBe(false);
    expect(changes('g20', 'g7')).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['Moscow', 'Paris', ['name: Moscow > Paris']],
    ['Moscow', '', ['name: Moscow > ']],
    ['', 'Paris', ['name:  > Paris']],
    ['the boat', 'that ship', []],
    ['Ana and Paris', 'Paris and Ana', []],
    ['Ana Moscow', 'Moscow Paris', ['name: Ana > Paris']],
    // In small letters, as the pack has it: in its quotations, and in its names.
    ['the kyiv boat', 'the boat', ['name: kyiv > ']],
    ['the argo', 'the boat', ['name: argo > ']],
    ['the olaf boat', 'the boat', ['name: olaf > ']],
    ['the ayton boat', 'the boat', ['name: ayton > ']],
    ['the captain', 'the boat', []],
    // A common word is none, be it part of a name.
    ['who', '', []],
  ])('gives way to another or to none: %s, %s', (from, to, expected) => {
    expect(changes(from, to)).toEqual(expected);
  });

  it('of one party is one, in any of its words and spellings', () => {
    expect(changes('Ana', 'Ash')).toEqual([]);
    expect(changes('Kyiv', 'Kiev')).toEqual([]);
    expect(changes('Storm', 'Gale')).toEqual([]);
    expect(changes('Ash’s', 'Ash')).toEqual([]);
    expect(changes('Ash’s', 'Oak')).toEqual(['name: Ash’s > Oak']);
    expect(changes('Ana', 'Oak')).toEqual(['name: Ana > Oak']);
    expect(changes('Kyiv', 'Capital')).toEqual(['name: Kyiv > Capital']);
  });

  it('of several parties makes none of them the other', () => {
    expect(changes('Ayton', 'Beeton')).toEqual(['name: Ayton > Beeton']);
    expect(changes('Doria', 'Gomel')).toEqual(['name: Doria > Gomel']);
    expect(changes('Ayton’s', 'Beeton’s', changesInGap)).toEqual(['name: Ayton’s > Beeton’s']);
    expect(said('In truth, he mortgaged the Kremlin to [Moscow]').verdict).toBe('altered');
    expect(said('China’s dominance over [China] is complete').verdict).toBe('altered');
  });

  it('that is used as a word in small letters too is no name', () => {
    const both = { ...pack, quotes: [...pack.quotes, quote('tree', 'He felled the oak for us')] };
    const oak = { removed: inside('the oak'), added: [] };
    expect(changesIn(oak, pack)).toHaveLength(1);
    expect(changesIn(oak, both)).toEqual([]);
  });

  it('outside of all that is known is who may have said it', () => {
    expect(changes('', 'Paris', changesIn, true)).toEqual([]);
    expect(changes('', 'not 40', changesIn, true)).toHaveLength(2);
  });

  it('may be left out by an ellipsis or put for a pronoun in brackets, but not exchanged', () => {
    expect(changes('Moscow', '', changesInGap)).toEqual([]);
    expect(changes('he', 'Moscow', changesInGap)).toEqual([]);
    expect(changes('Paris', 'Moscow', changesInGap)).toEqual(['name: Paris > Moscow']);
    expect(changes('not 40', '', changesInGap)).toEqual(['negation: not > ', 'number: 40 > ']);
  });
});

describe('a bracket that stands for nothing', () => {
  it.each([
    ...['supposed', 'would', 'perhaps', 'except on price', 'allegedly', 'former', 'so called'],
    ...['I doubt that', 'used to', 'said to be', 'wrongly', 'apenas', '似'],
    ...['kaum', 'возможно', 'ніби можливо', 'presque', 'casi', 'quasi', '若'],
  ])('may turn the rest: %s', (to) => {
    expect(changes('', to, changesInGap)).toEqual([`word:  > ${to}`]);
  });

  it.each(['on gas', 'in May', 'so many', 'growing', 'endlich', 'наконец'])(
    'may explain it: %s',
    (to) => {
      expect(changes('', to, changesInGap)).toEqual([]);
    },
  );

  // What a bracket holds, the words beside it, the nearest first, the word that is kept, and how many it stands for.
  it.each<[string, string, string | undefined, number]>([
    ['of Ayton', 'in accord', 'river', 0],
    ['of Ayton', 'of Beeton', 'river', 2],
    ['in tatters', 'reached there', 'been', 2],
    ['of Ayton', 'the boat', undefined, 2],
    ['broken', 'reached', 'agreements', 1],
    ['it', 'and', undefined, 0],
    ['it', 'he that', undefined, 1],
    ['it', 'river', undefined, 1],
    ['we', 'and', undefined, 1],
    ['Ash', 'and', undefined, 1],
    ['sic', 'to', 'river', 0],
    ['emphasis added', 'for the', 'river', 0],
    ['emphasis', 'added', undefined, 0],
    ['Ana Ash', 'their firm', 'you', 0],
    ['no Ash', 'their firm', 'you', 1],
    ['Ana Ash', 'he truth', undefined, 1],
    ['The old mayor', 'he truth', undefined, 1],
    ['he lied', 'he truth', undefined, 2],
    ['they reject', 'welcome we', undefined, 2],
  ])('at an edge: “%s” beside “%s” behind %s', (inserted, beside, kept, expected) => {
    const word = kept === undefined ? undefined : wordsOf(kept)[0];
    expect(standsFor(inside(inserted), inside(beside), word)).toBe(expected);
  });
});

describe('a bracket', () => {
  it.each([
    ['are', 'were'],
    ['has', 'had'],
    ['boat', 'boats'],
    ['green boats', 'boats green'],
    ['Ana', 'Ash'],
    ['he', 'the mayor'],
    ['he', 'Ash the mayor'],
    ['', 'that old'],
    // A third person stands for another pronoun or for names, the rest for their like.
    ['your', 'his'],
    ['we', 'they'],
    ['these', 'it'],
    ['the Ash and Oak', 'they'],
    ['Ana', 'her'],
    ['we', 'us'],
    ['I', 'we'],
    ['your', 'you'],
    ['this', 'the'],
    ['the', 'that'],
    ['你', '您'],
    ['you', '他'],
    // A name with and without its ’s is one.
    ['Ash’s', 'Ash'],
    ['his', 'Ash’s'],
    ['Kyiv’s', 'Kiev’s'],
    ['Ash', 'Ana Ash'],
  ])('may take the place of the same, or of a pronoun: %s, %s', (from, to) => {
    expect(changes(from, to, changesInGap)).toEqual([]);
  });

  it.each([
    ['are', 'had'],
    ['is going', 'was'],
    ['was', 'is going'],
    ['green boats', 'green green'],
    ['green green', 'green boats'],
    ['the Ash', 'the liar'],
    ['Ana', 'Ash liar'],
    ['old Ana', 'Ash'],
    ['he', 'the liar'],
    ['he', 'the lying mayor'],
    ['we', 'the mayor'],
    ['he said', 'the mayor'],
    ['he the', 'mayor'],
    ['your', 'my'],
    ['my', 'your'],
    ['their', 'our'],
    ['Ana', 'our'],
    ['Ash and Oak', 'we'],
    ['your green boats', 'my green boats'],
    ['你', '我'],
    ['many', 'the'],
    ['many', 'they'],
    ['his', 'the'],
    ['Ana', 'this'],
    ['river', 'it'],
    ['the', 'it'],
    ['Ash', 'Ash and Oak'],
    ['Ash and Oak', 'Ash'],
  ])('is a change where it takes the place of anything else: %s, %s', (from, to) => {
    expect(changes(from, to, changesInGap)).toEqual([expect.stringContaining('word: ')]);
  });
});

describe('several changes', () => {
  it('are told each kind once', () => {
    expect(changes('not 40 boats in Moscow', '50 boats in Paris')).toEqual([
      'negation: not > ',
      'number: 40 > 50',
      'name: Moscow > Paris',
    ]);
  });
});

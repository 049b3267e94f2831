// Which exchanges of words change the meaning: a negation, a number, a name.

import { describe, expect, it } from 'vitest';
import { changesInGap } from '../../../src/select/verify/brackets.js';
import { changesIn, negationBefore, turns } from '../../../src/select/verify/meaning.js';
import { wordsOf } from '../../../src/select/verify/words.js';
import { changes, inside, pack } from './changes.js';
import { quote, said } from './packs.js';

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
    expect(before('we did not say that the old mayor')).toBe('not');
    expect(before('we did not say what the old mayor')).toBeUndefined();
    expect(before('we never said that the mayor of both old towns')).toBeUndefined();
    expect(before('we say that the mayor')).toBeUndefined();
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
    ['all boats', 'a third of boats', 'number:  > a third of boats'],
    ['3 million', '3 billion', 'number: 3 million > 3 billion'],
    ['3 million', '3', 'number: 3 million > 3'],
    ['$5', '€5', 'number: $5 > €5'],
    ['два', 'три', 'number: два > три'],
    ['dos', '', 'number: dos > '],
    ['5%', '5', 'number: 5% > 5'],
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
    ['Moscow over Paris', 'Paris over Moscow', ['names: Moscow, Paris > Paris, Moscow']],
    ['Moscow over Paris', 'Moscow in Paris', []],
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

describe('several changes', () => {
  it('are told each kind once', () => {
    expect(changes('not 40 boats in Moscow', '50 boats in Paris')).toEqual([
      'negation: not > ',
      'number: 40 > 50',
      'name: Moscow > Paris',
    ]);
  });
});

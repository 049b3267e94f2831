// Who is meant by a name, and whether that is who spoke.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack, QuoteRecord } from '../../../src/model.js';
import { find } from '../../../src/select/find.js';
import { claimedBy, isBy } from '../../../src/select/verify/speaker.js';
import { root } from '../../support/spawn.js';
import { packOf, quote } from './packs.js';

const party = (id: string, name: string, aliases: string[] = [], role = '') => ({
  id,
  name,
  aliases,
  role,
  text: '',
  evidence: [],
});

const pack: Pack = {
  ...packOf(
    quote('ash-said', 'Some words'),
    quote('both-said', 'Some words', { speaker: 'both' }),
    quote('firm-said', 'Some words', { speaker: 'firm' }),
    quote('three-said', 'Some words', { speaker: 'three' }),
    quote('nobody-said', 'Some words', { speaker: 'nobody' }),
  ),
  people: [
    party('ash', 'Ana Ash', [
      'Ash',
      'Madame Mayor',
      'Anna Esche',
      'Anuschka Q. Ash',
      'Mayor Ash',
      'head FBDR',
    ]),
    party('oak', 'Olaf Oak', ['Old Olaf Eichbaum'], 'Keeper of the lock'),
    party('thorpe', 'Margaret Thorpe-Linden'),
    party('plato', 'Plato'),
    party('martin', 'Ida Martin', [], 'Warden'),
    party('marten', 'Ida Marten', [], 'Warden'),
  ],
  topics: [{ id: 'fair', title: 'Harbour Fair', text: '' }],
  organizations: [
    party('both', 'Ayton and Beeton', ['Old Bridge and New Bridge', 'A-Town & B-Town']),
    party('firm', 'Ceeton & Sons'),
    party('three', 'Deeton, Eaton'),
  ],
};

const meant = (name: string): string | undefined => claimedBy(pack, name).party?.id;

describe('a name', () => {
  it.each([
    ['Ana Ash', 'ash'],
    ['Mr Oak', 'oak'],
    ['Prof. Dr. Oak', 'oak'],
    ['President Olaf Oak', 'oak'],
    ['Prime Minister Oak', 'oak'],
    ['Comrade Plato', 'plato'],
    ['President Madame Mayor', 'ash'],
    ['tovarishch Ash', 'ash'],
  ])('is known behind a title: %s', (name, id) => {
    expect(meant(name)).toBe(id);
    expect(claimedBy(pack, name).name).toBe(name);
  });

  it.each([
    ['Oak, Olaf', 'oak'],
    ['Ash, Ana', 'ash'],
    ['Ash, Olaf', undefined],
    ['Oak, O.', 'oak'],
    ['Oak,Olaf', 'oak'],
    ['Olaf J. Oak', 'oak'],
    ['Olaf J. O. Oak', 'oak'],
    ['J. Oak', undefined],
    ['J. O. Oak', undefined],
    ['Ash O.', undefined],
    ['Oak,  Olaf', 'oak'],
    ['Oak  Olaf', 'oak'],
    [' Oak, Olaf ', 'oak'],
    ['Olaf O.', undefined],
    ['O. O.', undefined],
    ['Oak Olaf', 'oak'],
    ['Ash Olaf', undefined],
    ['Oak, Olaf, and others', undefined],
    ['O. Oak', 'oak'],
    ['A. Ash', 'ash'],
    ['O. Ash', undefined],
    ['I. Martin', 'martin'],
    ['O. E. Oak', undefined],
    ['O. O. Eichbaum', 'oak'],
    ['the Ash', 'ash'],
    ['The Ceeton & Sons', 'firm'],
    ['the', undefined],
    ['keeper of the lock', 'oak'],
    ['the Keeper of the Lock', 'oak'],
    ['keeper of locks', undefined],
    ['Warden', undefined],
    ['never Olaf Oak', undefined],
    ['Olaf Oak, impersonator', undefined],
  ])(
    'is known with the surname first, in initials, by an office, behind an article: %s',
    (name, id) => {
      expect(meant(name)).toBe(id);
    },
  );

  it.each([
    ['and Ash', undefined],
    ['Ash and', undefined],
    [' Ash & ', undefined],
    ['or Ash', undefined],
    ['Andash', undefined],
  ])('is no beginning or end of several: %s', (name, id) => {
    expect(meant(name)).toBe(id);
    expect(claimedBy(pack, name)).not.toHaveProperty('party');
  });

  it.each([
    ['Ceeton', 'firm'],
    ['the Ceeton', 'firm'],
    ['Sons', 'firm'],
    ['FIRM', 'firm'],
    [' three ', 'three'],
    ['Beeton', 'both'],
    ['Ayton and', undefined],
    ['Linden', 'thorpe'],
    ['Margaret', 'thorpe'],
    ['Ida', undefined],
    ['Esche', 'ash'],
    ['Anna', 'ash'],
    ['Anuschka', 'ash'],
    ['Q.', undefined],
    ['FBDR', undefined],
    ['Mr FBDR', undefined],
    ['Eichbaum', 'oak'],
    ['Fr. Esche', undefined],
    ['Mr Esche', 'ash'],
  ])('is an id, or a word that one name alone has: %s', (name, id) => {
    expect(meant(name)).toBe(id);
  });

  it.each([
    ['Olaf Oka', 'oak'],
    ['Olof Oak', 'oak'],
    ['Plata', undefined],
    ['Blato', undefined],
    ['Platon', 'plato'],
    ['Madame Mayorr', 'ash'],
    ['Nadame Mayor', undefined],
    ['Harbour', undefined],
  ])('is known with a slip in it, and none at its beginning: %s', (name, id) => {
    expect(meant(name)).toBe(id);
  });

  it('is no part of a description, no feminine form, and no long text', () => {
    expect(meant('Madame')).toBeUndefined();
    expect(meant('Mayor')).toBeUndefined();
    expect(meant('Thorpe-Linden')).toBe('thorpe');
    expect(meant('Platoa')).toBeUndefined();
    expect(meant(`Olaf Oak, ${'clerk '.repeat(40)}`)).toBeUndefined();
  });

  it('is said to come near one of four letters or more alone', () => {
    expect(claimedBy(pack, 'Platinum')).toEqual({ name: 'Platinum' });
    expect(claimedBy(pack, 'Asj')).toEqual({ name: 'Asj' });
    expect(claimedBy(pack, 'Pluto')).toEqual({ name: 'Pluto', near: 'Plato' });
    expect(claimedBy(pack, 'Ola')).not.toHaveProperty('near');
  });

  it('is said to come near the person whose surname stands in it', () => {
    expect(claimedBy(pack, 'press secretary Oak')).toMatchObject({ near: 'Olaf Oak' });
    expect(claimedBy(pack, 'Joe Miller & Olaf Oak')).toMatchObject({ near: 'Olaf Oak' });
    expect(claimedBy(pack, 'a double of Anna Esche')).toMatchObject({ near: 'Ana Ash' });
    expect(claimedBy(pack, 'Ash or Oak')).not.toHaveProperty('near');
  });

  it('that the pack gives to several is whoever of them spoke', () => {
    const chiefs = [
      party('ash', 'Ana Ash', ['Chief']),
      party('oak', 'Olaf Oak', ['The chief', 'Chief']),
    ];
    const two = {
      ...packOf(
        quote('ash-said', 'Words', { speaker: 'ash' }),
        quote('oak-said', 'Words', { speaker: 'oak' }),
      ),
      people: chiefs,
    };
    for (const id of ['ash-said', 'oak-said'])
      expect(isBy(claimedBy(two, 'chief'), find(two, id) as QuoteRecord), id).toBe(true);
    expect(isBy(claimedBy(two, 'Olaf Oak'), find(two, 'ash-said') as QuoteRecord)).toBe(false);
  });

  it('is not said to come near itself', () => {
    const two = { ...pack, people: [...pack.people, party('other', 'Beeton Hall')] };
    expect(claimedBy(two, 'Beeton')).toEqual({
      name: 'Beeton',
      near: 'Beeton Hall',
      others: ['both'],
    });
  });

  it.each([
    ['the clerk Olaf Oak', 'oak'],
    ['Olaf Oak, clerk', 'oak'],
    ['Olaf Oak of Ayton', 'oak'],
    ["Ana Ash's clerk Olaf Oak", 'oak'],
    ["the mayor's clerk Olaf Oak", 'oak'],
    ["Olaf Oak's brother", undefined],
    ['Olaf Oak’s brother', undefined],
    ['Ana Ash and Olaf Oak', undefined],
    ['Olaf Oakley', undefined],
    ['Adolaf Oak', undefined],
    ['Plato of Athens', undefined],
    ['old Plato', undefined],
  ])('is known whole before or behind what tells of it: %s', (name, id) => {
    expect(meant(name)).toBe(id);
  });

  it.each([
    ['Olaf Oac', 'oak'],
    ['Olf Oak', 'oak'],
    ['Olaf Oekk', undefined],
    ['Plata', undefined],
    ['Platos', 'plato'],
    ['Margarete Thorpe-Lindn', 'thorpe'],
    ['Margrete Thorp-Lindn', undefined],
    ['Madame Mayer', 'ash'],
    ['Madome Mayer', 'ash'],
    ['Mdame Mayer', undefined],
    ['Ayton and Beetan', 'both'],
    ['Harbour Fare', undefined],
    ['Old Olef Eichbuam', 'oak'],
    ['Ida Martyn', undefined],
  ])('is known with a slip of a letter, two in a long one: %s', (name, id) => {
    expect(meant(name)).toBe(id);
  });

  it.each(['Mr', 'Mr President', '', '???', 'o', 'Joan of Arc'])('is nobody’s: %j', (name) => {
    expect(claimedBy(pack, name)).toEqual({ name });
  });
});

describe('a name in another pack', () => {
  const ferry = JSON.parse(readFileSync(`${root}data/examples/night-ferry.json`, 'utf8')) as Pack;

  it.each([
    ['Mayor Brenner', 'brenner'],
    ['Frau Brenner', 'brenner'],
    ["Sankt Auen's mayor, Hanne Brenner", 'brenner'],
    ['Brenner (Mayor of Sankt Auen)', 'brenner'],
    ['Hanne Brenner, quoted by the Valley Post', 'brenner'],
    ['Captain Jules Odermatt', 'odermatt'],
    ['Jules Odermatt of the Seerose', 'odermatt'],
    ['H. Brenner of Austria', undefined],
    ['H. Brenner in Austria', 'brenner'],
    ['Captain', undefined],
    ['Mayor', undefined],
    ['Captain Brenner', undefined],
    ['Captain Hanne Brenner', 'brenner'],
    ['Hanne Brenner, in a statement', 'brenner'],
    ['Hanne Brenner on Monday', 'brenner'],
    ['Hanne Brenner told reporters', 'brenner'],
    ['Hanne Brenner, a member of the council', 'brenner'],
    ['Julia Odermatt', undefined],
    ['Hanne Brenner, and the captain', undefined],
    ['Jules Odermatt quotes Hanne Brenner', undefined],
    ['an actress as Hanne Brenner', undefined],
    ['Hanne Brenner and the council', undefined],
  ])('is known by the same rules: %s', (name, id) => {
    expect(claimedBy(ferry, name).party?.id).toBe(id);
  });
});

describe('a quotation', () => {
  const by = (name: string, id: string): boolean =>
    isBy(claimedBy(pack, name), find(pack, id) as QuoteRecord);

  it('is by its speaker', () => {
    expect(by('Ash', 'ash-said')).toBe(true);
    expect(by('Oak', 'ash-said')).toBe(false);
    expect(by('Somebody', 'ash-said')).toBe(false);
    expect(by('Ana', 'both-said')).toBe(false);
  });

  it('is by nobody where none is named', () => {
    expect(by('Ash', 'nobody-said')).toBe(false);
    expect(by('nobody', 'nobody-said')).toBe(false);
  });

  it.each([
    ['beeton', 'both-said'],
    ['Ceeton', 'firm-said'],
    ['Eaton', 'three-said'],
    ['the New Bridge', 'both-said'],
    ['A-Town', 'both-said'],
    ['Ayton & Beeton', 'both-said'],
    ['Beeton and Ayton', 'both-said'],
    ['Beeton, Ayton', 'both-said'],
    ['Old Bridge, Beeton', 'both-said'],
    ['Eaton & Deeton', 'three-said'],
  ])('of several parties is by each of them, and by all: %s', (name, id) => {
    expect(by(name, id)).toBe(true);
    expect(by(name, 'ash-said')).toBe(false);
    expect(by(`${name} & Joe Miller`, id)).toBe(false);
  });

  it.each([
    ['eeton', 'both-said'],
    ['Ayton and Ceeton', 'both-said'],
    ['Beeton and', 'both-said'],
    ['Bridge', 'both-said'],
    ['Town', 'both-said'],
  ])('of several parties is by nobody else: %s', (name, id) => {
    expect(by(name, id)).toBe(false);
  });

  it('of several parties is by one that the pack lists itself, by any name', () => {
    const people = [...pack.people, party('eaton', 'Adam Eaton', ['Eaton'])];
    const organizations = [...pack.organizations, party('town', 'Beeton', ['Biton'], 'Town')];
    const listed = { ...pack, people, organizations };
    const known = (name: string, id: string): boolean =>
      isBy(claimedBy(listed, name), find(listed, id) as QuoteRecord);
    expect(claimedBy(listed, 'Beeton').party?.id).toBe('town');
    expect([known('Beeton', 'both-said'), known('the Biton', 'both-said')]).toEqual([true, true]);
    expect(known('Beeton', 'three-said')).toBe(false);
    // A person who bears a surname is not the firm of that name.
    expect(claimedBy(listed, 'Eaton').party?.id).toBe('eaton');
    expect(known('Eaton', 'three-said')).toBe(false);
  });

  it('of one party is by no word of its name', () => {
    expect(by('Old Olaf', 'ash-said')).toBe(false);
    expect(by('Ana and Olaf', 'ash-said')).toBe(false);
    expect(isBy({ name: 'Ash' }, find(pack, 'ash-said') as QuoteRecord)).toBe(false);
  });
});

// Who is meant by a name, and whether that is who spoke.

import { describe, expect, it } from 'vitest';
import type { Pack, QuoteRecord } from '../../../src/model.js';
import { find } from '../../../src/select/find.js';
import { claimedBy, isBy } from '../../../src/select/verify/speaker.js';
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
    party('ash', 'Ana Ash', ['Ash', 'Madame Mayor']),
    party('oak', 'Olaf Oak', ['Old Olaf Eichbaum'], 'Keeper of the lock'),
    party('thorpe', 'Margaret Thorpe-Linden'),
    party('plato', 'Plato'),
    party('martin', 'Ida Martin', [], 'Warden'),
    party('marten', 'Ida Marten', [], 'Warden'),
  ],
  topics: [{ id: 'fair', title: 'Harbour Fair', text: '' }],
  organizations: [
    party('both', 'Ayton and Beeton'),
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
    expect(claimedBy(pack, 'Ash or Oak')).not.toHaveProperty('near');
  });

  it('is not said to come near itself', () => {
    const two = { ...pack, people: [...pack.people, party('other', 'Beeton Hall')] };
    expect(claimedBy(two, 'Beeton')).toEqual({ name: 'Beeton', near: 'Beeton Hall' });
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
  ])('of several parties is by each of them: %s', (name, id) => {
    expect(isBy({ name }, find(pack, id) as QuoteRecord)).toBe(true);
    expect(isBy({ name: name.slice(0, -1) }, find(pack, id) as QuoteRecord)).toBe(false);
    expect(isBy({ name: name.slice(1) }, find(pack, id) as QuoteRecord)).toBe(false);
  });

  it('of one party is by no word of its name', () => {
    expect(isBy({ name: 'Ash' }, find(pack, 'ash-said') as QuoteRecord)).toBe(false);
  });
});

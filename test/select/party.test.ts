// The person or organization that a name means, by any of its names.

import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/model.js';
import { findParty } from '../../src/select/party.js';
import { mill } from './mill.js';

const pack = mill();

describe('a name', () => {
  it.each([
    ['BRANDT', 'brandt'],
    ['karl brandt', 'brandt'],
    ['Karl  Brandt', 'brandt'],
    ['Карл Брандт', 'brandt'],
    ['The Miller', 'brandt'],
    ['miller', 'brandt'],
    ['guild', 'guild'],
    ['Guild of Bakers', 'guild'],
  ])('means a party in any spelling: %s', (name, id) => {
    expect(findParty(pack, name)?.id).toBe(id);
  });

  it.each([
    ['Karl', 'brandt'],
    ['Sommer', 'bran'],
    ['of Bakers', 'guild'],
  ])('in part means the only party that has it: %s', (name, id) => {
    expect(findParty(pack, name)?.id).toBe(id);
  });

  it('in part is none where it says what somebody is, or from where', () => {
    const [miller] = pack.people;
    if (!miller) throw new Error('the pack has no people');
    const aliases = ['Baltic miller', 'Karl the Great', 'minister Brandt'];
    const named: Pack = { ...pack, people: [{ ...miller, aliases }] };
    for (const name of ['Baltic', 'minister', 'miller'])
      expect(findParty(named, name), name).toBeUndefined();
    for (const name of ['baltic miller', 'Karl', 'minister Brandt', 'Brandt'])
      expect(findParty(named, name)?.id, name).toBe('brandt');
  });

  it('in part is none that is no word of a name by itself', () => {
    const [miller] = pack.people;
    if (!miller) throw new Error('the pack has no people');
    const named: Pack = { ...pack, people: [{ ...miller, name: 'Ada von Lind', aliases: [] }] };
    expect(findParty(named, 'von')).toBeUndefined();
    expect(findParty(named, 'von Lind')?.id).toBe('brandt');
  });

  it('whole comes before another name that it is part of', () => {
    expect(findParty(pack, 'Bran')?.id).toBe('bran');
  });

  it('is none of what people search for somebody by', () => {
    const synonyms = [['Karl Brandt', 'the owner of the wheel', 'ミュラー']];
    expect(findParty({ ...pack, synonyms }, 'ミュラー')).toBeUndefined();
  });

  it.each(['the', 'Kar', 'arl', 'Karl Sommer', 'ledger', ''])(
    'in part means nobody where several have it, or none as whole words: %j',
    (name) => {
      expect(findParty(pack, name)).toBeUndefined();
    },
  );
});

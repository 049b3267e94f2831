// Which records a listing keeps, and what it says of a topic, person or source that the pack does not have.

import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/errors.js';
import { type Criteria, filter, meeting } from '../../src/select/filter.js';
import { mill } from './mill.js';

const kept = (criteria: Criteria): string[] => filter(mill(), criteria).map(({ id }) => id);

describe('a listing keeps', () => {
  it('everything, in the order of the kinds, where nothing is asked', () => {
    expect(kept({})).toEqual(
      'sacks dam wheel grind sign brandt ilse bran guild flood flour water-rights ledger letters archive'.split(
        ' ',
      ),
    );
  });

  it('the records of one kind', () => {
    expect(kept({ kind: 'quote' })).toEqual(['grind', 'sign']);
  });

  it('the facts that are carried in one way', () => {
    expect(kept({ basis: 'said' })).toEqual(['dam', 'wheel']);
    expect(kept({ basis: 'context' })).toEqual([]);
  });

  it('the facts with a figure', () => {
    expect(kept({ figures: true })).toEqual(['sacks']);
    expect(kept({ figures: false })).toEqual(kept({}));
  });

  it('a topic and what is on it', () => {
    expect(kept({ topic: 'flour' })).toEqual(['sacks', 'dam', 'grind', 'brandt', 'flour']);
    expect(kept({ topic: ' Water-Rights ' })).toEqual(['dam', 'water-rights']);
  });

  it('a source and what rests on it, speakers’ own words too', () => {
    expect(kept({ source: 'letters' })).toEqual([
      'dam',
      'grind',
      'ilse',
      'bran',
      'flood',
      'letters',
    ]);
    expect(kept({ source: 'ARCHIVE' })).toEqual(['grind', 'archive']);
  });

  it('a person, and what is about them or said by them', () => {
    expect(kept({ person: 'brandt' })).toEqual(['sacks', 'grind', 'brandt']);
    expect(kept({ person: 'Карл Брандт' })).toEqual(['sacks', 'grind', 'brandt']);
    expect(kept({ person: 'Ilse Brandt' })).toEqual(['ilse', 'flood']);
  });

  it('an organization, what it said and where it took part', () => {
    expect(kept({ person: 'the bakers' })).toEqual(['dam', 'guild', 'flood']);
  });

  it('the sources of a topic, of a person and of a basis, and the topics of these', () => {
    expect(kept({ kind: 'source', topic: 'flour' })).toEqual(['ledger', 'letters', 'archive']);
    expect(kept({ kind: 'topic', person: 'the bakers' })).toEqual(['flour', 'water-rights']);
    expect(kept({ kind: 'topic', source: 'archive' })).toEqual(['flour']);
    expect(kept({ kind: 'source', source: 'archive' })).toContain('archive');
    expect(kept({ kind: 'topic', topic: 'flour' })).toContain('flour');
    expect(kept({ kind: 'source', basis: 'context' })).toEqual([]);
    expect(kept({ kind: 'person', topic: 'flour' })).toEqual(['brandt']);
  });

  it('only what meets all that is asked', () => {
    expect(kept({ topic: 'flour', source: 'ledger', kind: 'fact' })).toEqual(['sacks', 'dam']);
    expect(kept({ topic: 'flour', person: 'guild', basis: 'said' })).toEqual(['dam']);
    expect(kept({ figures: true, basis: 'said' })).toEqual([]);
  });
});

describe('what the pack does not have', () => {
  const fault = (criteria: Criteria): unknown => {
    try {
      meeting(mill(), criteria);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it.each<[Criteria, string]>([
    [{ topic: 'fluor' }, "no topic is called 'fluor'; did you mean 'flour'?"],
    [{ topic: 'karl' }, "no topic is called 'karl'; 'xi-putin topics' lists them"],
    [{ source: 'leger' }, "no source is called 'leger'; did you mean 'ledger'?"],
    [{ source: 'flour' }, "no source is called 'flour'; 'xi-putin sources' lists them"],
    [{ person: 'brantd' }, "no person or organization is called 'brantd'; did you mean 'brandt'?"],
    [{ person: 'gild' }, "no person or organization is called 'gild'; did you mean 'guild'?"],
    [
      { person: 'Karl Brant' },
      "no person or organization is called 'Karl Brant'; did you mean 'Karl Brandt'?",
    ],
    [
      { person: 'the bkaers' },
      "no person or organization is called 'the bkaers'; did you mean 'the bakers'?",
    ],
    [
      { person: 'zebra' },
      "no person or organization is called 'zebra'; 'xi-putin people' lists them",
    ],
  ])('is a wrong command line that names what is near, or where to look: %j', (criteria, says) => {
    expect(fault(criteria)).toMatchObject({
      name: 'Fault',
      message: says,
      exitCode: exitCodes.usage,
    });
  });
});

// Records by id.

import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/model.js';
import { find, mentionedIn, nearestId } from '../../src/select/find.js';
import { mill } from './mill.js';

const pack = mill();

describe('an id', () => {
  it.each(['sacks', 'grind', 'ilse', 'guild', 'flood', 'flour', 'ledger'])(
    'finds its record, of whatever kind: %s',
    (id) => {
      expect(find(pack, id)?.id).toBe(id);
      expect(mentionedIn(pack)(id)).toBe(find(pack, id));
      expect(mentionedIn(pack)(id, ['person', 'organization'])).toBe(find(pack, id));
    },
  );

  it('is taken in any case and with spaces around it', () => {
    expect(find(pack, ' Water-RIGHTS ')?.id).toBe('water-rights');
  });

  it('that no record has finds nothing, however near', () => {
    expect(find(pack, 'sack')).toBeUndefined();
    expect(mentionedIn(pack)('sack')).toBeUndefined();
    expect(find(pack, '')).toBeUndefined();
  });

  it('finds the record of its own pack', () => {
    const other: Pack = { ...mill(), facts: [] };
    expect(find(pack, 'sacks')).toBeDefined();
    expect(find(other, 'sacks')).toBeUndefined();
  });

  it('makes no records of kinds that it need not look through', () => {
    const refuse = (): never => {
      throw new Error('made needlessly');
    };
    const withoutSources = Object.defineProperty(mill(), 'sources', { get: refuse });
    expect(find(withoutSources, 'sacks')?.kind).toBe('fact');
    const withoutFacts = Object.defineProperty(mill(), 'facts', { get: refuse });
    expect(mentionedIn(withoutFacts)('ledger')?.kind).toBe('source');
    expect(mentionedIn(withoutSources)('ilse', ['person'])?.kind).toBe('person');
  });

  it('that is misspelt is near others, of any kind', () => {
    expect(nearestId(pack, 'fluor')).toBe('flour');
    expect(nearestId(pack, 'wate')).toBe('water-rights');
    expect(nearestId(pack, 'legder')).toBe('ledger');
    expect(nearestId(pack, 'zzz')).toBeUndefined();
  });
});

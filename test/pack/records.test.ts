// Records made of a pack's entries: titles, speakers, counts, and the order in which they stand.

import { describe, expect, it } from 'vitest';
import { type Kind, kinds, type Pack, type PackRecord } from '../../src/model.js';
import {
  recordAt,
  recordCount,
  recordsOf,
  recordsOfKind,
  sourcesOf,
} from '../../src/pack/records.js';
import { item, small } from './packs.js';

const first = (pack: Pack, kind: Kind): PackRecord => item(recordsOfKind(pack, kind), 0);

describe('records', () => {
  it('stand kind by kind, in the order of the pack', () => {
    const pack = small();
    pack.facts.push({ ...item(pack.facts, 0), id: 'width' });
    expect(recordsOf(pack).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'fact length',
      'fact width',
      'quote nine-years',
      'person ana-lima',
      'organization council',
      'event reopening',
      'topic traffic',
      'source article',
      'source forum',
    ]);
  });

  it('are the same ones whoever asks, for each pack its own', () => {
    const pack = small();
    const all = recordsOf(pack);
    expect(recordsOf(pack)).toBe(all);
    for (const kind of kinds) {
      for (const record of recordsOfKind(pack, kind)) expect(all).toContain(record);
    }
    expect(recordsOf(small())).not.toBe(all);
  });

  it('are the same ones by their place and among all, whichever is asked for first', () => {
    const pack = small();
    const [alone, last] = [recordAt(pack, 0), recordAt(pack, recordCount(pack) - 1)];
    expect(recordsOf(pack)[0]).toBe(alone);
    expect(recordsOf(pack).at(-1)).toBe(last);
    for (const [place, record] of recordsOf(pack).entries()) {
      expect(recordAt(pack, place)).toBe(record);
      expect(record).toEqual(recordsOf(small())[place]);
    }
  });

  it('carry what their entries say', () => {
    const pack = small();
    expect(first(pack, 'fact')).toEqual({ kind: 'fact', ...item(pack.facts, 0) });
    const { name, ...mayor } = item(pack.people, 0);
    expect(first(pack, 'person')).toEqual({ kind: 'person', title: name, topics: [], ...mayor });
    expect(first(pack, 'event')).toEqual({
      kind: 'event',
      topics: [],
      ...item(pack.events, 0),
    });
    expect(first(pack, 'organization')).toMatchObject({ title: 'The council', topics: [] });
  });

  it('keep the topics of what may have none', () => {
    const pack = small();
    for (const list of [pack.people, pack.organizations, pack.events])
      item<{ topics?: string[] }>(list, 0).topics = ['traffic'];
    for (const kind of ['person', 'organization', 'event'] as const)
      expect(first(pack, kind).topics).toEqual(['traffic']);
  });

  it('have the note of a source for its text, and none where there is none', () => {
    const pack = small();
    item(pack.sources, 0).note = 'Read in print';
    const [article, forum] = recordsOfKind(pack, 'source');
    expect(article).toMatchObject({ text: 'Read in print', topics: [], evidence: [] });
    expect(article).not.toHaveProperty('note');
    expect(forum?.text).toBe('');
  });
});

describe('the record of a quotation', () => {
  const quoted = (text: string, speaker?: string): PackRecord => {
    const pack = small();
    const { speaker: _, ...entry } = item(pack.quotes, 0);
    pack.quotes = [{ ...entry, text, ...(speaker !== undefined && { speaker }) }];
    return first(pack, 'quote');
  };

  it('names its speaker with the role, a person or an organization', () => {
    expect(quoted('Yes', 'ana-lima')).toMatchObject({
      title: 'Ana Lima: Yes',
      speaker: { id: 'ana-lima', name: 'Ana Lima', role: 'Mayor' },
    });
    expect(quoted('Yes', 'council')).toMatchObject({
      title: 'The council: Yes',
      speaker: { id: 'council', name: 'The council', role: '' },
    });
  });

  it('has no speaker where none is named', () => {
    expect(quoted('Yes').title).toBe('Yes');
    expect(quoted('Yes')).not.toHaveProperty('speaker');
  });

  it('is titled by its first eight words', () => {
    expect(quoted('one two three four five six seven eight').title).toBe(
      'one two three four five six seven eight',
    );
    expect(quoted('one two three\nfour five six seven eight nine').title).toBe(
      'one two three four five six seven eight…',
    );
  });

  it('is titled by sixty signs of a script without spaces', () => {
    expect(quoted('桥'.repeat(60)).title).toBe('桥'.repeat(60));
    expect(quoted('桥'.repeat(61)).title).toBe(`${'桥'.repeat(60)}…`);
    const long = 'a-word-of-thirty-one-characters'.repeat(2);
    expect(quoted(`${long} and`).title).toBe(`${long} and`);
  });
});

describe('counts', () => {
  it('say how many records are on a topic', () => {
    const pack = small();
    pack.topics.push({ id: 'weather', title: 'Weather', text: 'Rain' });
    item(pack.people, 0).topics = ['traffic'];
    const [traffic, weather] = recordsOfKind(pack, 'topic');
    expect(traffic).toMatchObject({ records: 3 });
    expect(weather).toMatchObject({ records: 0 });
  });

  it('say how many records rest on a source, a record with two passages of it once', () => {
    const pack = small();
    item(pack.facts, 0).evidence.push({ source: 'article', paragraph: 1 });
    pack.sources.push({ ...item(pack.sources, 1), id: 'unused' });
    const counts = recordsOfKind(pack, 'source').map((record) =>
      'records' in record ? [record.id, record.records] : [],
    );
    expect(counts).toEqual([
      ['article', 5],
      ['forum', 1],
      ['unused', 0],
    ]);
  });

  it('come of the sources of evidence and of own words', () => {
    expect(sourcesOf(first(small(), 'quote'))).toEqual(['article', 'forum']);
    expect(sourcesOf(first(small(), 'fact'))).toEqual(['article']);
    expect(sourcesOf(first(small(), 'topic'))).toEqual([]);
  });
});

// The fields that may be asked for: every path that a record can have, and no other.

import { describe, expect, it } from 'vitest';
import { fieldPaths } from '../../src/pack/field-paths.js';
import { recordsOf } from '../../src/pack/records.js';
import { bundled, small } from './packs.js';

/** The paths of the keys in a value, through lists. */
function pathsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pathsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [
    key,
    ...pathsIn(below).map((path) => `${key}.${path}`),
  ]);
}

describe('the fields', () => {
  it('are all that records have', () => {
    const records = [...recordsOf(bundled()), ...recordsOf(small())];
    expect(fieldPaths()).toEqual(expect.arrayContaining([...new Set(pathsIn(records))]));
  });

  it('begin with those of a fact, go into what they hold, and are each named once', () => {
    const paths = fieldPaths();
    expect(paths.slice(0, 9)).toEqual([
      'kind',
      'id',
      'title',
      'text',
      'topics',
      'evidence',
      'evidence.source',
      'evidence.paragraph',
      'evidence.exact',
    ]);
    for (const path of ['match.score', 'difference.op', 'value.amount', 'speaker.name'])
      expect(paths).toContain(path);
    for (const path of ['message', 'ids', 'style']) expect(paths).not.toContain(path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('of one kind of row are those that it can have', () => {
    expect(fieldPaths('fault')).toEqual(['place', 'message']);
    expect(fieldPaths('citation')).toEqual(['ids', 'source', 'style', 'text', 'references']);
    expect(fieldPaths('fact')).toContain('value.amount');
    expect(fieldPaths('fact')).not.toContain('speaker.name');
    expect(fieldPaths('quote')).toContain('speaker.name');
  });

  it('are no choices, and nothing inherited', () => {
    for (const path of ['verdict.0', 'altered', 'evidence.0', 'length', 'toString'])
      expect(fieldPaths()).not.toContain(path);
  });
});

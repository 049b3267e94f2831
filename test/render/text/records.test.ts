// Pages of records: what stands around them, and how many fit.

import { describe, expect, it } from 'vitest';
import { answer, event, fact, linesOf, plain, tagged, topic } from '../pages.js';

const fuzzy = { record: event(), match: { type: 'fuzzy', score: 0.5 } } as const;
const exact = { record: fact(), match: { type: 'exact', score: 1 } } as const;

describe('a page of records', () => {
  it('has a blank line between records, and none around them', () => {
    expect(linesOf(answer('list', [event(), fact()]))).toEqual([
      'The opening',
      '  A ribbon is cut',
      '  opening · 2031-05-04',
      '',
      'The span',
      '  It spans the river',
      '  span · reported',
    ]);
  });

  it('has as many as a pack may have', () => {
    const many = 150_000;
    const pages = {
      index: topic(),
      figures: fact({ value: { amount: 7, unit: 'spans' } }),
    } as const;
    for (const [view, record] of Object.entries(pages)) {
      const hits = Array.from({ length: many }, () => ({ record }));
      const lines = linesOf(answer(view as keyof typeof pages, hits));
      expect(lines.length, view).toBeGreaterThanOrEqual(2 * many);
    }
  });

  it('says that matches are only near where none is more', () => {
    expect(linesOf(answer('list', [fuzzy]), tagged).slice(0, 3)).toEqual([
      '<note>No exact match; nearest:</note>',
      '',
      '<title>The opening</title>',
    ]);
    for (const hits of [[fuzzy, exact], [exact], [event()]]) {
      expect(linesOf(answer('list', hits)).join()).not.toContain('nearest');
    }
  });

  it('says how many there are besides, and how to see them', () => {
    expect(linesOf(answer('list', [event()], { total: 3 }), tagged).slice(-2)).toEqual([
      '',
      '<muted>1 of 3; --limit 3 shows all</muted>',
    ]);
    expect(linesOf(answer('list', [event()], { total: 1 })).join()).not.toContain('--limit');
  });

  it('says where the records are from, if it is told', () => {
    const lines = linesOf(answer('list', [event()]), { ...tagged, origin: 'own.json' });
    expect(lines.slice(-2)).toEqual(['', '<muted>from own.json</muted>']);
  });

  it('is empty where there are none, wherever they would be from', () => {
    expect(linesOf(answer('list', [], { total: 4 }), { ...plain, origin: 'own.json' })).toEqual([
      '',
    ]);
  });
});

describe('a page of the best records on a terminal', () => {
  const many = Array.from({ length: 5 }, (_, index) => event({ id: `event-${index}` }));
  const shown = (rows: number | undefined, best = true): string[] => {
    const look = { ...plain, ...(rows !== undefined && { rows }) };
    return linesOf(answer('list', many, { best, total: 9 }), look);
  };
  const count = (lines: string[]): number => lines.filter((line) => line === 'The opening').length;

  it('holds as many as fit with what stands around them', () => {
    // Seven lines stand around; a record here takes four with the blank line.
    expect(count(shown(15))).toBe(2);
    expect(count(shown(18))).toBe(2);
    expect(count(shown(19))).toBe(3);
    expect(count(shown(26))).toBe(4);
    expect(count(shown(27))).toBe(5);
  });

  it('counts what did not fit among those that are left', () => {
    expect(shown(15).at(-1)).toBe('2 of 9; --limit 9 shows all');
    expect(shown(27).at(-1)).toBe('5 of 9; --limit 9 shows all');
  });

  it('makes no more than one that does not fit', () => {
    const made = new Set<string>();
    const found = answer('list', many, { best: true, total: 9 });
    const hits = found.hits.map((hit) => ({
      ...hit,
      mark: () => {
        made.add(hit.record.id);
        return [];
      },
    }));
    linesOf({ ...found, hits }, { ...plain, rows: 15 });
    expect(made.size).toBe(3);
  });

  it('holds one at least', () => {
    expect(count(shown(3))).toBe(1);
  });

  it('holds all where the terminal has no height, or they are in an order of their own', () => {
    expect(count(shown(undefined))).toBe(5);
    expect(count(shown(15, false))).toBe(5);
  });
});

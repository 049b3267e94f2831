// What a picker shows: within the screen at every size, whatever is on it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/model.js';
import { cells } from '../../../src/render/layout.js';
import { type State, startWith } from '../../../src/terminal/picker/state.js';
import { type Appearance, type Frame, frameOf } from '../../../src/terminal/picker/view.js';

const hitOf = (title: string): Hit => ({
  record: { kind: 'organization', id: 'x', title, text: '', topics: [], evidence: [], aliases: [] },
});
const plain: Appearance = {
  record: (_hit, width) =>
    Array.from({ length: 12 }, (_, line) => `record ${line}`.slice(0, Math.max(0, width))),
  theme: (_role, text) => text,
  unicode: true,
};
const titles = Array.from({ length: 40 }, (_, index) => `title ${index}`);
const startOf = (names: readonly string[], query = ''): State =>
  startWith(query, () => names.map(hitOf));
const show = (state: State, columns: number, rows: number): Frame =>
  frameOf(state, { columns, rows }, plain);

describe('frameOf', () => {
  it('fills the screen and never goes beyond it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.constantFrom(...'会晤習 a\u0301\u001b\u202e👍')).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(
        fc.record({
          query: text,
          names: fc.array(text, { maxLength: 30 }),
          at: fc.nat(29),
          from: fc.nat(20),
          columns: fc.integer({ min: 1, max: 200 }),
          rows: fc.integer({ min: 1, max: 50 }),
        }),
        ({ query, names, at, from, columns, rows }) => {
          const state = startOf(names, query);
          const chosen = Math.max(0, Math.min(at, names.length - 1));
          const { lines, cursor } = show({ ...state, at: chosen, from }, columns, rows);
          expect(lines).toHaveLength(rows);
          expect(lines.join('')).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]/);
          if (columns < 20) return;
          for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(columns);
          expect(cursor).toBeLessThan(columns);
        },
      ),
    );
  });

  it('has the record beside the list where there is room, else below it', () => {
    const wide = show(startOf(titles), 120, 20).lines;
    expect(wide[2]).toMatch(/^> title 0 +organization {3}record 0$/);
    const narrow = show(startOf(titles), 60, 20).lines;
    expect(narrow[2]).toMatch(/^> title 0 +organization$/);
    expect(narrow).toContain('record 0');
    const low = show(startOf(titles), 60, 6);
    expect(low.lines.slice(1, 5)).toHaveLength(low.page);
    expect(low.lines.join('\n')).not.toContain('record 0');
  });

  it('keeps the chosen record on the list', () => {
    for (const at of [0, 1, 17, 38, 39]) {
      const { lines } = show({ ...startOf(titles), at }, 60, 12);
      expect(lines.filter((line) => line.startsWith(`> title ${at} `))).toHaveLength(1);
    }
  });

  it('tells how much more of the record there is', () => {
    const { lines, last, height } = show(startOf(titles), 120, 10);
    expect({ last, height }).toEqual({ last: 4, height: 8 });
    expect(lines.at(-2)).toMatch(/… 5 more lines$/);
    const end = show({ ...startOf(titles), from: 4 }, 120, 10).lines;
    expect(end.at(-2)).toMatch(/record 11$/);
    expect(end[1]).toMatch(/record 4$/);
  });

  it('shows the end of a long query, and says when nothing answers it', () => {
    const { lines, cursor } = show(startOf([], `${'a'.repeat(300)}z`), 40, 10);
    expect(lines[0]).toMatch(/^> a{36}z$/);
    expect(cursor).toBe(39);
    expect(show(startOf([], 'zz'), 40, 10).lines[0]).toMatch(/^> zz +nothing found$/);
  });

  it('adds only ASCII where nothing else is shown', () => {
    const { lines } = frameOf(
      startOf(['a'.repeat(90)]),
      { columns: 40, rows: 12 },
      { ...plain, unicode: false },
    );
    expect(lines.join('\n')).toMatch(/^[\x20-\x7e\n]*$/);
    expect(lines[1]).toMatch(/a\.\.\. {2}organization$/);
  });
});

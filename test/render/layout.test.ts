import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells, wrap } from '../../src/render/layout.js';
import { paint, spansOf } from '../../src/render/spans.js';
import type { Theme } from '../../src/render/theme.js';

const look = (theme: Theme) => ({ theme, links: false });
const plain = look((_role, text) => text);
const tagged = look((role, text) => `<${role}>${text}</${role}>`);
const wrapped = (text: string, width: number, hang = 0): string[] =>
  paint(wrap(spansOf(text), width, hang), plain)
    .trimEnd()
    .split('\n');

describe('wrap', () => {
  it('breaks between words and hangs what follows', () => {
    expect(wrapped('one two three four five', 14, 2)).toEqual(['one two three', '  four five']);
  });

  it('begins with a lead that is filled up to the hang', () => {
    const lines = wrap(spansOf('met forty times over the years'), 20, 6, [{ text: '40' }]);
    expect(paint(lines, plain)).toBe('40    met forty\n      times over the\n      years\n');
  });

  it('breaks Chinese between any two signs, but not before a full stop', () => {
    expect(wrapped('百年未有之大变局。', 16)).toEqual(['百年未有之大变', '局。']);
  });

  it('breaks a word that is wider than the line', () => {
    expect(wrapped('https://example.org/a-long-address', 12)).toEqual([
      'https://exam',
      'ple.org/a-lo',
      'ng-address',
    ]);
  });

  it('measures signs of two cells and signs of none', () => {
    expect(cells('习近平')).toBe(6);
    expect(cells('e\u0301')).toBe(1);
  });

  it('keeps an opening mark with the sign behind it', () => {
    expect(wrapped('说的是“友好没有止境”', 8)).toEqual(['说的是', '“友好没', '有止境”']);
  });

  it('breaks text of one-cell signs as it breaks any other', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'é', 'Ж', '“'), minLength: 1, maxLength: 30 }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 20, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        (all, width, led) => {
          const lead = led === 0 ? [] : [{ text: 'x'.repeat(Math.min(led, width)) }];
          const quick = wrap(spansOf(all.join(' ')), width, 4, lead);
          // A combining accent is not among the quick signs, and takes no cell.
          const slow = wrap([{ text: `${all.join(' ')}\u0301` }], width, 4, lead);
          const text = (lines: typeof quick) => paint(lines, plain).replaceAll('\u0301', '');
          expect(text(quick)).toBe(text(slow));
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });

  it('never makes a line wider than it may be, and loses no word', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.integer({ min: 20, max: 90 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = paint(wrap(spansOf(text), width, 4), plain).split('\n');
          for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(width);
          const bare = (all: string): string => all.replace(/\s+/gu, '');
          expect(bare(lines.join(''))).toBe(bare(paint([spansOf(text)], plain)));
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  it('takes long text without spaces in its stride', () => {
    const started = performance.now();
    wrap(spansOf('普'.repeat(200_000)), 80);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('spansOf', () => {
  it('gives the stretches that matched a role of their own', () => {
    const spans = spansOf('a big oil supplier', 'title', () => [
      [2, 5],
      [6, 9],
    ]);
    expect(paint([spans], tagged)).toBe(
      '<title>a </title><match>big</match><title> </title><match>oil</match><title> supplier</title>\n',
    );
  });
});

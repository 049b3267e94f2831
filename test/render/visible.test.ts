import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible, visibleJson } from '../../src/render/visible.js';

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\p{Variation_Selector}/u;

describe('visible', () => {
  it.each([
    ['an escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a C1 control', '\u009b31m', '\\u{9b}31m'],
    ['a bidirectional override', 'a\u202eb', 'a\\u{202e}b'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['line breaks and tabs', 'a\r\n\tb\u2028c', 'a b c'],
    ['what one can see', 'Зеленський, 习近平, “¶”', 'Зеленський, 习近平, “¶”'],
  ])('shows %s', (_what, raw, shown) => {
    expect(visible(raw)).toBe(shown);
  });

  it('leaves nothing unseen in any text, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(unseen);
        expect(visible(shown)).toBe(shown);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('visibleJson', () => {
  it('keeps the data of any value and leaves nothing unseen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = visibleJson(JSON.stringify({ text }));
        expect(json).not.toMatch(unseen);
        expect(JSON.parse(json)).toEqual({ text });
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

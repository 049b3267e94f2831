import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible, visibleJson } from '../../src/render/visible.js';
import { runs } from '../support/runs.js';

/** Text of which a good part is unseen: of a million characters few are. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\u0007', '\u009b', '\u00ad', '\u200b', '\u202e', '\u2028', '\ufe0f', '\ufeff'),
    fc.constantFrom('\u{e0041}', '\u{e0100}', '\ud83d', '\ue000', '\n', '\t', '\\', '"', 'a'),
  ),
});

const unseen =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f)\p{Variation_Selector}/u;

describe('visible', () => {
  it.each([
    ['an escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a C1 control', '\u009b31m', '\\u{9b}31m'],
    ['a bidirectional override', 'a\u202eb', 'a\\u{202e}b'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['line breaks and tabs', 'a\r\n\tb\u2028c\vd\fe\u0085f\u2029g', 'a b c d e f g'],
    ['a soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['a filler of Korean', 'a\u3164b', 'a\\u{3164}b'],
    ['a sign of private use', 'a\ue000b', 'a\\u{e000}b'],
    ['half of a pair', 'a\ud83db', 'a\\u{d83d}b'],
    ['a joiner among Latin letters', 'Pu\u200ctin, X\u200di', 'Pu\\u{200c}tin, X\\u{200d}i'],
    ['a joiner at an end', 'می\u200c, \u200dम', 'می\\u{200c}, \\u{200d}म'],
    ['a selector behind a letter', 'a\ufe0f', 'a\\u{fe0f}'],
    ['what a script is written with', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
    ['a keycap', '1\ufe0f\u20e3 a\ufe0f', '1\ufe0f\u20e3 a\\u{fe0f}'],
    ['a joiner between two scripts', 'م\u200cx', 'م\\u{200c}x'],
    [
      'an emoji of several',
      '👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥',
      '👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥',
    ],
    ['letters beside what it shows', 'VASTLY nfrtvx\u0007', 'VASTLY nfrtvx\\u{7}'],
    ['what one can see', 'Зеленський, 习近平, “¶”', 'Зеленський, 习近平, “¶”'],
  ])('shows %s', (_what, raw, shown) => {
    expect(visible(raw)).toBe(shown);
  });

  it('takes each sign of the first plane for the same in a text that needs a slow look and in one that does not', () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const others = signs.filter(
      (sign) => `${visible(`a${sign}b`)}\\u{7}` !== visible(`a${sign}b\u0007`),
    );
    expect(others).toEqual([]);
  });

  it('takes no longer for a long run of marks', () => {
    const start = performance.now();
    for (const letter of ['क\u0941', 'z\u0301'])
      visible(`${letter.repeat(1)}${letter.slice(1).repeat(50_000)}\u200d\ufe0f`);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('leaves nothing unseen in any text, and changes nothing twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(unseen);
        expect(visible(shown)).toBe(shown);
      }),
      { seed: 1, numRuns: runs(500) },
    );
  });
});

describe('visibleJson', () => {
  it.each([
    ['as the four digits that JSON has', '"a\u00adb"', '"a\\u00adb"'],
    ['in two parts beyond them', '"a\u{e0041}b"', '"a\\udb40\\udc41b"'],
    ['and leaves the line breaks of the document', '{\n"a": "\u202e"\n}', '{\n"a": "\\u202e"\n}'],
  ])('writes what is unseen %s', (_how, raw, shown) => {
    expect(visibleJson(raw)).toBe(shown);
  });

  it('keeps the data of any value and leaves nothing unseen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = visibleJson(JSON.stringify({ text }));
        expect(json).not.toMatch(unseen);
        expect(JSON.parse(json)).toEqual({ text });
      }),
      { seed: 2, numRuns: runs(500) },
    );
  });
});

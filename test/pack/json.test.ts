// The strict reading of JSON: what it refuses beyond JSON.parse, and that it agrees with it on the rest.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/pack/json.js';
import { runs } from '../support/runs.js';
import { bundled, bundledText } from './packs.js';

const faultsOf = (text: string): string[] =>
  readJson(text).faults.map(({ place, message }) => `${place}: ${message}`);

/** What JSON.parse makes of a text; undefined if it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe('reading JSON', () => {
  it('gives the value of what is sound', () => {
    expect(readJson(bundledText)).toEqual({ value: bundled(), faults: [] });
    expect(readJson(' -0.5e+3\r\n').value).toBe(-500);
    expect(readJson('"a\\u00e9\\n\\"\\\\"').value).toBe('aé\n"\\');
  });

  it.each([
    ['', 'line 1, column 1: there is nothing here; write a pack'],
    [' \n\t\r\n', 'line 3, column 1: there is nothing here; write a pack'],
    ["{'a':1}", 'line 1, column 2: a single quotation mark; JSON has double ones'],
    ['[1,\n2,]', "line 2, column 3: a comma stands before ']'; take it out"],
    ['{"a":1,}', "line 1, column 8: a comma stands before '}'; take it out"],
    ['{"a" 1}', "line 1, column 6: '1' stands where ':' and a value belongs; mend it"],
    ['{"a":1 "b":2}', "line 1, column 8: '\"' stands where ',' or '}' belongs; mend it"],
    ['[1 2]', "line 1, column 4: '2' stands where ',' or ']' belongs; mend it"],
    [
      '{"a":[1',
      "line 1, column 8: the text ends where ',' or ']' belongs; see that the file is whole",
    ],
    [
      '"abc',
      'line 1, column 5: the text ends where a closing quotation mark belongs; see that the file is whole',
    ],
    ['{a:1}', "line 1, column 2: 'a' stands where a key in double quotes belongs; mend it"],
    ['// x\n{}', 'line 1, column 1: a comment; JSON has none, so take it out'],
    ['{} x', 'line 1, column 4: more stands after the end; take it out'],
    [
      '[01]',
      'line 1, column 2: a number that JSON does not have; write one such as 7, -7, 0.7 or 7e3',
    ],
    [
      '[+1]',
      'line 1, column 2: a number that JSON does not have; write one such as 7, -7, 0.7 or 7e3',
    ],
    ['[NaN]', "line 1, column 2: 'N' stands where a value belongs; mend it"],
    ['[truer]', "line 1, column 2: 't' stands where a value belongs; mend it"],
    [
      '["a\nb"]',
      'line 1, column 4: the line ends inside double quotes; close them, or write \\n for the break',
    ],
    [
      '["a\tb"]',
      'line 1, column 4: the character U+0009 stands inside double quotes; close them, or write it as \\u0009',
    ],
    [
      '["\\x"]',
      "line 1, column 3: a backslash begins no escape that JSON has; write '\\\\' for a backslash",
    ],
    [
      '["\\u12"]',
      "line 1, column 3: a backslash begins no escape that JSON has; write '\\\\' for a backslash",
    ],
    [
      '[\u001b]0;pwned\u0007',
      'line 1, column 2: the character U+001B stands where a value belongs; mend it',
    ],
    [
      '["é😀", \u202e]',
      'line 1, column 8: the character U+202E stands where a value belongs; mend it',
    ],
    [
      '["\u{10000}\u{103ff}ｆ\ue000", x]',
      "line 1, column 10: 'x' stands where a value belongs; mend it",
    ],
  ])('says what is wrong with %j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(readJson(text).value).toBeUndefined();
  });

  it.each([
    ['[', 'a value'],
    ['{', 'a key in double quotes'],
    ['{"a"', "':' and a value"],
    ['{"a":', 'a value'],
    ['{"a":1', "',' or '}'"],
    ['{"a":1,', 'a key in double quotes'],
    ['[1', "',' or ']'"],
    ['[1,', 'a value'],
    ['"a', 'a closing quotation mark'],
  ])('says what is not there any more where the text ends: %s', (text, belongs) => {
    expect(faultsOf(text)).toEqual([
      `line 1, column ${text.length + 1}: the text ends where ${belongs} belongs; see that the file is whole`,
    ]);
  });

  it.each(['.5', '1.', '-', '-a', '+1', '0x1', '1e', '1e+', '00', '1.5.2', '1-2', '1_000', '--1'])(
    'refuses a number that is none: %s',
    (number) => {
      expect(faultsOf(`[${number}]`)).toEqual([
        'line 1, column 2: a number that JSON does not have; write one such as 7, -7, 0.7 or 7e3',
      ]);
    },
  );

  it.each(['truer', 'nulls', 'False', 'true1', 'null_', 'undefined'])(
    'refuses a word that is none: %s',
    (word) => {
      expect(faultsOf(word)).toEqual([
        `line 1, column 1: '${word[0]}' stands where a value belongs; mend it`,
      ]);
    },
  );

  it.each([
    ['~', "'~'"],
    ['!', "'!'"],
    ['\u007f', 'the character U+007F'],
    ['\u00a0', 'the character U+00A0'],
    ['\f', 'the character U+000C'],
    ['\ufeff', 'the character U+FEFF'],
    ['😀', 'the character U+1F600'],
  ])('names a sign as every terminal can show it: %j', (sign, name) => {
    expect(faultsOf(`[${sign}]`)).toEqual([
      `line 1, column 2: ${name} stands where a value belongs; mend it`,
    ]);
  });

  it('takes every escape that there is, and no control character by itself', () => {
    expect(readJson('"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00Fe \u007f\u2028"').value).toBe(
      '"\\/\b\f\n\r\t\u00fe \u007f\u2028',
    );
    const broken = 'the line ends inside double quotes; close them, or write \\n for the break';
    for (const end of ['\n', '\r'])
      expect(faultsOf(`"${end}"`)).toEqual([`line 1, column 2: ${broken}`]);
    expect(faultsOf('"\u001f"')).toEqual([
      'line 1, column 2: the character U+001F stands inside double quotes; close them, or write it as \\u001F',
    ]);
    for (const written of ['\\', '\\u12g4', '\\U0041', "\\'"])
      expect(faultsOf(`["${written}`)).toEqual([
        "line 1, column 3: a backslash begins no escape that JSON has; write '\\\\' for a backslash",
      ]);
  });

  it('refuses half of a character, and takes both halves', () => {
    expect(faultsOf('{"a":"x \\ud83d y"}')).toEqual([
      'line 1, column 6: half of a character, \\uD800 to \\uDFFF alone; write the whole one',
    ]);
    expect(faultsOf('{"a":"\\ude00\\ud83d"}')).toHaveLength(1);
    expect(faultsOf('{"a":"x \ud83d y"}')).toHaveLength(1);
    expect(readJson('{"a":"😀"}').faults).toEqual([]);
    expect(faultsOf('{"a":"\\ud83d\\ud83d\\ude00"}')).toHaveLength(1);
    expect(faultsOf('{"a":"\\ud83d\\ude00\\ude00"}')).toHaveLength(1);
    expect(readJson('{"a":"\\uD83D\\uDE00"}')).toEqual({ value: { a: '😀' }, faults: [] });
    expect(readJson('{"a":"\\\\ud83d"}')).toEqual({ value: { a: '\\ud83d' }, faults: [] });
  });

  it('refuses a key that stands twice, however it is written, and goes on', () => {
    expect(faultsOf('{"id":1,\n "\\u0069d":2, "x":{"y":1,"y":1}}')).toEqual([
      "line 2, column 2: the key 'id' stands twice in one object; take one out",
      "line 2, column 26: the key 'y' stands twice in one object; take one out",
    ]);
    expect(readJson('{"a":1,"a":2}').value).toEqual({ a: 2 });
    expect(faultsOf('[{"a":1},{"a":1}]')).toEqual([]);
    expect(faultsOf('{"a":1,"A":1,"":1," ":1}')).toEqual([]);
    const long = 'k'.repeat(100);
    expect(faultsOf(`{"${long}":1,"${long}":1}`)[0]).toContain(`the key '${'k'.repeat(60)}…'`);
  });

  it('refuses a number that would change', () => {
    const message = 'this number is too large to be kept exactly; write it in larger units';
    for (const kept of ['9007199254740991', '-9007199254740991', '1e-999', '0.1', '-0'])
      expect(faultsOf(kept)).toEqual([]);
    for (const changed of ['9007199254740992', '-9007199254740992', '1e16'])
      expect(faultsOf(changed)).toEqual([`line 1, column 1: ${message}`]);
    expect(faultsOf('[123456789012345678901234567890, 1e999, -1e400, 9007199254740991]')).toEqual([
      `line 1, column 2: ${message}`,
      `line 1, column 34: ${message}`,
      `line 1, column 41: ${message}`,
    ]);
  });

  it('is bounded in depth and size', () => {
    const deep = '[{"a":'.repeat(500_000);
    expect(faultsOf(deep)).toEqual([
      'line 1, column 193: nested more than 64 deep; a pack has no more than six levels',
    ]);
    expect(faultsOf(`${'['.repeat(64)}${']'.repeat(64)}`)).toEqual([]);
    expect(faultsOf(`[${'1,'.repeat(250_000)}1]`)).toEqual([
      'line 1, column 500002: more than 250,000 items in one list; make the pack smaller',
    ]);
    const keys = Array.from({ length: 1_001 }, (_, index) => `"${index}":1`).join(',');
    expect(faultsOf(`{${keys}}`)).toEqual([
      expect.stringMatching(/more than 1,000 keys in one object; make the pack smaller$/),
    ]);
    expect(faultsOf(`{${keys.replace(',"1000":1', '')}}`)).toEqual([]);
    expect(faultsOf(`[${'1,'.repeat(249_999)}1]`)).toEqual([]);
    const nested = '{"a":'.repeat(64);
    expect(faultsOf(`${nested}1${'}'.repeat(64)}`)).toEqual([]);
    expect(faultsOf(`${nested}{}${'}'.repeat(64)}`)).toEqual([
      'line 1, column 321: nested more than 64 deep; a pack has no more than six levels',
    ]);
  });

  it('stops at a thousand faults, and says so', () => {
    const twice = '{"a":1,"a":1},';
    const faults = faultsOf(`[${twice.repeat(2_000)}1]`);
    expect(faults.length).toBe(1_001);
    expect(faults[999]).toMatch(/the key 'a' stands twice in one object; take one out$/);
    expect(faults[1_000]).toBe(
      'line 1, column 14009: more is wrong from here; mend the rest first',
    );
    expect(faultsOf(`[${twice.repeat(1_000)}1]`).at(-1)).toMatch(/take one out$/);
    expect(readJson(`[${twice.repeat(1_000)}1]`).value).toHaveLength(1_001);
  });

  it('is bounded in all its values together', () => {
    const list = `[${'1,'.repeat(249_999)}1]`;
    expect(faultsOf(`[${`${list},`.repeat(20)}1]`)).toEqual([
      expect.stringMatching(/: more than 5,000,000 values; make the pack smaller$/),
    ]);
  });

  it('keeps keys that every object inherits to themselves', () => {
    const { value } = readJson('{"__proto__":{"polluted":1},"constructor":1}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const sound = fc.json({ maxDepth: 5 });
    const spoilt = fc
      .tuple(
        sound,
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', '0', '-', '\\', 'e', ' '),
      )
      .map(([text, at, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + (at % 2));
      });
    const tokens = fc
      .array(
        fc.constantFrom('{', '}', '[', ']', ':', ',', '"a"', '1', '-', '.5', 'true', ' ', 'e1'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(sound, spoilt, tokens), (text) => {
        const { value, faults } = readJson(text);
        expect(value).toEqual(parsed(text));
        if (value === undefined) expect(faults.length).toBeGreaterThan(0);
      }),
      { seed: 5, numRuns: runs(2_000) },
    );
  });
});

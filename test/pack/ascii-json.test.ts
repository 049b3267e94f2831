// JSON in ASCII is the same JSON.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiJson } from '../../src/pack/ascii-json.js';
import { runs } from '../support/runs.js';

it('is written in ASCII without spaces, and read as what it was', () => {
  expect(asciiJson({ a: ['é', '雷', '😀', '\n'], b: 1 })).toBe(
    '{"a":["\\u00e9","\\u96f7","\\ud83d\\ude00","\\n"],"b":1}',
  );
  expect(asciiJson('~\u007f\u0080')).toBe('"~\u007f\\u0080"');
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const written = asciiJson(value);
      expect(written).toMatch(/^[\0-\x7f]*$/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed: 3, numRuns: runs(300) },
  );
});

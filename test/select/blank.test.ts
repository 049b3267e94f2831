// A query of nothing that one sees is blank.

import { expect, it } from 'vitest';
import { isBlank } from '../../src/select/blank.js';

it.each([
  ['', true],
  [' \t\n', true],
  ['\u200b\u00a0', true],
  ['a', false],
  ['?', false],
  ['🔥', false],
])('sees whether %j is blank', (query, blank) => {
  expect(isBlank(query)).toBe(blank);
});

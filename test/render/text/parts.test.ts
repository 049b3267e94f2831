// Quotation marks around what was said: one pair, of the text's own where it has one.

import { expect, it } from 'vitest';
import { quoted } from '../../../src/render/text/parts.js';
import { plain } from '../pages.js';

const marked = (text: string): string =>
  quoted(text, plain)
    .map((span) => span.text)
    .join('');

it.each([
  ['we cross', '“we cross”'],
  ['“we cross”', '“we cross”'],
  ['„wir gehen“', '„wir gehen“'],
  ['«мы идём»', '«мы идём»'],
  ['"we cross"', '"we cross"'],
  ['“Cross” is a word I never use', '““Cross” is a word I never use”'],
  ['“Cross” or “go”', '““Cross” or “go””'],
  ['we “cross”', '“we “cross””'],
])('stand once around all of it: %s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

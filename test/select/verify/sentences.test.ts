// Where the sentences around a quotation begin and end.

import { describe, expect, it } from 'vitest';
import {
  endBetween,
  endsSentence,
  ofFirstSentence,
  ofLastSentence,
} from '../../../src/select/verify/sentences.js';

it.each([
  ['Ash said ', 'Ash said '],
  ['It rained. Ash said ', 'Ash said '],
  ['It rained! It snowed? Ash said ', 'Ash said '],
  ['It rained.” Ash said ', 'Ash said '],
  ['Mr. Ash said ', 'Mr. Ash said '],
  ['It rained. Mr. Ash said ', 'Mr. Ash said '],
  ['A. B. Ash said ', 'A. B. Ash said '],
  ['But ', ''],
  ['and  ', ''],
  ['But Ash said', 'But Ash said'],
  ['Ash said so', 'Ash said so'],
  ['', ''],
])('before it stands of its own sentence: %j', (before, own) => {
  expect(ofLastSentence(before)).toBe(own);
});

it.each<[behind: string, isEnded: boolean, own: string]>([
  [' said Ash. It rained.', false, ' said Ash.'],
  [' said Mr. Ash. It rained.', false, ' said Mr. Ash.'],
  [', said Ash', false, ', said Ash'],
  [' Ash said. It rained.', true, ' Ash said.'],
  [' It rained.', true, ''],
  [' — Ash', true, ' — Ash'],
  ['— Ash', true, '— Ash'],
  [' It rained — Ash', true, ''],
  ['. Ash said so.', false, ''],
  [' . Ash said so.', false, ''],
  ['.', false, '.'],
  ['', false, ''],
])('behind it stands of its own sentence: %j', (behind, isEnded, own) => {
  expect(ofFirstSentence(behind, isEnded)).toBe(own);
});

it.each([
  ['So it is.', true],
  ['So it is? ', true],
  ['是。', true],
  ['So. It is', false],
  ['So it is.”', false],
  ['So it is', false],
])('ends its sentence: %j', (words, isEnded) => {
  expect(endsSentence(words)).toBe(isEnded);
});

describe('between two quotations the first sentence', () => {
  it.each<[words: string, own: string | undefined, rest: string]>([
    ['So,', ' said Ash.', ' It rained. '],
    ['So,', ' said Ash.', ' '],
    ['So', '.', ' Ash said '],
    ['So', ' .', ' Ash said '],
    ['So.', '', ' Ash said: '],
    ['So.', ' Ash said.', ' Oak said: '],
    ['So', '', '\nAsh said: '],
    ['So,', ' said Ash', '\nOak said: '],
    ['So', '\n— Ash', '\n\n'],
    ['So', ' \n — Ash', '\n\n'],
    ['So,', ' Ash said', ', and Oak replied: '],
    ['So,', ' Ash said', ' and Oak replied: '],
    ['So,', ' Ash said', '; '],
    ['So,', ' said Ash', ', who calls it '],
    ['So,', ' said Oak', ' after Ash had said: '],
    ['So,', undefined, ' said Ash, '],
    ['So,', undefined, ' said Ash, a mayor,'],
    ['So,', undefined, ' said Ash, a mayor,  '],
    ['So,', ' Ash said', ' and '],
    ['So,', undefined, ' Ash, it is said, '],
    ['So', undefined, ' and '],
    ['So', undefined, ', '],
  ])('%j, then %j and %j', (words, own, rest) => {
    expect(endBetween(words, `${own ?? ''}${rest}`)).toBe(own?.length);
  });
});

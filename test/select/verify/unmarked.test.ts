// Whose a claim without quotation marks is, by its beginning, its end, or the line above it.

import { expect, it } from 'vitest';
import { unmarkedIn } from '../../../src/select/verify/unmarked.js';
import { packOf, quote, said } from './packs.js';

const river = 'The river belongs to both towns';
const pack = packOf(quote('river', river));

const read = (claim: string): string => {
  const given = unmarkedIn(pack, claim);
  return given
    ? [given.rest, given.around, given.by.party?.id ?? `${given.by.name}?`].join(' | ')
    : 'none';
};

it.each([
  ['Ana Ash: so it is', 'so it is | Ana Ash: | ash'],
  ['So it is — Oak', 'So it is | — Oak | oak'],
  ['So it is — Eve Elm', 'none'],
  ['Eve Elm: so it is', 'none'],
  [
    'On Tuesday, 3 May 2022, Ana Ash wrote:\nSo it is',
    'So it is | On Tuesday, 3 May 2022, Ana Ash wrote: | ash',
  ],
  ['Eve Elm wrote:\n\nSo it is', 'So it is | Eve Elm wrote: | Eve Elm?'],
  ['On Tuesday it said:\nSo it is', 'none'],
  ['The towns:\nSo it is', 'none'],
  ['Ana Ash @ash_1 · 3 May 2022\nSo it is', 'So it is | Ana Ash @ash_1 · 3 May 2022 | ash'],
  ['Ana Ash\n@ash_1\nSo it is', 'So it is | Ana Ash\n@ash_1 | ash'],
  ['Eve Elm @elm\nSo it is', 'So it is | Eve Elm @elm | Eve Elm?'],
  ['Lake News @lake\nSo it is', 'none'],
  ['Ana Ash @ash_1 so it is', 'none'],
])('gives what is claimed, what is around it, and whose it is: %j', (claim, expected) => {
  expect(read(claim)).toBe(expected);
});

it.each([
  [`On Tue, 3 May 2022, Ana Ash wrote:\n> ${river}`, 'as-printed'],
  [`On Tue, 3 May 2022, Olaf Oak wrote:\n> ${river}`, 'misattributed'],
  [`On Tue, 3 May 2022, Eve Elm wrote:\n> ${river}`, 'misattributed'],
  [`Ana Ash @ash_1 · 3 May 2022\n${river}\n1/17 🧵`, 'as-printed'],
  [`Olaf Oak\n@oak\n${river}\n10:12 AM · 3 May 2022`, 'misattributed'],
  [`On Tue, 3 May 2022, Ana Ash wrote:\n> ${river.replace('both', 'no')}`, 'altered'],
])('is as sound as its words: %j', (claim, verdict) => {
  expect(said(claim, undefined, pack).verdict).toBe(verdict);
});

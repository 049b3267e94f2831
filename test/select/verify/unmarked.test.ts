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
  [
    'On Tue, 3 May 2022 at 10:14, Ana Ash wrote:\nSo it is',
    'So it is | On Tue, 3 May 2022 at 10:14, Ana Ash wrote: | ash',
  ],
  [
    'From: Eve Elm <eve@elm.example>\nTo: Ash\nDate: 3 May\n\nSo it is',
    'So it is | From: Eve Elm | Eve Elm?',
  ],
  ['To: Ash\n\nSo it is', 'none'],
  ['From: the ferry\n\nSo it is', 'none'],
  ['Ana Ash (in the ferry) of Ayton: so it is', 'none'],
  ['Ana Ash(in the ferry): so it is', 'so it is | Ana Ash(in the ferry): | ash'],
  ['(Ana Ash): so it is', 'so it is | (Ana Ash): | ash'],
  ['So it is \n— Eve Elm', 'none'],
  ['So it is\n\n, and so — Eve Elm', 'none'],
  ['Ana Ash (in the ferry): so it is', 'so it is | Ana Ash (in the ferry): | ash'],
  ['So it is.\n\n— Eve Elm, mayor', 'So it is. | — Eve Elm, mayor | Eve Elm?'],
  ['So it is.\n\n— Lake News', 'none'],
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
  [`${river}.\n\n— Ana Ash (@ash_1) May 3, 2022`, 'as-printed'],
  [`[03/05/2022, 18:02] Ana Ash: ${river}`, 'as-printed'],
  [`[18:02] Olaf Oak: ${river}`, 'misattributed'],
  [`## Quotes\n- “${river}”`, 'as-printed'],
  [`## Olaf Oak\n“${river}”`, 'misattributed'],
  [`Olaf Oak\n@oak\n${river}\n10:12 AM · 3 May 2022`, 'misattributed'],
  [`On Tue, 3 May 2022, Ana Ash wrote:\n> ${river.replace('both', 'no')}`, 'altered'],
])('is as sound as its words: %j', (claim, verdict) => {
  expect(said(claim, undefined, pack).verdict).toBe(verdict);
});

// Whoever a sentence describes without a name is somebody else than who spoke, unless the description may be theirs.

import { expect, it } from 'vitest';
import { isDescribed, mayBe } from '../../../src/select/verify/described.js';
import { packOf, quote, said } from './packs.js';

const words = 'The river belongs to both towns';
const base = packOf(quote('river', words));
const [mayor, clerk] = base.people;
if (!mayor || !clerk) throw new Error('nobody is in the pack');
const pack = { ...base, people: [{ ...mayor, role: 'Mayor of Lyon, France' }, clerk] };

it.each([
  ['Oak’s adviser', true],
  ["Olaf Oak's former press secretary", true],
  ['an aide to Oak', true],
  ['the spokesman for Olaf Oak', true],
  ['a French official', true],
  ['the Italian president', true],
  ['a senior Western diplomat', true],
  ['the White House', true],
  ['the New Ayton Radio', true],
  ['Oaks’ adviser', true],
  ['Oak’s very young adviser', true],
  ['an old friend of the Oaks', true],
  ['a French-born adviser to Oak', true],
  ['a French official today', false],
  ['at the White House', false],
  ['Oak, whose adviser', false],
  [`Oak’s ${'very '.repeat(20)}young adviser`, false],
  ['Oak’s boat', false],
  ['an official', false],
  ['the mayor', false],
  ['officials', false],
  ['a boat of Oak', false],
  ['the Prime Minister', false],
  ['Olaf Oak', false],
])('tells a description from what is none: %s, %s', (name, expected) => {
  expect(isDescribed(name)).toBe(expected);
});

it.each([
  ['the mayor of Lyon', true],
  ['a French official', true],
  ['an Italian official', false],
  ['Oak’s adviser', false],
  ['Ash’s adviser', false],
  ['Ash’s mayor', false],
  ['Oak’s mayor', true],
  ['Oak’s counterpart', true],
  ['Ash’s counterpart', false],
  ['the White House', false],
])('knows whether it may be who spoke: %s, %s', (description, expected) => {
  const [river] = pack.quotes;
  if (!river) throw new Error('nothing is said in the pack');
  const { title, speaker, ...rest } = { title: '', ...river };
  const record = { kind: 'quote' as const, title, ...rest };
  const named = { ...record, speaker: { id: 'ash', name: 'Ana Ash', role: '' } };
  expect(mayBe(pack, description, named)).toBe(expected);
  expect(mayBe(pack, description, record)).toBe(true);
  expect(speaker).toBe('ash');
});

it.each([
  ['Oak’s adviser', 'misattributed', 'Ana Ash said it, not Oak’s adviser'],
  ['the Italian president', 'misattributed', 'Ana Ash said it, not the Italian president'],
  ['a French official', 'as-printed', 'nor for who spoke it'],
  ['officials', 'as-printed', 'nor for who spoke it'],
])('gives a quotation to somebody else, or says that it was not read: %s', (who, verdict, why) => {
  const found = said(`“${words},” ${who} said.`, undefined, pack);
  expect(found.verdict).toBe(verdict);
  expect(found.reasons.join(' ')).toContain(why);
  expect(said(`“${words},” ${who} said.`, 'Ash', pack).verdict).toBe('as-printed');
});

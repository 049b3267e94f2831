// A sentence that tells what somebody said counts by what stands in its quotation marks, held against who is told to have said it.

import { expect, it } from 'vitest';
import { reportedIn } from '../../../src/select/verify/reported.js';
import { packOf, quote, said } from './packs.js';

const words = 'The river belongs to both towns';
const pack = packOf(
  quote('river', words),
  quote('slow', 'slow boats'),
  quote('ferry', 'The ferry never sailed on a Sunday morning', { speaker: 'oak' }),
);

const read = (sentence: string): string => {
  const reported = reportedIn(pack, sentence);
  return reported ? (reported.by?.name ?? 'unread') : 'none';
};

it.each([
  ['Ash said the town has “slow boats”.', 'Ash'],
  ['On Monday, Ana Ash called them “slow boats”', 'Ana Ash'],
  ['Standing beside Oak, Ash praised the “slow boats”', 'Ash'],
  ['Ash told Oak that they were “slow boats”', 'Ash'],
  ['Ash praised Oak’s “slow boats”', 'Ash'],
  ['Ash said Oak’s were “slow boats”', 'Ash'],
  ['Ash said that Oak was of “slow boats”', 'unread'],
  ['Ash said it, and Oak spoke of “slow boats”', 'unread'],
  ['Ash said they were “slow boats” and praised the “river”', 'Ash'],
  ['The boats, praised by Oak as “slow boats”, sailed', 'Oak'],
  ['Ash never said that they were “slow boats”', 'unread'],
  ['She said that they were “slow boats”', 'unread'],
  ['They are “slow boats,” Ash said.', 'Ash'],
  ['They were “slow boats”, in the view of Ana Ash', 'none'],
  ['Ash was right, and they were “slow boats,” she said', 'unread'],
  ['Nobody came. Ash called them “slow boats”', 'Ash'],
  [`Ash said ${'so '.repeat(3_400)}“slow boats”`, 'none'],
  ['Ash said that Ash was of “slow boats”', 'Ash'],
  ['Ash said, of what Oak had, “slow boats”', 'unread'],
  ['It welcomed “slow boats”', 'none'],
  ['The so-called “slow boats”', 'none'],
  ['Ash had “slow boats”', 'none'],
  ['Ash promised them “slow boats”', 'Ash'],
  ['Ash, the mayor, believes they are “slow boats”', 'Ash, the mayor'],
  ['Ash dismissed the “slow boats”', 'Ash'],
  ['Ash said that they were slow', 'none'],
])('reads who is told to have said it: %s', (sentence, expected) => {
  expect(read(sentence)).toBe(expected);
});

it.each([
  [`Ash said that in her view “${words}”.`, 'as-printed'],
  ['Ash called them “slow boats” that come late', 'as-printed'],
  ['Oak called them “slow boats”.', 'misattributed'],
  [`Eve Elm explained that she saw “${words}” on a wall`, 'misattributed'],
  ['Ash said that the town has “small boats” alone', 'absent'],
  [`Ash never said that “${words}”`, 'absent'],
  [`Ash said that Oak thought “${words}”`, 'absent'],
])('is as sound as what it has in quotation marks: %s', (sentence, verdict) => {
  expect(said(sentence, undefined, pack).verdict).toBe(verdict);
});

it('says that no more counts, and who is taken to have said it', () => {
  const { reasons } = said('Ash called them “slow boats”.', undefined, pack);
  expect(reasons[0]).toBe(
    'Only what stands in quotation marks counts; Ash is taken to have said it.',
  );
  const both = said('Ash spoke of “slow boats” on a “river”.', undefined, pack);
  expect(both.verdict).toBe('absent');
  expect(both.reasons.join(' ')).toContain('Number 1, “slow boats”, is as-printed: Ana Ash, ');
});

it('is held against whom the claim is given to, whoever it says', () => {
  expect(said('Oak called them “slow boats”.', 'Ash', pack).verdict).toBe('as-printed');
  expect(said('Ash called them “slow boats”.', 'Oak', pack).verdict).toBe('misattributed');
});

it('is no quotation with changes, but one where nobody tells is', () => {
  expect(said(`We all said that “${words}” and no less`, undefined, pack).verdict).toBe('absent');
  expect(said('The river “belongs” to no towns', undefined, pack).verdict).toBe('altered');
});

it('is read among the sentences of a passage', () => {
  const { verdict, reasons } = said(
    'Oak called them “slow boats”. “The ferry never sailed on a Sunday morning,” he added.',
    undefined,
    pack,
  );
  expect(verdict).toBe('misattributed');
  expect(reasons.join(' ')).toMatch(/Number 1, “slow boats”, is misattributed: .*Oak is taken/);
  expect(reasons.join(' ')).toMatch(/Number 2, .* is as-printed: Olaf Oak.*go on with Oak/);
});

it('is nobody’s words where it stands in a source as it is, whatever it quotes', () => {
  const told = 'the clerk says that they are “slow boats” of the town';
  const fact = {
    ...{ id: 'boats', title: 'Boats', text: 'They are slow.', basis: 'reported' as const },
    ...{ topics: [], evidence: [{ source: 'paper', exact: told }] },
  };
  const { verdict, reasons } = said(told, undefined, { ...pack, facts: [fact] });
  expect(verdict).toBe('absent');
  expect(reasons.join(' ')).toMatch(/Nobody is quoted so.*By themselves the words “slow boats”/);
});

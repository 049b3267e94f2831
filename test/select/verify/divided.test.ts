// A claim that an attribution divides is held against the pack as one, and is whose it says.

import { expect, it } from 'vitest';
import { packOf, quote, said } from './packs.js';

const pack = packOf(quote('river', 'The river belongs to both towns, and so does the ferry'));
const divided = (between: string, end = '.'): string =>
  `“The river belongs to both towns,”${between}“and so does the ferry${end}”`;

it.each([' Ash said, ', ' said Ana Ash, ', ', she said, ', ' wrote the mayor. '])(
  'is one quotation around%s',
  (between) => {
    const { verdict, reasons } = said(divided(between), undefined, pack);
    expect(verdict).toBe('as-printed');
    expect(reasons.join(' ')).not.toMatch(/change of meaning|By themselves/);
  },
);

it('is whose the words between say, and whose it is said to be', () => {
  const { verdict, reasons } = said(divided(' said Olaf Oak, '), undefined, pack);
  expect(verdict).toBe('misattributed');
  expect(reasons[0]).toBe('Ana Ash said it, not Olaf Oak.');
  expect(said(divided(' said Olaf Oak, '), 'Ash', pack).verdict).toBe('as-printed');
  expect(said(divided(' she said, '), 'Oak', pack).verdict).toBe('misattributed');
});

it('is as changed as its words are', () => {
  const { verdict, difference } = said(
    '“The river belongs to no towns,” Ash said, “and so does the ferry”',
    undefined,
    pack,
  );
  expect(verdict).toBe('altered');
  expect(difference?.filter(({ op }) => op !== 'same').map(({ text }) => text)).toEqual([
    'both',
    'no',
  ]);
});

it.each([
  ['nobody speaks between', divided(' and, of the boats, ')],
  ['more stands around', `Again: ${divided(' Ash said, ')} It is so`],
])('is none where %s', (_, claim) => {
  expect(said(claim, undefined, pack).verdict).not.toBe('as-printed');
});

// A loose guard of start-up: no command takes more than twice the ratio to Node's own start that it should reach.

import { expect, it } from 'vitest';
import { node, root } from '../support/spawn.js';
import { piped } from './commands.js';
import { interleaved, type Subject } from './measure.js';

const bin = `${root}bin/xi-putin.js`;
const floor: Subject = { file: node, args: ['-e', '0'] };
const subjects = piped.map(({ args, exits = [0] }) => ({
  file: node,
  args: [bin, ...args],
  exits,
}));

/** The best of few runs: what else the machine does can only add to a time. */
const best = (times: readonly number[]): number => Math.min(...times);

it('starts about as fast as Node itself', { timeout: 120_000 }, () => {
  const times: number[][] = [floor, ...subjects].map(() => []);
  const slow = (): string[] =>
    piped.flatMap(({ shown, reach }, at) => {
      const ratio = best(times[at + 1] ?? []) / best(times[0] ?? []);
      return ratio > 2 * reach ? [`${shown}: ${ratio.toFixed(2)} times node -e 0`] : [];
    });
  // What is too slow may have met a busy machine: it is tried again before it counts.
  for (let round = 0; round < 4; round++) {
    const more = interleaved([floor, ...subjects], round === 0 ? 5 : 7);
    for (const [at, list] of more.entries()) times[at]?.push(...list);
    if (slow().length === 0) break;
  }
  expect(slow()).toEqual([]);
});

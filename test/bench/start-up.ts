// Start-up: each command as a whole process beside `node -e 0`, in a pipe and in a terminal.

import { inTerminal, type Line, piped } from './commands.js';
import { interleaved, median, quantile, type Subject } from './measure.js';
import type { Program } from './programs.js';
import { milliseconds, ratio, tableOf } from './table.js';

/** A line's times beside those of its floor, in the same run. */
export interface Started {
  line: Line;
  times: number[];
  floor: number[];
}

/** The times of some lines in a pipe. */
export function startInPipe({ node, bin }: Program, runs: number): Started[] {
  const floor: Subject = { file: node, args: ['-e', '0'] };
  return beside(floor, piped, runs, ({ args, exits = [0] }) => ({
    file: node,
    args: [bin, ...args],
    exits,
  }));
}

/** The times of some lines in a terminal with colour; their floor is in a terminal, too. */
export function startInTerminal({ node, bin }: Program, runs: number): Started[] {
  return beside(terminal([node, '-e', '0']), inTerminal, runs, ({ args }) =>
    terminal([node, bin, ...args]),
  );
}

const terminal = (words: readonly string[]): Subject => ({
  file: 'script',
  args: ['-qec', words.map((word) => `'${word}'`).join(' '), '/dev/null'],
  env: { TERM: 'xterm-256color', COLUMNS: '80', SHELL: '/bin/sh' },
});

function beside(
  floor: Subject,
  lines: readonly Line[],
  runs: number,
  subject: (line: Line) => Subject,
): Started[] {
  const [floorTimes = [], ...times] = interleaved([floor, ...lines.map(subject)], runs);
  return lines.map((line, at) => ({ line, times: times[at] ?? [], floor: floorTimes }));
}

/**
 * A row a line: its median, the middle half of its times, its ratio to the floor, what that should be; and its ratio
 * without caches, if that was measured.
 */
export function startTable(
  started: readonly Started[],
  floor: string,
  uncached: readonly Started[] = [],
): string {
  const middle = (times: readonly number[]): string =>
    `${milliseconds(quantile(times, 0.25))} to ${milliseconds(quantile(times, 0.75))}`;
  const floorTimes = started[0]?.floor ?? [];
  const last = (cell: string): string[] => (uncached.length > 0 ? [cell] : []);
  return tableOf(
    ['command', 'ms', 'middle half', 'ratio', 'reach', 'aim', ...last('without caches')],
    [
      [
        ...[`\`${floor}\``, milliseconds(median(floorTimes)), middle(floorTimes), '1.00', '', ''],
        ...last('1.00'),
      ],
      ...started.map(({ line: { shown, reach, aim }, times }, at) => [
        `\`${shown}\``,
        milliseconds(median(times)),
        middle(times),
        ratio(median(times) / median(floorTimes)),
        ratio(reach),
        ratio(aim),
        ...last(ratioOf(uncached[at])),
      ]),
    ],
  );
}

/** A row a line, a column a Node: ratios to that Node's own floor. */
export function nodesTable(byNode: readonly { version: string; started: Started[] }[]): string {
  const first = byNode[0]?.started ?? [];
  return tableOf(
    ['command', ...byNode.map(({ version }) => version)],
    [
      [
        '`node -e 0`, ms',
        ...byNode.map(({ started }) => milliseconds(median(started[0]?.floor ?? []))),
      ],
      ...first.map(({ line: { shown } }, at) => [
        `\`${shown}\``,
        ...byNode.map(({ started }) => ratioOf(started[at])),
      ]),
    ],
  );
}

const ratioOf = (started: Started | undefined): string =>
  started ? ratio(median(started.times) / median(started.floor)) : '';

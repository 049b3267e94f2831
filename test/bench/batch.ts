// Many queries in one process: `search -`, with start-up and without.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, type Subject, time } from './measure.js';
import type { Program } from './programs.js';

export interface Throughput {
  queries: number;
  /** Queries a second, by the time of the whole process. */
  whole: number;
  /** The same, less the time that a process takes that is asked one query alone. */
  warm: number;
}

/** How many queries a second `search -` answers, the output read by another process. */
export function throughput(
  { node, bin }: Program,
  queries: readonly string[],
  { folder, runs, options = [] }: { folder: string; runs: number; options?: readonly string[] },
): Throughput {
  const more = options.map((option) => ` '${option}'`).join('');
  const answering = (lines: readonly string[]): Subject => {
    const file = join(folder, `queries-${lines.length}.txt`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    const line = `'${node}' '${bin}' search -${more} < '${file}' | wc -l`;
    return { file: 'bash', args: ['-c', `set -o pipefail; test "$(${line})" = ${lines.length}`] };
  };
  const all = answering(queries);
  const one = answering(queries.slice(0, 1));
  const times = Array.from({ length: runs }, () => ({ all: time(all), one: time(one) }));
  const took = median(times.map((it) => it.all));
  const start = median(times.map((it) => it.one));
  return {
    queries: queries.length,
    whole: (1000 * queries.length) / took,
    warm: (1000 * (queries.length - 1)) / (took - start),
  };
}

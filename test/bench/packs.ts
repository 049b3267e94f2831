// Large packs: made, searched once by this program and by stock engines, searched in a batch, weighed.

import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/spawn.js';
import { type Throughput, throughput } from './batch.js';
import { interleaved, median, type Subject } from './measure.js';
import { peakOf } from './peak.js';
import type { Program } from './programs.js';
import { tableOf, whole } from './table.js';

export interface Weighed {
  records: number;
  megabytes: number;
  /** One-shot times, in milliseconds; of each query, this program's before those of the stock engines. */
  once: { asked: string; engine: string; took: number }[];
  peak: number;
  batch: Throughput;
  batchPeak: number;
}

interface Way {
  folder: string;
  runs: number;
  queries: number;
  rivals: Readonly<Record<string, string>>;
}

const own = 'xi-putin';

/** Queries of a usual and of a long length: a stock engine takes longer, the longer its query is. */
const lengths = [
  { asked: 'two words', words: 2, least: 14 },
  { asked: 'four words', words: 4, least: 26 },
];

/** Measures a pack of so many records: the file is read, validated and indexed in every process. */
export function weigh(program: Program, records: number, way: Way): Weighed {
  const { folder, runs, rivals } = way;
  const pack = join(folder, `pack-${records}.json`);
  made(pack, [String(records)]);
  const queryFile = join(folder, `pack-${records}.txt`);
  made(queryFile, [String(records), '--queries', String(way.queries)]);
  const queries = readFileSync(queryFile, 'utf8').trim().split('\n');
  const options = ['--data', pack, '--limit', '10'];
  const ours = (query: string): Subject => ({
    file: program.node,
    args: [program.bin, 'search', ...options, query],
  });
  const cases = lengths.flatMap(({ asked, words, least }) => {
    const query = queries.find(
      (text) => text.split(' ').length === words && text.length >= least && text.length <= 31,
    );
    if (query === undefined) throw new Error(`no query of ${asked}`);
    const others = Object.entries(rivals).map(([engine, file]) => {
      return { asked, engine, subject: { file: program.node, args: [file, pack, query] } };
    });
    return [{ asked, engine: own, subject: ours(query) }, ...others];
  });
  const times = interleaved(
    cases.map(({ subject }) => subject),
    runs,
  );
  return {
    records,
    megabytes: statSync(pack).size / 1e6,
    once: cases.map(({ asked, engine }, at) => {
      return { asked, engine, took: median(times[at] ?? []) };
    }),
    peak: peakOf(ours(queries[0] ?? ''), folder),
    batch: throughput(program, queries, { folder, runs: Math.min(runs, 3), options }),
    batchPeak: peakOf(
      {
        file: program.node,
        args: [program.bin, 'search', '-', ...options],
        input: queryFile,
      },
      folder,
    ),
  };
}

/** Leaves what make-pack.ts prints in a file; it runs in a process of its own, so that this one stays small. */
function made(file: string, args: readonly string[]): void {
  const out = openSync(file, 'w');
  try {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const script = join(root, 'test', 'bench', 'make-pack.ts');
    execFileSync(process.execPath, [tsx, script, ...args], { stdio: ['ignore', out, 2] });
  } finally {
    closeSync(out);
  }
}

/** A row a measure, a column a pack; what is to be reached stands last. */
export function packTable(weighed: readonly Weighed[]): string {
  const row = (name: string, of: (one: Weighed) => string, reach = ''): string[] => [
    name,
    ...weighed.map(of),
    reach,
  ];
  const seconds = (time: number | undefined): string =>
    time === undefined ? '' : `${(time / 1000).toFixed(2)} s`;
  return tableOf(
    ['pack', ...weighed.map(({ records }) => `${whole(records)} records`), 'reach'],
    [
      row('file', ({ megabytes }) => `${megabytes.toFixed(1)} MB`),
      ...(weighed[0]?.once ?? []).map(({ asked, engine }, at) =>
        row(
          engine === own ? `\`search\`, ${asked}` : `the same with ${engine}`,
          ({ once }) => seconds(once[at]?.took),
          engine === own ? 'no slower than Fuse.js' : '',
        ),
      ),
      row('its growth with the records', (one) => growth(weighed[0], one), 'near-linear: about 1'),
      row('its peak memory', ({ peak }) => `${whole(peak)} MB`, '300 MB; 1 GB'),
      row('`search -`, queries a second', ({ batch }) => whole(batch.warm), '300'),
      row('the same, start-up included', ({ batch }) => whole(batch.whole)),
      row('queries asked', ({ batch }) => whole(batch.queries)),
      row('its peak memory', ({ batchPeak }) => `${whole(batchPeak)} MB`),
    ],
  );
}

/** Time over time, for records over records. */
function growth(from: Weighed | undefined, to: Weighed): string {
  const before = from?.once[0]?.took;
  const after = to.once[0]?.took;
  if (!from || from === to || before === undefined || after === undefined) return '';
  return (after / before / (to.records / from.records)).toFixed(2);
}

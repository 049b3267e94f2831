// Times whole processes, one after the other in turn, so that what else the machine does meets all of them alike.

import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { root } from '../support/spawn.js';

/** A process that is timed: its output goes to a pipe. */
export interface Subject {
  file: string;
  args: readonly string[];
  env?: Record<string, string>;
  /** The file that is its stdin; none if absent. */
  input?: string;
  /** The exit codes with which it did what it should; 0 if absent. */
  exits?: readonly number[];
}

/** Nothing of this is set that costs Node time: NODE_OPTIONS, NODE_EXTRA_CA_CERTS, NODE_COMPILE_CACHE. */
const clean = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', LANG: 'C.UTF-8' };

const longest = 256 * 1024 * 1024;

/** Runs a process once; the milliseconds from its start to its end. Throws when it fails. */
export function time({ file, args, env, input = '/dev/null', exits = [0] }: Subject): number {
  const stdin = openSync(input, 'r');
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(file, args, {
    cwd: root,
    env: { ...clean, ...env },
    stdio: [stdin, 'pipe', 'pipe'],
    maxBuffer: longest,
  });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  closeSync(stdin);
  if (error || status === null || !exits.includes(status)) {
    throw new Error(`${[file, ...args].join(' ')} ended with ${status}: ${error ?? stderr}`);
  }
  return took;
}

/** The milliseconds of so many runs of each, in turn, after one that does not count. */
export function interleaved(subjects: readonly Subject[], runs: number): number[][] {
  for (const subject of subjects) time(subject);
  const times: number[][] = subjects.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [at, subject] of subjects.entries()) times[at]?.push(time(subject));
  }
  return times;
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

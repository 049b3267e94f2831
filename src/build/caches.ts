// Makes V8's code caches for the built files: of the functions that a few typical runs compile.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Script } from 'node:vm';
import type { main } from '../cli.js';

/**
 * Command lines that between them use what most runs use, in groups. The cache of a file has what the first group that
 * loads it compiles, and no more: what one run in a hundred needs would be read in all.
 */
const typical: readonly (readonly string[][])[] = [
  [
    ['facts'],
    ['facts', '--json'],
    ['quote', 'greene'],
    ['show', 'meetings'],
    ['search', 'oil suplier'],
    ['search', 'arrest warrant', '--ndjson'],
  ],
  [['verify', 'China is dominance over Russia is complete']],
  [
    ['facts', '--format', 'text', '--color', 'always'],
    ['quote', 'greene', '--format', 'text'],
    ['show', 'meetings', '--format', 'text'],
    ['timeline', '--format', 'text'],
  ],
  [['search', 'ferry', '--data', 'data/examples/night-ferry.json'], ['--help'], ['fcats']],
];

type Require = (name: string) => unknown;

interface Bin {
  loader(
    folder: string,
    outside: Require,
    onLoad: (file: string, script: Script) => void,
  ): (name: string) => unknown;
}

/** Writes a cache beside each built file that the typical runs load. */
export async function makeCaches(folder: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const { loader } = require('../../bin/xi-putin.js') as Bin;
  const scripts = new Map<string, Script>();
  const load = loader(folder, require, (file, script) => scripts.set(file, script));
  const program = load('./main.cjs') as { main: typeof main };
  const none = { columns: () => undefined, rows: () => undefined };
  const sink = { isTTY: false, ...none, write() {}, hold() {}, flush() {} };
  const stdin = { isTTY: false, bytes: () => Buffer.alloc(0), lines: () => [] };
  for (const lines of typical) {
    for (const argv of lines)
      await program.main(argv, { env: {}, stdin, stdout: sink, stderr: sink });
    for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
    scripts.clear();
  }
}

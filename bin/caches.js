// Makes V8's code caches for the built files: with them the program starts sooner, and without them it is the same.
// Runs when the program is built, and when the package is installed, by the Node that is there.

const { existsSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { loader } = require('./xi-putin.js');

const root = join(__dirname, '..');
const folder = join(root, 'dist', 'code', 'cjs');

/**
 * Command lines that between them use what most runs use, in groups. The cache of a file has what the first group that
 * loads it compiles, and no more: what one run in a hundred needs would be read in all.
 */
const typical = [
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
  [
    ['search', 'ferry', '--data', join(root, 'data', 'examples', 'night-ferry.json')],
    ['--help'],
    ['fcats'],
  ],
];

/** Writes a cache beside each built file that the typical runs load. */
async function makeCaches() {
  const scripts = new Map();
  const load = loader(folder, require, (file, script) => scripts.set(file, script));
  const { main } = load('./main.cjs');
  const none = { columns: () => undefined, rows: () => undefined };
  const sink = { isTTY: false, ...none, write() {}, hold() {}, flush() {} };
  const stdin = { isTTY: false, bytes: () => Buffer.alloc(0), lines: () => [] };
  for (const lines of typical) {
    for (const argv of lines) await main(argv, { env: {}, stdin, stdout: sink, stderr: sink });
    for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
    scripts.clear();
  }
}

// Nothing is built yet in a new clone; and where nothing can be written, the program starts without caches.
if (require.main === module && existsSync(folder)) makeCaches().catch(() => {});

module.exports = { makeCaches };

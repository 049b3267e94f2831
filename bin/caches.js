// Makes V8's code caches for the built files: with them the program starts sooner, and without them it is the same.
// Runs when the program is built, and when the package is installed, by the Node that is there.

const fs = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { loader, unit } = require('./xi-putin.js');

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

/** What the typical runs print goes nowhere, and is for no terminal, wherever this one runs. */
const silent = {
  ...fs,
  writeSync: (_fd, bytes, from = 0) => bytes.length - from,
  fstatSync: (fd) => (fd > 2 ? fs.fstatSync(fd) : { isCharacterDevice: () => false }),
};

/** The last exit code that a command line brings about; behind it are those of damaged files and of bugs. */
const usage = 2;

/**
 * Writes a cache beside each built file that the typical runs load; the bin says what is in it. Throws where one of them
 * fails, and where a file cannot be written or taken away.
 */
async function makeCaches() {
  // Nothing is taken over from caches that were made before: they may be of other files.
  for (const name of fs.readdirSync(folder)) {
    if (name.endsWith('.cache')) fs.rmSync(join(folder, name));
  }
  const scripts = new Map();
  const load = loader(
    folder,
    (name) => (name === 'node:fs' ? silent : require(name)),
    (file, script, source) => scripts.set(file, { script, ...source }),
  );
  const { main, processIo } = load('./main.cjs');
  for (const lines of typical) {
    // V8 forgets what was compiled and not used for a while: a cache would lack what happened to be forgotten.
    setFlagsFromString('--no-flush-bytecode');
    for (const argv of lines) {
      const ended = await main(argv, { ...processIo(), env: {} });
      if (ended > usage) throw new Error(`xi-putin ${argv.join(' ')} ended with ${ended}`);
    }
    // A cache is made for the flags that are set when it is written.
    setFlagsFromString('--flush-bytecode');
    for (const [file, { script, size, code }] of scripts) {
      const text = String(size).padEnd(unit) + code;
      const parts = [Buffer.from(text, 'latin1'), script.createCachedData()];
      fs.writeFileSync(`${file}.cache`, Buffer.concat(parts));
    }
    scripts.clear();
  }
}

// Nothing is built yet in a new clone; and where nothing can be written, the program starts without caches.
if (require.main === module && fs.existsSync(folder)) makeCaches().catch(() => {});

module.exports = { makeCaches };

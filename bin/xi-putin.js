#!/usr/bin/env node
// Loads the built program, each file with V8's code cache where one was made that fits the running Node, and starts it.

const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

/**
 * A `require` for the built files of a folder, `./main.cjs`, and for everything else as `outside` does it.
 * A cache that another version of V8 made is refused by V8 and the file compiled as usual.
 * `onLoad` learns of each file's script and its code, so that caches can be made.
 */
function loader(folder, outside, onLoad) {
  const loaded = new Map();
  return function load(name) {
    if (!name.startsWith('./')) return outside(name);
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const file = `${folder}/${name}`;
    const { code, cachedData } = cached(file) ?? { code: asFunction(readFileSync(file, 'latin1')) };
    const script = new Script(code, { filename: file, cachedData });
    onLoad?.(file, script, code);
    script.runInThisContext()(module.exports, load, module, file, folder);
    return module.exports;
  };
}

/** How long the code of a file is, and where V8's part of a cache begins: at multiples of this, as V8 wants it. */
const unit = 8;

/**
 * The code of a built file, which is ASCII, as a function, with spaces behind it. V8 keeps a string of more than 128 kB
 * apart from short-lived ones: it brings the first garbage collection no nearer, which would take longer than to load
 * the code. A short one makes no difference.
 */
function asFunction(body) {
  const code = `(function (exports, require, module, __filename, __dirname) {${body}\n})`;
  const least = code.length < 16_384 ? code.length : 131_073;
  return code.padEnd(Math.ceil(least / unit) * unit);
}

/**
 * What the cache of a file holds: the length of its code in figures, the code, a byte a character, and behind it what V8
 * made of it. Undefined where there is none, or not a whole one.
 */
function cached(file) {
  try {
    const { buffer, byteOffset, length } = readFileSync(`${file}.cache`);
    const size = Number(Buffer.from(buffer, byteOffset, unit).latin1Slice());
    const behind = unit + size;
    if (!(size > 0 && behind < length)) return undefined;
    const code = Buffer.from(buffer, byteOffset + unit, size).latin1Slice();
    return { code, cachedData: new Uint8Array(buffer, byteOffset + behind, length - behind) };
  } catch {
    return undefined;
  }
}

function start() {
  try {
    loader(`${__dirname}/../dist/code/cjs`, require)('./main.cjs').start();
  } catch (error) {
    const missing = error.code === 'ENOENT';
    process.stderr.write(
      missing
        ? "xi-putin: it is not built; run 'npm run build' in its folder\n"
        : 'xi-putin: its files are damaged; install it again\n',
    );
    process.exitCode = 70;
  }
}

if (require.main === module) start();

module.exports = { loader, unit };

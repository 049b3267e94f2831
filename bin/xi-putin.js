#!/usr/bin/env node
// Loads the built program, each file with V8's code cache where one was made that fits the running Node, and starts it.

const { readFileSync, statSync } = require('node:fs');
const { Script } = require('node:vm');

/**
 * A `require` for the built files of a folder, `./main.cjs`, and for everything else as `outside` does it.
 * A cache that another version of V8 made is refused by V8 and the file compiled as usual.
 * `onLoad` learns of each file's script, its size and its code, so that caches can be made.
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
    const { size, code, script } = compiled(file);
    onLoad?.(file, script, { size, code });
    script.runInThisContext()(module.exports, load, module, file, folder);
    return module.exports;
  };
}

const damaged = 'its files are damaged; install it again';

/** What is to be done about the program's own files; `cli.ts` tells of it as it stands. */
class Damaged extends Error {
  code = 'DAMAGED';
}

/** What a file holds, and its script. Throws a Damaged where the file is not there, or is no code. */
function compiled(file) {
  try {
    const { size, code, cachedData } = cached(file) ?? asFunction(readFileSync(file, 'latin1'));
    return { size, code, script: new Script(code, { filename: file, cachedData }) };
  } catch (error) {
    const missing = error.code === 'ENOENT';
    throw new Damaged(
      missing ? "it is not built; run 'npm run build' in its folder, or install it again" : damaged,
    );
  }
}

const [head, tail] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'];

/** V8 wants its part of a cache to begin at a multiple of this. */
const unit = 8;

/** From this length on, in characters, V8 keeps a string apart from short-lived ones. */
const apart = 131_073;

/**
 * How long the code of a file of so many bytes is made, which are ASCII, with spaces behind it: a string that is kept apart
 * brings the first garbage collection no nearer, which would take longer than to load the code. A short one makes no
 * difference.
 */
function lengthOf(size) {
  const code = head.length + size + tail.length;
  return Math.ceil((code < 16_384 ? code : Math.max(code, apart)) / unit) * unit;
}

function asFunction(body) {
  const size = body.length;
  return { size, code: `${head}${body}${tail}`.padEnd(lengthOf(size)) };
}

/** So many milliseconds a file may be newer than its cache: where both were copied, it may be so by chance. */
const moment = 1000;

/**
 * What the cache of a file holds: the file's size in figures, its code as a function, a byte a character, and behind it
 * what V8 made of it. Undefined where there is none, not all of the code, or where the file has changed since.
 */
function cached(file) {
  try {
    const cache = `${file}.cache`;
    const now = statSync(file);
    if (now.mtimeMs > statSync(cache).mtimeMs + moment) return undefined;
    const { buffer, byteOffset, length } = readFileSync(cache);
    const text = (start, size) => Buffer.from(buffer, byteOffset + start, size).latin1Slice();
    const size = Number(text(0, unit));
    const end = unit + lengthOf(size);
    if (size !== now.size || end >= length) return undefined;
    const cachedData = new Uint8Array(buffer, byteOffset + end, length - end);
    return { size, code: text(unit, end - unit), cachedData };
  } catch {
    return undefined;
  }
}

function start() {
  try {
    loader(`${__dirname}/../dist/code/cjs`, require)('./main.cjs').start();
  } catch (error) {
    const message = error instanceof Damaged ? error.message : damaged;
    process.stderr.write(`xi-putin: ${message}\n`);
    process.exitCode = 70;
  }
}

if (require.main === module) start();

module.exports = { apart, loader, unit };

#!/usr/bin/env node
// Loads the built program, each file with V8's code cache where one was made that fits the running Node, and starts it.

const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

/**
 * A `require` for the built files of a folder, `./main.cjs`, and for everything else as `outside` does it.
 * A cache that another version of V8 made is refused by V8 and the file compiled as usual.
 * `onLoad` learns of each file's script, so that caches can be made.
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
    const script = compile(file);
    onLoad?.(file, script);
    script.runInThisContext()(module.exports, load, module, file, folder);
    return module.exports;
  };
}

const head = Buffer.from('(function (exports, require, module, __filename, __dirname) {');
const tail = Buffer.from('\n})');

/**
 * The least length of a string, in characters, that V8 keeps apart from short-lived ones (more than 128 kB): it
 * brings the first garbage collection no nearer, which would take longer than to load the code.
 */
const apart = 131_073;

function compile(file) {
  // The built files are ASCII. Spaces behind the code make it long enough.
  const body = readFileSync(file);
  const bytes = Buffer.alloc(Math.max(apart, head.length + body.length + tail.length), ' ');
  let end = 0;
  for (const part of [head, body, tail]) end += part.copy(bytes, end);
  const code = bytes.toString('latin1');
  let cachedData;
  try {
    cachedData = readFileSync(`${file}.cache`);
  } catch {
    // Without a cache the file is compiled as usual.
  }
  return new Script(code, { filename: file, cachedData });
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

module.exports = { loader };

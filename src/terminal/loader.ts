// Loads the program's built files, each with V8's code cache where one was made that fits the running Node.

import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

type Require = (name: string) => unknown;
type Wrapped = (
  exports: object,
  require: Require,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

/** Where the cache of a built file is kept. */
export const cacheOf = (file: string): string => `${file}.cache`;

/**
 * A `require` for the built files of a folder, `./main.cjs`, and for everything else as `outside` does it.
 * A cache that another version of V8 made is refused by V8 and the file compiled as usual.
 * `onLoad` learns of each file's script, so that caches can be made.
 */
export function loader(
  folder: string,
  outside: Require,
  onLoad?: (file: string, script: Script) => void,
): Require {
  const loaded = new Map<string, object>();
  const load: Require = (name) => {
    if (!name.startsWith('./')) return outside(name);
    const known = loaded.get(name);
    if (known) return known;
    const file = `${folder}/${name.slice(2)}`;
    const module = { exports: {} };
    loaded.set(name, module.exports);
    const script = compile(file);
    onLoad?.(file, script);
    const run = script.runInThisContext() as Wrapped;
    run(module.exports, load, module, file, folder);
    loaded.set(name, module.exports);
    return module.exports;
  };
  return load;
}

function compile(file: string): Script {
  const code = readFileSync(file, 'utf8');
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
  let cachedData: Buffer | undefined;
  try {
    cachedData = readFileSync(cacheOf(file));
  } catch {
    // Without a cache the file is compiled as usual.
  }
  return new Script(wrapped, { filename: file, ...(cachedData && { cachedData }) });
}

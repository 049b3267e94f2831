// Builds the code: files of CommonJS, which the command line and the library share.

import { build, type OutputChunk, type Plugin } from 'rolldown';
import { files } from './files.js';

/** What of the code is called from outside, a file each. */
const entries = { program: 'src/terminal/run.ts', index: 'src/index.ts' };

/** Files that every run needs: they load with the file that imports them. */
const needed = ['core', 'rolldown-runtime'];

/** Writes the files to a folder. Throws when a module is in none of the files that there are to be. */
export async function buildCode(folder: string): Promise<void> {
  const { output } = await build({
    input: entries,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'node20', define: { 'import.meta.dirname': '__dirname' } },
    // Diff does not say that its modules do nothing by themselves.
    treeshake: { moduleSideEffects: [{ test: /\/node_modules\/diff\//, sideEffects: false }] },
    plugins: [lazyFiles, lazyChildProcess, toldColorLevel],
    output: {
      dir: folder,
      format: 'cjs',
      // A file of ASCII is read, kept and compiled as one byte a character.
      charset: 'ascii',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      minify: true,
      comments: { legal: false },
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: Object.entries(files).map(([name, modules], at, { length }) => ({
          name,
          priority: length - at,
          test: (id) => modules.some((module) => isIn(id, module)),
        })),
      },
    },
  });
  const chunks = output.filter((one): one is OutputChunk => one.type === 'chunk');
  const known = [...Object.keys(files), ...Object.keys(entries), ...needed];
  const stray = chunks.filter(({ name }) => !known.includes(name));
  if (stray.length > 0) {
    const modules = stray.flatMap(({ moduleIds }) => moduleIds).join(', ');
    throw new Error(`in no file: ${modules}; name them in src/build/files.ts`);
  }
}

/** Whether a module is one that the table names. */
function isIn(id: string, module: string): boolean {
  if (module.endsWith('/')) return id.includes(`/src/${module}`);
  return module.endsWith('.ts')
    ? id.endsWith(`/src/${module}`)
    : id.includes(`/node_modules/${module}/`);
}

/** Loads a file that another one imports when something of it is first used, and not before. */
const lazyFiles: Plugin = {
  name: 'lazy files',
  renderChunk(code) {
    let lazy = code;
    for (const [line, name = '', load, file = ''] of code.matchAll(
      /^const ([\w$]+) = (require\("\.\/([\w-]+)\.cjs"\));$/gm,
    )) {
      if (needed.includes(file)) continue;
      const getter = `let ${name}_;\nconst ${name} = { get file() { return ${name}_ ??= ${load}; } };`;
      lazy = lazy.replaceAll(`${name}.`, `${name}.file.`).replace(line, () => getter);
    }
    return lazy;
  },
};

/** Commander can start other programs as its commands. Ours does not, so Node's part for it is left until asked for. */
const lazyChildProcess: Plugin = {
  name: 'lazy child process',
  resolveId: (source, importer) =>
    source === 'node:child_process' && importer?.includes('/commander/') ? '\0spawn.cjs' : null,
  load: (id) =>
    id === '\0spawn.cjs'
      ? "exports.spawn = (...all) => module.require('node:child_process').spawn(...all);"
      : null,
};

/** Chalk looks at the terminal when it loads. Ours is told the level, so that Node's parts for it need not load. */
const toldColorLevel: Plugin = {
  name: 'told color level',
  load: (id) =>
    id.endsWith('/chalk/source/vendor/supports-color/index.js')
      ? 'export default { stdout: false, stderr: false };'
      : null,
};

// Builds the code: files of CommonJS, which the command line and the library share.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type OutputChunk, type Plugin } from 'rolldown';
import { everydayWords } from '../select/search/english/everyday-words.js';
import { fileOf, files, main } from './files.js';
import { patches } from './patches.js';

/** The file of the thesaurus, beside the code. */
export const tableFile = 'thesaurus.txt';

/** The least length of a text that V8 keeps apart from short-lived ones, in characters: the bin says what for. */
export const { apart } = createRequire(import.meta.url)('../../bin/xi-putin.js') as {
  apart: number;
};

/** Rolldown's own few functions, which it puts into a file of their own. */
const runtime = 'rolldown-runtime';

/** Writes the files to a folder, and `index`, the library. Throws when a module is in none of the files of the table. */
export async function buildCode(folder: string): Promise<void> {
  const { output } = await build({
    input: { [main]: 'src/terminal/run.ts', index: 'src/index.ts' },
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'node20', define: { 'import.meta.dirname': '__dirname' } },
    // Diff does not say that its modules do nothing by themselves.
    treeshake: { moduleSideEffects: [{ test: /\/node_modules\/diff\//, sideEffects: false }] },
    plugins: [lazyFiles, runtimeInMain, ...patches, readMade],
    output: {
      dir: folder,
      format: 'cjs',
      // What the bin compiles can require Node's own modules, and not import them.
      dynamicImportInCjs: false,
      // A file of ASCII is read, kept and compiled as one byte a character.
      charset: 'ascii',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      minify: true,
      comments: false,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: (id) => fileOf(id) ?? null, debugName: 'files' }],
      },
    },
  });
  const chunks = output.filter((one): one is OutputChunk => one.type === 'chunk');
  const stray = chunks.filter(({ name }) => name !== 'index' && !(name in files));
  if (stray.length > 0) {
    const modules = stray.flatMap(({ moduleIds }) => moduleIds).join(', ');
    throw new Error(`in no file: ${modules}; name them in src/build/files.ts`);
  }
}

/** Loads a file that another one imports when something of it is first used, and not before. */
const lazyFiles: Plugin = {
  name: 'lazy files',
  renderChunk(code, { name }) {
    let lazy = code;
    for (const [line, variable = '', load, file = ''] of code.matchAll(
      /^const ([\w$]+) = (require\("\.\/([\w-]+)\.cjs"\));$/gm,
    )) {
      if (file === main || file === runtime) continue;
      const getter = `let ${variable}_;\nconst ${variable} = { get file() { return ${variable}_ ??= ${load}; } };`;
      lazy = lazy.replaceAll(`${variable}.`, `${variable}.file.`).replace(line, () => getter);
    }
    for (const [, file = ''] of lazy.matchAll(/(?<!\?\?)= require\("\.\/([\w-]+)\.cjs"\)/g)) {
      if (file !== main && file !== runtime)
        throw new Error(`${name} loads ${file} otherwise than by a line of its own`);
    }
    return lazy;
  },
};

/** Has the runtime in the file that every run loads: a file of its own takes longer to read than to run. */
const runtimeInMain: Plugin = {
  name: 'runtime in main',
  generateBundle(_options, bundle) {
    const chunk = (name: string) => bundle[`${name}.cjs`] as OutputChunk;
    const load = `require("./${runtime}.cjs")`;
    for (const one of Object.values(bundle)) {
      if (one.type === 'chunk')
        one.code = one.code.replace(load, `require("./${main}.cjs").runtime`);
    }
    const own = `exports.runtime = {}; ((exports) => {${chunk(runtime).code}})(exports.runtime);`;
    chunk(main).code =
      `${own}${chunk(main).code.replace(`require("./${main}.cjs").runtime`, 'exports.runtime')}`;
    delete bundle[`${runtime}.cjs`];
  },
};

/** Puts in what the build has made: the thesaurus and lists take longer to make than to search, and schemas more code to make than to read. */
const readMade: Plugin = {
  name: 'read made',
  load(id) {
    if (id.endsWith('/src/select/search/thesaurus-table.ts')) {
      return reader('thesaurusTable()', `whole(text('/${tableFile}'), ${apart})`, 'the thesaurus');
    }
    if (id.endsWith('/src/select/search/english/everyday-words.ts')) {
      return `export const everydayWords = () => ${JSON.stringify(everydayWords())};`;
    }
    if (id.endsWith('/src/pack/json-schema.ts')) {
      const schema = "JSON.parse(text('/../../data/' + name + '.schema.json'))";
      return reader('schemaOf(name)', schema, 'the schema');
    }
    return null;
  },
};

const errors = fileURLToPath(new URL('../errors.ts', import.meta.url));

/** A module of one function, which gives what it reads with `text`: files of ASCII, by their path from the code. */
const reader = (declared: string, read: string, what: string): string => `
  import { readFileSync } from 'node:fs';
  import { packFault } from ${JSON.stringify(errors)};
  const text = (file) => readFileSync(__dirname + file, 'latin1');
  const whole = (table, least) => {
    if (table.length < least) throw new Error('cut off');
    return table;
  };
  export function ${declared} {
    try {
      return ${read};
    } catch {
      throw packFault('${what} cannot be read; install xi-putin again');
    }
  }`;

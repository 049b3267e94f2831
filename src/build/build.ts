// Builds dist: the command line as one CommonJS file a tier, the index of the bundled pack, and V8's code caches.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Pack } from '../model.js';
import type { BuiltFiles } from '../pack/bundled.js';
import { serialiseIndex } from '../select/search/index.js';
import { makeCaches } from './caches.js';
import { entryPoints, plugins } from './tiers.js';

const folder = 'dist/cli';

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints,
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  plugins,
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
});

const pack = JSON.parse(await readFile('data/knowledge.json', 'utf8')) as Pack;
await mkdir(`${folder}/pack`);
for (const [name, content] of Object.entries(builtFiles(pack))) {
  await writeFile(`${folder}/pack/${name}.json`, JSON.stringify(content));
}
await makeCaches(`${process.cwd()}/${folder}`);

/** The files of the bundled pack: its lists apart, its index made. */
function builtFiles(whole: Pack): BuiltFiles {
  const { sources, topics, people, organizations, events, facts, quotes, synonyms, ...head } =
    whole;
  const parts = { sources, topics, people, organizations, events, facts, quotes, synonyms };
  return { head, ...parts, index: serialiseIndex(whole) };
}

// Builds dist: the command line as one CommonJS file a tier, what it knows of the bundled pack, V8's code caches, the library.

import { readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Pack } from '../model.js';
import { slicesOf } from '../pack/slices.js';
import { serialiseIndex } from '../select/search/index.js';
import { makeCaches } from './caches.js';
import { buildLibrary } from './library.js';
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
  minify: true,
  logLevel: 'warning',
});

const text = await readFile('data/knowledge.json', 'utf8');
await writeFile(`${folder}/slices.json`, JSON.stringify(slicesOf(text)));
await writeFile(`${folder}/index.json`, JSON.stringify(serialiseIndex(JSON.parse(text) as Pack)));
await makeCaches(`${process.cwd()}/${folder}`);
await buildLibrary();

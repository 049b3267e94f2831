// Builds the library: one file for require, the same for import, and the types for each.

import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { build } from 'esbuild';

/** Writes dist/cjs and dist/esm. There is one copy of the code, so that both give the same records and errors. */
export async function buildLibrary(): Promise<void> {
  await build({
    entryPoints: ['src/index.ts'],
    outdir: 'dist/cjs',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { 'import.meta.dirname': '__dirname' },
    minify: true,
    logLevel: 'warning',
  });
  await writeTypes('dist/cjs', 'commonjs');
  await writeTypes('dist/esm', 'module');
  const names = Object.keys(createRequire(import.meta.url)('../../dist/cjs/index.js') as object);
  await writeFile(
    'dist/esm/index.js',
    `import library from '../cjs/index.js';\nexport const { ${names.join(', ')} } = library;\n`,
  );
  await rm('dist/types', { recursive: true });
}

/** The declarations that a user of the library meets: those that the first one leads to. */
async function writeTypes(folder: string, type: 'commonjs' | 'module'): Promise<void> {
  execFileSync('node_modules/.bin/tsc', ['-p', 'src/build/tsconfig.types.json', '--noCheck']);
  const reached = new Set(['index.d.ts']);
  for (const path of reached) {
    const text = await readFile(`dist/types/${path}`, 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
      reached.add(posix.join(posix.dirname(path), name).replace(/\.js$/, '.d.ts'));
    }
    await mkdir(posix.dirname(`${folder}/${path}`), { recursive: true });
    await cp(`dist/types/${path}`, `${folder}/${path}`);
  }
  await writeFile(`${folder}/package.json`, `${JSON.stringify({ type })}\n`);
}

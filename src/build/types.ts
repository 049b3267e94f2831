// Writes the declarations that a user of the library meets: those that the first one leads to.

import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';

/** Writes them to dist/types, for a CommonJS library. */
export async function writeTypes(): Promise<void> {
  execFileSync('node_modules/.bin/tsc', ['-p', 'src/build/tsconfig.types.json', '--noCheck']);
  const folder = 'dist/types';
  const reached = new Set(['index.d.ts']);
  for (const path of reached) {
    const text = await readFile(`${folder}/${path}`, 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
      reached.add(posix.join(posix.dirname(path), name).replace(/\.js$/, '.d.ts'));
    }
  }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = posix.relative(folder, posix.join(entry.parentPath, entry.name));
    if (entry.isFile() && !reached.has(path)) await rm(`${folder}/${path}`);
  }
  await writeFile(`${folder}/package.json`, '{ "type": "commonjs" }\n');
}

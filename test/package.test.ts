// The package as it would be published: what is in it, and that it installs and runs anywhere, offline.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './support/spawn.js';

interface Packed {
  filename: string;
  size: number;
  files: { path: string }[];
}

/** A folder whose name has spaces and letters outside ASCII. */
const folder = mkdtempSync(join(tmpdir(), 'xi-putin päckchen '));
const home = join(folder, 'house of a user');
let packed: Packed;

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args, '--silent', '--offline', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home, npm_config_cache: join(folder, 'cache') },
  });

beforeAll(() => {
  mkdirSync(home);
  const listed = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
  const parsed = JSON.parse(listed) as Packed[] | Record<string, Packed>;
  packed = Object.values(parsed)[0] as Packed;
  writeFileSync(join(home, 'package.json'), '{ "name": "user", "private": true }');
  npm(['install', join(folder, packed.filename)], home);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the tarball', () => {
  it('holds what it must and nothing else', () => {
    const allowed = [
      /^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/,
      /^bin\/(xi-putin\.js|package\.json)$/,
      /^data\/(knowledge|pack\.schema)\.json$/,
      /^data\/examples\/[a-z-]+\.json$/,
      /^dist\/cli\/[a-z]+\.cjs$/,
      /^dist\/cli\/(index|slices)\.json$/,
      /^dist\/(cjs|esm)\/([a-z/-]+\.d\.ts|index\.js|package\.json)$/,
    ];
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const path of ['bin/xi-putin.js', 'dist/cli/main.cjs', 'data/knowledge.json', 'LICENSE']) {
      expect(paths).toContain(path);
    }
  });
});

describe('installed from the tarball, offline', () => {
  const run = (file: string, args: readonly string[]) =>
    spawnSync(file, args, { cwd: home, encoding: 'utf8', env: { PATH: process.env.PATH } });

  it('brings nothing else along', () => {
    expect(npm(['ls', '--all', '--parseable'], home).trim().split('\n')).toHaveLength(2);
  });

  it.each([
    ['facts', ['facts', '40', 'meetings'], /^fact\tmeetings\t/],
    ['a misspelt search', ['search', 'oil suplier'], /\toil-supplier\t/],
    ['verify', ['verify', 'one-sided'], /^quote\tone-sided\t/],
    ['a page', ['quote', 'greene', '--format', 'text'], /Sam Greene/],
  ])('runs %s', (_what, args, printed) => {
    const { status, stdout, stderr } = run(join(home, 'node_modules', '.bin', 'xi-putin'), args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(printed);
  });

  const examples = [
    ...readFileSync(`${root}README.md`, 'utf8').matchAll(/^```js\n([\s\S]*?)^```$/gm),
  ];

  it.each([
    ['import', 'found.mjs', 0, "Russia became China's largest oil supplier fuzzy\nverbatim\n"],
    ['require', 'found.cjs', 1, '40\n20\n'],
  ])('is the library that the README shows, for %s', (_how, name, index, printed) => {
    writeFileSync(join(home, name), examples[index]?.[1] ?? '');
    const { stdout, stderr } = run(process.execPath, [name]);
    expect({ stdout, stderr }).toEqual({ stdout: printed, stderr: '' });
  });
});

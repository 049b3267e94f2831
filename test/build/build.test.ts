// The build makes nothing of a pack that is unsound, and says what is wrong with it.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundled } from '../pack/packs.js';
import { root } from '../support/spawn.js';

const folder = mkdtempSync(join(tmpdir(), 'xi-putin-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('names each fault of the pack with its place, and builds nothing', () => {
  const pack = bundled();
  Reflect.deleteProperty(pack.facts[0] ?? {}, 'evidence');
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'knowledge.json'), JSON.stringify(pack));
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stderr } = spawnSync(
    process.execPath,
    [tsx, join(root, 'src', 'build', 'build.ts')],
    { cwd: folder, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'data/knowledge.json: facts[0].evidence: is missing; add a list\n',
  });
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

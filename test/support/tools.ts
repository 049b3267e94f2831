// Tests that need a tool of the system. Where it is missing they are skipped by name, and in CI they fail.

import { spawnSync } from 'node:child_process';
import { describe, it } from 'vitest';

const has = (tool: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' }).status === 0;

/** `describe`, for tests that run these tools. */
export function describeWith(tools: readonly string[], name: string, body: () => void): void {
  const missing = tools.filter((tool) => !has(tool));
  if (missing.length === 0) describe(name, body);
  else if (process.env.CI) {
    describe(name, () => {
      it(`has ${missing.join(', ')}`, () => {
        throw new Error(`not installed: ${missing.join(', ')}`);
      });
    });
  } else describe.skip(`${name} (not installed: ${missing.join(', ')})`, body);
}

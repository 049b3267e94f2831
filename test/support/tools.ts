// Tests that need a tool of the system. Where it is missing they are skipped by name, and in CI they fail.

import { describe, it } from 'vitest';
import { missing } from './missing.js';

/** `describe`, for tests that run these tools. */
export function describeWith(tools: readonly string[], name: string, body: () => void): void {
  const absent = missing(tools);
  if (absent.length === 0) describe(name, body);
  else if (process.env.CI) {
    describe(name, () => {
      it(`has ${absent.join(', ')}`, () => {
        throw new Error(`not installed: ${absent.join(', ')}`);
      });
    });
  } else describe.skip(`${name} (not installed: ${absent.join(', ')})`, body);
}

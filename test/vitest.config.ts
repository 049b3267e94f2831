import { defineConfig } from 'vitest/config';
import { missing } from './support/missing.js';

/** Tests that need programs of the system. Without them they are left out and named; in CI they run, and fail. */
const needs: Readonly<Record<string, readonly string[]>> = {
  'test/commands/completion.test.ts': ['zsh', 'fish', 'tmux'],
  'test/commands/man.test.ts': ['mandoc'],
  'test/terminal/browse.test.ts': ['tmux'],
  'test/terminal/pager.test.ts': ['tmux', 'less'],
};

const left = process.env.CI
  ? []
  : Object.entries(needs).filter(([, programs]) => missing(programs).length > 0);
for (const [file, programs] of left) {
  console.warn(`left out: ${file} (not installed: ${missing(programs).join(', ')})`);
}

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: left.map(([file]) => file),
    testTimeout: 30_000,
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 95 },
    },
  },
});

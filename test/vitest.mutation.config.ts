import { defineConfig } from 'vitest/config';

/**
 * The tests that do not start the built program, for a mutant is in the source; nor programs of the system. And none that
 * measure time: where each line is counted, all takes longer. Properties are tried on few inputs, as each mutant is.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/{select,pack,render,commands}/**/*.test.ts', 'test/golden.test.ts'],
    exclude: ['test/commands/{completion,man}.test.ts', 'test/select/verify/bounds.test.ts'],
    testTimeout: 120_000,
    env: { XI_PUTIN_FEW_RUNS: '1' },
    setupFiles: [new URL('./support/loaded.ts', import.meta.url).pathname],
  },
});

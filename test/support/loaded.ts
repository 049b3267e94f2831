// Loads the whole program before the tests of the first run, so that none is the first by chance: a mutant at the top of
// a file is then one of loading, whatever the order of the tests. Where a mutant is tried, that is known already, and
// what the tests need loads as they come: to load all would take as long as most of them.

import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the mutation tester is at: the first run of all tests, or one of a mutant. */
    mode?: 'dry-run' | 'mutant';
  }
}

if (inject('mode') !== 'mutant') await import('../../src/cli.js');

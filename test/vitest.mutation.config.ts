import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification, type Vite } from 'vitest/node';

/**
 * The first run, of all tests, has each file load the program anew, so that it is seen which tests use a line. The
 * runs after it are of the tests of one mutant each, and load it once: that takes a fourth of the time.
 */
const loadOnce: Vite.Plugin = {
  name: 'load once for each mutant',
  configureVitest({ project: { config } }) {
    Object.defineProperty(config, 'isolate', { get: () => config.testNamePattern === undefined });
  },
};

/** What failed before may fail again, and what is quick costs little: the sooner a mutant is noticed, the less is run. */
class LikelyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const last = ({ project, moduleId }: TestSpecification) =>
      cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`);
    const rank = (file: TestSpecification): number =>
      last(file)?.failed ? -1 : (last(file)?.duration ?? 0);
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

/**
 * The tests that do not start the built program, for a mutant is in the source; nor programs of the system. And none that
 * measure time: where each line is counted, all takes longer. Properties are tried on few inputs, as each mutant is.
 */
export default defineConfig({
  plugins: [loadOnce],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/{select,pack,render,commands}/**/*.test.ts', 'test/golden.test.ts'],
    exclude: ['test/commands/{completion,man}.test.ts', 'test/select/verify/bounds.test.ts'],
    testTimeout: 120_000,
    env: { XI_PUTIN_FEW_RUNS: '1' },
    setupFiles: [new URL('./support/loaded.ts', import.meta.url).pathname],
    sequence: { sequencer: LikelyFirst },
  },
});

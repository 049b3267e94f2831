// Builds dist: one CommonJS file a tier, each loaded when it is needed.

import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * The modules that become files of their own: what they hold is not needed at every start.
 * An import() of any other module is bundled where it stands.
 */
const tiers: Readonly<Record<string, string>> = {
  text: 'src/render/text.ts',
  search: 'src/commands/look-up.ts',
  chalk: 'chalk',
};

/** Leaves an import() of a tier to run time, as a require of the tier's file. */
const tierPlugin: Plugin = {
  name: 'tiers',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = Object.keys(tiers).find(
        (tier) =>
          basename(tiers[tier] ?? '').replace(/\.ts$/, '') === basename(path).replace(/\.js$/, ''),
      );
      return name === undefined ? undefined : { path: `./${name}.cjs`, external: true };
    });
  },
};

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/terminal/run.ts', ...tiers },
  outdir: 'dist/cli',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [tierPlugin],
  logLevel: 'warning',
});

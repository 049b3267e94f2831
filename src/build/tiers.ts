// The files that the command line is built as: what is not needed at every start loads when it is used.

import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

/** An import() of one of these modules loads a file of its own; of any other, the module is bundled where it stands. */
const tiers: Readonly<Record<string, string>> = {
  text: 'src/render/text.ts',
  csv: 'src/render/csv.ts',
  markdown: 'src/render/markdown.ts',
  'look-up': 'src/commands/look-up.ts',
  lines: 'src/select/verify/lines.ts',
  open: 'src/pack/open.ts',
  check: 'src/pack/check.ts',
  'json-schema': 'src/pack/json-schema.ts',
  'field-paths': 'src/pack/field-paths.ts',
  template: 'src/render/template.ts',
  shells: 'src/commands/completion/shells.ts',
  page: 'src/commands/man/page.ts',
  pick: 'src/terminal/pick.ts',
  pager: 'src/terminal/pager.ts',
  chalk: 'chalk',
};

export const entryPoints: Readonly<Record<string, string>> = {
  loader: 'src/terminal/loader.ts',
  main: 'src/terminal/run.ts',
  ...tiers,
};

/** Leaves an import() of a tier to run time, as a require of the tier's file. */
const tierPlugin: Plugin = {
  name: 'tiers',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => {
      const name = basename(path, '.js');
      if (kind !== 'dynamic-import' || !Object.hasOwn(tiers, name)) return undefined;
      return { path: `./${name}.cjs`, external: true };
    });
  },
};

/** Commander can start other programs as its commands. Ours does not, so Node's part for it is left until asked for. */
const childProcessPlugin: Plugin = {
  name: 'child process when asked for',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'child_process', namespace: 'lazy' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'lazy' }, () => ({
      contents: "exports.spawn = (...all) => module.require('node:child_process').spawn(...all);",
    }));
  },
};

/** Chalk looks at the terminal when it loads. Ours is told the level, so that Node's parts for it need not load. */
const supportsColorPlugin: Plugin = {
  name: 'no look at the terminal',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'level', namespace: 'told' }));
    onLoad({ filter: /./, namespace: 'told' }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
  },
};

export const plugins: Plugin[] = [tierPlugin, childProcessPlugin, supportsColorPlugin];

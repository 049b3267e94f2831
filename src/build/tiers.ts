// The files that the command line is built as: what is not needed at every start loads when it is used.

import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * The files, and the modules in each, below src. An import() of one of these modules loads its file;
 * of any other, the module is bundled where it stands.
 */
const tiers: Readonly<Record<string, readonly string[]>> = {
  text: ['render/text.ts'],
  formats: ['render/csv.ts', 'render/markdown.ts', 'render/template.ts'],
  search: ['commands/look-up.ts'],
  verify: ['select/verify/lines.ts'],
  cite: ['select/cite/index.ts'],
  validation: ['pack/open.ts', 'pack/check.ts', 'pack/json-schema.ts', 'pack/field-paths.ts'],
  shell: ['commands/completion/shells.ts', 'commands/man/page.ts'],
  terminal: ['terminal/pick.ts', 'terminal/pager.ts'],
};

/** The one package that is a file of its own: it is loaded where there is colour. */
const colors = 'chalk';

const entryNamespace = 'tier';

export const entryPoints: Readonly<Record<string, string>> = {
  loader: 'src/terminal/loader.ts',
  main: 'src/terminal/run.ts',
  colors,
  ...Object.fromEntries(Object.keys(tiers).map((name) => [name, `${entryNamespace}:${name}`])),
};

/** Makes a tier's file of its modules, and leaves an import() of one of them to run time, as a require of that file. */
const tierPlugin: Plugin = {
  name: 'tiers',
  setup({ onResolve, onLoad }) {
    const tierOf = new Map(
      Object.entries(tiers).flatMap(([name, modules]) =>
        modules.map((module) => [resolve('src', module), name] as const),
      ),
    );
    onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name =
        path === colors ? 'colors' : tierOf.get(resolve(resolveDir, path.replace(/\.js$/, '.ts')));
      return name === undefined ? undefined : { path: `./${name}.cjs`, external: true };
    });
    onResolve({ filter: /^tier:/ }, ({ path }) => ({
      path: path.slice(entryNamespace.length + 1),
      namespace: entryNamespace,
    }));
    onLoad({ filter: /./, namespace: entryNamespace }, ({ path: name }) => ({
      contents: (tiers[name] ?? []).map((module) => `export * from './${module}';`).join('\n'),
      resolveDir: resolve('src'),
      loader: 'ts',
    }));
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

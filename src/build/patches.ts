// Takes out of packages what ours never asks of them, and puts off what it seldom does; a package that has changed ends the build.

import type { Plugin } from 'rolldown';
import { styles } from '../render/theme.js';

/** Puts a text in the place of a module, by the end of its path. */
function inPlaceOf(module: string, text: string): Plugin {
  let isFound = false;
  return {
    name: `in place of ${module}`,
    load(id) {
      if (!id.endsWith(module)) return null;
      isFound = true;
      return text;
    },
    buildEnd(error) {
      if (!error && !isFound) throw new Error(`no module is ${module} any more`);
    },
  };
}

/** Commander can start other programs as its commands. Ours does not: what is for that is left out, and Node's part for it. */
const noPrograms: Plugin = {
  name: 'no programs',
  transform(code, id) {
    if (!id.endsWith('/commander/lib/command.js')) return null;
    const parts = [
      /^const childProcess = .+\n/m,
      /^ {2}_checkForMissingExecutable\(.*?^ {2}\}\n/ms,
      /^ {2}_executeSubCommand\(.*?^ {2}\}\n/ms,
      /^function incrementNodeInspectorPort\(.*?^\}\n/ms,
    ];
    return parts.reduce((left, part) => {
      if (!part.test(left)) throw new Error(`commander starts programs otherwise than by ${part}`);
      return left.replace(part, '');
    }, code);
  },
};

/** Commander lays out help, and looks for what was meant. Ours does both itself, and asks it for neither. */
const ownHelp = [
  inPlaceOf(
    '/commander/lib/help.js',
    'exports.Help = class { prepareContext() {} }; exports.stripColor = (text) => text;',
  ),
  inPlaceOf('/commander/lib/suggestSimilar.js', ''),
];

/** Chalk looks at the terminal when it loads. Ours is told the level, so that Node's parts for it need not load. */
const toldColorLevel = inPlaceOf(
  '/chalk/source/vendor/supports-color/index.js',
  'export default { stdout: false, stderr: false };',
);

/** Chalk makes all of its styles when it loads, which takes longer than to use one: only those stay that a role has. */
const usedStyles: Plugin = {
  name: 'used styles',
  transform(code, id) {
    if (!id.endsWith('/chalk/source/vendor/ansi-styles/index.js')) return null;
    const used = new Set<string>(Object.values(styles).flat());
    const left = code.replace(/^\t+(\w+): \[\d+, \d+\],/gm, (style, name) =>
      used.has(name) ? style : '',
    );
    if (left === code) throw new Error('chalk has no table of styles any more');
    return left;
  },
};

/** Fuse.js makes a pattern with classes of Unicode when it loads, which takes as long as a search; ours is never asked for it. */
const latePattern: Plugin = {
  name: 'late pattern',
  transform(code, id) {
    if (!id.includes('/fuse.js/dist/')) return null;
    const [made, pattern] = /^const DEFAULT_TOKEN = (.+);$/m.exec(code) ?? [];
    if (made === undefined) throw new Error('Fuse.js has no DEFAULT_TOKEN any more');
    return code.replace(made, '').replaceAll('DEFAULT_TOKEN', () => String(pattern));
  },
};

export const patches: readonly Plugin[] = [
  noPrograms,
  ...ownHelp,
  toldColorLevel,
  usedStyles,
  latePattern,
];

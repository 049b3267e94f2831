// What the surroundings say about how to write: colour, width, links, character set.

import type { When } from '../commands/everywhere.js';
import type { Io, Sink } from './io.js';

type Env = Io['env'];

/**
 * Whether a stream gets colour. `--color` beats the environment; a non-empty NO_COLOR beats FORCE_COLOR
 * and CLICOLOR_FORCE; without any of them a terminal that is not dumb does (https://no-color.org,
 * https://bixense.com/clicolors). FORCE_COLOR is read as Node and chalk do: an empty one forces colour, 0 and false forbid it.
 */
export function wantsColor(when: When, env: Env, sink: Sink): boolean {
  if (when !== 'auto') return when === 'always';
  if (env.NO_COLOR) return false;
  const { FORCE_COLOR: force, CLICOLOR_FORCE: cliForce } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (cliForce !== undefined && cliForce !== '' && cliForce !== '0') return true;
  return sink.isTTY && env.TERM !== 'dumb' && env.CLICOLOR !== '0';
}

const narrowest = 20;

/** The columns to write in: what was asked for, else the terminal's, else COLUMNS, else 80; never under 20. */
export function widthOf(asked: number | undefined, env: Env, sink: Sink): number {
  return Math.max(narrowest, asked || (sink.isTTY && sink.columns()) || cellsIn(env.COLUMNS) || 80);
}

/** A number of columns or rows in a variable; 0 where there is none. */
export const cellsIn = (value: string | undefined): number =>
  value && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 0;

/**
 * Whether addresses become links. `--hyperlinks` beats the environment; else they do on a terminal that says of itself that
 * it shows OSC 8 links, unless CI or NO_HYPERLINKS is set.
 */
export function wantsLinks(when: When, env: Env, sink: Sink): boolean {
  if (when !== 'auto') return when === 'always';
  if (!sink.isTTY || env.TERM === 'dumb' || env.CI || env.NO_HYPERLINKS) return false;
  return (
    Number(env.VTE_VERSION) >= 5000 ||
    /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby)$/.test(env.TERM_PROGRAM ?? '') ||
    /^(xterm-kitty|alacritty|foot|xterm-ghostty)/.test(env.TERM ?? '') ||
    Boolean(env.WT_SESSION || env.KONSOLE_VERSION || env.DOMTERM)
  );
}

/**
 * False in a locale that names a character set other than UTF-8, and on the text console of Linux, whose font has few
 * signs: then signs are ASCII. An unset locale is taken as UTF-8.
 */
export function showsUnicode(env: Env): boolean {
  const locale = (env.LC_ALL || env.LC_CTYPE || env.LANG || '').toLowerCase();
  if (env.TERM === 'linux') return false;
  if (locale === '' || locale.includes('utf-8') || locale.includes('utf8')) return true;
  return locale !== 'c' && locale !== 'posix' && !locale.includes('.');
}

// What the scripts for bash and zsh have in common: quoting, and tables as case statements.

import type { CompletedOption } from './grammar.js';

/** A word that the shell takes as it stands. */
export const quoted = (word: string): string =>
  /^[\w.-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** Of each option the name that is offered: the long one. */
export const offeredNames = (options: readonly CompletedOption[]): string =>
  options.map(({ names }) => quoted(names.at(-1) ?? '')).join(' ');

type Row = readonly [words: readonly string[], command: string | false | undefined];

/** The branches of a case statement; a row without a command is left out. */
export const cases = (rows: readonly Row[]): string =>
  rows
    .flatMap(([words, command]) =>
      command ? [`    ${words.map(quoted).join(' | ')}) ${command} ;;`] : [],
    )
    .join('\n');

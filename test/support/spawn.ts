// Runs the built program as a user does: a process, a pipe, a shell, a terminal.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const bin = `${root}bin/xi-putin.js`;

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Surroundings {
  env?: Record<string, string>;
  input?: string;
  cwd?: string;
}

/** The Node that runs the program: this one, unless another is to be tried. */
export const node = process.env.XI_PUTIN_TEST_NODE ?? process.execPath;

const clean = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', LANG: 'C.UTF-8' };

function ended(file: string, args: readonly string[], { env, input, cwd }: Surroundings): Ended {
  const { status, stdout, stderr } = spawnSync(file, args, {
    encoding: 'utf8',
    env: { ...clean, ...env },
    input: input ?? '',
    cwd: cwd ?? root,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** `xi-putin ARGS`, its output piped. */
export const spawnProgram = (args: readonly string[], around: Surroundings = {}): Ended =>
  ended(node, [bin, ...args], around);

/** A line of bash in which `xi-putin` is the built program; a failing command of a pipe fails it. */
export const spawnShell = (line: string, around: Surroundings = {}): Ended =>
  ended('bash', ['-c', `xi-putin() { "${node}" "${bin}" "$@"; }; ${line}`], around);

/** `xi-putin ARGS` in a terminal of so many columns; what the terminal is sent, stdout and stderr together. */
export function spawnTerminal(
  args: readonly string[],
  columns: number,
  env: Record<string, string> = {},
): Ended {
  const quoted = [node, bin, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`);
  const line = `stty cols ${columns} rows 1000; ${quoted.join(' ')}`;
  return ended('script', ['-qec', line, '/dev/null'], { env: { TERM: 'xterm-256color', ...env } });
}

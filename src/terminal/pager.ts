// Shows a long page in the user's pager. Only this file starts another program.

import type { Io } from './io.js';

/** The signals that the pager answers itself: Ctrl-C and Ctrl-\ mean what is in front of the user. */
const forThePager = ['SIGINT', 'SIGQUIT'] as const;

/** What a shell exits with that cannot read or run a command. */
const notRun = [2, 126, 127];

/**
 * Whether a page that is written to a terminal goes through a pager: where it is longer than the terminal has
 * rows and the user has not turned the pager off, as with PAGER=cat.
 */
export function wantsPager(text: string, rows: number | undefined, env: Io['env']): boolean {
  if (!rows || env.TERM === 'dumb' || /^\s*(cat\s*)?$/.test(env.PAGER ?? 'less')) return false;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines < rows; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  // the shell's prompt takes a row too
  return lines >= rows;
}

/**
 * Shows a page in PAGER, a line for the shell as in man and git, or else in less. False when it could not be
 * started: then the page is still to be written. Leaving the pager early is as good as reading to the end.
 */
export async function page(text: string, env: Io['env']): Promise<boolean> {
  // Each page of a terminal asks whether it wants a pager; few do, and Node takes long to load this.
  const { spawn } = await import('node:child_process');
  const { PAGER: line } = env;
  const [file, args] = line === undefined ? ['less', []] : ['sh', ['-c', line]];
  // a less without options shows colours too
  const pagerEnv = { ...env, LESS: env.LESS ?? 'FIRX' };
  return new Promise((resolve) => {
    const ignore = (): void => {};
    let ended = false;
    const pass = (): void => {
      ended = true;
      pager.kill('SIGTERM');
    };
    for (const signal of forThePager) process.on(signal, ignore);
    process.on('SIGTERM', pass);
    const done = (shown: boolean): void => {
      for (const each of forThePager) process.off(each, ignore);
      process.off('SIGTERM', pass);
      if (ended) process.kill(process.pid, 'SIGTERM');
      resolve(shown);
    };
    const pager = spawn(file, args, { env: pagerEnv, stdio: ['pipe', 'inherit', 'inherit'] });
    pager.on('error', () => done(false));
    pager.on('close', (code) => done(!notRun.includes(code ?? 0)));
    // a pager that is left early no longer reads
    pager.stdin.on('error', ignore);
    pager.stdin.end(text);
  });
}

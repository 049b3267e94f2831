// Runs the program in this process, on streams of its own.

import { main } from '../../src/cli.js';
import type { Io } from '../../src/terminal/io.js';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  env?: Io['env'];
  stdin?: string;
  /** The terminal that stdout and stderr are; a pipe if absent. */
  terminal?: { columns: number };
}

/** What `xi-putin ARGS` prints, and its exit code. */
export async function run(args: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => {
    const write = (text: string) => {
      written[name] += text;
    };
    return {
      isTTY: around.terminal !== undefined,
      columns: () => around.terminal?.columns,
      rows: () => undefined,
      ...{ write, hold: write, flush: () => {} },
    };
  };
  const input = around.stdin ?? '';
  const io: Io = {
    env: around.env ?? {},
    stdin: {
      isTTY: false,
      bytes: () => Buffer.from(input),
      lines: () => input.split('\n').filter((line, at, all) => at < all.length - 1 || line !== ''),
    },
    stdout: sink('stdout'),
    stderr: sink('stderr'),
  };
  const code = await main(args, io);
  return { code, ...written };
}

// The program as a process: its arguments, its streams, its exit code.

import { main } from '../cli.js';
import { processIo } from './streams.js';

export { main, processIo };

/** Runs the program on the process's arguments and streams. The exit code is set; the process ends by itself. */
export async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processIo());
}

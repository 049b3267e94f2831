// The program as a process: its arguments, its streams, its exit code.

import { main } from '../cli.js';
import { processIo } from './streams.js';

main(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});

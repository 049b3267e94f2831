// Which programs of the system are not there.

import { spawnSync } from 'node:child_process';

export const missing = (programs: readonly string[]): string[] =>
  programs.filter(
    (program) =>
      spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program], { stdio: 'ignore' }).status !== 0,
  );

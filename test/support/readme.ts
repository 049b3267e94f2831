// The examples of the README: command lines with what they print. Run with --write it prints them anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { root, spawnShell } from './spawn.js';

export interface Example {
  /** The command line, as it stands behind `$ `. */
  line: string;
  /** What stands under it. */
  printed: string;
}

const file = `${root}README.md`;
const blocks = /^```console\n([\s\S]*?)^```$/gm;

const readme = (): string => readFileSync(file, 'utf8');

/** The examples of all `console` blocks, in order. */
export const examples = (): Example[] =>
  [...readme().matchAll(blocks)].flatMap(([, block = '']) => examplesIn(block));

function examplesIn(block: string): Example[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { line: part.slice(0, end), printed: part.slice(end + 1) };
    });
}

/** What an example's line prints today, stdout and stderr together, as on an 80-column page. */
export function printedBy(line: string): string {
  const env = { COLUMNS: '80', NPM_CONFIG_LOGLEVEL: 'silent' };
  const { stdout, stderr } = spawnShell(`exec 2>&1; ${line}`, { env });
  return stdout + stderr;
}

if (process.argv.includes('--write')) {
  const fresh = readme().replace(blocks, (_all, block: string) => {
    const body = examplesIn(block).map(({ line }) => `$ ${line}\n${printedBy(line)}`);
    return `\`\`\`console\n${body.join('')}\`\`\``;
  });
  writeFileSync(file, fresh);
}

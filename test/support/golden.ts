// The golden pages: what each command prints for people. Run with --write it makes them anew; then read them.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.js';
import { root } from './spawn.js';

/** A page by name: its command line. The name is a file's. */
const pages: Readonly<Record<string, readonly string[]>> = {
  facts: ['facts', 'oil'],
  'facts-fuzzy': ['facts', 'oil suplier'],
  figures: ['facts', '--figures', '--limit', '12'],
  quote: ['quote', 'greene'],
  people: ['people', 'putin'],
  orgs: ['orgs', 'court'],
  timeline: ['timeline'],
  topics: ['topics'],
  sources: ['sources', '--limit', '5'],
  search: ['search', '习近平', '--limit', '4'],
  'show-fact': ['show', 'russian-exports'],
  'show-quote': ['show', 'west-and-ukraine-ready'],
  'show-person': ['show', 'zelenskyy'],
  'show-source': ['show', 'article'],
  random: ['random', '--seed', 'golden'],
  'verify-altered': ['verify', "China's dominance over Russia is not complete", '--by', 'greene'],
  'verify-as-printed': ['verify', 'when the West and Ukraine are ready'],
  cite: ['cite', 'dominance-complete', 'meetings'],
  check: ['check'],
  help: [],
  'help-quote': ['quote', '--help'],
  'help-scripting': ['help', 'scripting'],
};

const looks = [60, 120].flatMap((width) =>
  (['never', 'always'] as const).map((color) => ({ width, color })),
);

export interface GoldenPage {
  file: string;
  argv: readonly string[];
}

/** Every page in every look. */
export const goldenPages: readonly GoldenPage[] = Object.entries(pages).flatMap(([name, argv]) =>
  looks.map(({ width, color }) => ({
    file: `${root}test/golden/${name}.${width}.${color === 'always' ? 'color' : 'plain'}.txt`,
    argv:
      argv.length === 0
        ? []
        : [...argv, '--format', 'text', '--width', String(width), '--color', color],
  })),
);

export const golden = ({ file }: GoldenPage): string => readFileSync(file, 'utf8');

/** What the command prints now, stdout and then stderr. */
export async function printedNow({ argv }: GoldenPage): Promise<string> {
  const { stdout, stderr } = await run(argv);
  return stdout + stderr;
}

if (process.argv.includes('--write')) {
  mkdirSync(`${root}test/golden`, { recursive: true });
  for (const page of goldenPages) writeFileSync(page.file, await printedNow(page));
}

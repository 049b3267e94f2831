// How fast the program is, beside Node's own start and stock engines: bench.ts [--runs N] [--node PATH] [--nodes 22,24] [--only PART] [--write].

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Pack } from '../../src/model.js';
import { ownSet, readSet } from '../relevance/set.js';
import { root } from '../support/spawn.js';
import { throughput } from './batch.js';
import { interleaved, median } from './measure.js';
import { packTable, weigh } from './packs.js';
import { builtBy, installedNode, type Program, rival, withoutCaches } from './programs.js';
import { queriesFrom } from './queries.js';
import { nodesTable, startInPipe, startInTerminal, startTable } from './start-up.js';
import { milliseconds, ratio, tableOf, whole } from './table.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '30' },
    node: { type: 'string', default: process.execPath },
    nodes: { type: 'string', default: '' },
    sizes: { type: 'string', default: '10000,100000' },
    only: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
});

// The README holds one whole run: a part of one must not take the place of it.
if (values.write && values.only.length > 0)
  throw new Error('--write goes with a whole run, not with --only');

const runs = Number(values.runs);
const readme = `${root}README.md`;
const block = /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/;
const folder = mkdtempSync(join(tmpdir(), 'xi-putin-bench-'));
const said: string[] = [];

/** Prints a part of the results, and keeps it for the README. */
function say(text: string): void {
  console.log(`${text}\n`);
  said.push(text);
}

const wanted = (part: string): boolean => values.only.length === 0 || values.only.includes(part);

try {
  const program = builtBy(values.node, folder);
  say(machine(program));
  // Start-up comes first: to start a process takes longer the larger this one has grown.
  if (wanted('start')) start(program);
  if (wanted('rivals')) await besideRivals(program);
  if (wanted('batch')) batch(program);
  if (wanted('packs')) await packs(program);
  if (wanted('nodes') && values.nodes !== '') nodes(program);
  if (values.write) {
    const before = readFileSync(readme, 'utf8');
    writeFileSync(
      readme,
      before.replace(block, () => `\n${said.join('\n\n')}\n\n`),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function machine({ version }: Program): string {
  const day = new Date().toISOString().slice(0, 10);
  const [cpu] = cpus();
  const system = `${process.platform} ${process.arch}`;
  return `Measured by \`npm run bench -- --write\` on ${day}: ${cpu?.model.trim()}, ${cpus().length} cores, ${system}, Node ${version}.`;
}

function start(program: Program): void {
  say(
    `Whole processes, output to a pipe, in turn with the floor, \`node -e 0\`, ${runs} times each: medians with the middle half, ratios of medians. The last column is without V8's code caches, as after \`--ignore-scripts\`.`,
  );
  const uncached = startInPipe(withoutCaches(program, folder), runs);
  say(startTable(startInPipe(program, runs), 'node -e 0', uncached));
  say('In a terminal with colour (`script -qec`, the floor in the same way; without the pager):');
  say(startTable(startInTerminal(program, runs), 'node -e 0'));
}

async function besideRivals({ node, bin }: Program): Promise<void> {
  const pack = join(root, 'data', 'knowledge.json');
  const words = 'arrest warrant';
  const filter = `[.facts, .quotes, .events, .people, .organizations | .[]] | map(select((.title // .name // "") + " " + .text | test("${words}"; "i"))) | .[] | [.id, .text] | @tsv`;
  const subjects = {
    '`node -e 0`': { file: node, args: ['-e', '0'] },
    [`\`xi-putin search ${words}\``]: { file: node, args: [bin, 'search', ...words.split(' ')] },
    'plain Fuse.js, titles and texts': {
      file: node,
      args: [await rival('fuse', folder), pack, words],
    },
    'plain Fuse.js, all that is searched': {
      file: node,
      args: [await rival('fuse-all', folder), pack, words],
    },
    MiniSearch: { file: node, args: [await rival('minisearch', folder), pack, words] },
    '`jq`, for the words as they stand': { file: 'jq', args: ['-r', filter, pack] },
  };
  const times = interleaved(Object.values(subjects), runs).map(median);
  const [floor = 1] = times;
  say('One search of the bundled pack, beside stock engines bundled in one file each:');
  say(
    tableOf(
      ['', 'ms', 'ratio'],
      Object.keys(subjects).map((name, at) => {
        const took = times[at] ?? 0;
        return [name, milliseconds(took), ratio(took / floor)];
      }),
    ),
  );
}

function batch(program: Program): void {
  const pack = JSON.parse(readFileSync(join(root, 'data', 'knowledge.json'), 'utf8')) as Pack;
  const asked = readSet(ownSet).map(({ query }) => query);
  // V8 compiles what is run often: over the first few thousand queries it runs code that it has not compiled yet.
  const counts = [3500, 20_000];
  const ways = { 'search -': [], 'search - --limit 10': ['--limit', '10'] };
  const rows = counts.flatMap((count) => {
    const queries = queriesFrom(pack, count, asked);
    return Object.entries(ways).map(([shown, options]) => {
      const { whole: all, warm } = throughput(program, queries, { folder, runs: 5, options });
      return [`\`${shown}\``, whole(count), whole(warm), whole(all), '3,000'];
    });
  });
  say(
    'Queries a second on the bundled pack, distinct ones in one process; every record found is written whole:',
  );
  say(tableOf(['', 'queries', 'without start-up', 'with it', 'reach'], rows));
}

async function packs(program: Program): Promise<void> {
  const rivals = {
    'plain Fuse.js, titles and texts': await rival('fuse', folder),
    'plain Fuse.js, all that is searched': await rival('fuse-all', folder),
    MiniSearch: await rival('minisearch', folder),
  };
  const sizes = values.sizes.split(',').map(Number);
  const weighed = sizes.map((size) =>
    weigh(program, size, {
      folder,
      rivals,
      runs: size > 10_000 ? 3 : Math.max(3, Math.floor(runs / 4)),
      queries: size > 10_000 ? 200 : 1000,
    }),
  );
  say(
    'Packs of made-up records (`test/bench/make-pack.ts`): read, validated, indexed and searched in one process, `--data FILE --limit 10`.',
  );
  say(packTable(weighed));
}

function nodes(program: Program): void {
  const others = values.nodes.split(',').map((major) => {
    return builtBy(installedNode(major, folder), folder);
  });
  const byNode = [program, ...others].map((one) => {
    return { version: one.version, started: startInPipe(one, runs) };
  });
  say('On other versions of Node, each with the program as it builds it; ratios to its own floor:');
  say(nodesTable(byNode));
}

// The README is held to the truth: its examples are run, its help is the real one, its links lead somewhere.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exitMeanings } from '../src/commands/help-text.js';
import { commands } from '../src/commands/index.js';
import { environment } from '../src/commands/man/environment.js';
import { kinds, reliabilities, verdicts, wordings } from '../src/model.js';
import { columnsOf } from '../src/render/columns.js';
import { formats } from '../src/render/index.js';
import { examples, printedBy } from './support/readme.js';
import { root, spawnShell } from './support/spawn.js';
import { describeWith } from './support/tools.js';

const text = readFileSync(`${root}README.md`, 'utf8');
const tools = ['jq', 'sqlite3', 'mlr'];

describe('the README', () => {
  it('has at least ten examples', () => {
    expect(examples().length).toBeGreaterThanOrEqual(10);
  });

  it('has a row for each format', () => {
    const [, table = ''] = /^## Formats\n([\s\S]*?)^The columns of/m.exec(text) ?? [];
    const rows = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(formats));
  });

  it('has a row for each verdict', () => {
    const [, table = ''] = /^What `verify` says of a claim:\n([\s\S]*?)^## /m.exec(text) ?? [];
    const rows = [...table.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name);
    expect(rows.filter((row) => row !== 'verdict')).toEqual(verdicts);
  });

  it('has a row for each exit code, and for each variable', () => {
    const rows = text.replaceAll('`', '').match(/^\| .*/gm) ?? [];
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    const under = (heading: string): string[][] => {
      const first = cells.findIndex(([, cell]) => cell === heading);
      const table = cells.slice(first + 2);
      const end = table.findIndex(([, cell]) => /^(?:kind|variable|command)$/.test(cell ?? ''));
      return table
        .slice(0, end < 0 ? undefined : end)
        .map(([, name = '', what = '']) => [name, what]);
    };
    expect(under('code')).toEqual(exitMeanings);
    expect(under('variable')).toEqual(environment);
  });

  it('has the columns of each kind', () => {
    const [, table = ''] = /^\| kind [\s\S]*?\n((?:\|.*\n)+)/m.exec(text) ?? [];
    for (const kind of kinds) {
      const row =
        table.split('\n').find((line) => line.split('|')[1]?.includes(`\`${kind}\``)) ?? '';
      const columns = [...(row.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
      expect(columns, kind).toEqual(columnsOf(kind).slice(4));
    }
  });

  it('has the help of every command', () => {
    const lines = new Set(examples().map(({ line }) => line));
    const missing = commands.filter(({ name }) => !lines.has(`xi-putin ${name} --help`));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('links to files and to headings that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links).not.toEqual([]);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const link of links) {
      const [path = '', heading] = link.split('#');
      if (path !== '') expect(existsSync(`${root}${path}`), link).toBe(true);
      else expect(headings, link).toContain(heading);
    }
  });

  it('has each wording and each reliability', () => {
    const flowing = text.replaceAll(/\s+/g, ' ');
    const [, told = ''] = /`reliability`, best first: (.*?);/.exec(flowing) ?? [];
    expect([...told.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(reliabilities);
    for (const wording of wordings) expect(flowing).toContain(`| \`${wording}\` |`);
  });
});

for (const tool of [undefined, ...tools]) {
  const wanted = examples().filter(
    ({ line }) => tools.find((name) => new RegExp(`\\b${name}\\b`).test(line)) === tool,
  );
  describeWith(
    tool === undefined ? [] : [tool],
    `the README, run with ${tool ?? 'a shell'}`,
    () => {
      it.each(wanted)('tells the truth about: $line', ({ line, printed }) => {
        expect(printedBy(line)).toBe(printed);
      });
    },
  );
}

describe('the examples in the help', () => {
  const lines = commands.flatMap(({ examples: all }) => all.map(([line]) => line));

  it.each(
    lines.filter((line) => !/my-pack|browse|queries\.txt|claims|>|completion|man -l/.test(line)),
  )('%s works on the bundled pack', (line) => {
    expect(spawnShell(line)).toMatchObject({ code: 0, stderr: '' });
  });
});

// The built program as its users run it: in a pipe, in a shell, in a terminal.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../src/render/index.js';
import { bin, node, root, spawnProgram, spawnShell, spawnTerminal } from './support/spawn.js';

const escapeByte = /\x1b/;

describe('in a pipe', () => {
  it('prints every fact as a line of tab-separated cells, and nothing on stderr', () => {
    const { code, stdout, stderr } = spawnProgram(['facts']);
    const lines = stdout.trimEnd().split('\n');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines.length).toBeGreaterThanOrEqual(30);
    for (const line of lines) expect(line.split('\t').slice(0, 1)).toEqual(['fact']);
    expect(stdout).not.toMatch(escapeByte);
  });

  it('prints one JSON document for --json', () => {
    const { stdout } = spawnProgram(['facts', '--json']);
    const document = JSON.parse(stdout);
    expect(Object.keys(document)).toEqual([
      'schemaVersion',
      'command',
      'query',
      'total',
      'results',
    ]);
    expect(document).toMatchObject({ schemaVersion: 1, command: 'facts', query: '' });
    expect(document.results.length).toBe(document.total);
    expect(document.results.length).toBeGreaterThanOrEqual(30);
  });

  it('answers with the quotations of the speaker who was named, and nobody else', () => {
    const { results } = JSON.parse(spawnProgram(['quote', 'greene', '--json']).stdout);
    const texts = results.map(({ text }: { text: string }) => text).join('\n');
    expect(
      new Set(results.map((result: { speaker: { id: string } }) => result.speaker.id)),
    ).toEqual(new Set(['greene']));
    expect(texts).toContain('dominance over Russia is complete');
    expect(texts).toContain('he mortgaged the Kremlin to Beijing');
  });

  it.each([
    ['the 40 meetings', ['facts', '40', 'meetings'], 'meetings'],
    ['a misspelt oil supplier', ['search', 'oil suplier'], 'oil-supplier'],
    ['a third of exports', ['search', 'third of russian exports'], 'russian-exports'],
  ])('finds %s first', (_what, args, id) => {
    expect(spawnProgram(args).stdout.split('\t')[1]).toBe(id);
  });

  it('takes options before and after the command', () => {
    const after = spawnProgram(['facts', '--limit', '2', '--json']).stdout;
    expect(spawnProgram(['--limit', '2', '--json', 'facts']).stdout).toBe(after);
    expect(JSON.parse(after).results).toHaveLength(2);
  });

  it('prints nothing on stdout and exits 1 where nothing is found', () => {
    const { code, stdout, stderr } = spawnProgram(['search', 'qwertyuiop']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^xi-putin: nothing found for 'qwertyuiop'; /);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('prints a whole empty document where nothing is found and JSON is asked for', () => {
    const { code, stdout } = spawnProgram(['search', 'qwertyuiop', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      command: 'search',
      query: 'qwertyuiop',
      total: 0,
      results: [],
    });
  });

  it('answers a query a line from stdin, in order', () => {
    const { code, stdout } = spawnProgram(['search', '-', '--limit', '1'], {
      input: '40 meetings\nqwertyuiop\n\nарест ордер\n',
    });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ query }) => query)).toEqual([
      '40 meetings',
      'qwertyuiop',
      '',
      'арест ордер',
    ]);
    expect(lines[0].results[0].id).toBe('meetings');
    expect(lines[1].results).toEqual([]);
  });
});

describe('a wrong command line', () => {
  it.each([
    [['fcats'], "unknown command 'fcats'; did you mean 'facts'?"],
    [['facts', '--jsn'], "unknown option '--jsn'; did you mean '--json'?"],
    [
      ['facts', '--format', 'xml'],
      `--format cannot be 'xml'; it takes ${Object.keys(formats).join(', ')}`,
    ],
    [
      ['facts', '--limit', '0'],
      "--limit cannot be '0'; give a whole number from 1 up to 999999999",
    ],
    [
      ['facts', '--topic', 'sanctoins'],
      "no topic is called 'sanctoins'; did you mean 'sanctions'?",
    ],
    [['search', ' '], 'the query is blank; give a word to look for'],
    [['facts', '--json', '--ndjson'], 'json and ndjson are two formats; give one'],
  ])('%j exits 2 and says what to do', (args, message) => {
    expect(spawnProgram(args)).toEqual({ code: 2, stdout: '', stderr: `xi-putin: ${message}\n` });
  });

  it('names the nearest id for one that no record has', () => {
    expect(spawnProgram(['show', 'meetngs'])).toEqual({
      code: 1,
      stdout: '',
      stderr: "xi-putin: no record has the id 'meetngs'; did you mean 'meetings'?\n",
    });
  });
});

describe('in a shell', () => {
  it('is silent when the reader leaves', () => {
    const { stdout, stderr } = spawnShell('set -o pipefail; xi-putin facts | head -1; echo $?');
    expect(stdout).toMatch(/^fact\t[^\n]*\n0\n$/);
    expect(stderr).toBe('');
  });

  it('says so when the disk is full', () => {
    const { code, stderr } = spawnShell('xi-putin facts > /dev/full');
    expect(code).toBe(4);
    expect(stderr).toBe('xi-putin: cannot write to stdout: no space is left on the device\n');
  });

  it('hands all of a long output to a slow reader', () => {
    const whole = spawnShell('xi-putin facts --json').stdout;
    const slow = spawnShell(
      'xi-putin facts --json | (while IFS= read -r line; do printf "%s\\n" "$line"; done)',
    );
    expect(whole.length).toBeGreaterThan(100_000);
    expect(slow.stdout).toBe(whole);
  });

  it.each(['json', 'ndjson', 'csv', 'tsv', 'markdown', 'text'])(
    'sends no escape byte as %s',
    (format) => {
      expect(spawnShell(`xi-putin search putin --format ${format} | cat`).stdout).not.toMatch(
        escapeByte,
      );
    },
  );
});

describe('a long output', () => {
  const folder = mkdtempSync(`${tmpdir()}/xi-putin-`);
  const file = `${folder}/long.json`;

  beforeAll(() => {
    const pack = JSON.parse(readFileSync(`${root}data/examples/night-ferry.json`, 'utf8'));
    const [fact] = pack.facts;
    const copies = Array.from({ length: 3_000 }, (_, at) => ({
      ...fact,
      id: `seats-${at}`,
      title: `Seats ${at}`,
    }));
    writeFileSync(file, JSON.stringify({ ...pack, facts: [...pack.facts, ...copies] }));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('arrives whole at a slow reader', () => {
    const facts = `xi-putin facts --json --data ${file}`;
    const slowly = 'while IFS= read -r line; do printf "%s\\n" "$line"; done';
    const { stdout, stderr } = spawnShell(`${facts} | (${slowly}) | wc -c; ${facts} | wc -c`);
    const [slow, quick] = stdout.trim().split('\n').map(Number);
    expect(stderr).toBe('');
    expect(slow).toBeGreaterThan(1_000_000);
    expect(slow).toBe(quick);
  });
});

describe('interrupted', () => {
  it('ends by the signal, which a shell calls 130', async () => {
    const program = spawn(node, [bin, 'search', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(program, 'exit');
    program.stdin.write('meetings\n');
    await once(program.stdout, 'data');
    program.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
  });
});

describe('in a terminal', () => {
  it('colours and wraps to its width', () => {
    const { stdout } = spawnTerminal(['facts', '40', 'meetings', '--no-pager'], 60);
    expect(stdout).toMatch(escapeByte);
    const lines = stdout.replace(/\x1b\[[0-9;]*m/g, '').split('\r\n');
    expect(lines.join('\n')).toContain('40  Xi and Putin have met 40 times');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['NO_COLOR over FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '3' }],
    ['a dumb terminal', { TERM: 'dumb' }],
  ])('is plain for %s', (_why, env) => {
    expect(spawnTerminal(['facts', '--no-pager'], 80, env).stdout).not.toMatch(escapeByte);
  });
});

// The pager: when a page goes through one, which, and what happens when it leaves early or is not there.

import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../src/model.js';
import { page, wantsPager } from '../../src/terminal/pager.js';
import { needs, openTerminal, type Terminal, workshop } from './picker/tmux.js';

vi.setConfig({ testTimeout: 60_000 });

const pack = JSON.parse(readFileSync('data/knowledge.json', 'utf8')) as Pack;
const firstWords = pack.facts[0]?.text.slice(0, 30) ?? 'a pack has facts';

let shop: ReturnType<typeof workshop>;
let terminal: Terminal | undefined;

beforeAll(() => {
  needs('tmux', 'less', 'stty');
  shop = workshop();
});
afterEach(() => terminal?.close());
afterAll(() => shop.close());

/** Runs a line in a terminal that is far too low for the facts. */
function open(line: string, env: Record<string, string> = {}): Terminal {
  terminal = openTerminal(`${line}; echo "exit=$?"; stty -a | grep -o ' -\\?icanon\\| -\\?echo '`, {
    columns: 80,
    rows: 12,
    env: { ...shop.env, ...env },
    cwd: shop.folder,
  });
  return terminal;
}

const sane = /exit=0\s+icanon\s+echo/;

describe('wantsPager', () => {
  const long = 'line\n'.repeat(24);

  it('is for pages that leave no room for the prompt', () => {
    expect(wantsPager(long, 24, {})).toBe(true);
    expect(wantsPager(long, 25, {})).toBe(false);
    expect(wantsPager('', 1, {})).toBe(false);
  });

  it.each([
    ['the height is not known', undefined, {}],
    ['the terminal says that it has no height', 0, {}],
    ['PAGER is empty', 10, { PAGER: '' }],
    ['PAGER is cat', 10, { PAGER: ' cat ' }],
    ['the terminal is dumb', 10, { TERM: 'dumb' }],
  ] as const)('is not where %s', (_when, rows, env) => {
    expect(wantsPager(long, rows, env)).toBe(false);
  });
});

describe('page', () => {
  const envWith = (PAGER: string) => ({ ...shop.env, PAGER });

  it('gives the page to the line in PAGER, options, quotes and all', async () => {
    const out = `${shop.folder}/a page`;
    expect(await page('one\ntwo\n', envWith(`sed 's/^/ | /' >'${out}'`))).toBe(true);
    expect(readFileSync(out, 'utf8')).toBe(' | one\n | two\n');
  });

  it('has less show colours, and leaves what the user says of less', async () => {
    const out = `${shop.folder}/less`;
    const line = `printf %s "$LESS" >'${out}'`;
    await page('one\n', envWith(line));
    expect(readFileSync(out, 'utf8')).toBe('FIRX');
    await page('one\n', { ...envWith(line), LESS: '-i' });
    expect(readFileSync(out, 'utf8')).toBe('-i');
  });

  it('is content with a pager that leaves early or fails', async () => {
    const long = 'a line that nobody reads\n'.repeat(50_000);
    expect(await page(long, envWith('true'))).toBe(true);
    expect(await page(long, envWith('exit 3'))).toBe(true);
  });

  it('says when there is no pager', async () => {
    expect(await page('one\n', envWith('no-such-pager 2>/dev/null'))).toBe(false);
    expect(await page('one\n', { PATH: `${shop.folder}/nowhere` })).toBe(false);
    expect(await page('one\n', envWith('exec 2>/dev/null; eval "unended\'"'))).toBe(false);
  });

  it('leaves no listeners behind', async () => {
    const count = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
    const before = count();
    await page('one\n', envWith('true'));
    expect(count()).toBe(before);
  });
});

describe('a long page in a terminal', () => {
  it('is shown by less; leaving it early is no error', async () => {
    const { until, press } = open('xi-putin facts');
    await until((screen) => /have met 40 times/.test(screen) && /^:$/m.test(screen));
    press('C-c');
    press('Space');
    await until((screen) => !screen.includes('have met 40 times') && /^:$/m.test(screen));
    press('q');
    await until(sane);
  });

  it('is shown by PAGER', async () => {
    const { until } = open('xi-putin facts', { PAGER: 'head -n 2 | tr a-z A-Z' });
    const screen = await until(sane);
    expect(screen).toContain(firstWords.toUpperCase());
  });

  it('is left by Ctrl-C where the pager is', async () => {
    const { until, press } = open('xi-putin facts', { PAGER: 'echo waiting; sleep 100' });
    await until(/waiting/);
    press('C-c');
    await until(sane);
  });

  it('takes the pager with it when it is ended', async () => {
    const { until } = open(`sh -c 'echo $$ >pid; exec xi-putin facts'`);
    await until(/^:$/m);
    process.kill(Number(readFileSync(`${shop.folder}/pid`, 'utf8')), 'SIGTERM');
    await until(/exit=143\s+icanon\s+echo/);
  });

  it.each([
    ['--no-pager', 'xi-putin facts --no-pager', {}],
    ['PAGER=cat', 'xi-putin facts', { PAGER: 'cat' }],
    ['a pager that is not there', 'xi-putin facts', { PAGER: 'no-such-pager' }],
  ])('is written plainly with %s', async (_why, line, env) => {
    const { until, tell } = open(line, env);
    await until(sane);
    expect(Number(tell('#{history_size}'))).toBeGreaterThan(500);
  });

  it('is written plainly where less is not installed', async () => {
    mkdirSync(`${shop.folder}/few`);
    for (const tool of ['sh', 'node']) {
      symlinkSync(tool === 'node' ? process.execPath : '/bin/sh', `${shop.folder}/few/${tool}`);
    }
    const { until, tell } = open(`PATH=bin:few xi-putin facts`);
    await until(sane);
    expect(Number(tell('#{history_size}'))).toBeGreaterThan(500);
  });

  it('goes through no pager in a pipe, in a format for programs, or when it is an error', async () => {
    const mark = `${shop.folder}/paged`;
    const { until } = open(
      'xi-putin facts --format text | tail -n 1; xi-putin facts --json >out; xi-putin facts --ndjson | tail -n 1 | cut -c 1-9; ' +
        'xi-putin facts --json --limit 99 | head -c 1; xi-putin facts --nonsense',
      { PAGER: `touch '${mark}'; cat` },
    );
    await until(/exit=2/);
    expect(existsSync(mark)).toBe(false);
  });
});

// browse in a real terminal: typing, moving, picking, resizing, and every way out.

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { root, spawnProgram } from '../support/spawn.js';
import { needs, openTerminal, type Terminal, workshop } from './picker/tmux.js';

let shop: ReturnType<typeof workshop>;
let terminal: Terminal;

vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  needs('tmux', 'stty');
  shop = workshop();
});
afterEach(() => terminal?.close());
afterAll(() => shop.close());

/** Runs a line; what the terminal is like afterwards stands below `exit=`. */
function open(line: string, { columns = 120, rows = 30, env = {} } = {}): Terminal {
  terminal = openTerminal(
    `${line}; echo "exit=$?" >&2; stty -a | grep -o ' -\\?icanon\\| -\\?echo '`,
    {
      columns,
      rows,
      env: { ...shop.env, ...env },
      cwd: shop.folder,
    },
  );
  return terminal;
}

const output = (): string => readFileSync(`${shop.folder}/out`, 'utf8');

/** The terminal is as it was: lines and echo, the first screen, a cursor, lines that wrap. */
async function expectSane(): Promise<void> {
  const screen = await terminal.until(/exit=\d+\s+icanon\s+echo/);
  expect(screen).not.toContain('Esc quit');
  expect(terminal.tell('#{alternate_on} #{cursor_flag} #{wrap_flag}')).toBe('0 1 1');
}

describe('browse in a terminal', () => {
  it('finds while one types, and gives the chosen record to a pipe or a file', async () => {
    open('xi-putin browse >out');
    const all = await terminal.until(/1 of \d{3}/);
    expect(all).toContain('Enter pick  Esc quit  ↑↓ move');
    terminal.type('greene nothing burgr');
    await terminal.until(/^> greene nothing burgr {2,}1 of \d+$/m);
    terminal.press('C-u');
    terminal.type('ICC');
    await terminal.until(/^> ICC {2,}1 of \d+$/m);
    terminal.press('Down', 'Down', 'Up');
    const screen = await terminal.until(/^> ICC {2,}2 of \d+$/m);
    const chosen = /^> (?!ICC)(\S.*?) {2,}/m.exec(screen)?.[1] ?? '';
    const id = / id {2,}([a-z0-9-]+)$/m.exec(screen)?.[1];
    terminal.press('Enter');
    await terminal.until(/exit=0/);
    await expectSane();
    const [, printed, title = ''] = output().trimEnd().split('\t');
    expect(output().trimEnd().split('\n')).toHaveLength(1);
    expect(printed).toBe(id);
    expect(title.startsWith(chosen.replace(/…$/, ''))).toBe(true);
  });

  it('prints the record as a page on the terminal itself', async () => {
    open('xi-putin browse');
    await terminal.until(/1 of \d{3}/);
    terminal.type('meetings');
    await terminal.until(/^> meetings {2,}1 of/m);
    terminal.press('Enter');
    const screen = await terminal.until(/exit=0/);
    expect(screen).toMatch(/^ {2}id +meetings$/m);
    await expectSane();
  });

  it('gives one whole document in a pipe', async () => {
    open('echo no keys from here | xi-putin browse --json | cat >out');
    await terminal.until(/1 of \d{3}/);
    terminal.press('Enter');
    await expectSane();
    const { command, total, results } = JSON.parse(output());
    expect({ command, total, results: results.length }).toEqual({
      command: 'browse',
      total: 1,
      results: 1,
    });
  });

  it.each([['Escape'], ['C-c']])('is left with %s: exit 130, nothing printed', async (key) => {
    open('xi-putin browse >out 2>err');
    await terminal.until(/1 of \d{3}/);
    terminal.press(key);
    await terminal.until(/exit=130/);
    await expectSane();
    expect(output()).toBe('');
    expect(readFileSync(`${shop.folder}/err`, 'utf8')).toBe('');
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ] as const)('leaves the terminal as it was on %s', async (signal, code) => {
    open(`sh -c 'echo $$ >pid; exec xi-putin browse'`);
    await terminal.until(/1 of \d{3}/);
    process.kill(Number(readFileSync(`${shop.folder}/pid`, 'utf8')), signal);
    await terminal.until(new RegExp(`exit=${code}`));
    await expectSane();
  });

  it('leaves the terminal as it was when something fails', async () => {
    open(`'${root}node_modules/.bin/tsx' '${root}test/terminal/picker/failing.ts'`);
    await terminal.until(/1 of 1/);
    terminal.type('x');
    await terminal.until(/failed as asked/);
    await terminal.until(/exit=7/);
    await expectSane();
  });

  it('fits itself to every size', async () => {
    open('xi-putin browse', { columns: 120, rows: 30 });
    await terminal.until(/1 of \d{3}/);
    terminal.type('icc');
    await terminal.until(/^> icc {2,}1 of/m);
    expect(terminal.screen()).toMatch(/^> \S.* {2,}organization {3}\S/m);
    terminal.resize(60, 20);
    const narrow = await terminal.until((screen) => /^ {2}id +icc$/m.test(screen));
    expect(narrow).toMatch(/^> \S.* {2,}organization$/m);
    terminal.resize(20, 6);
    await terminal.until((screen) => screen.split('\n').includes('Enter pick  Esc quit'));
    expect(terminal.screen()).toMatch(/^> icc +1 of \d+\n> /);
    terminal.resize(3, 2);
    await terminal.until(/^> ?\n/);
    terminal.resize(120, 30);
    await terminal.until(/^> icc {50,}1 of/m);
    terminal.press('Escape');
    await terminal.until(/exit=130/);
    await expectSane();
  });

  it('moves by pages and to both ends, and scrolls a long record', async () => {
    open('xi-putin browse', { columns: 60, rows: 16 });
    const [, total] = /1 of (\d{3})/.exec(await terminal.until(/1 of \d{3}/)) ?? [];
    terminal.press('PageDown');
    await terminal.until(/ [2-9] of \d{3}/);
    terminal.press('PageUp', 'End');
    await terminal.until(new RegExp(` ${total} of ${total}`));
    terminal.press('Home', 'C-n');
    await terminal.until(/ 2 of \d{3}/);
    terminal.press('C-p');
    await terminal.until(/ 1 of \d{3}/);
    const before = /… (\d+) more lines/.exec(await terminal.until(/… \d+ more lines/))?.[1];
    terminal.press('Right');
    await terminal.until((screen) => (/… (\d+) more lines/.exec(screen)?.[1] ?? before) !== before);
    terminal.press('Left');
    await terminal.until(new RegExp(`… ${before} more lines`));
  });

  it('takes pasted text as text, wide signs as two cells, and words away', async () => {
    open('xi-putin browse');
    await terminal.until(/1 of \d{3}/);
    terminal.paste('sam\ngreene\n');
    await terminal.until(/^> sam greene {2,}1 of/m);
    terminal.press('C-w');
    await terminal.until(/^> sam {2,}/m);
    terminal.press('BSpace', 'BSpace', 'BSpace', 'BSpace');
    terminal.type('会晤');
    await terminal.until(/^> 会晤/m);
    await terminal.until(() => terminal.tell('#{cursor_x}') === '6');
    terminal.press('C-u');
    terminal.type('qqqqqqqq');
    await terminal.until(/nothing found$/m);
    terminal.press('Enter', 'C-u');
    await terminal.until(/1 of \d{3}/);
  });

  it('shows what a terminal would act on', async () => {
    const pack = JSON.parse(readFileSync(`${root}data/examples/night-ferry.json`, 'utf8'));
    pack.facts[0].title = '\u001b]2;taken over\u0007\u001b[2J\u202ewon';
    writeFileSync(`${shop.folder}/hostile.json`, JSON.stringify(pack));
    open('xi-putin browse --data hostile.json');
    await terminal.until(/1 of \d+/);
    terminal.type(pack.facts[0].id);
    await terminal.until(/ \\u\{1b\}\]2;taken over\\u\{7\}\\u\{1b\}\[2J\\u\{202e\}won/m);
    expect(terminal.tell('#{pane_title}')).not.toContain('taken over');
  });
});

describe('browse without a terminal', () => {
  const advice = "xi-putin: browse needs a terminal; use 'xi-putin search WORDS' instead\n";

  it('says what to use instead', () => {
    expect(spawnProgram(['browse'])).toEqual({ code: 2, stdout: '', stderr: advice });
  });

  it.each(['dumb', ''])('does so where TERM is "%s"', async (term) => {
    open(`TERM=${term} xi-putin browse 2>out`);
    await terminal.until(/exit=2/);
    expect(output()).toBe(advice);
  });
});

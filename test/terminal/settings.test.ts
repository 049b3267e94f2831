// What the environment and the streams say about colour, width, links and signs.

import { describe, expect, it } from 'vitest';
import type { Sink } from '../../src/terminal/io.js';
import { showsUnicode, wantsColor, wantsLinks, widthOf } from '../../src/terminal/settings.js';

const sink = (isTTY: boolean, columns?: number): Sink => ({
  isTTY,
  columns: () => columns,
  rows: () => undefined,
  ...{ write() {}, hold() {}, flush() {} },
});
const terminal = sink(true, 100);
const pipe = sink(false);

describe('colour', () => {
  it.each([
    ['a terminal', 'auto', {}, terminal, true],
    ['a pipe', 'auto', {}, pipe, false],
    ['a dumb terminal', 'auto', { TERM: 'dumb' }, terminal, false],
    ['NO_COLOR on a terminal', 'auto', { NO_COLOR: '1' }, terminal, false],
    ['an empty NO_COLOR', 'auto', { NO_COLOR: '' }, terminal, true],
    ['NO_COLOR against FORCE_COLOR', 'auto', { NO_COLOR: '1', FORCE_COLOR: '3' }, terminal, false],
    ['FORCE_COLOR in a pipe', 'auto', { FORCE_COLOR: '' }, pipe, true],
    ['FORCE_COLOR=0 on a terminal', 'auto', { FORCE_COLOR: '0' }, terminal, false],
    ['FORCE_COLOR on a dumb terminal', 'auto', { FORCE_COLOR: '1', TERM: 'dumb' }, terminal, true],
    ['CLICOLOR_FORCE in a pipe', 'auto', { CLICOLOR_FORCE: '1' }, pipe, true],
    ['CLICOLOR_FORCE=0 in a pipe', 'auto', { CLICOLOR_FORCE: '0' }, pipe, false],
    ['CLICOLOR=0 on a terminal', 'auto', { CLICOLOR: '0' }, terminal, false],
    ['--color always against NO_COLOR', 'always', { NO_COLOR: '1' }, pipe, true],
    ['--color never against FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, terminal, false],
  ] as const)('for %s', (_what, when, env, to, wanted) => {
    expect(wantsColor(when, env, to)).toBe(wanted);
  });
});

describe('width', () => {
  it.each([
    ['what is asked for', 50, { COLUMNS: '70' }, terminal, 50],
    ["the terminal's own", undefined, { COLUMNS: '70' }, terminal, 100],
    ['COLUMNS, where the terminal does not know', undefined, { COLUMNS: '70' }, sink(true, 0), 70],
    ['COLUMNS in a pipe', undefined, { COLUMNS: '70' }, pipe, 70],
    ['80 for a COLUMNS that is no number', undefined, { COLUMNS: 'wide' }, pipe, 80],
    ['80 for COLUMNS=0', undefined, { COLUMNS: '0' }, pipe, 80],
    ['20 at the least', 1, {}, pipe, 20],
  ] as const)('is %s', (_what, asked, env, to, wanted) => {
    expect(widthOf(asked, env, to)).toBe(wanted);
  });
});

describe('links', () => {
  it.each([
    ['a terminal that says nothing of itself', 'auto', {}, terminal, false],
    ['VTE', 'auto', { VTE_VERSION: '7600' }, terminal, true],
    ['an old VTE', 'auto', { VTE_VERSION: '4205' }, terminal, false],
    ['kitty', 'auto', { TERM: 'xterm-kitty' }, terminal, true],
    ['iTerm', 'auto', { TERM_PROGRAM: 'iTerm.app' }, terminal, true],
    ['a pipe', 'auto', { VTE_VERSION: '7600' }, pipe, false],
    ['CI', 'auto', { VTE_VERSION: '7600', CI: 'true' }, terminal, false],
    ['--hyperlinks always', 'always', {}, pipe, true],
    ['--hyperlinks never', 'never', { VTE_VERSION: '7600' }, terminal, false],
  ] as const)('for %s', (_what, when, env, to, wanted) => {
    expect(wantsLinks(when, env, to)).toBe(wanted);
  });
});

describe('signs', () => {
  it.each([
    [{}, true],
    [{ LANG: 'en_US.UTF-8' }, true],
    [{ LANG: 'C.utf8' }, true],
    [{ LANG: 'C' }, false],
    [{ LANG: 'POSIX' }, false],
    [{ LANG: 'de_DE.ISO-8859-1' }, false],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'C' }, false],
    [{ TERM: 'linux', LANG: 'en_US.UTF-8' }, false],
  ])('with %j are Unicode: %s', (env, wanted) => {
    expect(showsUnicode(env)).toBe(wanted);
  });
});

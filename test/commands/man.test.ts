// The manual page: sound mdoc, complete, and what it shows is what the definitions say.

import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProgramDefinition } from '../../src/commands/command.js';
import { everywhere } from '../../src/commands/everywhere.js';
import { exitMeanings, tour } from '../../src/commands/help-text.js';
import { commands } from '../../src/commands/index.js';
import { manualPage } from '../../src/commands/man/page.js';
import { formats } from '../../src/render/index.js';
import { run } from '../support/run.js';
import { needs } from '../terminal/picker/tmux.js';

beforeAll(() => needs('mandoc'));

function mandoc(page: string, ...args: string[]): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync('mandoc', args, { input: page, encoding: 'utf8' });
  return { status, stdout };
}

const findings = (page: string) => mandoc(page, '-T', 'lint', '-W', 'warning');

/** The page as it is read, in one line and without the marks for bold and underlined. */
const shown = (page: string): string =>
  mandoc(page, '-T', 'utf8', '-O', 'width=78').stdout.replace(/.\x08/gu, '').replace(/\s+/g, ' ');

const printed = async (): Promise<string> => (await run(['man'])).stdout;

describe('man', () => {
  it('is sound mdoc', async () => {
    expect(findings(await printed())).toEqual({ status: 0, stdout: '' });
  });

  it('has the sections that manual pages have, in their order', async () => {
    const sections = [...(await printed()).matchAll(/^\.Sh (.+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual([
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'COMMANDS',
      'OPTIONS',
      'SCRIPTING',
      'PACKS',
      'ENVIRONMENT',
      'EXIT STATUS',
      'EXAMPLES',
      'SEE ALSO',
    ]);
  });

  it('holds every command, option, exit code and example', async () => {
    const page = shown(await printed());
    for (const { name, aliases = [], options = [], examples } of commands) {
      expect(page).toContain(`xi-putin ${name}`);
      for (const word of [...aliases, ...options.map(({ flags }) => flags.split(' ')[0])]) {
        expect(page).toContain(word);
      }
      for (const [line] of examples) expect(page).toContain(line.replace(/\s+/g, ' '));
    }
    for (const { flags } of everywhere(Object.keys(formats))) {
      expect(page).toContain(flags.replace(/[<>]/g, ''));
    }
    for (const [code] of exitMeanings) expect(page).toMatch(new RegExp(` ${code} [A-Z]`));
    for (const [line] of tour) expect(page).toContain(line);
  });

  it('takes nothing that it is told for mdoc', () => {
    const summary = `.TH evil "\\fB bold" 'so \\(bu – Зе 会 No Ar -x. \\n and "Fl" -- a`;
    const hostile: ProgramDefinition = {
      version: '0',
      options: [
        { flags: '--tricky <Ar>', summary, choices: ['\\e', '.Pp', "'br", '"'] },
        { flags: '--no', summary: "'begins with a quote. .So it does" },
      ],
      commands: [
        {
          name: 'no',
          aliases: ['ar'],
          operands: '[Op...]',
          summary,
          options: [{ flags: '--own <a"b>', summary }],
          examples: [[".Pp 'quoted' \\n $HOME", summary]],
          answer: () => ({ kind: 'document', command: 'no', text: '' }),
        },
      ],
    };
    const page = manualPage(hostile);
    expect(findings(page)).toEqual({ status: 0, stdout: '' });
    const text = shown(page);
    expect(text.split(summary)).toHaveLength(5);
    expect(text).toContain('one of \\e, .Pp, \'br, ".');
    expect(text).toContain("'Begins with a quote. .So it does.".replace('B', 'b'));
    expect(text).toContain('--tricky Ar');
    expect(text).toContain('--own a"b');
    expect(text).toContain(".Pp 'quoted' \\n $HOME");
    expect(text).toContain('xi-putin no [Op ...]');
  });
});

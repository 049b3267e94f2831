// A real terminal to try the program in: tmux, whose screen can be read and whose size can be changed.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { missing } from '../../support/missing.js';
import { node, root } from '../../support/spawn.js';

const patience = 10_000;
const pause = 30;

/** Fails with what to install where a program is missing: a check that cannot run is no check that passes. */
export function needs(...programs: readonly string[]): void {
  const absent = missing(programs);
  if (absent.length > 0) {
    throw new Error(`missing: ${absent.join(', ')}; apt-get install ${absent.join(' ')}`);
  }
}

/** A folder of its own with the program in `bin`, as `xi-putin`. */
export function workshop(): { folder: string; env: Record<string, string>; close(): void } {
  const folder = mkdtempSync(`${tmpdir()}/xi-putin-test-`);
  mkdirSync(`${folder}/bin`);
  const script = `#!/bin/sh\nexec '${node}' '${root}bin/xi-putin.js' "$@"\n`;
  writeFileSync(`${folder}/bin/xi-putin`, script, { mode: 0o755 });
  return {
    folder,
    env: {
      PATH: `${folder}/bin:${dirname(node)}:${process.env.PATH}`,
      HOME: folder,
      LANG: 'C.UTF-8',
      SHELL: '/bin/sh',
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Terminal {
  /** Types text as it stands. */
  type(text: string): void;
  /** Presses keys by tmux's names for them: `Enter`, `Down`, `C-c`. */
  press(...keys: readonly string[]): void;
  /** Pastes text as a terminal does that marks what is pasted. */
  paste(text: string): void;
  resize(columns: number, rows: number): void;
  /** The lines on the screen, without space at their ends. */
  screen(): string;
  /** The screen, as soon as it fits; fails with it when it never does. */
  until(fits: RegExp | ((screen: string) => boolean)): Promise<string>;
  /** What tmux knows of the terminal: `#{alternate_on}`. */
  tell(format: string): string;
  close(): void;
}

export interface TerminalSettings {
  columns: number;
  rows: number;
  env: Readonly<Record<string, string>>;
  cwd: string;
}

/** A terminal in which a line of the shell runs; it stays open after the line has ended. */
export function openTerminal(line: string, settings: TerminalSettings): Terminal {
  const { columns, rows, env, cwd } = settings;
  const socket = `${mkdtempSync(`${tmpdir()}/xi-putin-tmux-`)}/socket`;
  const tmux = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('tmux', ['-u', '-S', socket, ...args], {
      encoding: 'utf8',
      env: { ...env },
      cwd,
    });
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr}`);
    return stdout;
  };
  tmux(
    ...['-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows)],
    // Ctrl-C is for the program alone, as where an interactive shell starts it
    ...['sh', '-c', `trap : INT; ${line}; sleep 1000`],
  );
  const terminal: Terminal = {
    type: (text) => void tmux('send-keys', '-l', '--', text),
    press: (...keys) => void tmux('send-keys', ...keys),
    paste(text) {
      tmux('set-buffer', '--', text);
      tmux('paste-buffer', '-p');
    },
    resize: (x, y) => void tmux('resize-window', '-x', String(x), '-y', String(y)),
    screen: () => tmux('capture-pane', '-p'),
    async until(fits) {
      const deadline = Date.now() + patience;
      for (;;) {
        const screen = terminal.screen();
        if (typeof fits === 'function' ? fits(screen) : fits.test(screen)) return screen;
        if (Date.now() > deadline) throw new Error(`still not there: ${fits}\n${screen}`);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
    tell: (format) => tmux('display-message', '-p', format).trim(),
    close() {
      spawnSync('tmux', ['-S', socket, 'kill-server']);
      rmSync(dirname(socket), { recursive: true, force: true });
    },
  };
  return terminal;
}

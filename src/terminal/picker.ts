// An as-you-type picker on the terminal itself, so that stdin and stdout stay free for pipes.

import { openSync } from 'node:fs';
import { ReadStream, WriteStream } from 'node:tty';
import { usageFault } from '../errors.js';
import type { Hit, PackRecord } from '../model.js';
import type { Io } from './io.js';
import { type Key, keysLeft, keysOf } from './picker/keys.js';
import { press, startWith } from './picker/state.js';
import { type Appearance, frameOf, type Size } from './picker/view.js';
import { cellsIn } from './settings.js';

export interface Choices extends Omit<Appearance, 'record'> {
  /** What answers a query, best first; everything for an empty one. */
  search(query: string): readonly Hit[];
  /** The page of a record, in lines of at most `width` cells. */
  page(record: PackRecord, width: number): string;
}

export interface Picked {
  record: PackRecord;
  /** What was typed. */
  query: string;
}

/** How long an escape may be the beginning of a sequence, in milliseconds. */
const escapeDelay = 50;

/** The alternate screen, lines that are cut and not wrapped, and pasted text marked as such. */
const enter = '\x1b[?1049h\x1b[?7l\x1b[?2004h';
const restore = '\x1b[H\x1b[J\x1b[?2004l\x1b[?7h\x1b[?1049l\x1b[?25h';

/** Lets the user pick a record; undefined when left without one. Throws a Fault where there is no terminal. */
export async function pick(io: Io, choices: Choices): Promise<Picked | undefined> {
  const { input, output } = openTerminal(io);
  const appearance: Appearance = {
    ...choices,
    record: ({ record }, width) => choices.page(record, width).trimEnd().split('\n'),
  };
  const listeners: [signal: NodeJS.Signals, listener: () => void][] = [];
  let escapeTimer: NodeJS.Timeout | undefined;

  const leaveTerminal = (): void => {
    clearTimeout(escapeTimer);
    for (const [signal, listener] of listeners) process.off(signal, listener);
    if (!input.destroyed) input.setRawMode(false);
    output.write(restore);
  };

  try {
    return await new Promise<Picked | undefined>((resolve, reject) => {
      let state = startWith('', choices.search);
      let size = sizeOf(io.env);
      let frame = frameOf(state, size, appearance);
      let pending = '';

      /** Runs a step; what it throws must not leave the terminal as it is. */
      const guarded =
        <Args extends unknown[]>(step: (...args: Args) => void) =>
        (...args: Args): void => {
          try {
            step(...args);
          } catch (error) {
            reject(error);
          }
        };
      const draw = guarded(() => {
        frame = frameOf(state, size, appearance);
        const lines = frame.lines.map((line) => `\x1b[2K${line}`).join('\r\n');
        output.write(`\x1b[?25l\x1b[H${lines}\x1b[1;${frame.cursor + 1}H\x1b[?25h`);
      });
      const resize = guarded(() => {
        size = sizeOf(io.env);
        draw();
      });
      const begin = guarded(() => {
        input.setRawMode(true);
        output.write(enter);
        draw();
      });
      const pressAll = guarded((keys: readonly Key[]) => {
        for (const key of keys) {
          state = press(state, key, frame, choices.search);
          if (state.outcome === 'left') return resolve(undefined);
          const record = state.hits[state.at]?.record;
          if (state.outcome === 'taken' && record) return resolve({ record, query: state.query });
        }
        draw();
      });
      const on = (signal: NodeJS.Signals, listener: () => void): void => {
        listeners.push([signal, listener]);
        process.on(signal, listener);
      };

      on('SIGWINCH', resize);
      on('SIGCONT', begin);
      on('SIGINT', () => resolve(undefined));
      for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
        on(signal, () => {
          leaveTerminal();
          process.kill(process.pid, signal);
        });
      }
      input.setEncoding('utf8');
      input.on('data', (text: string) => {
        clearTimeout(escapeTimer);
        const { keys, rest } = keysOf(pending + text);
        pending = rest;
        pressAll(keys);
        if (rest !== '')
          escapeTimer = setTimeout(() => {
            pending = '';
            pressAll(keysLeft(rest));
          }, escapeDelay);
      });
      // a terminal that is closed
      for (const stream of [input, output]) stream.on('error', () => resolve(undefined));
      input.on('end', () => resolve(undefined));
      begin();
    });
  } finally {
    leaveTerminal();
    input.destroy();
    output.destroy();
  }
}

/** The terminal that the program was started from, whatever its standard streams are; one of them must be a terminal. */
function openTerminal({ stdin, stdout, stderr, env }: Io): {
  input: ReadStream;
  output: WriteStream;
} {
  const fault = usageFault("browse needs a terminal; use 'xi-putin search WORDS' instead");
  const attended = stdin.isTTY || stdout.isTTY || stderr.isTTY;
  if (!attended || env.TERM === undefined || /^(dumb)?$/.test(env.TERM)) throw fault;
  let input: ReadStream | undefined;
  try {
    input = new ReadStream(openSync('/dev/tty', 'r'));
    return { input, output: new WriteStream(openSync('/dev/tty', 'w')) };
  } catch {
    input?.destroy();
    throw fault;
  }
}

/** The terminal's size now: a stream knows the one it was opened at. 80 by 24 for a terminal that does not know. */
function sizeOf(env: Io['env']): Size {
  const probe = new WriteStream(openSync('/dev/tty', 'w'));
  const [columns = 0, rows = 0] = probe.getWindowSize();
  probe.destroy();
  return { columns: columns || cellsIn(env.COLUMNS) || 80, rows: rows || cellsIn(env.LINES) || 24 };
}

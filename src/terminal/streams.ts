// The process's own streams, by file descriptor: Node's stream objects take longer to load than a look-up takes.

import { fstatSync, readSync, statSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { type ExitCode, exitCodes, Fault } from '../errors.js';
import { codeOf, pause } from '../system.js';
import { type Io, ReaderGone, type Sink } from './io.js';

const chunkSize = 65_536;

/** How much text is held back at most, in UTF-16 units: what a pipe takes without its reader being waited for. */
const mostHeld = 16_384;

/** The most bytes that a UTF-16 unit takes in UTF-8. */
const mostBytes = 3;

/** The most characters of a line, in UTF-16 units. */
const longestLine = 16_000_000;

/** The streams of this process. Nothing is opened or read before it is asked for. */
export function processIo(): Io {
  const stdout = sink(1);
  return {
    env: process.env,
    stdin: input(0, stdout.flush),
    stdout,
    stderr: sink(2),
  };
}

function sink(fd: 1 | 2): Sink {
  let known: boolean | undefined;
  const isTTY = (): boolean => {
    known ??= isTerminal(fd);
    return known;
  };
  const send = (bytes: Uint8Array): void => {
    for (let sent = 0; sent < bytes.length; ) {
      sent += attempt(() => writeSync(fd, bytes, sent), fd);
    }
  };
  let held = '';
  let room = Buffer.alloc(0);
  const flush = (): void => {
    const text = held;
    held = '';
    // The room is kept: a batch would make it anew for each few answers.
    const most = text.length * mostBytes;
    if (most > room.length) room = Buffer.allocUnsafe(most);
    send(room.subarray(0, room.write(text)));
  };
  return {
    get isTTY() {
      return isTTY();
    },
    columns: () => (isTTY() ? streamOf(fd).columns : undefined),
    rows: () => (isTTY() ? streamOf(fd).rows : undefined),
    write: (text) => send(Buffer.from(text)),
    hold(text) {
      held += text;
      if (held.length >= mostHeld) flush();
    },
    flush,
  };
}

const streamOf = (fd: 1 | 2) => (fd === 1 ? process.stdout : process.stderr);

/** What is held back for the reader is handed over before the writer is waited for. */
function input(fd: 0, handOver: () => void): Io['stdin'] {
  let chunk = Buffer.alloc(0);
  /** The number of bytes that came; 0 at the end of the input, which a closed stdin is at from the start. Else throws, with an exit code. */
  const read = (failure: ExitCode): number => {
    handOver();
    if (chunk.length === 0) chunk = Buffer.allocUnsafe(chunkSize);
    for (;;) {
      try {
        return readSync(fd, chunk, 0, chunkSize, null);
      } catch (error) {
        const code = codeOf(error);
        if (code === 'EAGAIN') pause();
        else if (code === 'EOF' || code === 'EBADF') return 0;
        else
          throw new Fault(`cannot read stdin: ${reason(code)}; give it a file or a pipe`, failure);
      }
    }
  };
  return {
    get isTTY() {
      return isTerminal(fd);
    },
    bytes(limit) {
      const parts: Buffer[] = [];
      let total = 0;
      for (let size = read(exitCodes.pack); size > 0; size = read(exitCodes.pack)) {
        total += size;
        if (total > limit) {
          throw new Fault(
            `stdin is longer than ${Math.floor(limit / 1_000_000)} MB; give a smaller pack`,
            exitCodes.pack,
          );
        }
        parts.push(Buffer.from(chunk.subarray(0, size)));
      }
      return Buffer.concat(parts);
    },
    *lines() {
      const decoder = new StringDecoder('utf8');
      let rest = '';
      let first = true;
      for (let size = read(exitCodes.usage); size > 0; size = read(exitCodes.usage)) {
        const text = decoder.write(chunk.subarray(0, size));
        // A mark of the byte order is no part of the first line.
        const pieces = (first ? text.replace(/^\ufeff/, '') : text).split('\n');
        if (text !== '') first = false;
        pieces[0] = rest + (pieces[0] ?? '');
        rest = pieces.pop() ?? '';
        if (rest.length > longestLine) {
          throw new Fault(
            `a line of stdin is longer than ${longestLine / 1_000_000} MB; give shorter lines`,
            exitCodes.usage,
          );
        }
        for (const line of pieces) yield withoutReturn(line);
      }
      rest += decoder.end();
      if (rest !== '') yield withoutReturn(rest);
    },
  };
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** A character device other than /dev/null may be a terminal; only then is Node's stream object worth its loading time. */
function isTerminal(fd: 0 | 1 | 2): boolean {
  try {
    const stats = fstatSync(fd);
    if (!stats.isCharacterDevice()) return false;
    if (stats.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
  } catch {
    return false;
  }
  return Boolean((fd === 0 ? process.stdin : streamOf(fd)).isTTY);
}

/** Runs a write; waits for a full pipe; tells a reader that left from a disk that is full. */
function attempt(write: () => number, fd: 1 | 2): number {
  for (;;) {
    try {
      return write();
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EAGAIN') pause();
      else if (code === 'EPIPE') throw new ReaderGone();
      else
        throw new Fault(
          `cannot write to ${fd === 1 ? 'stdout' : 'stderr'}: ${reason(code)}`,
          exitCodes.output,
        );
    }
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'no space is left on the device',
  EBADF: 'it is closed',
  EIO: 'an input/output error',
  EISDIR: 'it is a directory',
  EFBIG: 'the file would be too large',
  EDQUOT: 'the disk quota is used up',
};

const reason = (code = 'an unknown error'): string => reasons[code] ?? code;

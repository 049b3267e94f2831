// Reads a text file that the user names, whatever it turns out to be: bounded in size, and never waiting for ever.

import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { packFault } from '../errors.js';
import { codeOf, pause } from '../system.js';

/** What is read where a file is `-`. */
export interface Input {
  /** All of it, as bytes; throws a Fault past `limit` bytes. */
  bytes(limit: number): Buffer;
  /** A line at a time, each as it comes, without its line break. */
  lines(): Iterable<string>;
}

/** How much is read, in bytes, and how long a pipe may say nothing, in milliseconds. */
export interface Patience {
  bytes: number;
  /** Until somebody opens a pipe for writing. */
  writer: number;
  /** Until a writer writes. */
  word: number;
}

const usual: Patience = { bytes: 128_000_000, writer: 2_000, word: 5_000 };

/** What messages call a file: its name, or `stdin` for `-`. */
export const nameOf = (file: string): string => (file === '-' ? 'stdin' : file);

/**
 * The text of a file, or of stdin for `-`. A mark of the byte order is taken off. Throws a Fault (exit 3) that names
 * the file when it cannot be read, is no regular file or pipe, is too long, or is not UTF-8.
 */
export function readText(file: string, stdin: Input, patience: Patience = usual): string {
  const bytes = file === '-' ? stdin.bytes(patience.bytes) : readFile(file, patience);
  return decode(bytes, nameOf(file));
}

function readFile(file: string, patience: Patience): Buffer {
  if (file === '') throw packFault('the name of the file is empty; give a file');
  let opened: number | undefined;
  try {
    // A device may act on being opened, so it is looked at first; non-blocking, for a pipe that nobody writes to.
    refuse(statSync(file), file);
    opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    const stats = fstatSync(opened);
    refuse(stats, file);
    if (stats.size > patience.bytes) throw tooLong(file, patience);
    return readAll(opened, stats, file, patience);
  } catch (error) {
    throw failed(error, file);
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Throws a Fault for what is neither a regular file nor a pipe. */
function refuse(stats: Stats, file: string): void {
  if (stats.isFile() || stats.isFIFO()) return;
  const what = stats.isDirectory() ? 'a directory' : stats.isSocket() ? 'a socket' : 'a device';
  throw packFault(`${file} is ${what}; give a file, or '-' for stdin`);
}

const tooLong = (file: string, { bytes }: Patience) =>
  packFault(`${file} is longer than ${Math.floor(bytes / 1_000_000)} MB; give a smaller file`);

const chunkSize = 1 << 16;

/** All that a file or pipe has to say, until its end. */
function readAll(fd: number, stats: Stats, file: string, patience: Patience): Buffer {
  const parts: Buffer[] = [];
  let total = 0;
  let silentSince = Date.now();
  // The size is a hint alone: a file may grow, and those of the kernel say that they are empty.
  let chunk = Buffer.allocUnsafe(Math.max(chunkSize, stats.size + 1));
  for (;;) {
    const size = readSome(fd, chunk);
    if (size > 0) {
      total += size;
      if (total > patience.bytes) throw tooLong(file, patience);
      parts.push(chunk.subarray(0, size));
      chunk = Buffer.allocUnsafe(chunkSize);
      silentSince = Date.now();
      continue;
    }
    const unopened = size === 0 && total === 0 && stats.isFIFO();
    if (size === 0 && !unopened) {
      const [only] = parts;
      return only && parts.length === 1 ? only : Buffer.concat(parts);
    }
    if (Date.now() - silentSince > (unopened ? patience.writer : patience.word)) {
      throw packFault(`nothing is written to the pipe ${file}; give a file, or '-' for stdin`);
    }
    pause();
  }
}

/** The number of bytes that came; 0 at the end, and while nobody has opened a pipe for writing; -1 while a writer is silent. */
function readSome(fd: number, chunk: Buffer): number {
  try {
    return readSync(fd, chunk, 0, chunk.length, null);
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return -1;
    throw error;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name',
  ENOTDIR: 'a part of its path is no directory; check the name',
  EACCES: 'you may not read it; see its permissions',
  EPERM: 'you may not read it; see its permissions',
  ELOOP: 'its links lead in a circle; give the file itself',
  ENAMETOOLONG: 'its name is too long; give a shorter one',
  EIO: 'an input/output error; try again',
  EMFILE: 'too many files are open; try again',
  ENXIO: 'nothing is there to read; give a file',
};

/** An error of the file system as a Fault; a Fault as it is. */
function failed(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  return packFault(`cannot read ${file}: ${reasons[code] ?? code}`);
}

/** Bytes as text, if they are UTF-8. */
function decode(bytes: Buffer, name: string): string {
  if (isUtf16(bytes)) throw packFault(`${name} is UTF-16 text; save it as UTF-8`);
  if (!isUtf8(bytes)) {
    throw packFault(`${name} is not UTF-8 text, at line ${badLine(bytes)}; save it as UTF-8`);
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', marked ? 3 : 0);
}

/** True of text that begins with a mark of UTF-16, or with an ASCII character in it. */
const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first !== undefined && second !== undefined && (first === 0) !== (second === 0));

/** The first line that is not UTF-8, from 1. A line break is never a part of another character. */
function badLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0, end = 0; end >= 0; start = end + 1, line++) {
    end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end))) break;
  }
  return line;
}

// The process's own streams: what comes in pieces, waits, ends or breaks, on descriptors that are made up.

import type * as Fs from 'node:fs';
import { statSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderGone } from '../../src/terminal/io.js';
import { processIo } from '../../src/terminal/streams.js';

/** What the descriptors do next: give bytes, or fail with a code. */
const next = vi.hoisted(() => ({
  reads: [] as (Buffer | string)[],
  /** How many bytes a write takes, or the code with which it fails; all bytes where nothing is left. */
  writes: [] as (number | string)[],
  written: Buffer.alloc(0) as Buffer,
  /** Whether it is a character device, and which. */
  device: false,
  rdev: 0,
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const fail = (code: string): never => {
    throw Object.assign(new Error(code), { code });
  };
  return {
    ...fs,
    fstatSync: () => ({ isCharacterDevice: () => next.device, rdev: next.rdev }),
    readSync: (_fd: number, into: Buffer) => {
      const piece = next.reads.shift();
      if (typeof piece === 'string') return fail(piece);
      return piece?.copy(into) ?? 0;
    },
    writeSync: (_fd: number, bytes: Buffer, from: number) => {
      const taken = next.writes.shift() ?? bytes.length - from;
      if (typeof taken === 'string') return fail(taken);
      next.written = Buffer.concat([next.written, bytes.subarray(from, from + taken)]);
      return taken;
    },
  };
});

beforeEach(() => {
  Object.assign(next, { reads: [], writes: [], written: Buffer.alloc(0), device: false, rdev: 0 });
});

const bytes = (...codes: number[]): Buffer => Buffer.from(codes);

describe('stdin', () => {
  const lines = (...reads: (Buffer | string)[]): string[] => {
    next.reads = reads;
    return [...processIo().stdin.lines()];
  };

  it('is read a line at a time, whatever the pieces that it comes in', () => {
    expect(lines(Buffer.from('on'), Buffer.from('e\ntwo\r\n\nlast'))).toEqual([
      ...['one', 'two', '', 'last'],
    ]);
    expect(lines(bytes(0xc3), bytes(0xa9, 0x0a))).toEqual(['é']);
    expect(lines()).toEqual([]);
  });

  it('has no mark of the byte order in its first line', () => {
    expect(lines(Buffer.from('\ufeffone\n\ufefftwo'))).toEqual(['one', '\ufefftwo']);
  });

  it('is waited for where it is slow, and ends where it is closed', () => {
    expect(lines('EAGAIN', Buffer.from('one\n'), 'EAGAIN', 'EOF')).toEqual(['one']);
    expect(lines('EBADF')).toEqual([]);
  });

  it('is said to be unreadable where it is', () => {
    expect(() => lines('EISDIR')).toThrow('cannot read stdin: it is a directory');
    expect(() => lines('EWEIRD')).toThrow('cannot read stdin: EWEIRD');
  });

  it('is refused where a line has no end', () => {
    const piece = Buffer.alloc(65_536, 'x');
    expect(() => lines(...Array.from({ length: 300 }, () => piece))).toThrow('longer than 16 MB');
  });

  it('is read whole up to a bound', () => {
    next.reads = [Buffer.from('one'), Buffer.from(' two')];
    expect(processIo().stdin.bytes(7).toString()).toBe('one two');
    next.reads = [Buffer.from('one'), Buffer.from(' two')];
    expect(() => processIo().stdin.bytes(6)).toThrow('stdin is longer than');
  });
});

describe('stdout', () => {
  it('takes all of a text, however little it takes at a time', () => {
    next.writes = [3, 'EAGAIN', 1];
    processIo().stdout.write('naïve text');
    expect(next.written.toString()).toBe('naïve text');
  });

  it('tells a reader that left from a disk that is full', () => {
    next.writes = ['EPIPE'];
    expect(() => processIo().stdout.write('text')).toThrow(ReaderGone);
    next.writes = ['ENOSPC'];
    expect(() => processIo().stdout.write('text')).toThrow('no space is left on the device');
    next.writes = ['EWEIRD'];
    expect(() => processIo().stderr.write('text')).toThrow('cannot write to stderr');
  });

  it('has no size where it is no terminal', () => {
    const { stdout, stdin } = processIo();
    expect([stdout.isTTY, stdout.columns(), stdout.rows(), stdin.isTTY]).toEqual([
      ...[false, undefined, undefined, false],
    ]);
  });

  it('holds text back until there is much of it, it is to go, or input is waited for', () => {
    const { stdin, stdout } = processIo();
    const written = (): string => next.written.toString();
    stdout.hold('a');
    stdout.hold('b');
    expect(written()).toBe('');
    stdout.flush();
    expect(written()).toBe('ab');
    stdout.flush();
    expect(written()).toBe('ab');
    next.reads = [Buffer.from('one\ntwo\n')];
    const seen: string[] = [];
    for (const line of stdin.lines()) {
      seen.push(written());
      stdout.hold(line);
    }
    expect([...seen, written()]).toEqual(['ab', 'ab', 'abonetwo']);
    stdout.hold('c'.repeat(100_000));
    expect(written()).toHaveLength(100_008);
  });

  it('does not hand over twice what could not be handed over', () => {
    const { stdout } = processIo();
    stdout.hold('lost');
    next.writes = ['EPIPE'];
    expect(() => stdout.flush()).toThrow(ReaderGone);
    stdout.flush();
    expect(next.written.toString()).toBe('');
  });

  it('asks of a device whether it is a terminal, and never of /dev/null', () => {
    const asked = vi.spyOn(process, 'stdout', 'get');
    Object.assign(next, { device: true, rdev: statSync('/dev/null').rdev });
    expect(processIo().stdout.isTTY).toBe(false);
    expect(asked).not.toHaveBeenCalled();
    next.rdev += 1;
    expect(processIo().stdout.isTTY).toBe(process.stdout.isTTY === true);
    expect(asked).toHaveBeenCalled();
    asked.mockRestore();
  });
});

// Reading somebody's own pack: whatever a file turns out to be, it ends in a pack or in a clear line.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Fault } from '../../src/errors.js';
import { openPack } from '../../src/pack/open.js';
import { type Patience, readText } from '../../src/pack/read.js';
import { bundledText, item, small } from './packs.js';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stdinOf = (bytes: Buffer | string) => ({
  isTTY: false,
  bytes: () => Buffer.from(bytes),
  lines: () => [],
});

const noStdin = stdinOf('');

/** A file with this content; its path. */
function file(content: Buffer | string, name = 'k.json'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Said {
  message: string;
  details: readonly string[];
}

/** What a fault says, as it says it. */
function saidBy(act: () => unknown): Said {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error.exitCode).toBe(3);
    expect(error.message).not.toMatch(/\n/);
    return {
      message: error.message,
      details: 'details' in error ? (error.details as string[]) : [],
    };
  }
  throw new Error('there was no fault');
}

/** The same; the folder's name is taken out of it. */
function faultOf(act: () => unknown): Said {
  const { message, details } = saidBy(act);
  return { message: message.replaceAll(`${folder}/`, ''), details };
}

const messageOf = (path: string): string => faultOf(() => openPack(path, noStdin)).message;

const sound = JSON.stringify(small());

describe('a pack in a file', () => {
  it('opens, with a mark of the byte order and without, from a file and from stdin', () => {
    expect(openPack(file(sound), noStdin)).toEqual(small());
    expect(openPack(file(`\ufeff${sound}`), noStdin)).toEqual(small());
    expect(openPack('-', stdinOf(sound))).toEqual(small());
    expect(openPack(file(bundledText), noStdin).facts.length).toBeGreaterThan(50);
  });

  it('opens through a link', () => {
    symlinkSync(file(sound), join(folder, 'link.json'));
    expect(openPack(join(folder, 'link.json'), noStdin)).toEqual(small());
  });

  it('names a fault, or each of some', () => {
    const pack = small();
    Reflect.deleteProperty(item(pack.organizations, 0), 'name');
    expect(messageOf(file(JSON.stringify(pack)))).toBe(
      'k.json is unsound: organizations[0].name: is missing; add it',
    );
    Reflect.set(pack, 'title', 3);
    expect(faultOf(() => openPack(file(JSON.stringify(pack)), noStdin))).toEqual({
      message: 'k.json is unsound in 2 places; mend each:',
      details: ['title: is 3; write text', 'organizations[0].name: is missing; add it'],
    });
  });

  it('has every fault, and says how many are told and who lists the rest', () => {
    const said = faultOf(() =>
      openPack('-', stdinOf(JSON.stringify({ ...small(), facts: Array(50).fill(1) }))),
    );
    expect(said.message).toBe("stdin is unsound in 50 places; 'xi-putin check -' lists all");
    expect(said.details.length).toBe(50);
    expect(said.details[0]).toBe('facts[0]: is 1; write an object');
  });

  it.each([
    ['', 'k.json is unsound: line 1, column 1: there is nothing here; write a pack'],
    [' \n', 'k.json is unsound: line 2, column 1: there is nothing here; write a pack'],
    [
      sound.slice(0, -1),
      /^k\.json is unsound: line 1, column \d+: the text ends where ',' or '}' belongs/,
    ],
    ['true\n', 'k.json is unsound: the pack: is true; write an object'],
    ['-0', 'k.json is unsound: the pack: is 0; write an object'],
    ['"a\u001b[31m', /^k\.json is unsound: line 1, column 3: the character U\+001B stands inside/],
    [
      sound.replace('"id":"bridge"', '"id":"bridge","id":"other"'),
      /^k\.json is unsound: line 1, column \d+: the key 'id' stands twice in one object/,
    ],
    [
      sound.replace(':120,', ':1e999,'),
      /^k\.json is unsound: line 1, column \d+: this number is too large to be kept exactly/,
    ],
    [
      sound.replace(':120,', ':12345678901234567890123,'),
      /: this number is too large to be kept exactly/,
    ],
    [
      sound.replace('"title":', '"__proto__":{"a":1},"title":'),
      'k.json is unsound: __proto__: is no key that belongs here; take it out',
    ],
    ['['.repeat(1_000_000), /^k\.json is unsound: line 1, column 65: nested more than 64 deep/],
    [Buffer.from(`\ufeff${sound}`, 'utf16le'), 'k.json is UTF-16 text; save it as UTF-8'],
    [Buffer.from(`\ufeff${sound}`, 'utf16le').swap16(), 'k.json is UTF-16 text; save it as UTF-8'],
    [Buffer.from(sound, 'utf16le'), 'k.json is UTF-16 text; save it as UTF-8'],
    [Buffer.from(sound, 'utf16le').swap16(), 'k.json is UTF-16 text; save it as UTF-8'],
    [
      Buffer.from('{"a":\n"\u00e9"}', 'latin1'),
      'k.json is not UTF-8 text, at line 2; save it as UTF-8',
    ],
    [
      Buffer.from('{}\n\n"\u00e9"\n"\u00e9', 'latin1'),
      'k.json is not UTF-8 text, at line 3; save it as UTF-8',
    ],
    [Buffer.from('{}\n"\u00e9', 'latin1'), 'k.json is not UTF-8 text, at line 2; save it as UTF-8'],
    ['7', 'k.json is unsound: the pack: is 7; write an object'],
    ['\0', /^k\.json is unsound: line 1, column 1: the character U\+0000 stands where/],
    [Buffer.from([0x61, 0xfe]), 'k.json is not UTF-8 text, at line 1; save it as UTF-8'],
    [Buffer.from([0x61, 0xff]), 'k.json is not UTF-8 text, at line 1; save it as UTF-8'],
    ['\0\0', /^k\.json is unsound: line 1, column 1: the character U\+0000 stands where/],
    [Buffer.from([0xfe]), 'k.json is not UTF-8 text, at line 1; save it as UTF-8'],
    [Buffer.from([0xff]), 'k.json is not UTF-8 text, at line 1; save it as UTF-8'],
    [Buffer.from([0xff, 0x7b]), 'k.json is not UTF-8 text, at line 1; save it as UTF-8'],
    [Buffer.from([0xfe, 0x7b]), 'k.json is not UTF-8 text, at line 1; save it as UTF-8'],
    [Buffer.from([0xed, 0xa0, 0x80]), 'k.json is not UTF-8 text, at line 1; save it as UTF-8'],
  ])('says what is wrong with the content: case %#', (content, message) => {
    const said = messageOf(file(content));
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  it('says what is wrong with the file', () => {
    mkdirSync(join(folder, 'dir.json'));
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(messageOf('')).toBe('the name of the file is empty; give a file');
    expect(messageOf(join(folder, 'gone.json'))).toBe(
      'cannot read gone.json: there is no such file; check the name',
    );
    expect(messageOf(join(folder, 'k.json', 'x'))).toMatch(/no directory; check the name$/);
    expect(messageOf(join(folder, 'dir.json'))).toBe(
      "dir.json is a directory; give a file, or '-' for stdin",
    );
    expect(messageOf(join(folder, 'a'))).toBe(
      'cannot read a: its links lead in a circle; give the file itself',
    );
    expect(messageOf(join(folder, 'x'.repeat(300)))).toMatch(
      /its name is too long; give a shorter one$/,
    );
    expect(messageOf('/dev/null')).toBe("/dev/null is a device; give a file, or '-' for stdin");
    expect(messageOf('/dev/urandom')).toMatch(/is a device/);
  });

  it('says that a file is a socket', async () => {
    const server = createServer().listen(join(folder, 'door'));
    await once(server, 'listening');
    expect(messageOf(join(folder, 'door'))).toBe("door is a socket; give a file, or '-' for stdin");
    server.close();
  });

  it('names up to twenty faults and no other place to look', () => {
    const said = (count: number): Said =>
      faultOf(() =>
        openPack('-', stdinOf(JSON.stringify({ ...small(), facts: Array(count).fill(1) }))),
      );
    expect(said(20).message).toBe('stdin is unsound in 20 places; mend each:');
    expect(said(20).details.length).toBe(20);
    expect(said(1).details).toEqual(['facts[0]: is 1; write an object']);
    expect(said(21).message).toMatch(
      /^stdin is unsound in 21 places; 'xi-putin check -' lists all$/,
    );
  });

  it.each(['plain-1.json', 'two words.json', 'a"b$HOME`c`\\d.json', 'не.json', "it's.json"])(
    'names %s as a shell takes it for that one file',
    (name) => {
      const path = file(JSON.stringify({ ...small(), facts: Array(50).fill(1) }), name);
      const [, words = ''] =
        /'xi-putin check (.*)' lists all$/.exec(saidBy(() => openPack(path, noStdin)).message) ??
        [];
      const taken = execFileSync('sh', ['-c', `printf '%s\\n' ${words}`], { encoding: 'utf8' });
      expect(taken.replace(/^--\n/, '')).toBe(`${path}\n`);
      expect(words.startsWith('-- ')).toBe(name !== 'plain-1.json');
    },
  );

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', () => {
    const path = file(sound, 'closed.json');
    chmodSync(path, 0);
    expect(messageOf(path)).toBe(
      'cannot read closed.json: you may not read it; see its permissions',
    );
  });
});

describe('what is read', () => {
  const patience: Patience = { bytes: 100_000, writer: 30, word: 30 };

  const pipe = (name: string): string => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, name)]);
    return join(folder, name);
  };

  it('is bounded, also where a file says that it is empty', () => {
    const path = file('x');
    truncateSync(path, 100_001);
    expect(faultOf(() => readText(path, noStdin, patience)).message).toBe(
      'k.json is longer than 0 MB; give a smaller file',
    );
    expect(readText('/proc/self/status', noStdin)).toMatch(/^Name:/);
    expect(
      faultOf(() => readText('/proc/self/status', noStdin, { ...patience, bytes: 10 })).message,
    ).toMatch(/is longer than/);
  });

  it('may be as long as the bound, which is told in megabytes, for stdin too', () => {
    const path = file('x'.repeat(3_500_000));
    expect(readText(path, noStdin, { ...patience, bytes: 3_500_000 }).length).toBe(3_500_000);
    expect(faultOf(() => readText(path, noStdin, { ...patience, bytes: 3_499_999 })).message).toBe(
      'k.json is longer than 3 MB; give a smaller file',
    );
    const asked: number[] = [];
    const bytes = (most: number): Buffer => {
      asked.push(most);
      return Buffer.from('');
    };
    readText('-', { ...noStdin, bytes }, patience);
    expect(asked).toEqual([100_000]);
  });

  it('loses no sign that begins as a mark of the byte order does', () => {
    for (const text of ['\ufec0x', '！x', 'a¿x', 'ab', '\u0a3b', ''])
      expect(readText(file(text), noStdin)).toBe(text);
    expect(readText(file('\ufeff\ufeffx'), noStdin)).toBe('\ufeffx');
  });

  it('leaves no file open, whether it could be read or not', () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    const path = file('x'.repeat(20));
    const before = open();
    for (let count = 0; count < 20; count++) {
      readText(path, noStdin, patience);
      faultOf(() => readText(path, noStdin, { ...patience, bytes: 10 }));
    }
    expect(open()).toBeLessThan(before + 20);
  });

  it('does not wait for ever for somebody to open a pipe', () => {
    expect(faultOf(() => readText(pipe('unopened'), noStdin, patience)).message).toBe(
      "nothing is written to the pipe unopened; give a file, or '-' for stdin",
    );
  });

  it('does not wait for ever for somebody to write to a pipe', async () => {
    const path = pipe('silent');
    const writer = spawn('sh', ['-c', 'exec 3<>"$0"; echo; read -r _', path]);
    await new Promise((ready) => writer.stdout.once('data', ready));
    expect(faultOf(() => readText(path, noStdin, patience)).message).toBe(
      "nothing is written to the pipe silent; give a file, or '-' for stdin",
    );
    writer.stdin.end('\n');
  });

  it('comes whole through a pipe that is written to', () => {
    const path = pipe('written');
    const text = `${'é'.repeat(40_000)}\n`;
    const source = file(text, 'source.txt');
    const writer = spawn('sh', ['-c', 'cat "$0" > "$1"', source, path], { stdio: 'ignore' });
    writer.unref();
    expect(readText(path, noStdin)).toBe(text);
  });
});

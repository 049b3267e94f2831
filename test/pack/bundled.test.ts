// The bundled pack as a built program reads it: list by list where the build left a table, else whole.

import type * as Fs from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { asciiJson } from '../../src/pack/ascii-json.js';
import { slicesOf } from '../../src/pack/slices.js';
import { bundled, small } from './packs.js';

/** What the build left beside the program, by the name of the file; and what became of the pack's own. */
const disk = vi.hoisted(() => ({
  left: new Map<string, string>(),
  gone: false,
  whole: 0,
  opened: new Set<number>(),
  slices: 0,
  /** The pack as the build writes it, in ASCII. */
  published: '',
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const lookFor = (name: string): void => {
    if (disk.gone && name === 'knowledge.json') throw new Error('gone');
  };
  return {
    ...fs,
    readFileSync: (path: string | URL, encoding: 'utf8') => {
      const name = basename(String(path));
      lookFor(name);
      if (name === 'knowledge.json') disk.whole += 1;
      return disk.left.get(name) ?? fs.readFileSync(path, encoding);
    },
    openSync: (path: string, flags: string) => {
      lookFor(basename(path));
      const isPack = basename(path) === 'knowledge.json';
      const opened = fs.openSync(isPack ? disk.published : path, flags);
      disk.opened.add(opened);
      disk.slices += 1;
      return opened;
    },
    closeSync: (opened: number) => {
      fs.closeSync(opened);
      disk.opened.delete(opened);
    },
  };
});

/** The module as a new process has it. */
async function started() {
  vi.resetModules();
  return import('../../src/pack/bundled.js');
}

function faultOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error instanceof Error && 'exitCode' in error ? [error.exitCode, error.message] : error;
  }
  return undefined;
}

const unreadable = [3, 'the bundled pack cannot be read; install xi-putin again'];

beforeEach(() => {
  disk.left.clear();
  disk.gone = false;
  disk.whole = 0;
  disk.slices = 0;
});

// Where files share their modules, the next one gets those that read the disk.
afterAll(() => {
  vi.resetModules();
});

const published = asciiJson(bundled());

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'xi-putin-bundled-'));
  disk.published = join(folder, 'knowledge.json');
  writeFileSync(disk.published, published);
  return () => rmSync(folder, { recursive: true });
});

describe('the bundled pack with a table of its lists', () => {
  beforeEach(() => disk.left.set('slices.json', JSON.stringify(slicesOf(published))));

  it('has each record by its place, as it is among all of them', async () => {
    const { bundledPack } = await started();
    const { kindAt, recordAt, recordCount, recordsOf } = await import('../../src/pack/records.js');
    const pack = bundledPack();
    const all = recordsOf(bundled());
    expect(recordCount(pack)).toBe(all.length);
    for (const [place, record] of all.entries()) {
      expect(recordAt(pack, place)).toEqual(record);
      expect(kindAt(pack, place)).toBe(record.kind);
      expect(recordAt(pack, place)).toBe(recordAt(pack, place));
    }
    expect(() => kindAt(pack, all.length)).toThrow('no record');
  });

  it('is the pack', async () => {
    const { bundledPack } = await started();
    expect({ ...bundledPack() }).toEqual(bundled());
    expect(bundledPack()).toBe(bundledPack());
  });

  it('is read a list at a time, each once, and leaves nothing open', async () => {
    const { bundledPack } = await started();
    const pack = bundledPack();
    const before = disk.slices;
    expect(pack.facts).toEqual(bundled().facts);
    expect(pack.facts).toBe(pack.facts);
    expect(disk.slices).toBe(before + 1);
    expect(disk.whole).toBe(0);
    expect(disk.opened.size).toBe(0);
  });

  it('is read whole where the table was made for another file', async () => {
    const table = slicesOf(published);
    disk.left.set('slices.json', JSON.stringify({ ...table, bytes: table.bytes + 1, head: {} }));
    const { bundledPack } = await started();
    expect(bundledPack()).toEqual(bundled());
    expect(disk.opened.size).toBe(0);
  });

  it('is said to be unreadable where the file is gone, also when a list is first looked at', async () => {
    const { bundledPack } = await started();
    const pack = bundledPack();
    disk.gone = true;
    expect(faultOf(() => pack.quotes)).toEqual(unreadable);
    const again = await started();
    expect(faultOf(again.bundledPack)).toEqual(unreadable);
  });

  it('is said to be damaged where a list is no longer as long as the table has it', async () => {
    const { bundledPack } = await started();
    const pack = bundledPack();
    const whole = disk.published;
    disk.published = `${whole}.short`;
    writeFileSync(disk.published, published.slice(1));
    expect(faultOf(() => pack.quotes)).toEqual([
      3,
      'the bundled pack is damaged; install xi-putin again',
    ]);
    disk.published = whole;
  });
});

describe('the bundled pack without a table', () => {
  it('is read whole, once', async () => {
    const { bundledPack } = await started();
    expect(bundledPack()).toEqual(bundled());
    expect(bundledPack()).toBe(bundledPack());
    expect(disk.whole).toBe(1);
  });

  it('is said to be unreadable where the file is gone', async () => {
    disk.gone = true;
    const { bundledPack, bundledText: text } = await started();
    expect(faultOf(bundledPack)).toEqual(unreadable);
    expect(faultOf(text)).toEqual(unreadable);
  });
});

describe('the index that the build made', () => {
  const table = slicesOf(published);

  it('is of the bundled pack and of no other', async () => {
    disk.left.set('index.txt', 'made before');
    disk.left.set('slices.json', JSON.stringify(table));
    const { bundledIndex, bundledPack } = await started();
    expect(bundledIndex(bundledPack())).toBe('made before');
    expect(bundledIndex(small())).toBeUndefined();
  });

  it('is left aside where the file is another one than it was made for', async () => {
    disk.left.set('index.txt', 'made before');
    disk.left.set('slices.json', JSON.stringify({ ...table, bytes: table.bytes + 1 }));
    const { bundledIndex, bundledPack } = await started();
    expect(bundledIndex(bundledPack())).toBeUndefined();
  });

  it('is not there where the build left none', async () => {
    disk.left.set('slices.json', JSON.stringify(table));
    const { bundledIndex, bundledPack } = await started();
    expect(bundledIndex(bundledPack())).toBeUndefined();
  });
});

// The pack that comes with the program. It is validated when it is built and tested, not at every start.

import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { packFault } from '../errors.js';
import { type EntryList, entryLists, type Pack } from '../model.js';
import { adoptCounts, adoptEntries, type Counts } from './records.js';
import { type List, lists, type Slices, startsOf } from './slices.js';

/** Two folders up from the source file; from the built ones, too, where it is the same in ASCII. */
const file = `${import.meta.dirname}/../../data/knowledge.json`;

let bundled: Pack | undefined;
/** Whether it is the file that the build made its tables for. */
let isAsBuilt = false;

/** The bundled pack; where the build left a table of its lists, each is read when it is first looked at. Throws a Fault when it cannot be read. */
export function bundledPack(): Pack {
  if (!bundled) {
    const pack = sliced();
    isAsBuilt = pack !== undefined;
    bundled = pack ?? (parsedJson(bundledText()) as Pack);
  }
  return bundled;
}

/** What a text of JSON holds. Throws a Fault when it is none. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw packFault('the bundled pack is damaged; install xi-putin again');
  }
}

const unreadable = () => packFault('the bundled pack cannot be read; install xi-putin again');

/** The text of the bundled pack. Throws a Fault when it cannot be read. */
export function bundledText(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw unreadable();
  }
}

/** The search index of the bundled pack as text, if the build made one of the file as it is; none for any other pack. */
export function bundledIndex(pack: Pack): string | undefined {
  if (pack !== bundled || !isAsBuilt) return undefined;
  try {
    return readFileSync(`${import.meta.dirname}/index.txt`, 'latin1');
  } catch {
    return undefined;
  }
}

/** The pack with lists that are read on demand; undefined where the build left no table, or the file has changed since. */
function sliced(): Pack | undefined {
  const slices = built<Slices>('slices', ['bytes', 'head', 'ranges', 'entries']);
  // A byte tells whether the file is still the one that the table was made for.
  if (!slices || !readSlice(slices, [0, 1])) return undefined;
  const pack = { ...slices.head } as Pack;
  const parsed: Partial<Record<List, unknown[]>> = {};
  for (const list of lists) {
    Object.defineProperty(pack, list, {
      enumerable: true,
      get: () => {
        parsed[list] ??= parsedJson(readSlice(slices, slices.ranges[list]) ?? '') as unknown[];
        return parsed[list];
      },
    });
  }
  adoptCounts(pack, () => built<Counts>('counts', ['topics', 'sources']));
  const counts = entryLists.map((list) => [list, slices.entries[list].length]);
  const readOne = entryReader(slices);
  adoptEntries(pack, {
    counts: Object.fromEntries(counts),
    read: (list, at) => parsed[list]?.[at] ?? readOne(list, at),
  });
  return pack;
}

/** Reads entries one by one; the lists of entries are had from the file at once, when the first is asked for. */
function entryReader(slices: Slices): (list: EntryList, at: number) => unknown {
  const { ranges, entries } = slices;
  const last = Math.max(...entryLists.map((list) => ranges[list][1]));
  const starts: Partial<Record<EntryList, readonly number[]>> = {};
  let bytes: Buffer | undefined;
  return (list, at) => {
    bytes ??= readBytes(slices, [0, last]) ?? Buffer.alloc(0);
    starts[list] ??= startsOf(slices, list);
    const start = starts[list][at] ?? 0;
    // Behind an entry stands a comma, or the end of its list.
    const end = start + (entries[list][at] ?? 0) - 1;
    return parsedJson(bytes.toString('latin1', start, end));
  };
}

/** A stretch of the built file, which is ASCII; undefined where it is not the file that the table was made for. */
const readSlice = (slices: Slices, range: readonly [number, number]): string | undefined =>
  readBytes(slices, range)?.toString('latin1');

function readBytes({ bytes }: Slices, [start, end]: readonly [number, number]): Buffer | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    if (fstatSync(opened).size !== bytes) return undefined;
    const slice = Buffer.allocUnsafe(end - start);
    readSync(opened, slice, 0, slice.length, start);
    return slice;
  } catch {
    throw unreadable();
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** What the build left in a file; undefined where it is not there, or not whole. */
function built<Content>(name: string, keys: readonly (keyof Content)[]): Content | undefined {
  try {
    const text = readFileSync(`${import.meta.dirname}/${name}.json`, 'utf8');
    const content = JSON.parse(text) as Partial<Content>;
    return keys.every((key) => content[key] !== undefined) ? (content as Content) : undefined;
  } catch {
    return undefined;
  }
}

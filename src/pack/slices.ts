// Where the lists of a pack and their entries stand in its file, so that one can be read without the others.

import { type EntryList, entryLists, type Pack } from '../model.js';

/** The lists of a pack: those of entries, and the synonyms. */
export const lists = [...entryLists, 'synonyms'] as const;

export type List = (typeof lists)[number];

/** A pack without its lists, and where they are in its file, in bytes: half-open ranges. */
export interface Slices {
  /** The length of the file: of another length it is another file. */
  bytes: number;
  head: Omit<Pack, List>;
  ranges: Readonly<Record<List, readonly [start: number, end: number]>>;
  /** How many bytes there are from where an entry of a list begins to the next one, behind the last to the list's end. */
  entries: Readonly<Record<EntryList, readonly number[]>>;
}

/** Finds the lists in the text of a sound pack. */
export function slicesOf(text: string): Slices {
  const { sources, topics, people, organizations, events, facts, quotes, synonyms, ...head } =
    JSON.parse(text) as Pack;
  const bytes = (at: number): number => Buffer.byteLength(text.slice(0, at));
  const ranges: Partial<Record<List, [number, number]>> = {};
  const entries: Partial<Record<List, number[]>> = {};
  for (const list of lists) {
    const span = spanOf(text, list);
    ranges[list] = [bytes(span.start), bytes(span.end)];
    const starts = [...span.entries, span.end].map(bytes);
    entries[list] = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
  }
  return {
    bytes: Buffer.byteLength(text),
    head,
    ranges: ranges as Slices['ranges'],
    entries: entries as Slices['entries'],
  };
}

/** Where the entries of a list begin in the file, in bytes. */
export function startsOf({ ranges, entries }: Slices, list: EntryList): number[] {
  const lengths = entries[list];
  let next = ranges[list][1] - lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => {
    const start = next;
    next += length;
    return start;
  });
}

/** Where a list stands in a text, and where each of its entries begins, in UTF-16 units. */
interface Span {
  start: number;
  end: number;
  entries: number[];
}

/** A string, or a sign that opens or closes. */
const tokens = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;

/** Where the list under a key of the whole object stands. */
function spanOf(text: string, key: string): Span {
  const entries: number[] = [];
  let depth = 0;
  let last = '';
  let start = -1;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '[' || token === '{') {
      if (depth === 1 && last === `"${key}"`) start = index;
      if (depth === 2 && start >= 0 && token === '{') entries.push(index);
      depth += 1;
    } else if (token === ']' || token === '}') {
      depth -= 1;
      if (depth === 1 && start >= 0) return { start, end: index + 1, entries };
    } else if (depth === 1) last = token;
  }
  throw new Error(`the pack has no list '${key}'`);
}

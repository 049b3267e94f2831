// Where the lists of a pack stand in its file, so that one can be read without the others.

import { entryLists, type Pack } from '../model.js';

/** The lists of a pack: those of entries, and the synonyms. */
export const lists = [...entryLists, 'synonyms'] as const;

export type List = (typeof lists)[number];

/** A pack without its lists, and where they are in its file, in bytes: half-open ranges. */
export interface Slices {
  /** The length of the file: of another length it is another file. */
  bytes: number;
  head: Omit<Pack, List>;
  ranges: Readonly<Record<List, readonly [start: number, end: number]>>;
}

/** Finds the lists in the text of a sound pack. */
export function slicesOf(text: string): Slices {
  const { sources, topics, people, organizations, events, facts, quotes, synonyms, ...head } =
    JSON.parse(text) as Pack;
  const ranges: Partial<Record<List, [number, number]>> = Object.fromEntries(
    lists.map((list) => {
      const [start, end] = rangeOf(text, list);
      return [
        list,
        [Buffer.byteLength(text.slice(0, start)), Buffer.byteLength(text.slice(0, end))],
      ];
    }),
  );
  return { bytes: Buffer.byteLength(text), head, ranges: ranges as Slices['ranges'] };
}

/** A string, or a sign that opens or closes. */
const tokens = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;

/** Where the value of a key of the whole object stands in a text, in UTF-16 units. */
function rangeOf(text: string, key: string): [start: number, end: number] {
  let depth = 0;
  let last = '';
  let start = -1;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '[' || token === '{') {
      if (depth === 1 && last === `"${key}"`) start = index;
      depth += 1;
    } else if (token === ']' || token === '}') {
      depth -= 1;
      if (depth === 1 && start >= 0) return [start, index + 1];
    } else if (depth === 1) last = token;
  }
  throw new Error(`the pack has no list '${key}'`);
}

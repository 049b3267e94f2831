// Where the lists of a pack stand in its file: what is cut out there is the list.

import { describe, expect, it } from 'vitest';
import { entryLists } from '../../src/model.js';
import { lists, slicesOf, startsOf } from '../../src/pack/slices.js';
import { bundledText, item, small } from './packs.js';

/** What the table says of a text, cut out of its bytes. */
function cut(text: string): Record<string, unknown> {
  const bytes = Buffer.from(text);
  const { ranges } = slicesOf(text);
  return Object.fromEntries(
    lists.map((list) => [list, JSON.parse(bytes.subarray(...ranges[list]).toString())]),
  );
}

/** The lists of a pack by themselves. */
const listsOf = (text: string): Record<string, unknown> => {
  const pack = JSON.parse(text) as Record<string, unknown>;
  return Object.fromEntries(lists.map((list) => [list, pack[list]]));
};

describe('the lists of a pack in its file', () => {
  it('are found in the bundled pack, and in one without spaces', () => {
    for (const text of [bundledText, JSON.stringify(small())])
      expect(cut(text)).toEqual(listsOf(text));
  });

  it('are not taken for their names in a text, nor for the same keys further in', () => {
    const pack = small();
    pack.description = '"facts": [ "é\\" ] } 普"';
    item(pack.topics, 0).text = '"events": [1, 2]';
    const event = item(pack.events, 0);
    event.people = ['ana-lima'];
    event.organizations = ['council'];
    // The lists of people and organizations in an event stand before those of the pack.
    const { events, ...rest } = pack;
    const text = JSON.stringify({ events, ...rest }, null, 1);
    expect(cut(text)).toEqual(listsOf(text));
  });

  it('leave the rest of the pack, and the length of the file in bytes', () => {
    const text = JSON.stringify({ ...small(), title: 'Die Brücke 橋' });
    const { head, bytes } = slicesOf(text);
    expect(head).toEqual({
      schemaVersion: 1,
      id: 'bridge',
      title: 'Die Brücke 橋',
      description: 'A made-up pack',
      language: 'en',
    });
    expect(bytes).toBe(new TextEncoder().encode(text).length);
  });

  it('have their entries where the table says', () => {
    const pack = small();
    item(pack.topics, 0).text = 'Die Brücke, [1] {2} 橋';
    for (const text of [bundledText, JSON.stringify(pack)]) {
      const bytes = Buffer.from(text);
      const slices = slicesOf(text);
      const all = JSON.parse(text) as Record<string, unknown[]>;
      for (const list of entryLists) {
        const cut = startsOf(slices, list).map((start, at) => {
          const end = start + (slices.entries[list][at] ?? 0);
          // Behind an entry a comma or the end of the list stands, and spaces.
          return JSON.parse(bytes.subarray(start, end).toString().trimEnd().slice(0, -1));
        });
        expect(cut).toEqual(all[list]);
      }
    }
  });

  it('are all there, or the build stops', () => {
    const { synonyms: _, ...rest } = small();
    expect(() => slicesOf(JSON.stringify(rest))).toThrow("the pack has no list 'synonyms'");
  });
});

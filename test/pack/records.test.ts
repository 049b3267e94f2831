// A record of a pack is made once, alone or among all.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Pack } from '../../src/model.js';
import { recordAt, recordCount, recordsOf } from '../../src/pack/records.js';

const packOf = (): Pack => JSON.parse(readFileSync('data/examples/night-ferry.json', 'utf8'));

it('gives the same record by its place and among all, whichever is asked for first', () => {
  const pack = packOf();
  const [first, last] = [recordAt(pack, 0), recordAt(pack, recordCount(pack) - 1)];
  expect(recordsOf(pack)[0]).toBe(first);
  expect(recordsOf(pack).at(-1)).toBe(last);
  for (const [place, record] of recordsOf(pack).entries()) {
    expect(recordAt(pack, place)).toBe(record);
    expect(record).toEqual(recordsOf(packOf())[place]);
  }
});

// What a seed draws: always the same, and evenly.

import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/select/seed.js';

/** The finalizer of MurmurHash3, in numbers that do not overflow. */
function mixed(hash: bigint): bigint {
  let mix = hash;
  mix = ((mix ^ (mix >> 16n)) * 0x85ebca6bn) & 0xffffffffn;
  mix = ((mix ^ (mix >> 13n)) * 0xc2b2ae35n) & 0xffffffffn;
  return mix ^ (mix >> 16n);
}

describe('a seed', () => {
  // The hashes are those that the authors of FNV-1a publish.
  it.each([
    ['', 0x811c9dc5n],
    ['a', 0xe40c292cn],
    ['foobar', 0xbf9cf968n],
  ])('draws by a known hash, so that other versions draw the same: %j', (text, hash) => {
    expect(hashOf(text)).toBe(Number(mixed(hash)) / 2 ** 32);
  });

  it('draws from 0 up to 1, each tenth about as often, for seeds that differ by little', () => {
    const drawn = Array.from({ length: 1000 }, (_, day) => hashOf(`day ${day}`));
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of drawn)
      tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(count).toBeGreaterThan(60);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

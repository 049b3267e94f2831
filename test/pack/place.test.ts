// Where a value stands, as faults say it.

import { describe, expect, it } from 'vitest';
import { pathOf, type Step } from '../../src/pack/place.js';

describe('a place', () => {
  it.each<[Step[], string]>([
    [[], 'the pack'],
    [['facts', 12, 'evidence', 0, 'exact'], 'facts[12].evidence[0].exact'],
    [['$schema'], '$schema'],
    [['a.b', 'c'], "['a.b'].c"],
    [['a', 'b c'], "a['b c']"],
    [['a', ''], "a['']"],
    [[0, 'a'], '[0].a'],
  ])('of %j', (steps, place) => {
    expect(pathOf(steps)).toBe(place);
  });
});

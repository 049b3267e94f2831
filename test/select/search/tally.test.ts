// What records hold is raised within a word and summed over words.

import { expect, it } from 'vitest';
import { type Held, Tally } from '../../../src/select/search/tally.js';

const held = (score: number, more: Partial<Held> = {}): Held => ({
  score,
  covered: score + 1,
  together: score + 2,
  held: score + 3,
  literal: score + 4,
  worded: score + 5,
  ...more,
});

function heldAt({ columns }: Tally, place: number): Held {
  const at = (name: keyof Held): number => columns[name][place] ?? Number.NaN;
  return held(at('score'), {
    covered: at('covered'),
    together: at('together'),
    held: at('held'),
    literal: at('literal'),
    worded: at('worded'),
  });
}

it('keeps the most of each measure, and a little more score for what a word may mean else', () => {
  const tally = new Tally(3);
  tally.raise(1, held(2));
  tally.raise(1, held(1, { literal: 9 }));
  const { score, ...others } = heldAt(tally, 1);
  expect(others).toEqual({ covered: 3, together: 4, held: 5, literal: 9, worded: 7 });
  expect(score).toBeGreaterThan(2);
  expect(score).toBeLessThan(3);
  // The slighter meaning is what adds, whichever comes first.
  const other = new Tally(3);
  other.raise(1, held(1, { literal: 9 }));
  other.raise(1, held(2));
  expect(heldAt(other, 1)).toEqual(heldAt(tally, 1));
  const faint = new Tally(3);
  faint.raise(1, held(2));
  faint.raise(1, held(0.5));
  expect(heldAt(faint, 1).score).toBeLessThan(score);
});

it('sums up measure by measure what other tallies hold, and leaves them empty', () => {
  const whole = new Tally(3);
  const word = new Tally(3);
  word.raise(2, held(10));
  whole.absorb(word);
  expect(word.places).toEqual([]);
  expect(heldAt(word, 2).score).toBe(0);
  word.raise(2, held(1));
  word.raise(0, held(4));
  whole.absorb(word);
  expect(heldAt(whole, 2)).toEqual({
    score: 11,
    covered: 13,
    together: 15,
    held: 17,
    literal: 19,
    worded: 21,
  });
  expect(heldAt(whole, 0)).toEqual(held(4));
  expect(whole.places).toEqual([2, 0]);
});

it('has each record once, and forgets all of it', () => {
  const tally = new Tally(2);
  tally.touch(1);
  tally.touch(1);
  tally.raise(1, held(1));
  expect(tally.places).toEqual([1]);
  tally.clear();
  expect(tally.places).toEqual([]);
  tally.raise(1, held(3));
  expect(tally.places).toEqual([1]);
  expect(heldAt(tally, 1)).toEqual(held(3));
});

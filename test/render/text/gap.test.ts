// The time between two dates: in the unit that fits, no more exactly than the dates are.

import { describe, expect, it } from 'vitest';
import { gapBetween } from '../../../src/render/text/gap.js';

const wordsFor = (from: string, to: string): string | undefined => gapBetween(from, to)?.words;
const linesFor = (from: string, to: string): number | undefined => gapBetween(from, to)?.lines;

describe('the words for a gap', () => {
  it.each([
    ['2031-05-04', '2031-05-05', '1 day'],
    ['2031-05-04', '2031-05-17', '13 days'],
    ['2031-05-04', '2031-05-18', 'about 2 weeks'],
    ['2031-01-01', '2031-03-01', 'about 8 weeks'],
    ['2031-01-01', '2031-03-02', 'about 2 months'],
    ['2031-01-01', '2032-07-01', 'about 18 months'],
    ['2031-01-01', '2032-07-02', 'about 2 years'],
    ['2014-03-18', '2022-02-24', 'about 8 years'],
  ])('between %s and %s', (from, to, words) => {
    expect(wordsFor(from, to)).toBe(words);
  });

  it.each([
    ['2031-05', '2031-06-02', 'about 1 month'],
    ['2031-05-30', '2031-06', 'about 1 month'],
    ['2031-05', '2031-07', 'about 2 months'],
    ['2030-09', '2031-02-24', 'about 5 months'],
    ['2030', '2031-01-15', 'about 6 months'],
    ['2029', '2031', 'about 2 years'],
  ])('counts no days between %s and %s, of which one has no day', (from, to, words) => {
    expect(wordsFor(from, to)).toBe(words);
  });

  it('is not there where one date may lie within the other, or is the earlier', () => {
    expect(gapBetween('2031', '2031-05-04')).toBeUndefined();
    expect(gapBetween('2031-05-04', '2031-05-04')).toBeUndefined();
    expect(gapBetween('2031-01-01', '2031')).toBeUndefined();
    expect(gapBetween('2031-05-20', '2031-05')).toBeUndefined();
    expect(gapBetween('2031-05-04', '2031-05-03')).toBeUndefined();
  });
});

describe('the lines for a gap', () => {
  it('are one, and one more for each tenfold', () => {
    expect(linesFor('2031-05-04', '2031-05-05')).toBe(1);
    expect(linesFor('2031-05-04', '2031-05-13')).toBe(1);
    expect(linesFor('2031-05-04', '2031-05-14')).toBe(2);
    expect(linesFor('2031-01-01', '2031-04-11')).toBe(3);
    expect(linesFor('2029-01-01', '2031-12-31')).toBe(4);
  });
});

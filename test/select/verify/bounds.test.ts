// How long a claim may keep the program busy; apart from the rest, for what watches the code as it runs makes it slow.

import { describe, expect, it } from 'vitest';
import { said } from './packs.js';

describe('the work', () => {
  it.each([
    ['words', "China's dominance over Russia ".repeat(4000)],
    ['dots', '. '.repeat(50_000)],
    ['ellipses', 'a … '.repeat(25_000)],
    ['parts of a quotation', 'dear … '.repeat(14_000)],
    ['marked words', '"China boats now" '.repeat(5_500)],
    ['brackets at words', 'a[b]c '.repeat(16_000)],
    ['open brackets at words', 'a['.repeat(50_000)],
    ['open brackets', '[ '.repeat(50_000)],
    ['brackets', '[x]'.repeat(30_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['points', 'a.'.repeat(50_000)],
    ['accents', `e${'\u0301'.repeat(100_000)}`],
    ['characters', '战'.repeat(50_000)],
    ['figures', '1,'.repeat(50_000)],
    ['one word', 'a'.repeat(100_000)],
    ['tags', `${'#a '.repeat(33_000)}b`],
    ['spaces', `a${' '.repeat(100_000)}b`],
    ['marks of lines', '>\n'.repeat(50_000)],
    ['hyphens', 'un-real '.repeat(12_500)],
    ['single marks', "'a ".repeat(33_000)],
    ['single marks around double ones', "'a “b” ".repeat(14_000)],
    ['accounts', '@Ab: '.repeat(20_000)],
    ['capitals', 'Ab '.repeat(33_000)],
  ])('is bounded for 100 kB of %s', (_, claim) => {
    const start = performance.now();
    expect(said(claim).verdict).toBe('absent');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['capitals', `Ash told ${'AbAcAdAe'.repeat(30)}; “so it is”`],
    ['points', `“so it is” ${'A.'.repeat(4_000)}`],
    ['sentences', `${'A. '.repeat(3_000)}“so it is”`],
    ['single marks', `${"'a “b” ".repeat(1_200)}“so it is”`],
    ['lines', `${'Ash wrote:\n'.repeat(800)}“so it is”`],
    ['verbs', `${'said '.repeat(1_900)}“so it is”`],
  ])('is bounded for %s around quotation marks', (_, claim) => {
    const start = performance.now();
    expect(said(claim).verdict).toBe('absent');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('is bounded for a name of 100 kB', () => {
    const start = performance.now();
    expect(said('dear friend', 'Xi, Putin of '.repeat(8_000)).verdict).toBe('misattributed');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

// Words as passages are compared: no case, punctuation or spacing, and whole.

import { describe, expect, it } from 'vitest';
import { bare, holds } from '../../src/pack/words.js';

describe('bare words', () => {
  it.each([
    ['“Today,  we\ncross!”', 'today we cross'],
    ['nine-year  wait', 'nine year wait'],
    ['ﬁne ＡＢ', 'fine ab'],
    ['e\u0301té 2031', 'été 2031'],
    ['राम, की', 'राम की'],
    ['习近平：“再见。”', '习 近 平 再 见'],
    ['—…!', ''],
  ])('of %j', (text, words) => {
    expect(bare(text)).toBe(words);
  });

  it('are single signs in scripts without spaces', () => {
    expect(holds(bare('神戸は費用の三分の一を負担します'), bare('三分の一を負担'))).toBe(true);
    expect(holds(bare('神戸は費用の三分の一を負担します'), bare('三分の二を負担'))).toBe(false);
  });

  it('stand in others whole, in a row and in their order', () => {
    expect(holds('today we cross', 'we cross')).toBe(true);
    expect(holds('today we cross', 'today')).toBe(true);
    expect(holds('today we cross', 'today we cross')).toBe(true);
    for (const words of ['day', 'cros', 'today cross', 'cross we', ''])
      expect(holds('today we cross', words)).toBe(false);
    expect(holds('', '')).toBe(false);
  });
});

// When a changed claim is near a known text, by how much, and to which stretch of it.

import { describe, expect, it } from 'vitest';
import { knownTexts } from '../../../src/select/verify/known.js';
import { nearTexts } from '../../../src/select/verify/near.js';
import { piecesOf } from '../../../src/select/verify/words.js';
import { packOf, quote } from './packs.js';

/** The texts that a claim is near to, as `number: start-end likeness`. */
const near = (claim: string, ...texts: string[]): string[] => {
  const pack = packOf(...texts.map((text, at) => quote(String(at), text)));
  return nearTexts(piecesOf(claim), knownTexts(pack)).map(
    ({ known, start, end, likeness }) =>
      `${known.quotes[0].id}: ${start}-${end} ${likeness.toFixed(3)}`,
  );
};

// Words that weigh 1 each, and have nothing in common.
const six = 'alder birch cedar maple linden poplar';

describe('the likeness of a claim', () => {
  it.each([
    ['its words unbroken', 'birch cedar maple', '1-4', 1],
    ['all of its words', six, '0-6', 1],
    ['a word exchanged', 'alder birch willow maple linden poplar', '0-6', 1 - 1 / 6],
    ['its first word exchanged', 'willow birch cedar maple linden poplar', '0-6', 1 - 1 / 6],
    ['its last word exchanged', 'alder birch cedar maple linden willow', '0-6', 1 - 1 / 6],
    ['a word put in', 'alder birch willow cedar maple linden poplar', '0-6', 1 - 1 / 7],
    ['a word before', 'willow hazel alder birch cedar maple linden', '0-5', 1 - 2 / 7],
    ['a word left out', 'alder birch maple linden poplar', '0-6', 1 - 0.45 / 5],
    ['two words left out', 'alder birch linden poplar', '0-6', 1 - 0.9 / 4],
    ['neighbours swapped', 'alder cedar birch maple linden poplar', '0-6', 1 - 0.5 / 6],
    ['the last neighbours swapped', 'alder birch cedar maple poplar linden', '0-6', 1 - 0.5 / 6],
    ['another form of a word', 'alder birches cedar maple linden poplar', '0-6', 1 - 0.5 / 6],
    ['no form of a word', 'alder birdie cedar maple linden poplar', '0-6', 1 - 1 / 6],
    ['words left out at an ellipsis', 'alder birch … linden poplar', '0-6', 1],
    ['a word exchanged after an ellipsis', 'alder birch … willow poplar', '0-6', 1 - 1 / 4],
    // An ellipsis leads on: what stands before it is left out, and put in again.
    [
      'words the wrong way round an ellipsis',
      'alder birch maple … cedar linden',
      '0-5',
      1 - 1.45 / 5,
    ],
  ])('with %s', (_, claim, place, likeness) => {
    expect(near(claim, six)).toEqual([`0: ${place} ${likeness.toFixed(3)}`]);
  });

  it('counts a common word a quarter', () => {
    expect(near('alder a birch cedar maple', 'alder the birch cedar maple')).toEqual([
      `0: 0-5 ${(1 - 0.25 / 4.25).toFixed(3)}`,
    ]);
  });

  it('counts a common word that is left out, or stands elsewhere, as little', () => {
    const text = 'alder the birch cedar maple';
    expect(near('alder birch cedar maple', text)).toEqual([
      `0: 0-5 ${(1 - (0.45 * 0.25) / 4).toFixed(3)}`,
    ]);
    expect(near('the alder birch cedar maple', text)).toEqual([
      `0: 0-5 ${(1 - (0.25 + 0.45 * 0.25) / 4.25).toFixed(3)}`,
    ]);
  });

  it('counts a character of a script without spaces a half', () => {
    expect(near('战略抉择不会改变', '战略抉择不要改变')).toEqual([
      `0: 0-8 ${(1 - 0.5 / 4).toFixed(3)}`,
    ]);
    expect(near('alder birch cedar 战', 'alder birch cedar 略')).toEqual([
      `0: 0-4 ${(1 - 0.5 / 3.5).toFixed(3)}`,
    ]);
  });

  it('counts a word that stands in four quotations less', () => {
    const others = ['alder one', 'alder two', 'alder three'];
    const claim = 'alder birch cedar willow';
    expect(near(claim, 'alder birch cedar maple linden', ...others.slice(1))).toEqual([
      `0: 0-4 ${(1 - 1 / 4).toFixed(3)}`,
    ]);
    expect(near(claim, 'alder birch cedar maple linden', ...others)).toEqual([
      `0: 0-4 ${(1 - 1 / 3.6).toFixed(3)}`,
    ]);
  });
});

describe('a form of a word', () => {
  /** Whether a claim with another word is nearer than one with a strange word. */
  const isForm = (one: string, other: string): boolean =>
    near(`alder birch cedar ${one}`, `alder birch cedar ${other}`)[0] === '0: 0-4 0.875';

  it.each([
    ['sides', 'side'],
    ['dominance', 'domination'],
    ['part', 'party'],
    ['side', 'sides'],
  ])('has its beginning in common: %s, %s', (one, other) => {
    expect(isForm(one, other)).toBe(true);
  });

  it.each([
    ['cat', 'cats'],
    ['internal', 'international'],
    ['prewar', 'warpre'],
    ['undone', 'gone'],
  ])('is not every likeness: %s, %s', (one, other) => {
    expect(isForm(one, other)).toBe(false);
  });
});

describe('a claim is near', () => {
  it.each([
    ['three words in common', 'cedar maple linden', six],
    [
      'three of its five words, if they are most of a quotation',
      'alder birch cedar hazel rowan',
      'alder birch cedar maple linden',
    ],
    ['all words of a short quotation that tell of it', 'alder a birch willow', 'alder the birch'],
    ['them in another form', 'the alder birch dominance', 'the alder birch domination'],
    ['them with a slip', 'the alder birch ceadr', 'the alder birch cedar'],
    [
      'a whole quotation of three words in it',
      'alder birch cedar hazel rowan willow cherry walnut',
      'alder birch cedar',
    ],
    [
      'most of a quotation in it',
      'alder birch cedar maple linden poplar hazel rowan willow cherry walnut laurel myrtle',
      'alder birch cedar maple linden poplar spruce',
    ],
    ['all its words, in another order', 'poplar linden maple cedar birch alder', six],
    [
      'nearly all its words, in another order',
      'poplar linden maple cedar birch alder',
      `${six} spruce`,
    ],
  ])('with %s', (_, claim, text) => {
    expect(near(claim, text)).toHaveLength(1);
  });

  it.each([
    ['two words in common', 'cedar maple', six],
    [
      'two of its three words, if they are less of a quotation',
      'alder birch willow',
      'alder birch cedar maple linden',
    ],
    [
      'three of four words, if one that tells of a short quotation gave way',
      'alder birch cedar willow',
      'alder birch cedar maple',
    ],
    ['all of a short quotation that one word tells of', 'it is the alder', 'is the alder'],
    [
      'a third of it in common',
      'alder birch cedar hazel rowan willow cherry walnut laurel',
      'alder birch cedar',
    ],
    ['a whole quotation of two words in it', 'alder birch hazel rowan willow', 'alder birch'],
    [
      'too little of a quotation in it',
      'alder birch cedar maple linden hazel rowan willow cherry walnut laurel',
      six,
    ],
    ['five of six words in another order', 'linden maple cedar birch alder', six],
    ['a word that it repeats', 'alder alder alder alder alder alder', six],
    ['nothing in common', 'hazel rowan willow', six],
  ])('or not, with %s', (_, claim, text) => {
    expect(near(claim, text)).toEqual([]);
  });

  it('to all of a text whose words it has in another order, as little as may be', () => {
    expect(near('poplar linden maple cedar birch alder', six)).toEqual(['0: 0-6 0.650']);
  });

  it('to the nearest text first', () => {
    const claim = 'alder birch cedar maple linden willow';
    expect(
      near(claim, 'alder birch cedar maple hazel rowan', 'hazel rowan walnut', six).map(
        (found) => found[0],
      ),
    ).toEqual(['2', '0']);
    // One has all of the words, but in another order.
    expect(
      near(claim, 'willow linden maple cedar birch alder', six).map((found) => found[0]),
    ).toEqual(['1', '0']);
  });
});

describe('the work', () => {
  it('is bounded: the sixteen likeliest texts', () => {
    const texts = Array.from({ length: 20 }, (_, at) => `${six} ${at}`);
    const found = near(`${six} willow 19`, ...texts);
    expect(found).toHaveLength(16);
    expect(found[0]).toMatch(/^19:/u);
  });

  it('is bounded: a million steps', () => {
    const words = (count: number): string =>
      Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
    expect(near(words(900), words(900))).toEqual(['0: 0-900 1.000']);
    expect(near(words(1100), words(1100))).toEqual([]);
  });
});

// What a claim changes of a known text, word by word, and which words gave way to which.

import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/select/verify/difference.js';
import { piecesOf, wordsOf } from '../../../src/select/verify/words.js';
import { shown } from './packs.js';

const between = (claim: string, known: string) =>
  differences({ text: claim, pieces: piecesOf(claim) }, { text: known, words: wordsOf(known) });

/** The exchanges as `removed > added`; one outside of the known text in brackets. */
const exchanged = (claim: string, known: string): string[] =>
  between(claim, known).exchanges.map(({ removed, added, outside }) => {
    const [from, to] = [removed, added].map((words) => words.map(({ raw }) => raw).join(' '));
    return outside ? `(${from} > ${to})` : `${from} > ${to}`;
  });

describe('a difference', () => {
  it.each([
    ['The BOAT is ours', 'the boat is ours', 'The BOAT is ours'],
    ['the ship is ours', 'the boat is ours', 'the [-boat-] {+ship+} is ours'],
    ['the big, old boat', 'the boat', 'the {+big, old+} boat'],
    ['the boat', 'the big, old boat', 'the [-big, old-] boat'],
    ['the boat … ours', 'the boat is all ours', 'the boat [-is all-] {+…+} ours'],
    ['the boat [...] ours', 'the boat is all ours', 'the boat [-is all-] {+[...]+} ours'],
    ['one two', 'three four', '[-three four-] {+one two+}'],
  ])('shows the words of either text as they stand there: %s', (claim, known, expected) => {
    expect(shown(between(claim, known))).toBe(expected);
  });

  it('says of each stretch in which text it is', () => {
    expect(between('the ship is', 'the boat is').difference).toEqual([
      { op: 'same', text: 'the' },
      { op: 'removed', text: 'boat' },
      { op: 'added', text: 'ship' },
      { op: 'same', text: 'is' },
    ]);
  });

  it('takes up to three known words at an edge; more are not what was claimed', () => {
    const three = between('d e f', 'a b c d e f');
    expect(shown(three)).toBe('[-a b c-] d e f');
    const after = between('a b c', 'a b c x y z');
    expect(shown(after)).toBe('a b c [-x y z-]');
    const four = between('d e f', 'o a b c d e f');
    expect(shown(four)).toBe('d e f');
    expect(four.exchanges).toEqual([]);
    expect(shown(between('b c x', 'b c d1 d2 d3 d4'))).toBe('b c {+x+}');
    const both = between('x b c', 'a1 a2 a3 a4 b c d1 d2 d3 d4');
    expect(shown(both)).toBe('{+x+} b c');
    expect(both.against.map(({ raw }) => raw)).toEqual(['b', 'c']);
  });

  it('takes any number of known words that are left out within', () => {
    const { difference, against } = between('a f', 'a b b2 c d e f');
    expect(shown({ difference })).toBe('a [-b b2 c d e-] f');
    expect(against).toHaveLength(7);
  });
});

describe('an exchange', () => {
  it('is read together with another that fewer than three words part', () => {
    expect(exchanged('a X c d Y f', 'a b c d e f')).toEqual(['b e > X Y']);
    expect(exchanged('a X c d d2 Y f', 'a b c d d2 e f')).toEqual(['b > X', 'e > Y']);
    expect(exchanged('a X c c2 c3 Y e Z f', 'a b c c2 c3 d e e2 f')).toEqual([
      'b > X',
      'd e2 > Y Z',
    ]);
  });

  it('is outside where words are put before or after all that is known', () => {
    expect(exchanged('so X a b c d', 'a b c d')).toEqual(['( > so X)']);
    expect(exchanged('a b c d says X', 'a b c d')).toEqual(['( > says X)']);
    expect(exchanged('a b X c d', 'a b c d')).toEqual([' > X']);
    expect(exchanged('X b c d', 'a b c d')).toEqual(['a > X']);
    expect(exchanged('b c d', 'a b c d')).toEqual(['a > ']);
  });

  it('is no longer outside once a known word gave way in it', () => {
    expect(exchanged('X a Y c d e', 'a b c d e')).toEqual(['b > X Y']);
    expect(exchanged('X a Y b c d', 'a b c d')).toEqual(['( > X Y)']);
  });
});

// The quick reading of a text, in which words are looked for.

import { describe, expect, it } from 'vitest';
import { holdsWord, plainly, sieveOf, sifted } from '../../../src/select/verify/sieve.js';

describe('a text in plain signs', () => {
  it.each([
    ['a’b‘c′dʼe', "a'b'c'd'e"],
    ['“a” „b“ «c»', '"a" "b" "c"'],
    ['a–b—c‑d−e‒f‐g', 'a-b-c-d-e-f-g'],
    ['a\u00a0b\u2009c\u202fd', 'a b c d'],
    ['‘a’ ‘b’', "'a' 'b'"],
    ['naïve Київ 战略 … €', 'naïve Київ 战略 … €'],
  ])('is as long as it was: %s', (text, plain) => {
    expect(plainly(text)).toBe(plain);
    expect(plainly(text)).toHaveLength(text.length);
  });
});

describe('a sieve', () => {
  it.each([
    ['The U.S. isn’t in', ' the us isnt in '],
    ["The U.S. isn't it`s", ' the us isnt its '],
    ['  40%, (or) [more]!  ', ' 40 or more '],
    ['Zürich — ÉTÉ', ' zurich ete '],
    ['cafe\u0301 nai\u0308ve', ' cafe naive '],
    ['Straße ﬁn ＡＢ', ' strasse fin ab '],
    ['zero\u200bwidth soft\u00adhyphen', ' zerowidth softhyphen '],
    ['й ё', ' и е '],
    ['战略，抉择。（好）「对」', ' 战略 抉择 好 对 '],
    ['“a” «b» ‹c›… d‰ e', ' a b c d e '],
    ['a×b÷c·d', ' a b c d '],
    ['ª º µ', ' a o μ '],
    ['x@y^z{q~', ' x y z q '],
    ['US&EU & x', ' us and eu and x '],
    ['é@x^z{q~9:5/0', ' e x z q 9 5 0 '],
    ['', '  '],
  ])('has words in small letters without marks: %j', (text, sieve) => {
    expect(sieveOf(text)).toBe(sieve);
  });

  it('has a word in the form in which it is looked for', () => {
    expect(sifted('boat')).toBe('boat');
    expect(sifted('київ')).toBe('киів');
    expect(sieveOf('Київ')).toContain(sifted('київ'));
  });
});

describe('a name', () => {
  it.each([
    ['Ana Ash', 'ash'],
    ["Xi's visit", 'xis'],
    ['the U.S.', 'us'],
    ['Æon Zürich', 'zurich'],
    ['Київ', 'київ'],
    ['Group of 20', '20'],
  ])('holds its words: %s, %s', (name, key) => {
    expect(holdsWord(name, key)).toBe(true);
  });

  it.each([
    ['Ana Ashton', 'ash'],
    ['Ana Wash', 'ash'],
    ['Київ', 'kyiv'],
    ['Ana Ash', 'київ'],
    ['习近平', 'xi'],
    ['', 'ash'],
  ])('and no others: %s, %s', (name, key) => {
    expect(holdsWord(name, key)).toBe(false);
  });
});

// Words of records that are asked for by other words, whatever the pack.

import { expect, it } from 'vitest';
import { bundledPack } from '../../../src/pack/bundled.js';
import { homophones } from '../../../src/select/search/english/homophones.js';
import { thesaurus } from '../../../src/select/search/english/thesaurus.js';
import { stem } from '../../../src/select/search/stem.js';
import { askedKeysOf } from '../../../src/select/search/stems.js';
import {
  countryOf,
  headsOf,
  headsWith,
  isElsewhere,
} from '../../../src/select/search/thesaurus.js';

it('finds each word of the thesaurus by all that is asked for it, as surely as it says', () => {
  for (const { head, sure, loose } of thesaurus()) {
    for (const [asked, isSure] of [
      [sure, true],
      [loose, false],
    ] as const) {
      for (const key of asked.flatMap(askedKeysOf).filter((it) => it !== stem(head))) {
        expect(headsOf(key), key).toContainEqual({ stem: stem(head), sure: isSure });
      }
    }
  }
});

it('is of words of any pack: it has no year, and nobody who speaks in the bundled one', () => {
  const phrases = thesaurus().flatMap(({ head, sure, loose }) => [head, ...sure, ...loose]);
  expect(phrases.filter((phrase) => /\b(?:19|20)\d\d\b/.test(phrase))).toEqual([]);
  const names = bundledPack().people.flatMap(({ name, aliases }) => [name, ...aliases]);
  const known = new Set(
    names.filter((name) => /^\p{Lu}\S* \p{Lu}/u.test(name)).map((name) => name.toLowerCase()),
  );
  expect(phrases.filter((phrase) => known.has(phrase.toLowerCase()))).toEqual([]);
});

it('leads one way alone, and from no word to itself', () => {
  expect(headsOf(stem('handcuff'))).toContainEqual({ stem: 'arrest', sure: true });
  expect(headsOf('arrest')).not.toContainEqual(expect.objectContaining({ stem: stem('handcuff') }));
  for (const word of [...thesaurus().map(({ head }) => head), ...homophones().flat()]) {
    expect(
      headsOf(stem(word)).map((head) => head.stem),
      word,
    ).not.toContain(stem(word));
  }
});

it('finds nothing for what is no phrase of it, a part of one or of a word among them', () => {
  for (const phrase of ['', 'handcuffs', 'handcu', 'xylophone', `${stem('handcuff')} now`]) {
    expect(headsOf(phrase), phrase).toEqual([]);
  }
});

it('finds by one word of a phrase the words for which the phrase is asked, each once', () => {
  const heads = headsWith(stem('custody'));
  expect(heads).toContainEqual({ stem: 'arrest', sure: true });
  expect(new Set(heads.map((head) => JSON.stringify(head))).size).toBe(heads.length);
  // One word, as surely as it is asked and less so, is two.
  const year = headsWith(stem('year')).filter((head) => head.stem === stem('decade'));
  expect(year.map(({ sure }) => sure)).toEqual([true, false]);
  expect(headsWith(stem('handcuff'))).toEqual([]);
});

it('knows what is said of other things, for which no word is asked', () => {
  const key = `${stem('leap')} ${stem('year')}`;
  expect(isElsewhere(key)).toBe(true);
  expect(isElsewhere(stem('leap'))).toBe(false);
  expect(isElsewhere(stem('handcuff'))).toBe(false);
  expect(headsOf(key)).toEqual([]);
  expect(headsWith(stem('year')).map((head) => head.stem)).not.toContain('');
});

it('knows the country of a word for it, and of no other word', () => {
  expect(countryOf(stem('norwegian'))).toBe(stem('norway'));
  expect(countryOf(stem('oslo'))).toBe(stem('norway'));
  expect(countryOf(stem('norway'))).toBe(stem('norway'));
  expect(countryOf('kettl')).toBeUndefined();
});

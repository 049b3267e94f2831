// Tables and words as sorted text are looked up as in a map and a set.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PhraseLines, phraseLinesOf } from '../../../src/select/search/phrase-lines.js';
import { linesOf, SortedLines } from '../../../src/select/search/sorted-lines.js';
import { SortedWords, sortedWordsOf } from '../../../src/select/search/sorted-words.js';
import { runs } from '../../support/runs.js';

const word = fc.stringMatching(/^[a-d/%.0-9]{1,4}$/);

it('finds the value of each key and of no other, and the keys that begin with some letters', () => {
  fc.assert(
    fc.property(fc.dictionary(word, fc.stringMatching(/^[0-9 ]{0,4}$/)), word, (made, key) => {
      const entries = Object.entries(made);
      const lines = new SortedLines(linesOf(entries));
      for (const [known, value] of entries) expect(lines.get(known)).toBe(value);
      expect(lines.get(key)).toBe(made[key]);
      const begins = entries.map(([known]) => known).filter((known) => known.startsWith(key));
      expect([...lines.keysWith(key)]).toEqual(begins.sort());
    }),
    { seed: 5, numRuns: runs(500) },
  );
});

it('comes to an end wherever the text was cut off', () => {
  const whole = linesOf(['kettle', 'kestrel', 'lamp', 'lark', 'mill'].map((key) => [key, '1']));
  for (let length = 0; length <= whole.length; length++) {
    const lines = new SortedLines(whole.slice(0, length));
    for (const key of ['', 'a', 'kettle', 'lark', 'mill', 'z']) {
      lines.get(key);
      expect([...lines.keysWith(key)].length).toBeLessThanOrEqual(5);
    }
  }
});

it('finds the value of each phrase and of no other, and those in which a word stands', () => {
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.dictionary(phrase, fc.stringMatching(/^[#-r]{0,4}$/)),
      phrase,
      word,
      (made, key, one) => {
        const entries = Object.entries(made);
        const lines = new PhraseLines(phraseLinesOf(entries));
        for (const [known, value] of entries) expect(lines.get(known)).toBe(value);
        expect(lines.get(key)).toBe(made[key]);
        expect(lines.begins(one)).toBe(entries.some(([known]) => known.startsWith(`${one} `)));
        const beside = entries.filter(([known]) => known !== one && known.split(' ').includes(one));
        expect([...new Set(lines.valuesOfPhrasesWith(one))].sort()).toEqual(
          [...new Set(beside.map(([, value]) => value))].sort(),
        );
      },
    ),
    { seed: 5, numRuns: runs(500) },
  );
});

it('is written as what each word has other than the one before', () => {
  expect(sortedWordsOf(['b', 'abd', 'abc', 'ab'])).toBe('~AabCcCd~Ab~');
  const long = 'x'.repeat(40);
  const words = new SortedWords(sortedWordsOf([`${long}y`, `${long}z`]));
  expect(words.beginningWith('')).toEqual([`${long}y`, `${long}z`]);
  expect(new SortedWords('~Aab').beginningWith('a')).toEqual([]);
  expect(new SortedWords().beginningWith('')).toEqual([]);
});

it('finds each word, and those that begin with some letters', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (made, one) => {
      const sorted = made.sort();
      const words = new SortedWords(sortedWordsOf(made));
      for (const known of sorted) expect(words.has(known)).toBe(true);
      expect(words.has(one)).toBe(sorted.includes(one));
      expect(words.beginningWith(one)).toEqual(sorted.filter((known) => known.startsWith(one)));
      expect(words.beginningWith('')).toEqual(sorted);
    }),
    { seed: 5, numRuns: runs(500) },
  );
});

// A list of words is looked up as a set is, in its text and when it is cut.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordList } from '../../../src/select/search/word-list.js';
import { runs } from '../../support/runs.js';

const word = fc.stringMatching(/^[ab]{1,4}$/);

it('has its words and no others, asked once or often', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (words, asked) => {
      const list = new WordList(`\n${words.join(' ').replace(' ', '\n')}\n`);
      for (const one of [...words, ...asked]) expect(list.has(one)).toBe(words.includes(one));
      expect(list.has('')).toBe(false);
      expect(list.has(' ')).toBe(false);
      expect(list.has(`${words[0]} ${words[1]}`)).toBe(false);
      for (let times = 0; times < 600; times++) list.has('c');
      for (const one of [...words, ...asked]) expect(list.has(one)).toBe(words.includes(one));
      expect(list.has('')).toBe(false);
      expect(list.beginningWith('')).toEqual(words);
      for (const letters of ['a', 'ab', 'bb', ...asked])
        expect(list.beginningWith(letters)).toEqual(words.filter((one) => one.startsWith(letters)));
    }),
    { seed: 7, numRuns: runs(100) },
  );
});

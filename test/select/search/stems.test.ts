// The keys of phrases: their stems without what says nothing, and idioms as they stand.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  askedKeysOf,
  asSaid,
  idiomOf,
  phraseOf,
  saidIn,
} from '../../../src/select/search/stems.js';
import { runs } from '../../support/runs.js';

it('leaves stop-words out of the key of a phrase, unless it has nothing else', () => {
  expect(phraseOf('the arrest of the kettles')).toBe('arrest kettl');
  expect(phraseOf('kettles')).toBe('kettl');
  expect(phraseOf('forty')).toBe('40');
  expect(phraseOf('to be')).toBe('to be');
  expect(phraseOf('how long')).toBe('howlong');
});

it('takes words for an idiom of which one alone says something', () => {
  expect(idiomOf(['give', 'up'])).toEqual({ key: 'give up', content: 'give' });
  expect(idiomOf(['at', 'the', 'door'])).toEqual({ key: 'at door', content: 'door' });
  expect(idiomOf(['the', 'door'])).toBeUndefined();
  expect(idiomOf(['door'])).toBeUndefined();
  expect(idiomOf(['up', 'to'])).toBeUndefined();
  expect(idiomOf(['barn', 'on', 'door'])).toBeUndefined();
});

it('has the key of words as they stand, stop-words too, without articles', () => {
  expect(asSaid(['a', 'turn', 'of', 'the', 'tides'])).toBe('turn of tide');
  expect(asSaid(['an'])).toBe('');
});

it('asks for an idiom as it stands, and by its word alone where that says much', () => {
  expect(askedKeysOf('under siege')).toEqual(['under sieg', 'sieg']);
  expect(askedKeysOf('give up')).toEqual(['give up']);
  expect(askedKeysOf('way out')).toEqual(['way out']);
  expect(askedKeysOf('barn door')).toEqual(['barn door']);
  expect(askedKeysOf('how long')).toEqual(['howlong']);
});

it('reads words with spaces between as it reads the same with signs between', () => {
  const word = fc.constantFrom(
    ...[
      'Copper',
      'kettles',
      'the',
      'how',
      'long',
      'forty',
      'five',
      'one',
      'third',
      'a',
      'U',
      'walked',
      'percent',
    ],
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      expect(saidIn(words.join(' '))).toEqual(saidIn(`(${words.join(' ')})`));
    }),
    { seed: 4, numRuns: runs(1000) },
  );
});

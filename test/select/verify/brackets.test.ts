// What brackets and ellipses of a claim do to what was said.

import { describe, expect, it } from 'vitest';
import { changesInGap, standsFor } from '../../../src/select/verify/brackets.js';
import { wordsOf } from '../../../src/select/verify/words.js';
import { changes, inside } from './changes.js';

describe('a bracket that stands for nothing', () => {
  it.each([
    ...['supposed', 'would', 'perhaps', 'except on price', 'allegedly', 'former', 'so called'],
    ...['I doubt that', 'used to', 'said to be', 'wrongly', 'apenas', '似'],
    ...['kaum', 'возможно', 'ніби можливо', 'presque', 'casi', 'quasi', '若'],
  ])('may turn the rest: %s', (to) => {
    expect(changes('', to, changesInGap)).toEqual([`word:  > ${to}`]);
  });

  it.each(['on gas', 'in May', 'so many', 'growing', 'endlich', 'наконец'])(
    'may explain it: %s',
    (to) => {
      expect(changes('', to, changesInGap)).toEqual([]);
    },
  );

  // What a bracket holds, the words beside it, the nearest first, the word that is kept, and how many it stands for.
  it.each<[string, string, string | undefined, number]>([
    ['of Ayton', 'in accord', 'river', 0],
    ['of Ayton', 'of Beeton', 'river', 2],
    ['in tatters', 'reached there', 'been', 2],
    ['of Ayton', 'the boat', undefined, 2],
    ['broken', 'reached', 'agreements', 1],
    ['it', 'and', undefined, 0],
    ['it', 'he that', undefined, 1],
    ['it', 'river', undefined, 1],
    ['we', 'and', undefined, 1],
    ['Ash', 'and', undefined, 1],
    ['sic', 'to', 'river', 0],
    ['sic boat', 'to them', 'river', 2],
    ['it was', 'and that', undefined, 2],
    ['emphasis added', 'for the', 'river', 0],
    ['emphasis', 'added', undefined, 0],
    ['Ana Ash', 'their firm', 'you', 0],
    ['no Ash', 'their firm', 'you', 1],
    ['Ana Ash', 'he truth', undefined, 1],
    ['The old mayor', 'he truth', undefined, 1],
    ['he lied', 'he truth', undefined, 2],
    ['they reject', 'welcome we', undefined, 2],
  ])('at an edge: “%s” beside “%s” behind %s', (inserted, beside, kept, expected) => {
    const word = kept === undefined ? undefined : wordsOf(kept)[0];
    expect(standsFor(inside(inserted), inside(beside), word)).toBe(expected);
  });
});

describe('a bracket', () => {
  it.each([
    ['are', 'were'],
    ['has', 'had'],
    ['boat', 'boats'],
    ['green boats', 'boats green'],
    ['Ana', 'Ash'],
    ['he', 'the mayor'],
    ['he', 'Ash the mayor'],
    ['', 'that old'],
    // A third person stands for another pronoun or for names, the rest for their like.
    ['your', 'his'],
    ['we', 'they'],
    ['these', 'it'],
    ['the Ash and Oak', 'they'],
    ['Ana', 'her'],
    ['we', 'us'],
    ['I', 'we'],
    ['your', 'you'],
    ['this', 'the'],
    ['the', 'that'],
    ['你', '您'],
    ['you', '他'],
    // A name with and without its ’s is one.
    ['Ash’s', 'Ash'],
    ['his', 'Ash’s'],
    ['Kyiv’s', 'Kiev’s'],
    ['Ash', 'Ana Ash'],
  ])('may take the place of the same, or of a pronoun: %s, %s', (from, to) => {
    expect(changes(from, to, changesInGap)).toEqual([]);
  });

  it.each([
    ['are', 'had'],
    ['is going', 'was'],
    ['was', 'is going'],
    ['green boats', 'green green'],
    ['green green', 'green boats'],
    ['the Ash', 'the liar'],
    ['Ana', 'Ash liar'],
    ['old Ana', 'Ash'],
    ['he', 'the liar'],
    ['he', 'the lying mayor'],
    ['we', 'the mayor'],
    ['he said', 'the mayor'],
    ['he the', 'mayor'],
    ['your', 'my'],
    ['my', 'your'],
    ['their', 'our'],
    ['Ana', 'our'],
    ['Ash and Oak', 'we'],
    ['your green boats', 'my green boats'],
    ['你', '我'],
    ['many', 'the'],
    ['many', 'they'],
    ['his', 'the'],
    ['Ana', 'this'],
    ['river', 'it'],
    ['the', 'it'],
    ['Ash', 'Ash and Oak'],
    ['Ash and Oak', 'Ash'],
  ])('is a change where it takes the place of anything else: %s, %s', (from, to) => {
    expect(changes(from, to, changesInGap)).toEqual([expect.stringContaining('word: ')]);
  });
});

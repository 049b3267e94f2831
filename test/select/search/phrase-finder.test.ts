// Phrases are found while a text is read, those that lie in one another too, and none across two texts.

import { expect, it } from 'vitest';
import { PhraseFinder } from '../../../src/select/search/phrase-finder.js';
import { branchOf, phraseTree } from '../../../src/select/search/phrase-tree.js';

const concept = { kind: 'pack', asked: [] as string[], capitals: new Set<string>() } as const;
const made = () =>
  phraseTree([
    { ...concept, phrases: ['copper kettl'], asked: [] },
    { ...concept, phrases: ['copper kettl drum', 'kettl drum'], asked: [] },
    { ...concept, phrases: ['kestrel'], asked: [], capitals: new Set(['kestrel']) },
  ]);

/** Reads words, those with a capital as they are. */
function read(finder: PhraseFinder, tree: ReturnType<typeof made>, text: string): void {
  for (const word of text.split(' ')) {
    const stemmed = word.toLowerCase();
    finder.goOn(stemmed, tree.get(stemmed), word !== stemmed);
  }
}

function endOf(finder: PhraseFinder): number[] {
  const found: number[] = [];
  finder.end({ note: (concept, text) => found.push(text === 7 ? concept : -1) }, 7);
  return found.sort();
}

it('finds phrases within one another, and each as often as it stands', () => {
  const tree = made();
  const finder = new PhraseFinder();
  read(finder, tree, 'copper kettl drum copper copper kettl Kestrel kestrel');
  expect(endOf(finder)).toEqual([0, 0, 1, 1, 2]);
  expect(branchOf(tree, 'copper kettl')?.seen).toBe(true);
  expect(branchOf(tree, 'copper')?.seen).toBe(false);
});

it('waits for the next word only where a phrase may go on', () => {
  const tree = made();
  const finder = new PhraseFinder();
  const isOpenAfter = (text: string): boolean => {
    finder.forget();
    read(finder, tree, text);
    return finder.isOpen;
  };
  expect(isOpenAfter('copper')).toBe(true);
  expect(isOpenAfter('copper kettl')).toBe(true);
  expect(isOpenAfter('copper kettl drum')).toBe(false);
  expect(isOpenAfter('Kestrel')).toBe(false);
  expect(isOpenAfter('zinc')).toBe(false);
});

it('finds none that goes on in the next text', () => {
  const tree = made();
  const finder = new PhraseFinder();
  read(finder, tree, 'copper');
  expect(finder.isOpen).toBe(true);
  expect(endOf(finder)).toEqual([]);
  expect(finder.isOpen).toBe(false);
  read(finder, tree, 'kettl zinc');
  expect(endOf(finder)).toEqual([]);
});

it('forgets a text that is read anew', () => {
  const tree = made();
  const finder = new PhraseFinder();
  read(finder, tree, 'copper kettl copper');
  finder.forget();
  expect(finder.isOpen).toBe(false);
  read(finder, tree, 'kettl drum');
  expect(endOf(finder)).toEqual([1]);
  expect(branchOf(tree, 'copper kettl')?.seen).toBe(false);
});

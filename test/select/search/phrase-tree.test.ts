// The phrases of concepts as a tree: words alone are in it only where they need a capital.

import { expect, it } from 'vitest';
import { branchOf, phraseTree } from '../../../src/select/search/phrase-tree.js';

const treeOf = (...concepts: { phrases: string[]; capitals?: string[] }[]) =>
  phraseTree(
    concepts.map(({ phrases, capitals = [] }) => ({
      kind: 'pack',
      phrases,
      asked: [],
      capitals: new Set(capitals),
    })),
  );

it('has each phrase once, with all that it spells', () => {
  const tree = treeOf({ phrases: ['zinc work', 'zinc mill'] }, { phrases: ['zinc work'] });
  expect([...tree.keys()]).toEqual(['zinc']);
  expect(branchOf(tree, 'zinc work')?.concepts).toEqual([
    { at: 0, small: true },
    { at: 1, small: true },
  ]);
  expect(branchOf(tree, 'zinc mill')?.concepts).toEqual([{ at: 0, small: true }]);
  expect(branchOf(tree, 'zinc')?.concepts).toEqual([]);
});

it('leaves out words alone, unless they mean it with a capital only', () => {
  const tree = treeOf({ phrases: ['copper', 'kestrel'], capitals: ['kestrel'] });
  expect(branchOf(tree, 'copper')).toBeUndefined();
  expect(branchOf(tree, 'kestrel')?.concepts).toEqual([{ at: 0, small: false }]);
});

it('has no branch for a phrase that begins or goes on otherwise', () => {
  const tree = treeOf({ phrases: ['zinc work'] });
  for (const phrase of ['tin work', 'tin work north', 'zinc mill', 'zinc work north', ''])
    expect(branchOf(tree, phrase)).toBeUndefined();
});

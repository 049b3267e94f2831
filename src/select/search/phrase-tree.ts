// The phrases of all concepts as a tree of stems, so that those in a text are found while it is read.

import type { Concept } from './concepts.js';

/** Where a row of stems leads: the concepts that it spells, and the stems with which it goes on. */
export interface Branch {
  /** Concepts by number; `small`: also where a record writes it without a capital. */
  concepts: { at: number; small: boolean }[];
  next: Map<string, Branch>;
  /** A text has gone here: the row stands in a record. */
  seen: boolean;
}

/** The branches with which phrases begin, by their first stem. Words that need no capital are left to the index of words. */
export function phraseTree(concepts: readonly Concept[]): Map<string, Branch> {
  const trunk = branch();
  for (const [at, { phrases, capitals }] of concepts.entries()) {
    for (const phrase of phrases) {
      const small = !capitals.has(phrase);
      if (small && !phrase.includes(' ')) continue;
      grow(trunk, phrase).concepts.push({ at, small });
    }
  }
  return trunk.next;
}

/** The branch of a phrase, if the tree has it. */
export function branchOf(tree: ReadonlyMap<string, Branch>, phrase: string): Branch | undefined {
  const [first = '', ...rest] = phrase.split(' ');
  return rest.reduce((from, stemmed) => from?.next.get(stemmed), tree.get(first));
}

function grow(trunk: Branch, phrase: string): Branch {
  let at = trunk;
  for (const stemmed of phrase.split(' ')) {
    let next = at.next.get(stemmed);
    if (!next) {
      next = branch();
      at.next.set(stemmed, next);
    }
    at = next;
  }
  return at;
}

const branch = (): Branch => ({ concepts: [], next: new Map(), seen: false });

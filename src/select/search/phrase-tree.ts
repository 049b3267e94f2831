// The phrases of all concepts as a tree of stems, so that those in a text are found while it is read.

import type { Concept } from './concepts.js';

/** Where a row of stems leads: the concepts that it spells, and the stems with which it goes on. */
export interface Branch {
  /** Concepts by number; `small`: also where a record writes it without a capital. */
  concepts: { at: number; small: boolean }[];
  next: Map<string, Branch>;
}

/** The branches with which phrases begin, by their first stem. */
export function phraseTree(concepts: readonly Concept[]): Map<string, Branch> {
  const trunk: Branch = { concepts: [], next: new Map() };
  for (const [at, { phrases, capitals }] of concepts.entries()) {
    for (const phrase of phrases) {
      let branch = trunk;
      for (const stemmed of phrase.split(' ')) {
        const next = branch.next.get(stemmed) ?? { concepts: [], next: new Map() };
        branch.next.set(stemmed, next);
        branch = next;
      }
      branch.concepts.push({ at, small: !capitals.has(phrase) });
    }
  }
  return trunk.next;
}

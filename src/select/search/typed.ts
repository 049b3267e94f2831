// Answers a query that is still being typed: its last word may be the beginning of another.

import type { Pack } from '../../model.js';
import { foldWord } from './fold.js';
import { type SearchHit, type SearchOptions, search } from './index.js';
import { indexOf } from './pack-index.js';
import { stem } from './stem.js';

/** The most words that a beginning is completed to, those of most records first. */
const mostCompletions = 8;

/** The hits of a query, or, where it has none, of what its last word may become: completion by completion, each record once. */
export function searchTyped(pack: Pack, query: string, options: SearchOptions = {}): SearchHit[] {
  const { hits } = search(pack, query, options);
  if (hits.length > 0 || options.exact) return hits;
  const begun = /\S+$/.exec(query)?.[0] ?? '';
  const before = query.slice(0, -begun.length);
  const found = new Map<string, SearchHit>();
  for (const word of completionsOf(pack, foldWord(begun))) {
    for (const hit of search(pack, before + word, options).hits) {
      const { id } = hit.record;
      if (!found.has(id)) found.set(id, hit);
    }
  }
  return [...found.values()];
}

function completionsOf(pack: Pack, begun: string): string[] {
  if (begun === '') return [];
  const index = indexOf(pack);
  const records = (word: string): number => index.term(stem(word))?.length ?? 0;
  return index
    .wordsWith(begun)
    .sort((a, b) => records(b) - records(a))
    .slice(0, mostCompletions);
}

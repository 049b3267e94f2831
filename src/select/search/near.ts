// Fuse.js's part: which words of a short list come near a misspelt one. Nothing else imports Fuse.js.

import Fuse from 'fuse.js/basic';

/**
 * The candidates that Fuse.js finds near a word, best first. It is asked with short lists of single
 * words, where it is fast; the query is one word of letters and digits, so no operator can reach it.
 */
export function propose(word: string, candidates: readonly string[]): string[] {
  const fuse = new Fuse(candidates, { ignoreLocation: true, threshold: 0.6 });
  return fuse.search(word).map(({ item }) => item);
}

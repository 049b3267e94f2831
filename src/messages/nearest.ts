// The words nearest to one that is not known: "did you mean".

import { distance } from './distance.js';

/**
 * The candidate nearest to a word, of those within a third of its letters (at least one letter, at most three); one that
 * begins with the word comes before the rest.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.trim().toLowerCase();
  if (wanted === '' || wanted.length > 64) return undefined;
  let allowed = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let near: string | undefined;
  for (const candidate of candidates) {
    const given = candidate.toLowerCase();
    const far =
      wanted.length > 2 && given.startsWith(wanted) ? 0 : distance(wanted, given, allowed);
    if (far > allowed) continue;
    near = candidate;
    // Only one that is nearer takes its place.
    allowed = far - 1;
    if (far === 0) break;
  }
  return near;
}

/** What to say of a word that is not known: the candidate that was meant, as a question; `otherwise` where none comes near. */
export function meant(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `did you mean '${near}'?`;
}

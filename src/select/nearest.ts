// The words nearest to one that is not known: "did you mean".

import { distance } from './search/distance.js';

/**
 * The candidates within a third of the word's letters of it (at least one letter, at most three), nearest first;
 * those that begin with the word come before the rest.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = word.trim().toLowerCase();
  if (wanted === '' || wanted.length > 64) return [];
  const allowed = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  const near: { candidate: string; far: number }[] = [];
  for (const candidate of candidates) {
    const given = candidate.toLowerCase();
    const far =
      wanted.length > 2 && given.startsWith(wanted) ? 0 : distance(wanted, given, allowed);
    if (far <= allowed) near.push({ candidate, far });
  }
  return near
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** What to say of a word that is not known: the candidate that was meant, as a question; `otherwise` where none comes near. */
export function meant(word: string, candidates: Iterable<string>, otherwise: string): string {
  const [near] = nearest(word, candidates, 1);
  return near === undefined ? otherwise : `did you mean '${near}'?`;
}

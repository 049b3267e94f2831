// The seam between the search and Fuse.js. Only a word that the vocabulary does not know comes through here,
// so a bundle in tiers may put in the place of this file one that loads near.ts on the first call.

import { propose } from './near.js';

export type Propose = (word: string, candidates: readonly string[]) => string[];

export const loadPropose = (): Propose => propose;

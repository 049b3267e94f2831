// The seam between the search and Fuse.js. A bundle in tiers puts a `require` on first use in the place of this file.

import { propose } from './near.js';

export type Propose = (word: string, candidates: readonly string[]) => string[];

export const loadPropose = (): Propose => propose;

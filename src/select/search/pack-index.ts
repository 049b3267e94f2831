// The index of a pack as a search uses it: made once a pack, or adopted from the build.

import type { Pack, PackRecord } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { buildIndex } from './build.js';
import type { PostingList, SerialisedIndex } from './serialised.js';
import { root } from './stem.js';

export class PackIndex {
  readonly records: readonly PackRecord[];
  private readonly termAt = new Map<string, number>();
  private readonly phraseAt = new Map<string, number>();
  private spelt: string[][] | undefined;
  private roots: Map<string, string[]> | undefined;

  constructor(
    readonly pack: Pack,
    readonly data: SerialisedIndex,
  ) {
    this.records = recordsOf(pack);
    data.terms.forEach((term, at) => {
      this.termAt.set(term, at);
    });
    data.phrases.forEach((phrase, at) => {
      this.phraseAt.set(phrase, at);
    });
  }

  /** The records that hold a stem. */
  term(stemmed: string): PostingList | undefined {
    const at = this.termAt.get(stemmed);
    return at === undefined ? undefined : this.data.termPostings[at];
  }

  /** The concepts that a phrase of stems may mean. */
  concepts(phrase: string): readonly number[] {
    const at = this.phraseAt.get(phrase);
    return at === undefined ? [] : (this.data.phraseConcepts[at] ?? []);
  }

  concept(at: number): PostingList {
    return this.data.conceptPostings[at] ?? [];
  }

  /** The phrases of stems that may mean a concept. */
  spellings(concept: number): readonly string[] {
    this.spelt ??= spellingsOf(this.data);
    return this.spelt[concept] ?? [];
  }

  /** Whether a stem stands in a record or alone means a concept. */
  knows(stemmed: string): boolean {
    return this.termAt.has(stemmed) || this.phraseAt.has(stemmed);
  }

  /** The stems of the pack that share the root of a stem, without itself. */
  relatives(stemmed: string): string[] {
    this.roots ??= rootsOf(this.data.terms);
    return (this.roots.get(root(stemmed)) ?? []).filter((term) => term !== stemmed);
  }

  /**
   * The weight of what stands in so many records: the inverse document frequency of BM25,
   * in nats. Of what stands in none, too.
   */
  weigh(records: number): number {
    return Math.log(1 + (this.data.records - records + 0.5) / (records + 0.5));
  }
}

function spellingsOf({ phrases, phraseConcepts, conceptPostings }: SerialisedIndex): string[][] {
  const spelt: string[][] = conceptPostings.map(() => []);
  phrases.forEach((phrase, at) => {
    for (const concept of phraseConcepts[at] ?? []) spelt[concept]?.push(phrase);
  });
  return spelt;
}

function rootsOf(terms: readonly string[]): Map<string, string[]> {
  const roots = new Map<string, string[]>();
  for (const term of terms) {
    const key = root(term);
    const known = roots.get(key);
    if (known) known.push(term);
    else roots.set(key, [term]);
  }
  return roots;
}

const indexes = new WeakMap<Pack, PackIndex>();

/** The index of a pack; the first call makes it, unless one was adopted. */
export function indexOf(pack: Pack): PackIndex {
  let index = indexes.get(pack);
  if (!index) {
    index = new PackIndex(pack, buildIndex(pack));
    indexes.set(pack, index);
  }
  return index;
}

/** Gives a pack the index that was made of it before. One that cannot be of this pack is left aside. */
export function adoptIndex(pack: Pack, serialised: SerialisedIndex): void {
  const fits =
    serialised.version === 1 &&
    serialised.pack === pack.id &&
    serialised.records === recordsOf(pack).length;
  if (fits) indexes.set(pack, new PackIndex(pack, serialised));
}

/** The index of a pack as plain JSON. */
export const serialiseIndex = (pack: Pack): SerialisedIndex => indexOf(pack).data;

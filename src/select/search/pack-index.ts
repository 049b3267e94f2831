// The index of a pack as a search uses it: made once a pack, or adopted from the build.

import type { Pack, PackRecord } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { buildIndex } from './build.js';
import {
  type IndexData,
  type PostingList,
  revive,
  type SerialisedIndex,
  serialise,
} from './serialised.js';
import { root, stem } from './stem.js';

export class PackIndex {
  readonly records: readonly PackRecord[];
  private readonly termAt = new Map<string, number>();
  private readonly phraseAt = new Map<string, number>();
  private spelt: string[][] | undefined;
  private places: Map<string, number> | undefined;
  private wordSet: Set<string> | undefined;
  private rootAt: Map<string, number> | undefined;

  constructor(
    readonly pack: Pack,
    readonly data: IndexData,
  ) {
    this.records = recordsOf(pack);
    data.terms.forEach((term, at) => {
      this.termAt.set(term, at);
    });
    data.phrases.forEach((phrase, at) => {
      this.phraseAt.set(phrase, at);
    });
  }

  /** The place of the record with an id. */
  placeOf(id: string): number | undefined {
    this.places ??= new Map(this.records.map((record, at) => [record.id, at]));
    return this.places.get(id);
  }

  /** The records that hold a stem. */
  term(stemmed: string): PostingList | undefined {
    const at = this.termAt.get(stemmed);
    return at === undefined ? undefined : this.data.termList(at);
  }

  /** The concepts that a phrase of stems may mean. */
  concepts(phrase: string): readonly number[] {
    const at = this.phraseAt.get(phrase);
    return at === undefined ? [] : (this.data.phraseConcepts[at] ?? []);
  }

  /** The concepts that have a phrase of several stems with this one in it. */
  conceptsWith(stemmed: string): number[] {
    const found = new Set<number>();
    this.data.phrases.forEach((phrase, at) => {
      if (!` ${phrase} `.includes(` ${stemmed} `) || phrase === stemmed) return;
      for (const concept of this.data.phraseConcepts[at] ?? []) found.add(concept);
    });
    return [...found];
  }

  concept(at: number): PostingList {
    return this.data.conceptList(at);
  }

  /** The phrases of stems that may mean a concept. */
  spellings(concept: number): readonly string[] {
    this.spelt ??= spellingsOf(this.data);
    return this.spelt[concept] ?? [];
  }

  /** Whether a folded word alone names a record. */
  isName(word: string): boolean {
    return this.concepts(stem(word)).some((concept) => this.names(concept));
  }

  /** Whether a concept is the name of a record. */
  names(concept: number): boolean {
    return concept < this.data.named.length;
  }

  /** Whether a folded word stands in the pack as it is. */
  hasWord(word: string): boolean {
    this.wordSet ??= new Set(this.data.words);
    return this.wordSet.has(word);
  }

  /** Whether a stem stands in a record or alone means a concept. */
  knows(stemmed: string): boolean {
    return this.termAt.has(stemmed) || this.phraseAt.has(stemmed);
  }

  /** The stems of the pack that share a root with a stem, without itself; `close` where they are of the same matter. */
  relatives(stemmed: string): { stem: string; close: boolean }[] {
    this.rootAt ??= new Map(this.data.roots.map((known, at) => [known, at]));
    const wide = root(stemmed, 'all');
    const near = root(stemmed, 'close');
    const at = this.rootAt.get(wide);
    const derived = at === undefined ? [] : (this.data.derived[at] ?? []);
    return (this.termAt.has(wide) ? [wide, ...derived] : derived)
      .filter((term) => term !== stemmed)
      .map((term) => ({ stem: term, close: root(term, 'close') === near }));
  }

  /**
   * The weight of what stands in so many records: the inverse document frequency of BM25,
   * in nats. Of what stands in none, too.
   */
  weigh(records: number): number {
    return Math.log(1 + (this.data.records - records + 0.5) / (records + 0.5));
  }
}

function spellingsOf({ phrases, phraseConcepts, kinds }: IndexData): string[][] {
  const spelt: string[][] = kinds.map(() => []);
  phrases.forEach((phrase, at) => {
    for (const concept of phraseConcepts[at] ?? []) spelt[concept]?.push(phrase);
  });
  return spelt;
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
  if (fits) indexes.set(pack, new PackIndex(pack, revive(serialised)));
}

/** The index of a pack as plain JSON. */
export const serialiseIndex = (pack: Pack): SerialisedIndex => serialise(indexOf(pack).data);

// The index of a pack as a search uses it: made once a pack, or adopted from the build.

import type { Kind, Pack, PackRecord } from '../../model.js';
import { kindAt, placeAmong, recordAt, recordCount } from '../../pack/records.js';
import { byCountry } from './by-country.js';
import { stopWords } from './english/stop-words.js';
import { GrowingIndex } from './growing-index.js';
import type { Head } from './heads.js';
import type { ConceptData, IndexData } from './index-data.js';
import { Memo } from './memo.js';
import { joined, type PostingList } from './posting-list.js';
import { revive, serialise } from './serialised.js';
import { root, stem } from './stem.js';
import { begins, countryOf, headsOf, headsWith, isElsewhere } from './thesaurus.js';

/** How much is remembered, in numbers of about eight bytes. */
export const mostRemembered = 2_000_000;

/** What is remembered beside a list takes as much as so many numbers: its key, and its place in a map. */
const besideList = 12;

/** How much a list is, in numbers. */
const lengthOf = (list: readonly unknown[] | undefined): number => besideList + (list?.length ?? 0);

/** A stem that shares a root with another one; close where both are of the same matter. */
export interface Relative {
  stem: string;
  close: boolean;
}

/** A word of the pack for which another is asked, and the records that hold it. */
interface PackHead extends Head {
  postings: PostingList;
}

export class PackIndex {
  private readonly terms = new Memo<string, PostingList | undefined>(mostRemembered, lengthOf);
  private readonly phrases = new Memo<string, readonly number[]>(mostRemembered, lengthOf);
  private readonly asked = new Memo<string, readonly PackHead[]>(mostRemembered, lengthOf);
  private readonly askedBeside = new Memo<string, readonly PackHead[]>(mostRemembered, lengthOf);
  private readonly hinted = new Memo<string, readonly number[]>(mostRemembered, lengthOf);
  private readonly opening = new Memo<string, boolean>(mostRemembered);
  private readonly meanings = new Memo<number, ConceptData>(mostRemembered);
  private readonly lists = new Memo<number, PostingList>(mostRemembered, lengthOf);
  private readonly related = new Memo<string, readonly Relative[]>(mostRemembered);

  constructor(
    readonly pack: Pack,
    private readonly data: IndexData,
  ) {}

  /** How many records the pack has. */
  get size(): number {
    return this.data.records;
  }

  /** Whether the record at a place is a source on which nothing rests. */
  isBare(place: number): boolean {
    return this.data.bare.includes(place);
  }

  /** The record at a place. */
  record(place: number): PackRecord {
    return recordAt(this.pack, place);
  }

  /** The kind of the record at a place. */
  kind(place: number): Kind {
    return kindAt(this.pack, place);
  }

  /** The id of who speaks in the quotation at a place; undefined for other records, and where nobody is named. */
  speakerOf(place: number): string | undefined {
    const kind = this.kind(place);
    if (kind !== 'quote') return undefined;
    return this.data.speakers[placeAmong(this.pack, kind, place)] ?? undefined;
  }

  /** Whether somebody speaks in a quotation, by an id. */
  isSpeaker(id: string): boolean {
    return this.data.speakers.includes(id);
  }

  /** The place of the record with an id. */
  placeOf(id: string): number | undefined {
    // A query of several words is asked for as an id, too, and none is one.
    return id.includes(' ') ? undefined : this.data.placeOf(id);
  }

  /** Says that words will be asked for: those of a query. */
  expect(words: readonly string[]): void {
    if (!this.data.expect) return;
    const stems = words.filter((word) => !stopWords.has(word)).map(stem);
    const roots = stems.map((stemmed) => beginningOf(root(stemmed, 'all')));
    const heads = stems.flatMap((stemmed) => headsOf(stemmed).map(({ stem }) => stem));
    this.data.expect([...stems, ...heads], roots);
  }

  /** The records that hold a stem. */
  term(stemmed: string): PostingList | undefined {
    return this.terms.get(stemmed, () => this.data.term(stemmed));
  }

  /** The words of the pack for which a phrase of stems may be asked, by the thesaurus. */
  heads(phrase: string): readonly PackHead[] {
    return this.asked.get(phrase, () => this.ofPack(headsOf(phrase)));
  }

  /** The words of the pack for which a phrase of several stems may be asked that has this one in it. */
  headsWith(stemmed: string): readonly PackHead[] {
    return this.askedBeside.get(stemmed, () => this.ofPack(headsWith(stemmed)));
  }

  /** Whether a phrase of stems, stop-words too, is said of other things than the pack is about. */
  isElsewhere(phrase: string): boolean {
    return isElsewhere(phrase) && this.concepts(phrase).length === 0;
  }

  /** Whether a phrase of several stems that means something, here or elsewhere, begins with this one. */
  begins(stemmed: string): boolean {
    return this.opening.get(stemmed, () => {
      const country = countryOf(stemmed);
      return (
        begins(stemmed) ||
        this.data.begins(stemmed) ||
        (country !== undefined && this.data.begins(country))
      );
    });
  }

  private ofPack(heads: readonly Head[]): readonly PackHead[] {
    this.data.expect?.(
      heads.map(({ stem }) => stem),
      [],
    );
    return heads.flatMap((head) => {
      const postings = this.term(head.stem);
      return postings ? [{ ...head, postings }] : [];
    });
  }

  /** The concepts that a phrase of stems may mean. */
  concepts(phrase: string): readonly number[] {
    return this.phrases.get(phrase, () => {
      const asked = byCountry(phrase);
      const itself = this.data.conceptsOf(phrase);
      return asked === phrase ? itself : [...itself, ...this.data.conceptsOf(asked)];
    });
  }

  /** The concepts that have a phrase of several stems with this one in it. */
  conceptsWith(stemmed: string): readonly number[] {
    return this.hinted.get(stemmed, () => [...new Set(this.data.conceptsWith(stemmed))]);
  }

  /** What there is to say of a concept. */
  meaning(concept: number): ConceptData {
    return this.meanings.get(concept, () => this.data.concept(concept));
  }

  /** The records in which a concept stands, in any of its spellings. */
  concept(at: number): PostingList {
    return this.lists.get(at, () => {
      const { words, besides } = this.meaning(at);
      const lists = words.flatMap((word) => [this.term(word) ?? []]);
      return joined(besides.length > 0 ? [...lists, besides] : lists);
    });
  }

  /** The phrases of stems in which a concept stands in records. */
  spellings(concept: number): readonly string[] {
    const { words, phrases } = this.meaning(concept);
    return [...words, ...phrases];
  }

  /** The folded words that a misspelt word can mean, and that begin with some letters. */
  wordsWith(beginning: string): string[] {
    return this.data.words().beginningWith(beginning);
  }

  /** Whether a folded word alone names a record. */
  isName(word: string): boolean {
    return this.concepts(stem(word)).some((concept) => this.meaning(concept).kind === 'name');
  }

  /** Whether a folded word stands in the pack as it is. */
  hasWord(word: string): boolean {
    return this.data.words().has(word);
  }

  /** Whether a stem stands in a record, alone means a concept, or may be asked for a word of the pack. */
  knows(stemmed: string): boolean {
    return this.term(stemmed) !== undefined || this.means(stemmed);
  }

  /** Whether a phrase of stems means a concept or may be asked for a word of the pack. */
  means(phrase: string): boolean {
    return this.concepts(phrase).length > 0 || this.heads(phrase).length > 0;
  }

  /** The stems of the pack that share a root with a stem, without itself. */
  relatives(stemmed: string): readonly Relative[] {
    return this.related.get(stemmed, () => this.relativesOf(stemmed));
  }

  private relativesOf(stemmed: string): Relative[] {
    const wide = root(stemmed, 'all');
    const near = root(stemmed, 'close');
    const found: Relative[] = [];
    for (const term of this.data.termsWith(beginningOf(wide))) {
      if (term !== stemmed && root(term, 'all') === wide) {
        found.push({ stem: term, close: root(term, 'close') === near });
      }
    }
    return found;
  }

  /**
   * The weight of what stands in so many records: the inverse document frequency of BM25,
   * in nats. Of what stands in none, too.
   */
  weigh(records: number): number {
    return Math.log(1 + (this.size - records + 0.5) / (records + 0.5));
  }
}

/** What every word begins with that has a root: of a long one the last letter may be another in the word. */
const beginningOf = (rooted: string): string =>
  rooted.length > 4 ? rooted.slice(0, Math.max(4, rooted.length - 1)) : rooted;

const indexes = new WeakMap<Pack, PackIndex>();

/** The index of a pack; the first call makes it, unless one was adopted. */
export function indexOf(pack: Pack): PackIndex {
  let index = indexes.get(pack);
  if (!index) {
    index = new PackIndex(pack, new GrowingIndex(pack));
    indexes.set(pack, index);
  }
  return index;
}

/**
 * Gives a pack that has no index the one that was written of it before, where there is one. One that cannot be of this
 * pack is left aside.
 */
export function adoptIndex(pack: Pack, read: () => string | undefined): void {
  if (indexes.has(pack)) return;
  const written = read();
  const data = written === undefined ? undefined : revive(written);
  if (data?.pack === pack.id && data.records === recordCount(pack)) {
    indexes.set(pack, new PackIndex(pack, data));
  }
}

/** The index of a pack as text. */
export function serialiseIndex(pack: Pack): string {
  const index = new GrowingIndex(pack);
  return serialise(index, index.listed());
}

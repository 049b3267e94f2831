// What an index knows of a pack, as it is asked.

import type { PostingList } from './posting-list.js';

/** Names of one person, organization or event; a synonym group of the pack; English words for one thing. */
export type ConceptKind = 'name' | 'pack' | 'same';

/** A meaning, and where it stands in records. */
export interface ConceptData {
  kind: ConceptKind;
  /** The place of the record that it names. */
  names?: number;
  /** Its spellings of one stem that records have, wherever they stand. */
  words: readonly string[];
  /** Its other spellings that records may have: phrases, and names that need a capital. */
  phrases: readonly string[];
  /** Where those stand, and which records are linked to it. */
  besides: PostingList;
}

/** Folded words that can be looked up, and those that begin with some letters, in the order of their UTF-16 units. */
export interface Words {
  has(word: string): boolean;
  /** All of them for no letters. */
  beginningWith(letters: string): string[];
}

/** An index as it is asked: what it answers may be made then. No id, stem or word has the signs `}`, `~` and `,`. */
export interface IndexData {
  /** The id of the pack. */
  pack: string;
  /** How many records the pack has. */
  records: number;
  /** The places of the sources on which nothing rests. */
  bare: readonly number[];
  /** The ids of those who speak in the quotations, in their order; null where nobody is named. */
  speakers: readonly (string | null)[];
  /** The place of the record with an id. */
  placeOf(id: string): number | undefined;
  /** Says which stems will be asked for, and which letters those begin with that will be. */
  expect?(stems: readonly string[], beginnings: readonly string[]): void;
  /** The records that hold a stem. */
  term(stemmed: string): PostingList | undefined;
  /** The stems of the pack's words that begin with some letters. */
  termsWith(beginning: string): Iterable<string>;
  /** The numbers of the concepts that a phrase of stems may mean. */
  conceptsOf(phrase: string): readonly number[];
  /** Whether a phrase of several stems that may mean a concept begins with this one. */
  begins(stemmed: string): boolean;
  /** The numbers of the concepts that have a phrase of several stems with this one in it, each as often as it has. */
  conceptsWith(stemmed: string): readonly number[];
  concept(number: number): ConceptData;
  /** The folded words that a misspelt word can mean. */
  words(): Words;
}

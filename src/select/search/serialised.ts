// The index of a pack as plain JSON, so that it can be made when a pack is built.

/**
 * Pairs in a row: the place of a record among the pack's records, and the impact there, 1 to 255;
 * below zero where it stands only beside what the record says itself, in a note or a topic's name.
 */
export type PostingList = readonly number[];

/**
 * Names of one person, organization or event; a synonym group of the pack; English words for one
 * thing; English words that can stand for one another.
 */
export type ConceptKind = 'name' | 'pack' | 'same' | 'near';

export interface SerialisedIndex {
  version: 1;
  /** The id of the pack. */
  pack: string;
  /** How many records the pack has. */
  records: number;
  /** The stems of the pack's words, and for each the records that hold it. */
  terms: readonly string[];
  termPostings: readonly PostingList[];
  /** Roots that are not their stem's own, and for each the stems that are derived from it. */
  roots: readonly string[];
  derived: readonly (readonly string[])[];
  /** Phrases of stems, and for each the concepts that it may mean. */
  phrases: readonly string[];
  phraseConcepts: readonly (readonly number[])[];
  /** Concept → the records in which it stands, in any of its spellings. */
  conceptPostings: readonly PostingList[];
  /** The first concepts are names; for each, the place of the record that it names. */
  named: readonly number[];
  /** Concept → what makes its spellings mean the same. */
  kinds: readonly ConceptKind[];
  /** The folded words that a misspelt word can mean, sorted. */
  words: readonly string[];
  /** The most stems that a phrase has. */
  longestPhrase: number;
}

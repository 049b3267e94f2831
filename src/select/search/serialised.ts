// The index of a pack, and the same as plain JSON, so that it can be made when a pack is built.

/**
 * Pairs in a row: the place of a record among the pack's records, and the impact there, 1 to 255;
 * below zero where it stands only beside what the record says itself, in a note or a topic's name.
 */
export type PostingList = readonly number[];

/**
 * Names of one person, organization or event; a synonym group of the pack; English words for one
 * thing; one word and those that queries use for it, surely or loosely.
 */
export type ConceptKind = 'name' | 'pack' | 'same' | 'sure' | 'loose';

/** What stands in both forms of an index. */
interface Vocabulary {
  version: 1;
  /** The id of the pack. */
  pack: string;
  /** How many records the pack has. */
  records: number;
  /** The stems of the pack's words. */
  terms: readonly string[];
  /** Roots that are not their stem's own, and for each the stems that are derived from it. */
  roots: readonly string[];
  derived: readonly (readonly string[])[];
  /** Phrases of stems, and for each the concepts that it may mean. */
  phrases: readonly string[];
  phraseConcepts: readonly (readonly number[])[];
  /** The first concepts are names; for each, the place of the record that it names. */
  named: readonly number[];
  /** Concept → what makes its spellings mean the same. */
  kinds: readonly ConceptKind[];
  /** The folded words that a misspelt word can mean, sorted. */
  words: readonly string[];
  /** The most stems that a phrase has. */
  longestPhrase: number;
}

/** An index as plain JSON. */
export interface SerialisedIndex extends Vocabulary {
  /** Term → the records that hold it. */
  termPostings: readonly PostingList[];
  /** Concept → the records in which it stands, in any of its spellings. */
  conceptPostings: readonly PostingList[];
}

/** An index as it is used: lists of records may be made when they are asked for. */
export interface IndexData extends Vocabulary {
  termList: (term: number) => PostingList;
  conceptList: (concept: number) => PostingList;
}

/** An index from its plain form. */
export function revive({ termPostings, conceptPostings, ...rest }: SerialisedIndex): IndexData {
  return {
    ...rest,
    termList: (term) => termPostings[term] ?? [],
    conceptList: (concept) => conceptPostings[concept] ?? [],
  };
}

/** The plain form of an index. */
export function serialise({ termList, conceptList, ...rest }: IndexData): SerialisedIndex {
  return {
    ...rest,
    termPostings: rest.terms.map((_, term) => termList(term)),
    conceptPostings: rest.kinds.map((_, concept) => conceptList(concept)),
  };
}

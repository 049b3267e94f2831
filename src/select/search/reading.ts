// What the words of a query may mean in a pack: the types, and how surely each kind of meaning is meant.

import type { PostingList } from './posting-list.js';

/** One way in which words of a query may stand in records. */
export interface Reading {
  postings: PostingList;
  /** How surely it is meant, up to 1. */
  trust: number;
  /** It is the words of the query, or another name of the same person, organization or event. */
  literal: boolean;
  /** How far it is those words: 1 misspelt at most, less for what surely means the same, 0 for what comes near. */
  worded: number;
  /** What stands in the records: a stem, or a concept in any of its spellings. */
  source: string | number;
  /** The place of the record that it names. */
  names?: number;
}

/** A word of a query. */
export interface Part {
  word: string;
  /** Its stems, surest first. More than one where it is misspelt. */
  stems: { stem: string; trust: number }[];
  readings: Reading[];
  /** How much of the query it is, in nats: the weight of all that it means. */
  weight: number;
  /** What it counts where it stands, in nats, at most: more, where the word is rarer than its meaning. */
  worth: number;
  /** It says little of what is looked for, and an answer need not hold it. */
  light: boolean;
  /** It is a misspelt stop-word. */
  stop: boolean;
}

/** Words of a query that belong together: each for itself, or all at once as a phrase with a meaning of its own. */
export interface Slot {
  parts: Part[];
  whole: Reading[];
  /** As of a part. */
  weight: number;
  worth: number;
}

/** All that the words of a slot may mean, together and each by itself. */
export const readingsOf = ({ whole, parts }: Slot): Reading[] => [
  ...whole,
  ...parts.flatMap(({ readings }) => readings),
];

/**
 * How surely something other than the word itself is meant. What is under the share that an answer
 * must hold (see the cut-off) answers in company only. Set by hand, and checked on generated queries:
 * everyday words that a pack does not hold must find nothing in it.
 */
export const trusts = {
  /** Another word of the same matter, and one that may be about something else. */
  close: 0.75,
  distant: 0.42,
  /** `87.28` for `87.28%`. */
  percent: 0.75,
  /** A concept of which a spelling has the word in it. */
  hint: 0.42,
  /** Two words for the hyphenated one. */
  joined: 0.95,
  /** Another spelling of a concept, by its kind. */
  name: 0.95,
  pack: 0.9,
  same: 0.85,
  sure: 0.8,
  loose: 0.42,
  /** A word of the thesaurus that the pack has itself, and one that stands for several others. */
  owned: 0.42,
  shared: 0.6,
};

/** The most words that a phrase with a meaning of its own may have. */
export const longestPhrase = 6;

/** The least trust in a reading that counts among what a word means. */
export const sure = 0.7;

/** The trust in a word that is near another and more likely not meant: it helps to order answers, and makes none. */
export const weak = 0.35;

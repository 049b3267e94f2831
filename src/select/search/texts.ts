// The texts of a pack's records, in order: what each says, where it stands, and what a word of it is worth.

import type { Place } from './fields.js';

/** How far the length of a text damps its words: the `b` of BM25, lower than the usual 0.75, since records are short alike. */
const damping = 0.35;

/** Texts by number, from 0. */
export class Texts {
  /** Text → the place of its record. */
  readonly records: number[] = [];
  readonly places: Place[] = [];
  readonly says: string[] = [];
  /** Text → what a word of it is worth: what it would be at the usual length, until the length is known. */
  readonly worths: number[] = [];

  /** Adds a text and gives its number. */
  add(record: number, place: Place, says: string): number {
    this.places.push(place);
    this.says.push(says);
    this.worths.push(place.weight);
    return this.records.push(record) - 1;
  }

  /** Takes down how many words a text has: the longer it is, the less each is worth. */
  measure(number: number, words: number): void {
    const { weight, usual } = this.places[number] as Place;
    this.worths[number] = weight / (1 - damping + (damping * words) / usual);
  }
}

// Gathers, record by record, which keys stand in which records, and how prominently.

import type { PostingList } from './serialised.js';

/**
 * How soon repetition stops counting: the `k1` of BM25 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009).
 */
const saturation = 1;

/** Lists of records by key, keys being numbered from 0. */
export class Postings {
  private readonly lists: number[][] = [];
  /** What each key is worth in the record at hand, and whether the record says it itself. */
  private readonly worths: number[] = [];
  private readonly owned: boolean[] = [];
  private readonly touched: number[] = [];

  /** Counts a key once more in the record at hand. */
  count(key: number, worth: number, own: boolean): void {
    const before = this.worths[key] ?? 0;
    if (before === 0) {
      this.touched.push(key);
      this.owned[key] = own;
    } else if (own) this.owned[key] = true;
    this.worths[key] = before + worth;
  }

  /** Closes the record at hand, under its place: appends it and the impact of each key in it. */
  close(record: number): void {
    for (const key of this.touched) {
      const worth = this.worths[key] ?? 0;
      const size = Math.max(1, Math.round((255 * worth) / (worth + saturation)));
      const impact = this.owned[key] ? size : -size;
      const list = this.lists[key];
      if (list) list.push(record, impact);
      else this.lists[key] = [record, impact];
      this.worths[key] = 0;
    }
    this.touched.length = 0;
  }

  /** The list of a key; empty where no record holds it. */
  of(key: number): PostingList {
    return this.lists[key] ?? [];
  }
}

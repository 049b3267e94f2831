// Gathers which keys stand in which texts, and gives for a key the records that hold it, and how prominently.

import type { PostingList } from './serialised.js';

/**
 * How soon repetition stops counting: the `k1` of BM25 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009).
 */
const saturation = 1;

/** The texts of a pack's records in order, and what one word of each counts. */
export class Texts {
  /** Text → the place of its record. */
  readonly records: number[] = [];
  readonly worths: number[] = [];
  /** Text → whether it is the record's own, and no note, topic or passage of a source. */
  readonly owned: boolean[] = [];

  /** Adds a text and gives its number. */
  add(record: number, worth: number, own: boolean): number {
    this.worths.push(worth);
    this.owned.push(own);
    return this.records.push(record) - 1;
  }
}

/**
 * Lists of records by key, keys being numbered from 0. While texts are read, a key and a text are
 * noted for each word, and nothing else; a list is made when somebody asks for it, since one
 * search needs few of them.
 */
export class Postings {
  private readonly keys: number[] = [];
  private readonly held: number[] = [];
  private readonly lists = new Map<number, PostingList>();
  private sorted: { starts: Uint32Array; texts: Uint32Array } | undefined;

  constructor(private readonly texts: Texts) {}

  /** Notes that a key stands in a text. Texts come in order, and all of them before the first list. */
  note(key: number, text: number): void {
    this.keys.push(key);
    this.held.push(text);
  }

  /** Whether any text holds a key. */
  has(key: number): boolean {
    const { starts } = this.byKey();
    return (starts[key + 1] ?? 0) > (starts[key] ?? 0);
  }

  /** The list of a key; empty where no record holds it. */
  of(key: number): PostingList {
    let list = this.lists.get(key);
    if (!list) {
      list = this.listOf(key);
      this.lists.set(key, list);
    }
    return list;
  }

  private listOf(key: number): PostingList {
    const { records, worths, owned } = this.texts;
    const { starts, texts } = this.byKey();
    const list: number[] = [];
    const end = starts[key + 1] ?? 0;
    for (let at = starts[key] ?? 0; at < end; ) {
      const record = records[texts[at] ?? 0] ?? 0;
      let worth = 0;
      let own = false;
      for (; at < end && records[texts[at] ?? 0] === record; at++) {
        worth += worths[texts[at] ?? 0] ?? 0;
        own ||= owned[texts[at] ?? 0] ?? false;
      }
      const impact = Math.max(1, Math.round((255 * worth) / (worth + saturation)));
      list.push(record, own ? impact : -impact);
    }
    return list;
  }

  /** The texts sorted by key (a counting sort): those of a key lie between its start and the next. */
  private byKey(): { starts: Uint32Array; texts: Uint32Array } {
    if (this.sorted) return this.sorted;
    const { keys, held } = this;
    const starts = new Uint32Array(keys.reduce((most, key) => Math.max(most, key), 0) + 2);
    for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    for (let at = 1; at < starts.length; at++)
      starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const free = starts.slice();
    const texts = new Uint32Array(keys.length);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      const place = free[key] ?? 0;
      texts[place] = held[at] ?? 0;
      free[key] = place + 1;
    }
    this.sorted = { starts, texts };
    return this.sorted;
  }
}

// Gathers which keys stand in which texts, and gives for a key the records that hold it, and how prominently.

import { levelOf, type PostingList } from './posting-list.js';

/** The texts of a pack's records in order, and what one word of each counts. */
export class Texts {
  /** Text → the place of its record. */
  readonly records: number[] = [];
  readonly worths: number[] = [];
  /** Text → whether it is the record's own, and no note, topic or passage of a source. */
  readonly owned: boolean[] = [];

  /** How many there are; the number of the next. */
  get count(): number {
    return this.records.length;
  }

  /** Adds a text and gives its number. */
  add(record: number, worth: number, own: boolean): number {
    this.worths.push(worth);
    this.owned.push(own);
    return this.records.push(record) - 1;
  }
}

/** Takes down which keys, numbered from 0, stand in which texts. */
export interface Notes {
  /** How many there are. */
  readonly noted: number;
  /** Notes that a key stands in a text. Texts come in order. */
  note(key: number, text: number): void;
  /** Takes back the newest notes, all but so many. */
  forget(all: number): void;
  /** Whether a key stands in any text. */
  has(key: number): boolean;
}

/**
 * Lists of records by key. While texts are read, a key and a text are noted for each word, and nothing else; a list is
 * made when somebody asks for it, since one search needs few of them. All notes come before the first list.
 */
export class Postings implements Notes {
  noted = 0;
  private keys = new Uint32Array(1024);
  private texts = new Uint32Array(1024);
  /** How many notes there are of each key. */
  private counts = new Uint32Array(1024);
  private sorted: { starts: Uint32Array; texts: Uint32Array } | undefined;

  constructor(private readonly all: Texts) {}

  note(key: number, text: number): void {
    if (this.noted === this.keys.length) this.grow();
    if (key >= this.counts.length) this.counts = grown(this.counts, key * 2);
    this.keys[this.noted] = key;
    this.texts[this.noted++] = text;
    this.counts[key] = (this.counts[key] ?? 0) + 1;
  }

  forget(all: number): void {
    while (this.noted > all) {
      const key = this.keys[--this.noted] ?? 0;
      this.counts[key] = (this.counts[key] ?? 0) - 1;
    }
  }

  has(key: number): boolean {
    return (this.counts[key] ?? 0) > 0;
  }

  /** The list of a key; empty where no record holds it. */
  of(key: number): PostingList {
    const { records, worths, owned } = this.all;
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
      const level = levelOf(worth);
      list.push(record, own ? level : -level);
    }
    return list;
  }

  /** The texts sorted by key (a counting sort): those of a key lie between its start and the next. */
  private byKey(): { starts: Uint32Array; texts: Uint32Array } {
    if (this.sorted) return this.sorted;
    const starts = new Uint32Array(this.counts.length + 1);
    for (let key = 0; key < this.counts.length; key++) {
      starts[key + 1] = (starts[key] ?? 0) + (this.counts[key] ?? 0);
    }
    const free = starts.slice();
    const texts = new Uint32Array(this.noted);
    for (let at = 0; at < this.noted; at++) {
      const key = this.keys[at] ?? 0;
      const place = free[key] ?? 0;
      texts[place] = this.texts[at] ?? 0;
      free[key] = place + 1;
    }
    this.keys = new Uint32Array();
    this.texts = new Uint32Array();
    this.sorted = { starts, texts };
    return this.sorted;
  }

  private grow(): void {
    this.keys = grown(this.keys, this.noted * 2);
    this.texts = grown(this.texts, this.noted * 2);
  }
}

function grown(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length);
  longer.set(array);
  return longer;
}

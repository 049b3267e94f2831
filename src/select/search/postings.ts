// Gathers which keys stand in which texts, and gives for a key the records that hold it, and how prominently.

import { levelOf, type PostingList } from './posting-list.js';
import type { Texts } from './texts.js';

/** Takes down which keys, numbered from 0, stand in which texts. */
export interface Notes {
  /** How many there are. */
  readonly noted: number;
  /** Notes that a key stands in a text. */
  note(key: number, text: number): void;
  /** Takes back the newest notes, all but so many. */
  forget(all: number): void;
  /** Whether a key stands in any text. */
  has(key: number): boolean;
}

/** Where a chain of notes ends. */
const none = -1;

/**
 * Lists of records by key. While texts are read, a key and a text are noted for each word, chained to the note of the
 * key before, and nothing else; a list is made when somebody asks for it, since one search needs few of them.
 */
export class Postings implements Notes {
  noted = 0;
  private keys = new Uint32Array(1024);
  private texts = new Uint32Array(1024);
  /** Note → the note of its key before. */
  private before = new Int32Array(1024);
  /** Key → its newest note. */
  private newest = new Int32Array(1024).fill(none);

  constructor(private readonly all: Texts) {}

  note(key: number, text: number): void {
    if (this.noted === this.keys.length) this.grow();
    if (key >= this.newest.length) this.growTo(key);
    this.keys[this.noted] = key;
    this.texts[this.noted] = text;
    this.before[this.noted] = this.newest[key] ?? none;
    this.newest[key] = this.noted++;
  }

  forget(all: number): void {
    while (this.noted > all) {
      this.noted--;
      this.newest[this.keys[this.noted] ?? 0] = this.before[this.noted] ?? none;
    }
  }

  has(key: number): boolean {
    return (this.newest[key] ?? none) !== none;
  }

  /** The list of a key; empty where no record holds it. */
  of(key: number): PostingList {
    const { records, worths, places } = this.all;
    const texts = this.textsOf(key);
    const list: number[] = [];
    for (let at = 0; at < texts.length; ) {
      const record = records[texts[at] ?? 0] ?? 0;
      let worth = 0;
      let own = false;
      for (; at < texts.length && records[texts[at] ?? 0] === record; at++) {
        worth += worths[texts[at] ?? 0] ?? 0;
        own ||= places[texts[at] ?? 0]?.own ?? false;
      }
      const level = levelOf(worth);
      list.push(record, own ? level : -level);
    }
    return list;
  }

  /** The texts in which a key stands, in their order and not in that of reading, each as often as it does. */
  private textsOf(key: number): number[] {
    const texts: number[] = [];
    for (let at = this.newest[key] ?? none; at !== none; at = this.before[at] ?? none) {
      texts.push(this.texts[at] ?? 0);
    }
    return texts.reverse().sort((a, b) => a - b);
  }

  private grow(): void {
    const length = this.noted * 2;
    this.keys = grown(this.keys, new Uint32Array(length));
    this.texts = grown(this.texts, new Uint32Array(length));
    this.before = grown(this.before, new Int32Array(length));
  }

  private growTo(key: number): void {
    this.newest = grown(this.newest, new Int32Array(key * 2).fill(none));
  }
}

/** What is longer, with what an array holds. */
function grown<Numbers extends Uint32Array | Int32Array>(array: Numbers, longer: Numbers): Numbers {
  longer.set(array);
  return longer;
}

// Cuts texts of ASCII into stretches and numbers each by its letters, without cutting them out: to make a string of
// each word of a large pack takes longer than all else.

import { apostrophe, hyphen, isLetter, point } from './ascii.js';
import { endOf, isWordCode } from './scan.js';

/** How a stretch stands to the one before it in its text: apart, behind one hyphen and nothing else, or against it. */
const apart = 0;
export const hyphened = 1;
export const touching = 2;

const lastAscii = 127;

/** A table of stretches by their letters: open addressing with linear probing. */
export class StretchTable {
  /** The stretches by number, in the order in which they were first cut. */
  readonly stretches: string[] = [];
  /** The numbers of the stretches of the text that was cut last, and the bond of each. */
  numbers = new Uint32Array(1 << 14);
  bonds = new Uint8Array(1 << 14);
  // As much as a pack of thousands of records needs: to be made larger, each has V8 compile the loops over it anew.
  private slots = new Uint32Array(1 << 15);
  private hashes = new Int32Array(1 << 14);

  /** Cuts a text; gives how many stretches it has, below zero where it is not of ASCII alone. */
  cut(text: string): number {
    const { length } = text;
    if (length > this.numbers.length) {
      this.numbers = new Uint32Array(length * 2);
      this.bonds = new Uint8Array(length * 2);
    }
    let count = 0;
    let end = -2;
    for (let at = 0; at < length; ) {
      const first = text.charCodeAt(at);
      if (first > lastAscii) return -1;
      if (!isWordCode(first)) {
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      let code = first;
      while (isLetter(code)) {
        hash = hashed(hash, code);
        at++;
        if (at === length) break;
        code = text.charCodeAt(at);
      }
      if (at < length && goesOn(code, at - start)) {
        at = endOf(text, start);
        hash = 0;
        for (let next = start; next < at; next++) hash = hashed(hash, text.charCodeAt(next));
      }
      // `Caf` of `Café` is no stretch, and must not be known as one.
      if (at < length && text.charCodeAt(at) > lastAscii) return -1;
      this.numbers[count] = this.numberOf(text, start, at, hash);
      this.bonds[count++] = bondOf(text, start, end);
      end = at;
    }
    return count;
  }

  /** The number of the stretch between two places of a text, whose hash is given. */
  private numberOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) return this.add(text.slice(start, end), hash);
      if (this.hashes[number] === hash && isAt(this.stretches[number] ?? '', text, start, end)) {
        return number;
      }
    }
  }

  private add(stretch: string, hash: number): number {
    const number = this.stretches.push(stretch) - 1;
    if (number === this.hashes.length) this.grow();
    this.hashes[number] = hash;
    this.put(number);
    return number;
  }

  private put(number: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.hashes[number] ?? 0) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }

  /** Makes room for twice as many; half of the slots stay free. */
  private grow(): void {
    const { hashes } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.hashes.set(hashes);
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let number = 0; number < hashes.length; number++) this.put(number);
  }
}

const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Whether a stretch may be more than so many letters, by the character behind them. */
const goesOn = (code: number, letters: number): boolean =>
  isWordCode(code) || code === apostrophe || (code === point && letters === 1);

function bondOf(text: string, start: number, end: number): number {
  if (start === end) return touching;
  return start === end + 1 && text.charCodeAt(end) === hyphen ? hyphened : apart;
}

/** Whether a stretch stands between two places of a text. */
function isAt(stretch: string, text: string, start: number, end: number): boolean {
  if (stretch.length !== end - start) return false;
  for (let at = 0; at < stretch.length; at++) {
    if (stretch.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

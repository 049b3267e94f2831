// Finds what is known of a stretch of a text without cutting it out: to make a string of each word of a large pack takes longer than all else.

/** A table by the letters of stretches: open addressing with linear probing. */
export class StretchTable<Known> {
  private slots = new Int32Array(1 << 12);
  private readonly hashes: number[] = [];
  private readonly stretches: string[] = [];
  private readonly known: Known[] = [];

  /** What is known of the stretch between two places of a text, whose hash is given. */
  find(text: string, start: number, end: number, hash: number): Known | undefined {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = (this.slots[slot] ?? 0) - 1;
      if (at < 0) return undefined;
      if (this.hashes[at] === hash && isAt(this.stretches[at] ?? '', text, start, end)) {
        return this.known[at];
      }
    }
  }

  /** Takes in a stretch that is not in the table yet. */
  add(stretch: string, hash: number, known: Known): void {
    this.hashes.push(hash);
    this.stretches.push(stretch);
    this.put(hash, this.known.push(known));
    if (this.known.length * 2 > this.slots.length) this.grow();
  }

  private put(hash: number, entry: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (const [at, hash] of this.hashes.entries()) this.put(hash, at + 1);
  }
}

/** The hash of a stretch with one character more. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Whether a stretch stands between two places of a text. */
function isAt(stretch: string, text: string, start: number, end: number): boolean {
  if (stretch.length !== end - start) return false;
  for (let at = 0; at < stretch.length; at++) {
    if (stretch.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

// Finds the phrases of concepts in a text, word by word, while it is read.

import type { Branch } from './phrase-tree.js';
import type { Notes } from './postings.js';

/** A concept of which a phrase was found, and where that ends in the tree. */
interface Found {
  concept: number;
  branch: Branch;
}

export class PhraseFinder {
  /** Where the phrases lead that may go on with the next word; the first so many count. */
  private readonly open: Branch[] = [];
  private opened = 0;
  private readonly found: Found[] = [];

  /** Whether a phrase may go on with the next word. */
  get isOpen(): boolean {
    return this.opened > 0;
  }

  /** Goes on with a word that is no stop-word: its stem, where phrases that begin with it lead, and whether it has a capital. */
  goOn(stemmed: string, first: Branch | undefined, capital: boolean): void {
    const { open, found } = this;
    let kept = 0;
    for (let at = 0; at < this.opened; at++) {
      const branch = open[at]?.next.get(stemmed);
      if (!branch) continue;
      if (branch.next.size > 0) open[kept++] = branch;
      for (const { at: concept } of branch.concepts) found.push({ concept, branch });
    }
    if (first) {
      if (first.next.size > 0) open[kept++] = first;
      for (const { at: concept, small } of first.concepts) {
        if (small || capital) found.push({ concept, branch: first });
      }
    }
    this.opened = kept;
  }

  /** Ends a text: notes under its number the concepts whose phrases stand in it, as often as they do. */
  end(notes: Pick<Notes, 'note'>, number: number): void {
    this.opened = 0;
    for (let one = this.found.pop(); one; one = this.found.pop()) {
      one.branch.seen = true;
      notes.note(one.concept, number);
    }
  }

  /** Forgets the text so far, as if nothing of it had been read. */
  forget(): void {
    this.opened = 0;
    this.found.length = 0;
  }
}

// Sorted words as one text: looked up where they stand, so that they cost nothing to have.

/** Words in the order of their UTF-16 units, one space between. */
export class SortedWords {
  constructor(private readonly text = '') {}

  has(word: string): boolean {
    const start = this.firstFrom(word);
    return this.text.startsWith(word, start) && this.isEnd(start + word.length);
  }

  /** The words that begin with some letters, in order; all of them for none. */
  beginningWith(letters: string): string[] {
    const start = this.firstFrom(letters);
    const end = letters === '' ? this.text.length : this.firstFrom(`${letters}\uffff`);
    return this.text.slice(start, end).split(' ').filter(Boolean);
  }

  /** Where the first word stands that does not sort before a word. */
  private firstFrom(word: string): number {
    const { text } = this;
    let low = 0;
    let high = text.length;
    while (low < high) {
      let start = (low + high) >> 1;
      while (start > low && !this.isEnd(start - 1)) start--;
      let end = start;
      while (!this.isEnd(end)) end++;
      if (text.slice(start, end) < word) low = end + 1;
      else high = start;
    }
    return low;
  }

  /** Whether no word goes on at a place. */
  private isEnd(at: number): boolean {
    return at >= this.text.length || this.text.charCodeAt(at) <= space;
  }
}

const space = 0x20;

// A table as text, its lines sorted by key: looked up where it stands, so that it costs nothing to have.

/** The signs behind a key and behind a line: no word, figure or posting list has them. */
export const behindKey = '}';
export const behindLine = '~';

/** Lines of a key, without spaces, and a value, in the order of their keys' UTF-16 units. */
export class SortedLines {
  constructor(private readonly text = '') {}

  /** The value of a key. */
  get(key: string): string | undefined {
    const start = this.firstFrom(key);
    const end = start + key.length;
    if (!this.text.startsWith(key, start) || this.text[end] !== behindKey) return undefined;
    return this.text.slice(end + 1, this.text.indexOf(behindLine, end));
  }

  /** The keys that begin with some letters, in order. */
  *keysWith(beginning: string): Generator<string> {
    let start = this.firstFrom(beginning);
    while (start < this.text.length && this.text.startsWith(beginning, start)) {
      yield this.text.slice(start, this.text.indexOf(behindKey, start));
      start = this.behind(start);
    }
  }

  /** Where the next line stands behind a place: at the end, where the text is cut off. */
  private behind(at: number): number {
    const end = this.text.indexOf(behindLine, at);
    return end < 0 ? this.text.length : end + 1;
  }

  /** Where the first line stands whose key does not sort before a key. */
  private firstFrom(key: string): number {
    const { text } = this;
    let from = 0;
    let to = text.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const start = middle === 0 ? 0 : text.lastIndexOf(behindLine, middle - 1) + 1;
      const end = text.indexOf(behindKey, start);
      if (text.slice(start, end) < key) from = this.behind(start);
      else to = start;
    }
    return from;
  }
}

/** The text of a table. */
export const linesOf = (entries: Iterable<readonly [key: string, value: string]>): string =>
  [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}${behindKey}${value}${behindLine}`)
    .join('');

// Sums up what records hold of a query, a column a measure: no object a record, of which a large pack has very many.

/** What a record holds of some words of a query; of a whole query the sum. */
export interface Held {
  score: number;
  covered: number;
  /** The same where what is loosely meant counts as it does in company. */
  together: number;
  /** How many words or phrases of the query it holds, light ones aside. */
  held: number;
  /** Words that are not light, as they were asked for; and those that were misspelt, too. */
  literal: number;
  worded: number;
}

/** How much of what a word may mean else counts for a record that holds one meaning. */
const alsoHeld = 0.02;

export class Tally {
  /** The places of the records that hold something, in the order in which they came. */
  readonly places: number[] = [];
  private readonly has: Uint8Array;
  /** A measure a column, a record a place. */
  readonly columns: Readonly<Record<keyof Held, Float64Array>>;

  /** A tally of so many records. */
  constructor(records: number) {
    // One array for all: V8 takes each as a reason to look for garbage.
    const all = new Float64Array(records * 6);
    const column = (at: number): Float64Array => all.subarray(at * records, (at + 1) * records);
    this.has = new Uint8Array(records);
    this.columns = {
      score: column(0),
      covered: column(1),
      together: column(2),
      held: column(3),
      literal: column(4),
      worded: column(5),
    };
  }

  /** Has a record hold nothing, if it holds nothing yet. */
  touch(place: number): void {
    if (this.has[place]) return;
    this.has[place] = 1;
    this.places.push(place);
  }

  /** Gives a record what is more than it holds. Of several things that a word may mean, one that holds more is surer. */
  raise(place: number, more: Readonly<Held>): void {
    this.touch(place);
    const { score, covered, together, held, literal, worded } = this.columns;
    const before = score[place] ?? 0;
    score[place] = Math.max(before, more.score) + alsoHeld * Math.min(before, more.score);
    covered[place] = Math.max(covered[place] ?? 0, more.covered);
    together[place] = Math.max(together[place] ?? 0, more.together);
    held[place] = Math.max(held[place] ?? 0, more.held);
    literal[place] = Math.max(literal[place] ?? 0, more.literal);
    worded[place] = Math.max(worded[place] ?? 0, more.worded);
  }

  /** Adds what another tally holds, which is empty then. */
  absorb(other: Tally): void {
    const { score, covered, together, held, literal, worded } = this.columns;
    const more = other.columns;
    for (let at = 0; at < other.places.length; at++) {
      const place = other.places[at] ?? 0;
      this.touch(place);
      score[place] = (score[place] ?? 0) + (more.score[place] ?? 0);
      covered[place] = (covered[place] ?? 0) + (more.covered[place] ?? 0);
      together[place] = (together[place] ?? 0) + (more.together[place] ?? 0);
      held[place] = (held[place] ?? 0) + (more.held[place] ?? 0);
      literal[place] = (literal[place] ?? 0) + (more.literal[place] ?? 0);
      worded[place] = (worded[place] ?? 0) + (more.worded[place] ?? 0);
    }
    other.clear();
  }

  /** Has no record hold anything. */
  clear(): void {
    const { score, covered, together, held, literal, worded } = this.columns;
    for (let at = 0; at < this.places.length; at++) {
      const place = this.places[at] ?? 0;
      score[place] = covered[place] = together[place] = 0;
      held[place] = literal[place] = worded[place] = 0;
      this.has[place] = 0;
    }
    this.places.length = 0;
  }
}

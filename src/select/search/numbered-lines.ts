// A table as text, its lines in the order of their numbers: cut when the first line is asked for.

import { behindLine } from './sorted-lines.js';

/** Lines by number, from 0; each has `behindLine` before and behind it, and not in it. */
export class NumberedLines {
  private starts: Uint32Array | undefined;

  constructor(private readonly text = behindLine) {}

  /** The line of a number; empty where there is none. */
  get(number: number): string {
    const start = this.cut()[number];
    return start === undefined ? '' : this.text.slice(start, this.text.indexOf(behindLine, start));
  }

  /** The number of a line. */
  numberOf(line: string): number | undefined {
    if (line.includes(behindLine)) return undefined;
    const at = this.text.indexOf(behindLine + line + behindLine);
    return at < 0 ? undefined : this.cut().indexOf(at + 1);
  }

  /** Where each line begins. */
  private cut(): Uint32Array {
    this.starts ??= startsIn(this.text);
    return this.starts;
  }
}

/** Counted first: a list that grows makes more short-lived objects than all else in a search. */
function startsIn(text: string): Uint32Array {
  let count = 0;
  for (let at = text.indexOf(behindLine, 1); at >= 0; at = text.indexOf(behindLine, at + 1))
    count++;
  const starts = new Uint32Array(count);
  for (let line = 0, start = 1; line < count; line++) {
    starts[line] = start;
    start = text.indexOf(behindLine, start) + 1;
  }
  return starts;
}

/** The text of a table. */
export const numberedLinesOf = (lines: readonly string[]): string =>
  [behindLine, ...lines.map((line) => line + behindLine)].join('');

// A table as text, its lines in the order of their numbers: cut when the first line is asked for.

import { behindLine } from './sorted-lines.js';

/** Lines by number, from 0; each has `behindLine` before and behind it, and not in it. */
export class NumberedLines {
  private starts: readonly number[] | undefined;

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
  private cut(): readonly number[] {
    this.starts ??= startsIn(this.text);
    return this.starts;
  }
}

function startsIn(text: string): number[] {
  const starts: number[] = [];
  for (let start = 1; start < text.length; start = text.indexOf(behindLine, start) + 1) {
    starts.push(start);
  }
  return starts;
}

/** The text of a table. */
export const numberedLinesOf = (lines: readonly string[]): string =>
  [behindLine, ...lines.map((line) => line + behindLine)].join('');

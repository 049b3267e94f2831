// The streams and the surroundings that the program is given; tests give it their own.

import type { Input } from '../pack/read.js';

/** Where text goes. `write` returns when all of it is handed over. */
export interface Sink {
  readonly isTTY: boolean;
  /** The width of the terminal in cells; undefined where there is none or it is not known. */
  columns(): number | undefined;
  /** Its height in lines, likewise. */
  rows(): number | undefined;
  /** Throws ReaderGone when nobody reads any more, a Fault when the output cannot be written. */
  write(text: string): void;
  /** Likewise, but the text may wait for what follows it: until `flush`, and no longer than until input is waited for. */
  hold(text: string): void;
  flush(): void;
}

export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input & { readonly isTTY: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
}

/** Thrown when the reader of the output has left: `xi-putin facts | head -1`. No error. */
export class ReaderGone extends Error {}

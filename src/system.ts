// What the system's errors are called, and how to wait for it without spinning.

/** The code of an error of the system, `ENOENT`; undefined for any other error. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** In milliseconds: short enough that nobody notices, long enough to cost nothing. */
const turn = 5;

/** Lets the other end of a pipe go on. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, turn);
}

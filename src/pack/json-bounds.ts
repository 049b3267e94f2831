// Bounds that no sensible pack meets, and that keep a hostile one within memory.

export const most = {
  /** A pack is six deep. */
  depth: 64,
  /** Keys of one object. */
  keys: 1_000,
  /** Items of one list, which is as many records of a kind. */
  items: 250_000,
  /** Values in all; a record has about twenty-five. */
  values: 5_000_000,
  /** Faults that are named before the reading stops. */
  faults: 1_000,
};

/** Whether a number is small enough for each whole one to be kept exactly. */
export const isKept = (number: number): boolean => Math.abs(number) <= Number.MAX_SAFE_INTEGER;

// Where a value stands in a pack, as faults say it.

/** A key of an object, or the index of an item of a list. */
export type Step = string | number;

/** Takes a fault: where it is (`facts[12].evidence[0].exact`), what is wrong and what to do. */
export type Report = (place: string, message: string) => void;

/** A path as it is written: `facts[12].evidence[0].exact`; a key that is no plain word stands in brackets. */
export const pathOf = (steps: readonly Step[]): string =>
  steps.map(written).join('').replace(/^\./, '') || 'the pack';

function written(step: Step): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[$\w]+$/.test(step) ? `.${step}` : `['${step}']`;
}

/** True of what has keys: neither a list nor null. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The most characters of a text. What is longer is a fault, and is not looked into. */
export const longestText = 1_000_000;

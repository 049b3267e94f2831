// How faults speak of the values that stand in a pack.

import { shorten } from './shorten.js';

/** A value in a few words: a text is quoted and shortened, a number written out, anything else named. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `'${shorten(value)}'`;
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    default:
      return 'nothing';
  }
}

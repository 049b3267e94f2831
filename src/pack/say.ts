// How faults speak of the values that stand in a pack.

import { shorten } from '../messages/shorten.js';

/** A value of JSON in a few words: a text is quoted and shortened, a number written out, anything else named. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `'${shorten(value)}'`;
  if (typeof value !== 'object') return String(value);
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
}

// A glance at JSON: whether it surely keeps to the bounds. It is quick, and says nothing of what is wrong.

import { isKept, most } from './json-bounds.js';

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openObject, closeObject, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * The number of keys in a JSON text; undefined where it may be deeper or hold more values than the bounds allow.
 * The grammar is left to JSON.parse, so strings are passed over at a leap.
 */
export function keysInText(text: string): number | undefined {
  let depth = 0;
  let keys = 0;
  // A value stands at the start of the text, of each object and list, and after each comma.
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
      if (at < 0) return undefined;
    } else if (code === colon) keys += 1;
    else if (code === comma) values += 1;
    else if (code === openObject || code === openList) {
      values += 1;
      depth += 1;
      if (depth > most.depth) return undefined;
    } else if (code === closeObject || code === closeList) depth -= 1;
  }
  return values > most.values ? undefined : keys;
}

/** Where the closing quotation mark of a string is; negative if it has none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (text.charCodeAt(end - 1) === backslash && isEscaped(text, end)) {
    end = text.indexOf('"', end + 1);
  }
  return end;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

/**
 * The number of keys in a value that was read from a JSON text; not a number where it breaks a bound.
 * A key that stood twice in an object is in it once.
 */
export function keysInValue(value: unknown): number {
  if (typeof value === 'number') return isKept(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) keys += keysInValue(value[index]);
    return value.length > most.items ? Number.NaN : keys;
  }
  let own = 0;
  for (const key in value) {
    own += 1;
    keys += keysInValue((value as Record<string, unknown>)[key]);
  }
  return own > most.keys ? Number.NaN : keys + own;
}

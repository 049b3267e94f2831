// The library: packs, and pure look-ups on them. Nothing happens on import; no process and no terminal is touched.

import type { Pack } from './model.js';
import { bundledPack } from './pack/bundled.js';
import { checkPackText } from './pack/check.js';
import { openPack } from './pack/open.js';

export { Fault } from './errors.js';
export type * from './model.js';
export type { PackCheck } from './pack/check.js';
export { recordsOf } from './pack/records.js';
export { cite } from './select/cite/index.js';
export type { Criteria } from './select/filter.js';
export { filter } from './select/filter.js';
export { find } from './select/find.js';
export { type SearchOptions, type SearchResult, search } from './select/search/index.js';
export { verify } from './select/verify/index.js';

/**
 * A pack: the one that comes with the library, or, with the path of a file, somebody's own.
 * Throws a Fault with exit code 3 when the file cannot be read or is unsound; every fault is in its `details`.
 */
export const loadPack = (file?: string): Pack =>
  file === undefined ? bundledPack() : openPack(file, noInput);

/** What is wrong with the text of a pack, each fault with its place; and the pack, if nothing is. */
export const checkPack = checkPackText;

/** A library does not read the process's stdin: a file called `-` is empty. */
const noInput = { isTTY: false, bytes: () => Buffer.alloc(0), lines: () => [] };

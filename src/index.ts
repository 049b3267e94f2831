// The library: packs, and pure look-ups on them. Nothing happens on import; no process and no terminal is touched.

import type { Pack } from './model.js';
import { bundledPack } from './pack/bundled.js';
import { checkPackText } from './pack/check.js';
import { openPack } from './pack/open.js';
import { cite as citePack } from './select/cite/index.js';
import { search as searchPack } from './select/search/index.js';
import { verify as verifyPack } from './select/verify/index.js';

export { Fault } from './errors.js';
export type * from './model.js';
export type { PackCheck } from './pack/check.js';
export { recordsOf } from './pack/records.js';
export type { Criteria } from './select/filter.js';
export { filter } from './select/filter.js';
export { find } from './select/find.js';
export type { SearchOptions, SearchResult } from './select/search/index.js';

/**
 * A pack: the one that comes with the library, or, with the path of a file, somebody's own.
 * Throws a Fault with exit code 3 when the file cannot be read or is unsound; every fault is in its `details`.
 */
export const loadPack = (file?: string): Pack =>
  file === undefined ? bundledPack() : openPack(file, noInput);

// Each of these is a function that calls another, so that the file of the other loads when it is called.

/** What is wrong with the text of a pack, each fault with its place; and the pack, if nothing is. */
export const checkPack: typeof checkPackText = (text) => checkPackText(text);

/** The records of a pack that answer a query, best first; none where nothing answers it. */
export const search: typeof searchPack = (pack, query, options) => searchPack(pack, query, options);

/** Is this what was said? See the README for the verdicts. */
export const verify: typeof verifyPack = (pack, text, options) => verifyPack(pack, text, options);

export const cite: typeof citePack = (...given) => citePack(...given);

/** A library does not read the process's stdin: a file called `-` is empty. */
const noInput = { isTTY: false, bytes: () => Buffer.alloc(0), lines: () => [] };

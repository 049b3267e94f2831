// The library: packs, and pure look-ups on them. Nothing happens on import; no process and no terminal is touched.

import type { Pack } from './model.js';
import { bundledPack } from './pack/bundled.js';
import { checkPackText } from './pack/check.js';
import { openPack } from './pack/open.js';
import { cite as citePack } from './select/cite/index.js';
import { search as searchPack } from './select/search/index.js';
import { verify as verifyPack } from './select/verify/index.js';

export { Fault } from './errors.js';
// By name: of the lists in the model only the types are given, which checkers of packages do not see in a star.
export type {
  Answer,
  Basis,
  BatchAnswer,
  BatchLine,
  Citation,
  CitationsAnswer,
  Difference,
  DocumentAnswer,
  EventRecord,
  Evidence,
  FactRecord,
  FaultsAnswer,
  Hit,
  Kind,
  Match,
  OrganizationRecord,
  Original,
  Pack,
  PackEvent,
  PackFact,
  PackFaultRow,
  PackOrganization,
  PackPerson,
  PackQuote,
  PackRecord,
  PackSource,
  PackTopic,
  PageAnswer,
  PersonRecord,
  QuoteRecord,
  Range,
  RecordsAnswer,
  Reliability,
  SourceRecord,
  Speaker,
  TopicRecord,
  Value,
  Verdict,
  Verification,
  VerificationAnswer,
  Wording,
} from './model.js';
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

/** What is wrong with the text of a pack, each fault with its place; and the pack, if nothing is. `texts` are held against it. */
export const checkPack: typeof checkPackText = (text, texts) => checkPackText(text, texts);

/** The records of a pack that answer a query, best first; none where nothing answers it. */
export const search: typeof searchPack = (pack, query, options) => searchPack(pack, query, options);

/**
 * What is to be said of a claimed quotation: its `verdict` is `verbatim`, `as-printed`, `altered`, `misattributed` or
 * `absent`; `by` is who is said to have said it, in any spelling that the pack knows.
 */
export const verify: typeof verifyPack = (pack, text, options) => verifyPack(pack, text, options);

/** Cites what the records with some ids rest on, each source once: as data, and as a text in a style. */
export const cite: typeof citePack = (pack, ids, style) => citePack(pack, ids, style);

/** A library does not read the process's stdin: a file called `-` is empty. */
const noInput = { isTTY: false, bytes: () => Buffer.alloc(0), lines: () => [] };

// The library: packs, and pure look-ups on them. Nothing happens on import; no process and no terminal is touched.

import { Fault } from './errors.js';
import type { Pack, PackRecord } from './model.js';
import { bundledIndex, bundledPack } from './pack/bundled.js';
import { checkPack as checkText } from './pack/check.js';
import { openPack } from './pack/open.js';
import { recordsOf as listRecords } from './pack/records.js';
import { cite as citePack } from './select/cite/index.js';
import { filter as filterPack } from './select/filter.js';
import { search as searchPack } from './select/search/index.js';
import { adoptIndex } from './select/search/pack-index.js';
import { verify as verifyPack } from './select/verify/index.js';

export type { ExitCode } from './errors.js';
// By name: of the lists in the model only the types are given, which checkers of packages do not see in a star.
export type {
  Basis,
  Citation,
  Difference,
  EventRecord,
  Evidence,
  FactRecord,
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
  PersonRecord,
  QuoteRecord,
  Range,
  Reliability,
  SourceRecord,
  Speaker,
  TopicRecord,
  Value,
  Verdict,
  Verification,
  Wording,
} from './model.js';
export type { PackCheck, SourceTexts } from './pack/check.js';
export type { Bibliography } from './select/cite/index.js';
export type { StyleName } from './select/cite/styles.js';
export type { Criteria } from './select/filter.js';
export { find } from './select/find.js';
export type { SearchHit, SearchOptions, SearchResult } from './select/search/index.js';
export { Fault };

/**
 * A pack: the one that comes with the library, or, with the path of a file, somebody's own.
 * Throws a Fault with exit code 3 when the file cannot be read or is unsound; every fault is in its `details`.
 */
export const loadPack = (file?: string): Pack =>
  thrownHere(() => (file === undefined ? bundledPack() : openPack(file, noInput)));

/**
 * The records of a pack: facts, quotations, people, organizations, events, topics, sources. The list is the caller's own.
 * Throws a Fault with exit code 3 where the library's own pack is damaged: it is read when something of it is asked for.
 */
export const recordsOf = (pack: Pack): PackRecord[] => thrownHere(() => [...listRecords(pack)]);

// Each of these is a function that calls another, so that the file of the other loads when it is called.

/**
 * What is wrong with the text of a pack: each fault with its place, and the pack, if nothing is. Quotations and fragments
 * are held against `texts`, the plain texts of sources by their ids. Throws a Fault with exit code 2 where `texts` is no Map.
 */
export const checkPack: typeof checkText = (text, texts) =>
  thrownHere(() => checkText(text, texts));

/**
 * The records of a pack that answer a query, best first; none where nothing answers it. The first search makes the index
 * of somebody's own pack. Throws nothing but what `where` and `recordsOf` throw: of a query of over 64 words or 1,000
 * characters the first words are matched, and `capped` says how many.
 */
export const search: typeof searchPack = (pack, query, options) => {
  adoptIndex(pack, () => bundledIndex(pack));
  return thrownHere(() => searchPack(pack, query, options));
};

/**
 * The records that pass criteria, in the pack's order. Throws a Fault with exit code 2 for a topic, a source or a person
 * that the pack does not know.
 */
export const filter: typeof filterPack = (pack, criteria) =>
  thrownHere(() => filterPack(pack, criteria));

/**
 * What is to be said of a claimed quotation: its `verdict` is `verbatim`, `as-printed`, `altered`, `misattributed` or
 * `absent` ("not in this pack", never "false"), with `reasons` in sentences; `by` is who is said to have said it, in any
 * spelling that the pack knows. Throws nothing but what `recordsOf` throws.
 */
export const verify: typeof verifyPack = (pack, text, options) =>
  thrownHere(() => verifyPack(pack, text, options));

/**
 * Cites what the records with some ids rest on, each source once: as data, and as a text in a style, APA's if none is
 * given; no more than `limit`, all if it is absent. Ids that no record has are passed over. Throws a Fault with exit code 2
 * for a style that there is not.
 */
export const cite: typeof citePack = (pack, ids, style, limit) =>
  thrownHere(() => citePack(pack, ids, style, limit));

/** A library does not read the process's stdin: a file called `-` is empty. */
const noInput = { bytes: () => Buffer.alloc(0), lines: () => [] };

/**
 * Throws a Fault from here. Of an error that nobody catches Node prints the line that made it: of a built file that is all
 * of it, but of this one little.
 */
function thrownHere<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault(error.message, error.exitCode, error.details);
  }
}

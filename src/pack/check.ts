// Is a pack sound? Every fault with its place: of its JSON, its shape, its rules, and its words against the sources.

import { usageFault } from '../errors.js';
import { entryLists, type Pack, type PackFaultRow } from '../model.js';
import { checkAgainstTexts } from './against-text.js';
import { packDefinition } from './definition.js';
import { readJson } from './json.js';
import { keysInValue } from './json-glance.js';
import type { Report } from './place.js';
import { checkRules } from './rules.js';
import { checkShape } from './shape.js';
import { glanceOf } from './shape-glance.js';
import { entriesOf, View } from './view.js';

/** What was found of a pack. */
export interface PackCheck {
  /** In the order of the pack; beyond ten thousand one more, which says so. */
  faults: PackFaultRow[];
  /** How many records were held against the rules. */
  checked: number;
  /** The pack, if it is sound. */
  pack?: Pack;
}

const mostFaults = 10_000;

/** The plain texts of sources, by their ids. */
export type SourceTexts = ReadonlyMap<string, string>;

/**
 * Checks a pack as it is written down; a mark of the byte order is no part of it. `texts` are held against its fragments
 * and quotations. A text that is no JSON has the faults that its reader finds, by line and column. Throws a Fault where
 * `texts` is no Map, and else never.
 */
export function checkPack(text: string, texts: SourceTexts = new Map()): PackCheck {
  if (!(texts instanceof Map))
    throw usageFault('texts is no Map from ids of sources to their texts');
  let isShaped = false;
  const { value, faults } = readJson(text.replace(/^\ufeff/, ''), (read) => {
    const keys = glanceOf(packDefinition)(read);
    isShaped = !Number.isNaN(keys);
    return isShaped ? keys : keysInValue(read);
  });
  return value === undefined ? { faults, checked: 0 } : check(value, texts, faults, isShaped);
}

/** Thrown when there are as many faults as anybody reads: a hostile pack can have one in every byte. */
class Enough extends Error {}

function check(
  value: unknown,
  texts: SourceTexts,
  before: readonly PackFaultRow[],
  isShaped: boolean,
): PackCheck {
  const found: PackFaultRow[] = [];
  const report: Report = (place, message) => {
    if (found.length === mostFaults) throw new Enough();
    found.push({ place, message });
  };
  const pack = new View(value);
  let isWhole = true;
  try {
    if (!isShaped) checkShape(packDefinition, value, report);
    const entries = entriesOf(pack);
    checkRules(pack, entries, report);
    if (texts.size > 0) checkAgainstTexts(entries, texts, report);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    isWhole = false;
  }
  const faults = [...before, ...found.sort(byPlace)];
  if (!isWhole) {
    faults.push({ place: 'the pack', message: 'has more faults; mend these and check again' });
  }
  const checked = entryLists.reduce((count, list) => count + pack.under(list).length, 0);
  return faults.length === 0 ? { faults, checked, pack: value as Pack } : { faults, checked };
}

/** The order of the pack: its own keys, then list by list and entry by entry; what is in an entry stays as found. */
function byPlace(a: PackFaultRow, b: PackFaultRow): number {
  const [listA, indexA] = positionOf(a.place);
  const [listB, indexB] = positionOf(b.place);
  return listA - listB || indexA - indexB;
}

const order: readonly string[] = [...entryLists, 'synonyms'];

function positionOf(place: string): readonly [list: number, index: number] {
  const [, list = '', index = '-1'] = /^(\w+)(?:\[(\d+)\])?/.exec(place) ?? [];
  return [order.indexOf(list), Number(index)];
}

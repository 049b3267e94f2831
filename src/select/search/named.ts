// Tells whom a whole query names, or calls by what the pack says that they are called.

import type { PackIndex } from './pack-index.js';
import { type Reading, type Slot, sure, trusts } from './reading.js';
import { phraseOf } from './stems.js';

/** Whom a query is about that says nothing else. */
export interface Named {
  /** The places of the records whose name the whole query is. */
  named: ReadonlySet<number>;
  /** The places of the people whom the whole query calls by what the pack says that they are called, too. */
  called: ReadonlySet<number>;
}

/** The most slots of a query that may be a name and what the named one is. */
const mostSlots = 4;

/** Whom slots name or call something, beside nothing but words of what the named one is: `President Xi Jinping`. */
export function namedBy(slots: readonly Slot[], index: PackIndex): Named {
  const named = new Set<number>();
  const called = new Set<number>();
  if (slots.length > mostSlots) return { named, called };
  for (const slot of slots) {
    for (const reading of wholeReadingsOf(slot)) {
      const { names, literal } = reading;
      if (names === undefined || !(literal || isPacks(reading, index))) continue;
      const others = slots.filter((other) => other !== slot);
      if (sayWhatIs(names, others, index)) (literal ? named : called).add(names);
    }
  }
  return { named, called };
}

/** What all the words of a slot may mean as one. */
const wholeReadingsOf = ({ parts, whole }: Slot): readonly Reading[] =>
  parts.length > 1 ? whole : (parts[0]?.readings ?? []);

/** Whether a reading is one of the pack's synonyms, as it stands. */
const isPacks = ({ source, trust }: Reading, index: PackIndex): boolean =>
  typeof source === 'number' && index.meaning(source).kind === 'pack' && trust === trusts.pack;

/** Whether slots say nothing but what somebody is: their words, or others of the same meaning, stand in the role. */
function sayWhatIs(at: number, slots: readonly Slot[], index: PackIndex): boolean {
  if (slots.length === 0) return true;
  const record = index.kind(at) === 'person' ? index.record(at) : undefined;
  if (record?.kind !== 'person') return false;
  const role = phraseOf(record.role).split(' ');
  const isOfRole = ({ source, trust }: Reading): boolean =>
    typeof source === 'string'
      ? trust === 1 && role.includes(source)
      : trust > sure && index.spellings(source).some((spelling) => role.includes(spelling));
  return slots.every(
    ({ parts, whole }) =>
      whole.some(isOfRole) || parts.every(({ readings }) => readings.some(isOfRole)),
  );
}

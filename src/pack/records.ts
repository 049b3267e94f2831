// The records of a pack: all of them, those of a kind, or one by its place; each made once, and when it is asked for.

import {
  type EntryList,
  type Evidence,
  type Kind,
  kinds,
  type Original,
  type Pack,
  type PackOrganization,
  type PackPerson,
  type PackRecord,
  type Speaker,
} from '../model.js';
import { event, fact, organization, person, quote, source, topic } from './make-record.js';

interface Made extends Partial<Record<Kind, PackRecord[]>> {
  all?: PackRecord[];
  starts?: readonly number[];
  /** Records that were made one by one, by their place. */
  single?: Map<number, PackRecord>;
  speakers?: ReadonlyMap<string, Speaker>;
  counts?: () => Counts;
  entries?: Entries;
}

const made = new WeakMap<Pack, Made>();

/** The records of a pack: facts, quotations, people, organizations, events, topics, sources; made once. */
export function recordsOf(pack: Pack): readonly PackRecord[] {
  const known = madeOf(pack);
  known.all ??= kinds.flatMap((kind) => recordsOfKind(pack, kind));
  return known.all;
}

/** A record of a kind. @internal */
export type RecordOf<K extends Kind> = Extract<PackRecord, { kind: K }>;

/**
 * The records of one kind, in the pack's order; made once, and without the others where they do not need them.
 * @internal
 */
export function recordsOfKind<K extends Kind>(pack: Pack, kind: K): readonly RecordOf<K>[] {
  const known = madeOf(pack);
  const inList = known[kind] as readonly RecordOf<K>[] | undefined;
  if (inList) return inList;
  const make = makers[kind](pack) as (entry: EntryOf<K>) => PackRecord;
  const all = entriesOf(pack, kind).map(
    (entry, at) => known.single?.get(firstOf(pack, kind) + at) ?? make(entry),
  );
  known[kind] = all;
  return all as readonly PackRecord[] as readonly RecordOf<K>[];
}

/** The people and organizations of a pack, as it has them. @internal */
export const partiesIn = (pack: Pack): (PackPerson | PackOrganization)[] => [
  ...pack.people,
  ...pack.organizations,
];

/** The entries of a pack one by one, where they can be had without the others. @internal */
export interface Entries {
  /** How many entries each list has. */
  counts: Readonly<Record<EntryList, number>>;
  /** An entry of a list. */
  read(list: EntryList, at: number): unknown;
}

/** Gives a pack a way to its entries one by one: what is asked for by place is then made without the rest. @internal */
export function adoptEntries(pack: Pack, entries: Entries): void {
  madeOf(pack).entries = entries;
}

/** The places among all records at which the kinds begin, in their order, and the number of records. */
function startsOf(pack: Pack): readonly number[] {
  const known = madeOf(pack);
  if (known.starts) return known.starts;
  const { entries } = known;
  const starts = [0];
  for (const kind of kinds) {
    const list = listOf[kind];
    starts.push((starts.at(-1) ?? 0) + (entries ? entries.counts[list] : pack[list].length));
  }
  known.starts = starts;
  return starts;
}

/** How many records a pack has; without its lists, where there is a way to its entries. @internal */
export const recordCount = (pack: Pack): number => startsOf(pack)[kinds.length] ?? 0;

/** The kind of the record at a place among all records. A search asks it of every candidate. @internal */
export function kindAt(pack: Pack, place: number): Kind {
  const starts = startsOf(pack);
  for (let at = 0; at < kinds.length; at++) {
    if (place < (starts[at + 1] ?? 0)) return kinds[at] as Kind;
  }
  throw new RangeError(`the pack has no record ${place}`);
}

/** The place among all records of the first of a kind. @internal */
export const firstOf = (pack: Pack, kind: Kind): number => startsOf(pack)[kinds.indexOf(kind)] ?? 0;

/** The entries of a kind as the pack has them. @internal */
export const entriesOf = <K extends Kind>(pack: Pack, kind: K): readonly EntryOf<K>[] =>
  pack[listOf[kind]];

/** The place of a record among those of its kind, by its kind and its place among all. @internal */
export const placeAmong = (pack: Pack, kind: Kind, place: number): number =>
  place - firstOf(pack, kind);

/** The record at a place among all records. @internal */
export function recordAt(pack: Pack, place: number): PackRecord {
  const known = madeOf(pack);
  const kind = kindAt(pack, place);
  const at = placeAmong(pack, kind, place);
  const inList = known[kind]?.[at];
  if (inList) return inList;
  known.single ??= new Map();
  let record = known.single.get(place);
  if (!record) {
    const list = listOf[kind];
    const entry = known.entries ? known.entries.read(list, at) : pack[list][at];
    record = (makers[kind](pack) as (entry: unknown) => PackRecord)(entry);
    known.single.set(place, record);
  }
  return record;
}

function madeOf(pack: Pack): Made {
  let known = made.get(pack);
  if (!known) {
    known = {};
    made.set(pack, known);
  }
  return known;
}

/** The kinds that rest on sources and stand on topics. */
const evidenced = ['fact', 'quote', 'person', 'organization', 'event'] as const;

/** The list in which the entries of a kind stand. */
const listOf = {
  fact: 'facts',
  quote: 'quotes',
  person: 'people',
  organization: 'organizations',
  event: 'events',
  topic: 'topics',
  source: 'sources',
} as const satisfies Record<Kind, EntryList>;

/** An entry of a pack from which records of a kind are made. @internal */
export type EntryOf<K extends Kind> = Pack[(typeof listOf)[K]][number];

const makers: { readonly [K in Kind]: (pack: Pack) => (entry: EntryOf<K>) => PackRecord } = {
  fact: () => fact,
  quote: (pack) => (entry) => quote(entry, speakersOf(pack)),
  person: () => person,
  organization: () => organization,
  event: () => event,
  topic: (pack) => (entry) => topic(entry, (id) => counted(pack).topics[id]),
  source: (pack) => (entry) => source(entry, (id) => counted(pack).sources[id]),
};

function speakersOf(pack: Pack): ReadonlyMap<string, Speaker> {
  const known = madeOf(pack);
  known.speakers ??= new Map(
    partiesIn(pack).map(({ id, name, role = '' }) => [id, { id, name, role }]),
  );
  return known.speakers;
}

/** How many records stand on each topic and rest on each source, by id; what has none is left out. @internal */
export interface Counts {
  topics: Readonly<Record<string, number>>;
  sources: Readonly<Record<string, number>>;
}

/**
 * Gives a pack the counts that were made before, read when they are asked for: to make them takes all records.
 * @internal
 */
export function adoptCounts(pack: Pack, counts: () => Counts | undefined): void {
  madeOf(pack).counts = once(() => counts() ?? countsOf(pack));
}

/** The counts of a pack: those that it was given, or such as are made once. @internal */
export function counted(pack: Pack): Counts {
  const known = madeOf(pack);
  known.counts ??= once(() => countsOf(pack));
  return known.counts();
}

function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** Counts the records of a pack. @internal */
export function countsOf(pack: Pack): Counts {
  // Counted in maps, since an object has each key that is new to it looked up among all that any object has.
  const topics = new Map<string, number>();
  const sources = new Map<string, number>();
  for (const kind of evidenced) {
    for (const entry of entriesOf(pack, kind)) {
      if (entry.topics) countEach(topics, entry.topics);
      countEach(sources, sourcesOf(entry));
    }
  }
  return { topics: asObject(topics), sources: asObject(sources) };
}

function countEach(counts: Map<string, number>, ids: readonly string[]): void {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as string;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
}

/** Without a prototype, since an id may be the name of something that objects have. */
const asObject = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.assign(Object.create(null), Object.fromEntries(counts));

/** What rests on sources: by its evidence and, of a quotation, by a speaker's own words. */
interface Resting {
  evidence: readonly Evidence[];
  originals?: readonly Original[];
}

/** The ids of the sources that a record or an entry rests on, each once. @internal */
export function sourcesOf({ evidence, originals }: Resting): string[] {
  const sources: string[] = [];
  addSources(sources, evidence);
  if (originals) addSources(sources, originals);
  return sources;
}

function addSources(sources: string[], rests: readonly { source: string }[]): void {
  for (let at = 0; at < rests.length; at++) {
    const { source } = rests[at] as { source: string };
    if (!sources.includes(source)) sources.push(source);
  }
}

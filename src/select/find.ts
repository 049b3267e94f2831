// Records by id, by name, and by what they concern.

import { usageFault } from '../errors.js';
import { type Kind, kinds, type Pack, type PackRecord } from '../model.js';
import { recordsOf, recordsOfKind, sourcesOf } from '../pack/records.js';
import { nearest } from './nearest.js';
import { fold } from './search/fold.js';

/** The record with an id; the id's case does not count. Kinds are gone through in order until it is met. */
export function find(pack: Pack, id: string): PackRecord | undefined {
  const wanted = id.trim().toLowerCase();
  for (const kind of kinds) {
    const record = byIdOf(pack, kind).get(wanted);
    if (record) return record;
  }
  return undefined;
}

/** The ids nearest to one that no record has, best first. */
export function nearestIds(pack: Pack, id: string): string[] {
  return nearest(
    id,
    recordsOf(pack).map((record) => record.id),
  );
}

const byId = new WeakMap<Pack, Map<Kind, Map<string, PackRecord>>>();

function byIdOf(pack: Pack, kind: Kind): Map<string, PackRecord> {
  const ofPack = byId.get(pack) ?? new Map<Kind, Map<string, PackRecord>>();
  byId.set(pack, ofPack);
  let ids = ofPack.get(kind);
  if (!ids) {
    ids = new Map(recordsOfKind(pack, kind).map((record) => [record.id, record]));
    ofPack.set(kind, ids);
  }
  return ids;
}

/** The person or organization that a name means: an id, a name or an alias in any spelling, or the only one with that word in its name. */
export function findParty(pack: Pack, name: string): PackRecord | undefined {
  const wanted = fold(name).trim();
  const parties = [...recordsOfKind(pack, 'person'), ...recordsOfKind(pack, 'organization')];
  const whole = parties.find((party) => namesOf(party).includes(wanted));
  if (whole) return whole;
  const part = parties.filter((party) =>
    namesOf(party).some((candidate) => ` ${candidate} `.includes(` ${wanted} `)),
  );
  return part.length === 1 ? part[0] : undefined;
}

const namesOf = (party: PackRecord): string[] =>
  [party.id, party.title, ...('aliases' in party ? (party.aliases ?? []) : [])].map((name) =>
    fold(name).trim(),
  );

/** What the records of a listing must have in common. */
export interface Criteria {
  /** The id of a topic. */
  topic?: string;
  /** A person or organization, by any name. */
  person?: string;
  basis?: string;
  /** The id of a source. */
  source?: string;
  kind?: string;
  /** Only facts with a figure. */
  figures?: boolean;
}

/**
 * A test for the records that meet all criteria. Throws a Fault that names what is near
 * when a topic, a person or a source is not in the pack.
 */
export function filter(pack: Pack, criteria: Criteria): (record: PackRecord) => boolean {
  const { topic, person, basis, source, kind, figures } = criteria;
  const tests: ((record: PackRecord) => boolean)[] = [];
  if (kind !== undefined) tests.push((record) => record.kind === kind);
  if (basis !== undefined) tests.push((record) => record.kind === 'fact' && record.basis === basis);
  if (figures) tests.push((record) => record.kind === 'fact' && record.value !== undefined);
  if (topic !== undefined) {
    const id = known(topic, pack.topics, 'topic');
    tests.push((record) => record.id === id || record.topics.includes(id));
  }
  if (source !== undefined) {
    const id = known(source, pack.sources, 'source');
    tests.push((record) => record.id === id || sourcesOf(record).includes(id));
  }
  if (person !== undefined) {
    const party = findParty(pack, person);
    if (!party) throw unknown(person, 'person or organization', partyNames(pack));
    tests.push((record) => record.id === party.id || partiesOf(record).includes(party.id));
  }
  return (record) => tests.every((test) => test(record));
}

/** The ids of the people and organizations that a record concerns. */
function partiesOf(record: PackRecord): string[] {
  const parties: string[] = [];
  if ('people' in record) parties.push(...(record.people ?? []));
  if ('organizations' in record) parties.push(...(record.organizations ?? []));
  if ('by' in record && record.by !== undefined) parties.push(record.by);
  if ('speaker' in record && record.speaker) parties.push(record.speaker.id);
  return parties;
}

const partyNames = (pack: Pack): string[] =>
  [...pack.people, ...pack.organizations].flatMap(({ id, name, aliases }) => [
    id,
    name,
    ...aliases,
  ]);

function known(id: string, entries: readonly { id: string }[], what: string): string {
  const wanted = id.trim().toLowerCase();
  if (entries.some((entry) => entry.id === wanted)) return wanted;
  throw unknown(
    id,
    what,
    entries.map((entry) => entry.id),
  );
}

function unknown(name: string, what: string, candidates: Iterable<string>) {
  const [near] = nearest(name, candidates);
  const advice =
    near === undefined
      ? `'xi-putin ${what === 'topic' ? 'topics' : what === 'source' ? 'sources' : 'people'}' lists them`
      : `did you mean '${near}'?`;
  return usageFault(`no ${what} is called '${name}'; ${advice}`);
}

// Records by what they concern: their topic, their people, what they rest on.

import { usageFault } from '../errors.js';
import { meant } from '../messages/nearest.js';
import { shorten } from '../messages/shorten.js';
import type { Basis, Kind, Pack, PackRecord } from '../model.js';
import { partiesIn, recordsOf, sourcesOf } from '../pack/records.js';
import { findParty } from './party.js';

/** What the records of a listing must have in common. */
export interface Criteria {
  /** The id or the title of a topic. */
  topic?: string | undefined;
  /** A person or organization, by any name. */
  person?: string | undefined;
  basis?: Basis | undefined;
  /** The id or the title of a source. */
  source?: string | undefined;
  kind?: Kind | undefined;
  /** Only facts with a figure. */
  figures?: boolean | undefined;
}

/** The records of a pack that meet all criteria, in the pack's order. Throws what `meeting` throws. */
export const filter = (pack: Pack, criteria: Criteria): PackRecord[] =>
  recordsOf(pack).filter(meeting(pack, criteria));

/**
 * A test for the records that meet all criteria. A topic, and a source, meets them where its kind is asked for and a record
 * on it does: the sources of a topic, the topics of a person. Throws a Fault that names what is near when a topic, a person
 * or a source is not in the pack.
 */
export function meeting(pack: Pack, criteria: Criteria): (record: PackRecord) => boolean {
  const { topic, person, basis, source, kind, figures } = criteria;
  const tests: ((record: PackRecord) => boolean)[] = [];
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
    tests.push((record) => record.id === party.id || concernedIn(record).includes(party.id));
  }
  const meets = (record: PackRecord): boolean => tests.every((test) => test(record));
  const isReferred = tests.length > 0 && (kind === 'topic' || kind === 'source');
  const referred = isReferred ? referredBy(recordsOf(pack).filter(meets), kind) : undefined;
  return (record) =>
    (kind === undefined || record.kind === kind) &&
    (meets(record) || referred?.has(record.id) === true);
}

/** The ids of the topics that records are on, or of the sources that they rest on. */
function referredBy(records: readonly PackRecord[], kind: 'topic' | 'source'): Set<string> {
  return new Set(
    records.flatMap((record) => (kind === 'topic' ? record.topics : sourcesOf(record))),
  );
}

/** The ids of the people and organizations that a record concerns. */
function concernedIn(record: PackRecord): string[] {
  const parties: string[] = [];
  if ('people' in record) parties.push(...(record.people ?? []));
  if ('organizations' in record) parties.push(...(record.organizations ?? []));
  if ('by' in record && record.by !== undefined) parties.push(record.by);
  if ('speaker' in record && record.speaker) parties.push(record.speaker.id);
  return parties;
}

const partyNames = (pack: Pack): string[] =>
  partiesIn(pack).flatMap(({ id, name, aliases }) => [id, name, ...aliases]);

/** The id of the entry that is meant by its id or its title. */
function known(
  id: string,
  entries: readonly { id: string; title: string }[],
  what: string,
): string {
  const wanted = id.trim().toLowerCase();
  const entry =
    entries.find((one) => one.id === wanted) ??
    entries.find(({ title }) => title.toLowerCase() === wanted);
  if (entry) return entry.id;
  throw unknown(
    id,
    what,
    entries.map((entry) => entry.id),
  );
}

function unknown(name: string, what: string, candidates: Iterable<string>) {
  const list = what === 'topic' ? 'topics' : what === 'source' ? 'sources' : 'people';
  const advice = meant(name, candidates, `'xi-putin ${list}' lists them`);
  return usageFault(`no ${what} is called '${shorten(name)}'; ${advice}`);
}

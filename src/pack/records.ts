// Makes records of a pack's entries: speakers filled in, counts made, in one order.

import type {
  Pack,
  PackEvent,
  PackFact,
  PackOrganization,
  PackPerson,
  PackQuote,
  PackRecord,
  PackSource,
  PackTopic,
  Speaker,
} from '../model.js';

const made = new WeakMap<Pack, PackRecord[]>();

/** The records of a pack: facts, quotations, people, organizations, events, topics, sources; made once. */
export function recordsOf(pack: Pack): PackRecord[] {
  const known = made.get(pack);
  if (known) return known;
  const speakers = speakersOf(pack);
  const entries: PackRecord[] = [
    ...pack.facts.map(fact),
    ...pack.quotes.map((entry) => quote(entry, speakers)),
    ...pack.people.map(person),
    ...pack.organizations.map(organization),
    ...pack.events.map(event),
  ];
  const onTopic = tally(entries.flatMap((record) => record.topics));
  const onSource = tally(entries.flatMap(sourcesOf));
  const records = [
    ...entries,
    ...pack.topics.map((entry) => topic(entry, onTopic.get(entry.id) ?? 0)),
    ...pack.sources.map((entry) => source(entry, onSource.get(entry.id) ?? 0)),
  ];
  made.set(pack, records);
  return records;
}

function speakersOf(pack: Pack): Map<string, Speaker> {
  return new Map(
    [...pack.people, ...pack.organizations].map(({ id, name, role = '' }) => [
      id,
      { id, name, role },
    ]),
  );
}

/** The ids of the sources that a record rests on, each once: those of its evidence and of a speaker's own words. */
export function sourcesOf(record: PackRecord): string[] {
  const originals = record.kind === 'quote' ? (record.originals ?? []) : [];
  return [...new Set([...record.evidence, ...originals].map(({ source }) => source))];
}

function tally(ids: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const fact = ({ id, title, text, ...rest }: PackFact): PackRecord => ({
  kind: 'fact',
  id,
  title,
  text,
  ...rest,
});

function quote(entry: PackQuote, speakers: Map<string, Speaker>): PackRecord {
  const { id, text, speaker: speakerId, ...rest } = entry;
  const speaker = speakerId === undefined ? undefined : speakers.get(speakerId);
  const title = `${speaker ? `${speaker.name}: ` : ''}${opening(text)}`;
  return { kind: 'quote', id, title, text, ...(speaker && { speaker }), ...rest };
}

/** The first words of a text, up to eight. */
function opening(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')}…`;
}

const person = ({ id, name, text, topics = [], ...rest }: PackPerson): PackRecord => ({
  kind: 'person',
  id,
  title: name,
  text,
  topics,
  ...rest,
});

const organization = ({ id, name, text, topics = [], ...rest }: PackOrganization): PackRecord => ({
  kind: 'organization',
  id,
  title: name,
  text,
  topics,
  ...rest,
});

const event = ({ id, title, text, topics = [], ...rest }: PackEvent): PackRecord => ({
  kind: 'event',
  id,
  title,
  text,
  topics,
  ...rest,
});

const topic = ({ id, title, text }: PackTopic, records: number): PackRecord => ({
  kind: 'topic',
  id,
  title,
  text,
  topics: [],
  evidence: [],
  records,
});

const source = ({ id, title, note, ...rest }: PackSource, records: number): PackRecord => ({
  kind: 'source',
  id,
  title,
  text: note ?? '',
  topics: [],
  evidence: [],
  records,
  ...rest,
});

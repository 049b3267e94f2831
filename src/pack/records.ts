// Makes records of a pack's entries: speakers filled in, counts made, in one order.

import {
  type Kind,
  kinds,
  type Pack,
  type PackEvent,
  type PackFact,
  type PackOrganization,
  type PackPerson,
  type PackQuote,
  type PackRecord,
  type PackSource,
  type PackTopic,
  type Speaker,
} from '../model.js';

type Made = Partial<Record<Kind, PackRecord[]>> & { all?: PackRecord[]; counts?: () => Counts };

const made = new WeakMap<Pack, Made>();

/** The records of a pack: facts, quotations, people, organizations, events, topics, sources; made once. */
export function recordsOf(pack: Pack): PackRecord[] {
  const known = madeOf(pack);
  known.all ??= kinds.flatMap((kind) => recordsOfKind(pack, kind));
  return known.all;
}

/** The records of one kind, in the pack's order; made once, and without the others where they do not need them. */
export function recordsOfKind(pack: Pack, kind: Kind): PackRecord[] {
  const known = madeOf(pack);
  known[kind] ??= makers[kind](pack);
  return known[kind];
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

const makers: Readonly<Record<Kind, (pack: Pack) => PackRecord[]>> = {
  fact: (pack) => pack.facts.map(fact),
  quote: (pack) => {
    const speakers = speakersOf(pack);
    return pack.quotes.map((entry) => quote(entry, speakers));
  },
  person: (pack) => pack.people.map(person),
  organization: (pack) => pack.organizations.map(organization),
  event: (pack) => pack.events.map(event),
  topic: (pack) => pack.topics.map((entry) => topic(entry, (id) => counted(pack).topics[id])),
  source: (pack) => pack.sources.map((entry) => source(entry, (id) => counted(pack).sources[id])),
};

function speakersOf(pack: Pack): Map<string, Speaker> {
  return new Map(
    [...pack.people, ...pack.organizations].map(({ id, name, role = '' }) => [
      id,
      { id, name, role },
    ]),
  );
}

/** How many records stand on each topic and rest on each source, by id; what has none is left out. */
export interface Counts {
  topics: Readonly<Record<string, number>>;
  sources: Readonly<Record<string, number>>;
}

/** Gives a pack the counts that were made before, read when they are asked for: to make them takes all records. */
export function adoptCounts(pack: Pack, counts: () => Counts | undefined): void {
  madeOf(pack).counts = once(() => counts() ?? countsOf(pack));
}

function counted(pack: Pack): Counts {
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

/** Counts the records of a pack. */
export function countsOf(pack: Pack): Counts {
  const counts = { topics: empty(), sources: empty() };
  for (const kind of evidenced) {
    for (const record of recordsOfKind(pack, kind)) {
      for (const id of record.topics) counts.topics[id] = (counts.topics[id] ?? 0) + 1;
      for (const id of sourcesOf(record)) counts.sources[id] = (counts.sources[id] ?? 0) + 1;
    }
  }
  return counts;
}

/** Without a prototype, since an id may be the name of something that objects have. */
const empty = (): Record<string, number> => Object.create(null);

/** The ids of the sources that a record rests on, each once: those of its evidence and of a speaker's own words. */
export function sourcesOf(record: PackRecord): string[] {
  const originals = record.kind === 'quote' ? (record.originals ?? []) : [];
  return [...new Set([...record.evidence, ...originals].map(({ source }) => source))];
}

const fact = (entry: PackFact): PackRecord => ({ kind: 'fact', ...entry });

function quote(entry: PackQuote, speakers: Map<string, Speaker>): PackRecord {
  const { id, text, speaker: speakerId, ...rest } = entry;
  const speaker = speakerId === undefined ? undefined : speakers.get(speakerId);
  const title = `${speaker ? `${speaker.name}: ` : ''}${opening(text)}`;
  return { kind: 'quote', id, title, text, ...(speaker && { speaker }), ...rest };
}

/** The first words of a text: up to eight, and of a script without spaces up to sixty signs. */
function opening(text: string): string {
  const words = text.slice(0, 240).split(/\s+/u).slice(0, 8).join(' ');
  const shown = words.length > 60 && !words.includes(' ') ? words.slice(0, 60) : words;
  return shown.length >= text.length ? text : `${shown}…`;
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

/** The count of an id, found when it is looked at. */
type Count = (id: string) => number | undefined;

const topic = ({ id, title, text }: PackTopic, count: Count): PackRecord => ({
  kind: 'topic',
  id,
  title,
  text,
  topics: [],
  evidence: [],
  get records() {
    return count(id) ?? 0;
  },
});

const source = ({ id, title, note, ...rest }: PackSource, count: Count): PackRecord => ({
  kind: 'source',
  id,
  title,
  text: note ?? '',
  topics: [],
  evidence: [],
  get records() {
    return count(id) ?? 0;
  },
  ...rest,
});

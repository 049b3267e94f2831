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

type Made = Partial<Record<Kind, PackRecord[]>>;

const made = new WeakMap<Pack, Made & { all?: PackRecord[] }>();

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

function madeOf(pack: Pack): Made & { all?: PackRecord[] } {
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
  topic: (pack) => {
    const counts = tally(pack, ({ topics }) => topics);
    return pack.topics.map((entry) => topic(entry, counts));
  },
  source: (pack) => {
    const counts = tally(pack, sourcesOf);
    return pack.sources.map((entry) => source(entry, counts));
  },
};

function speakersOf(pack: Pack): Map<string, Speaker> {
  return new Map(
    [...pack.people, ...pack.organizations].map(({ id, name, role = '' }) => [
      id,
      { id, name, role },
    ]),
  );
}

/** A count for each id: made when the first is asked for, since it takes all records. */
type Counts = () => ReadonlyMap<string, number>;

/** How many records there are to each of the ids that `idsOf` finds in them. */
function tally(pack: Pack, idsOf: (record: PackRecord) => string[]): Counts {
  let counts: Map<string, number> | undefined;
  return () => {
    if (counts) return counts;
    counts = new Map();
    for (const kind of evidenced) {
      for (const record of recordsOfKind(pack, kind)) {
        for (const id of idsOf(record)) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    return counts;
  };
}

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

const topic = ({ id, title, text }: PackTopic, counts: Counts): PackRecord => ({
  kind: 'topic',
  id,
  title,
  text,
  topics: [],
  evidence: [],
  get records() {
    return counts().get(id) ?? 0;
  },
});

const source = ({ id, title, note, ...rest }: PackSource, counts: Counts): PackRecord => ({
  kind: 'source',
  id,
  title,
  text: note ?? '',
  topics: [],
  evidence: [],
  get records() {
    return counts().get(id) ?? 0;
  },
  ...rest,
});

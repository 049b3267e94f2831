// What of a record is searched, and how much a word counts for where it stands.

import type { Kind, Pack, PackOrganization, PackPerson, PackQuote } from '../../model.js';
import { type EntryOf, partiesIn } from '../../pack/records.js';

/** Where a text of a record stands in it, for what that makes its words count. */
export interface Place {
  /** How much a word of it counts against one of the record's text, which counts 1. */
  weight: number;
  /** The usual number of words of such a text; longer ones count less a word. */
  usual: number;
  /** Part of what the record says itself, and no note, topic or passage of a source. */
  own: boolean;
}

/** What words of a detail count, and of what somebody or something is or where it is. */
const [detail, role] = [0.5, 1.4];

const place = (weight: number, usual: number, own = true): Place => ({ weight, usual, own });

/** Where texts stand; the text of a record weighs 1. Weights set by hand on packs made for the purpose. */
export const places = {
  title: place(2.2, 6),
  name: place(3, 6),
  text: place(1, 30),
  date: place(detail, 3),
  topic: place(0.45, 4, false),
  passage: place(0.5, 8, false),
  note: place(0.3, 30, false),
  speaker: place(1.6, 3),
  speakersRole: place(detail, 8, false),
  occasion: place(0.6, 10),
  original: place(0.8, 30),
  by: place(detail, 3),
  unit: place(detail, 4),
  alias: place(2, 3),
  role: place(role, 8),
  site: place(role, 3),
  publisher: place(detail, 4),
  /** What a link to a record counts, and a record for its own name, against a mention in a text. */
  link: place(0.4, 1),
  itself: place(4, 1),
};

/** Takes a text, if there is one, and where it stands. */
export type Take = (text: string | undefined, place: Place) => void;

/** The names by which entries refer to others. */
export interface Names {
  /** Topic id → title. */
  topics: ReadonlyMap<string, string>;
  /** Person or organization id → name and role. */
  parties: ReadonlyMap<string, PackPerson | PackOrganization>;
}

export function namesOf(pack: Pack): Names {
  return {
    topics: new Map(pack.topics.map(({ id, title }) => [id, title])),
    parties: new Map(partiesIn(pack).map((party) => [party.id, party])),
  };
}

/** What of the entries of a kind is searched. Loops count: these go over all that a pack says, before V8 has compiled them. */
interface Field<Entry> {
  /** Gives the texts of an entry, and where each stands. */
  texts(entry: Entry, names: Names, take: Take): void;
  /** The ids of the people, organizations and events that an entry is linked to. */
  links(entry: Entry): readonly string[];
}

type Said = Pick<PackQuote, 'text' | 'date' | 'evidence' | 'notes'> & { topics?: string[] };

/** What entries of most kinds say, and what stands beside it. */
function takeSaid({ text, date, topics, evidence, notes }: Said, names: Names, take: Take): void {
  take(text, places.text);
  take(date, places.date);
  if (topics) {
    for (let at = 0; at < topics.length; at++)
      take(names.topics.get(topics[at] as string), places.topic);
  }
  for (let at = 0; at < evidence.length; at++) take(evidence[at]?.exact, places.passage);
  if (notes) for (let at = 0; at < notes.length; at++) take(notes[at], places.note);
}

const none: readonly string[] = [];

const party: Field<PackPerson | PackOrganization> = {
  texts(entry, names, take) {
    take(entry.name, places.name);
    takeSaid(entry, names, take);
    for (const alias of entry.aliases) take(alias, places.alias);
    take(entry.role, places.role);
    take(entry.affiliation, places.role);
  },
  links: () => none,
};

/** The fields by kind. */
export const fields: { readonly [K in Kind]: Field<EntryOf<K>> } = {
  fact: {
    texts(entry, names, take) {
      take(entry.title, places.title);
      takeSaid(entry, names, take);
      if (entry.by !== undefined) take(names.parties.get(entry.by)?.name, places.by);
      take(entry.value?.unit, places.unit);
    },
    links({ people = none, organizations = none, events = none, by }) {
      const links = [...people, ...organizations, ...events];
      if (by !== undefined) links.push(by);
      return links;
    },
  },
  quote: {
    texts(entry, names, take) {
      takeSaid(entry, names, take);
      const speaker = entry.speaker === undefined ? undefined : names.parties.get(entry.speaker);
      take(speaker?.name, places.speaker);
      take(speaker?.role, places.speakersRole);
      take(entry.occasion, places.occasion);
      for (const { text, translation } of entry.originals ?? []) {
        take(text, places.original);
        take(translation, places.original);
      }
    },
    links: ({ speaker }) => (speaker === undefined ? none : [speaker]),
  },
  person: party,
  organization: party,
  event: {
    texts(entry, names, take) {
      take(entry.title, places.title);
      takeSaid(entry, names, take);
      for (const alias of entry.aliases ?? []) take(alias, places.alias);
      take(entry.place, places.site);
    },
    links: ({ people = none, organizations = none }) => [...people, ...organizations],
  },
  topic: {
    texts({ title, text }, _names, take) {
      take(title, places.title);
      take(text, places.text);
    },
    links: () => none,
  },
  source: {
    texts({ title, note, publisher, authors = [] }, _names, take) {
      take(title, places.title);
      take(note, places.text);
      take(publisher, places.publisher);
      for (const author of authors) take(author, places.by);
    },
    links: () => none,
  },
};

// What of a record is searched, and how much a word counts for where it stands.

import type { Pack, PackRecord } from '../../model.js';

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
const places = {
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
};

/** Gives the texts of a record that are searched, and where each stands. */
export function eachText(
  record: PackRecord,
  names: Names,
  give: (text: string, place: Place) => void,
): void {
  const add = (text: string | undefined, place: Place) => {
    if (text) give(text, place);
  };
  if (record.kind !== 'quote') {
    const isName = record.kind === 'person' || record.kind === 'organization';
    add(record.title, isName ? places.name : places.title);
  }
  add(record.text, places.text);
  add(record.date, places.date);
  for (const id of record.topics) add(names.topics.get(id), places.topic);
  for (const { exact } of record.evidence) add(exact, places.passage);
  for (const note of record.notes ?? []) add(note, places.note);
  switch (record.kind) {
    case 'quote':
      add(record.speaker?.name, places.speaker);
      add(record.speaker?.role, places.speakersRole);
      add(record.occasion, places.occasion);
      for (const { text, translation } of record.originals ?? []) {
        add(text, places.original);
        add(translation, places.original);
      }
      break;
    case 'fact':
      if (record.by !== undefined) add(names.parties.get(record.by), places.by);
      add(record.value?.unit, places.unit);
      break;
    case 'person':
    case 'organization':
      for (const alias of record.aliases) add(alias, places.alias);
      add(record.role, places.role);
      add(record.affiliation, places.role);
      break;
    case 'event':
      for (const alias of record.aliases ?? []) add(alias, places.alias);
      add(record.place, places.site);
      break;
    case 'source':
      add(record.publisher, places.publisher);
      for (const author of record.authors ?? []) add(author, places.by);
      break;
  }
}

/** The names by which records refer to others. */
export interface Names {
  /** Topic id → title. */
  topics: ReadonlyMap<string, string>;
  /** Person or organization id → name. */
  parties: ReadonlyMap<string, string>;
}

export function namesOf(pack: Pack): Names {
  return {
    topics: new Map(pack.topics.map(({ id, title }) => [id, title])),
    parties: new Map([...pack.people, ...pack.organizations].map(({ id, name }) => [id, name])),
  };
}

/** The ids of the people, organizations and events that a record is linked to. */
export function linksOf(record: PackRecord): string[] {
  const links: string[] = [];
  if (record.kind === 'fact' || record.kind === 'event') {
    for (const id of record.people ?? []) links.push(id);
    for (const id of record.organizations ?? []) links.push(id);
  }
  if (record.kind === 'fact') {
    for (const id of record.events ?? []) links.push(id);
    if (record.by !== undefined) links.push(record.by);
  }
  if (record.kind === 'quote' && record.speaker) links.push(record.speaker.id);
  return links;
}

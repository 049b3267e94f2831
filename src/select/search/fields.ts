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

/** Weights of fields; the text of a record is 1. Set by hand on packs made for the purpose. */
const weights = {
  title: 2.2,
  name: 3,
  alias: 2,
  speaker: 1.6,
  role: 1.4,
  original: 0.8,
  occasion: 0.6,
  passage: 0.5,
  topic: 0.45,
  note: 0.3,
  detail: 0.5,
};

/** Gives the texts of a record that are searched, and where each stands. */
export function eachText(
  record: PackRecord,
  names: Names,
  give: (text: string, place: Place) => void,
): void {
  const add = (text: string | undefined, weight: number, usual: number, own = false) => {
    if (text) give(text, { weight, usual, own });
  };
  if (record.kind !== 'quote') {
    const isName = record.kind === 'person' || record.kind === 'organization';
    add(record.title, isName ? weights.name : weights.title, 6, true);
  }
  add(record.text, 1, 30, true);
  add(record.date, weights.detail, 3, true);
  for (const id of record.topics) add(names.topics.get(id), weights.topic, 4);
  for (const { exact } of record.evidence) add(exact, weights.passage, 8);
  for (const note of record.notes ?? []) add(note, weights.note, 30);
  switch (record.kind) {
    case 'quote':
      add(record.speaker?.name, weights.speaker, 3, true);
      add(record.speaker?.role, weights.detail, 8);
      add(record.occasion, weights.occasion, 10, true);
      for (const { text, translation } of record.originals ?? []) {
        add(text, weights.original, 30, true);
        add(translation, weights.original, 30, true);
      }
      break;
    case 'fact':
      if (record.by !== undefined) add(names.parties.get(record.by), weights.detail, 3, true);
      add(record.value?.unit, weights.detail, 4, true);
      break;
    case 'person':
    case 'organization':
      for (const alias of record.aliases) add(alias, weights.alias, 3, true);
      add(record.role, weights.role, 8, true);
      add(record.affiliation, weights.role, 8, true);
      break;
    case 'event':
      for (const alias of record.aliases ?? []) add(alias, weights.alias, 3, true);
      add(record.place, weights.role, 3, true);
      break;
    case 'source':
      add(record.publisher, weights.detail, 4, true);
      for (const author of record.authors ?? []) add(author, weights.detail, 3, true);
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
    links.push(...(record.people ?? []), ...(record.organizations ?? []));
  }
  if (record.kind === 'fact') {
    links.push(...(record.events ?? []));
    if (record.by !== undefined) links.push(record.by);
  }
  if (record.kind === 'quote' && record.speaker) links.push(record.speaker.id);
  return links;
}

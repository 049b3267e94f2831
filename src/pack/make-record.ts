// Makes a record of an entry of a pack: the speaker filled in, names brought under one.

import type {
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

export const fact = (entry: PackFact): PackRecord => ({ kind: 'fact', ...entry });

export function quote(entry: PackQuote, speakers: ReadonlyMap<string, Speaker>): PackRecord {
  const { id, text, speaker: speakerId, ...rest } = entry;
  const speaker = speakerId === undefined ? undefined : speakers.get(speakerId);
  const title = `${speaker ? `${speaker.name}: ` : ''}${opening(text)}`;
  return { kind: 'quote', id, title, text, ...(speaker && { speaker }), ...rest };
}

/** The first words of a text: up to eight, and of a script without spaces up to sixty signs. */
function opening(text: string): string {
  const words = beginning(text, 240).split(/\s+/u).slice(0, 8).join(' ');
  const shown = words.length > 60 && !words.includes(' ') ? beginning(words, 60) : words;
  return shown.length >= text.length ? text : `${shown}…`;
}

/** The first UTF-16 units of a text, so many at most; no sign of two is halved. */
const beginning = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

export const person = ({ id, name, text, topics = [], ...rest }: PackPerson): PackRecord => ({
  kind: 'person',
  id,
  title: name,
  text,
  topics,
  ...rest,
});

export const organization = ({
  id,
  name,
  text,
  topics = [],
  ...rest
}: PackOrganization): PackRecord => ({
  kind: 'organization',
  id,
  title: name,
  text,
  topics,
  ...rest,
});

export const event = ({ id, title, text, topics = [], ...rest }: PackEvent): PackRecord => ({
  kind: 'event',
  id,
  title,
  text,
  topics,
  ...rest,
});

/** The count of an id, found when it is looked at. */
type Count = (id: string) => number | undefined;

export const topic = ({ id, title, text }: PackTopic, count: Count): PackRecord => ({
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

export const source = ({ id, title, note, ...rest }: PackSource, count: Count): PackRecord => ({
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

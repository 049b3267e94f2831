// The one definition of a pack: its validation and its JSON Schema are made from it, and the compiler holds it to the types.

import * as v from 'valibot';
import {
  bases,
  type Evidence,
  type Original,
  type Pack,
  type PackEvent,
  type PackFact,
  type PackOrganization,
  type PackPerson,
  type PackQuote,
  type PackSource,
  type PackTopic,
  reliabilities,
  type Value,
  wordings,
} from '../model.js';
import { datePattern, dayPattern, isInCalendar } from './dates.js';
import { longestText } from './place.js';
import { wordPattern } from './words.js';

/** True of two types only if they are the same, in both directions, optional keys and all. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A type as one object, that may have been put together of several. */
export type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** Gives a definition back; does not compile if what it accepts is not exactly the type. */
export const exactly =
  <Type>() =>
  <Definition extends v.GenericSchema>(
    definition: Definition &
      (Same<v.InferOutput<Definition>, Type> extends true ? unknown : 'differs from the type'),
  ): Definition =>
    definition;

/** At most twelve words, as the search for a passage counts them. */
const fewWords = new RegExp(
  `^[^${wordPattern}]*(?:[${wordPattern}]+[^${wordPattern}]+){0,11}[${wordPattern}]+[^${wordPattern}]*$`,
  'u',
);

const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
];

// Lengths come first: a pattern is not tried on what is too long for it.

export const id = v.pipe(
  v.string(),
  v.maxLength(100, 'is too long for an id; write up to 100 characters'),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "is no id; write lower-case words joined by hyphens, such as 'position-paper'",
  ),
  v.description('Short, readable, its own in the whole pack, never reused: people cite it.'),
);

export const text = v.pipe(
  v.string(),
  v.maxLength(longestText, 'is too long; write up to a million characters'),
  v.regex(/[^\s\p{Cf}]/u, 'is blank; write something, or take the key out'),
);

export const language = v.pipe(
  v.string(),
  v.maxLength(100, "is too long for a language tag; write one such as 'en' or 'zh-Hant'"),
  v.regex(
    /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
    "is no language tag; write one such as 'en' or 'zh-Hant'",
  ),
  v.description('A BCP 47 language tag.'),
);

export const url = v.pipe(
  v.string(),
  v.maxLength(10_000, 'is too long for an address; write up to 10,000 characters'),
  v.regex(
    /^https?:\/\/[^\s\p{C}]+$/u,
    'is no address of a web page; write one that begins with https:// or http://',
  ),
  v.check(URL.canParse, 'is no address of a web page; see that it is whole'),
  v.description('The address of a web page.'),
);

const inCalendar = v.check(
  isInCalendar,
  'is a day that the calendar does not have; write one that it has',
);

export const date = v.pipe(
  v.string(),
  v.regex(datePattern, 'is no date; write YYYY, YYYY-MM or YYYY-MM-DD'),
  inCalendar,
  v.description('YYYY, YYYY-MM or YYYY-MM-DD: as precise as it is known.'),
);

export const day = v.pipe(
  v.string(),
  v.regex(dayPattern, 'is no day; write YYYY-MM-DD'),
  inCalendar,
  v.description('YYYY-MM-DD.'),
);

export const basis = v.pipe(
  v.picklist(bases),
  v.description(
    'How the article carries it: reported; said by somebody; its analysis; or from another source.',
  ),
);

export const wording = v.pipe(
  v.picklist(wordings),
  v.description(
    "Whose words are printed: the speaker's own; others than the speaker's known ones; or words not found elsewhere.",
  ),
);

export const reliability = v.pipe(
  v.picklist(reliabilities),
  v.description('Best first. Weak sources alone carry no record.'),
);

export const evidence = v.pipe(
  exactly<Evidence>()(
    v.strictObject({
      source: id,
      paragraph: v.exactOptional(
        v.pipe(
          v.number(),
          v.integer('is no paragraph; write a whole number from 1'),
          v.minValue(1, 'is no paragraph; write a whole number from 1'),
          v.description('The non-empty line of the source, counted from 1.'),
        ),
      ),
      exact: v.exactOptional(
        v.pipe(
          v.string(),
          v.maxLength(200, 'is too long; write a shorter fragment of the source'),
          v.regex(fewWords, 'is no fragment; write one to twelve words of the source'),
          v.description(
            'A fragment of the source, at most twelve words, enough to find the passage.',
          ),
        ),
      ),
      url: v.exactOptional(url),
    }),
  ),
  v.description('Where a record stands in a source.'),
);

export const value = v.pipe(
  exactly<Value>()(
    v.strictObject({
      amount: v.union([
        v.number(),
        v.pipe(
          v.string(),
          v.maxLength(100, 'is too long for a fraction; write up to 100 characters'),
          v.regex(
            /^-?\d+\/[1-9]\d*$/,
            "is no fraction; write a number, or a fraction such as '1/3'",
          ),
        ),
      ]),
      unit: text,
      qualifier: v.exactOptional(v.pipe(text, v.description('almost, over, up to …'))),
    }),
  ),
  v.description('A figure: how much of what.'),
);

export const original = v.pipe(
  exactly<Original>()(
    v.strictObject({
      text,
      language,
      translation: v.exactOptional(v.pipe(text, v.description("In the pack's language."))),
      source: id,
      url: v.exactOptional(url),
    }),
  ),
  v.description("The speaker's own words, as a source gives them."),
);

const evidenceList = v.pipe(
  v.array(evidence),
  v.minLength(1, 'is empty; say where the record stands in a source'),
);
export const ids = v.array(id);
export const texts = v.array(text);

const source = v.pipe(
  exactly<PackSource>()(
    v.strictObject({
      id,
      title: text,
      type: v.pipe(
        v.string(),
        v.values(cslTypes, "is no CSL type; write one such as 'article-newspaper' or 'webpage'"),
        v.description('A CSL item type.'),
      ),
      publisher: text,
      authors: v.exactOptional(texts),
      issued: v.exactOptional(date),
      url: v.exactOptional(url),
      accessed: v.exactOptional(day),
      language,
      note: v.exactOptional(text),
      reliability,
    }),
  ),
  v.description('A document that records rest on.'),
);

const topic = exactly<PackTopic>()(v.strictObject({ id, title: text, text }));

const aliases = v.pipe(texts, v.description('Other spellings, also in other scripts.'));

const person = exactly<PackPerson>()(
  v.strictObject({
    id,
    name: text,
    role: text,
    affiliation: v.exactOptional(text),
    text,
    aliases,
    topics: v.exactOptional(ids),
    evidence: evidenceList,
    notes: v.exactOptional(texts),
    related: v.exactOptional(ids),
  }),
);

const organization = exactly<PackOrganization>()(
  v.strictObject({
    id,
    name: text,
    role: v.exactOptional(text),
    affiliation: v.exactOptional(text),
    text,
    aliases,
    topics: v.exactOptional(ids),
    evidence: evidenceList,
    notes: v.exactOptional(texts),
    related: v.exactOptional(ids),
  }),
);

const event = exactly<PackEvent>()(
  v.strictObject({
    id,
    title: text,
    date,
    endDate: v.exactOptional(date),
    place: v.exactOptional(text),
    text,
    aliases: v.exactOptional(texts),
    topics: v.exactOptional(ids),
    people: v.exactOptional(ids),
    organizations: v.exactOptional(ids),
    evidence: evidenceList,
    notes: v.exactOptional(texts),
    related: v.exactOptional(ids),
  }),
);

const fact = exactly<PackFact>()(
  v.strictObject({
    id,
    title: text,
    text,
    basis,
    by: v.exactOptional(v.pipe(id, v.description('The person or organization that said it.'))),
    value: v.exactOptional(value),
    topics: ids,
    people: v.exactOptional(ids),
    organizations: v.exactOptional(ids),
    events: v.exactOptional(ids),
    date: v.exactOptional(date),
    evidence: evidenceList,
    notes: v.exactOptional(texts),
    related: v.exactOptional(ids),
  }),
);

const quote = exactly<PackQuote>()(
  v.strictObject({
    id,
    speaker: v.exactOptional(
      v.pipe(
        id,
        v.description('A person or organization; left out where the source names nobody.'),
      ),
    ),
    text: v.pipe(text, v.description('The words that the source prints.')),
    wording,
    originals: v.exactOptional(v.array(original)),
    occasion: v.exactOptional(text),
    date: v.exactOptional(date),
    topics: ids,
    evidence: evidenceList,
    notes: v.exactOptional(texts),
    related: v.exactOptional(ids),
  }),
);

export const packDefinition = v.pipe(
  exactly<Pack>()(
    v.strictObject({
      $schema: v.exactOptional(v.pipe(text, v.description('Where editors find this schema.'))),
      schemaVersion: v.literal(1),
      id,
      title: text,
      description: text,
      language,
      sources: v.array(source),
      topics: v.array(topic),
      people: v.array(person),
      organizations: v.array(organization),
      events: v.array(event),
      facts: v.array(fact),
      quotes: v.array(quote),
      synonyms: v.pipe(
        v.array(v.pipe(texts, v.minLength(2, 'names fewer than two; name what means the same'))),
        v.description(
          'Groups of words and phrases that mean the same in this pack. One that begins with the name of a person says what else that person is called.',
        ),
      ),
    }),
  ),
  v.title('A knowledge pack'),
  v.description('Facts, quotations, people, organizations and events, each with its evidence.'),
);

/** The definitions that have a name in the JSON Schema. */
export const packParts = {
  id,
  text,
  language,
  url,
  date,
  day,
  evidence,
  value,
  original,
  source,
  topic,
  person,
  organization,
  event,
  fact,
  quote,
};

// The types of a pack, of the records made from it, and of what look-ups on them give; imports nothing.

/** How an article carries a fact: it reports it, somebody said it, it is the article's analysis, or it comes from another source. */
export const bases = ['reported', 'said', 'analysis', 'context'] as const;
export type Basis = (typeof bases)[number];

/** Whose words a quotation prints: the speaker's own, other words than the speaker's known ones, or words never found elsewhere. */
export const wordings = ['verbatim', 'reworded', 'unverified'] as const;
export type Wording = (typeof wordings)[number];

/** How far a source can be relied on, best first. No record rests on weak sources alone. */
export const reliabilities = ['official', 'major', 'secondary', 'weak'] as const;
export type Reliability = (typeof reliabilities)[number];

/** Where a record stands in a source: a fragment of at most 12 words, enough to find the passage (a W3C TextQuoteSelector). */
export interface Evidence {
  /** The id of a source. */
  source: string;
  /** The non-empty line of the source, counted from 1. */
  paragraph?: number;
  exact?: string;
  /** Where the passage can be read, if not at the source's own address. */
  url?: string;
}

/** A figure: `{ amount: 40, unit: "meetings" }`, `{ amount: "1/3", unit: "share of exports", qualifier: "almost" }`. */
export interface Value {
  /** A number, or a fraction as text. */
  amount: number | string;
  unit: string;
  qualifier?: string;
}

/** The speaker's own words, as a source other than the article gives them. */
export interface Original {
  text: string;
  /** A BCP 47 language tag. */
  language: string;
  /** In the pack's language. */
  translation?: string;
  /** The id of a source. */
  source: string;
  url?: string;
}

export interface PackSource {
  id: string;
  title: string;
  /** A CSL item type: `article-newspaper`, `webpage`, … */
  type: string;
  publisher: string;
  authors?: string[];
  /** YYYY-MM-DD, YYYY-MM or YYYY; absent where it is not known. */
  issued?: string;
  url?: string;
  /** The day it was read, YYYY-MM-DD. */
  accessed?: string;
  language: string;
  note?: string;
  reliability: Reliability;
}

export interface PackTopic {
  id: string;
  title: string;
  text: string;
}

/** What every entry of a pack but a source or a topic carries. */
interface PackEntry {
  id: string;
  text: string;
  topics: string[];
  evidence: Evidence[];
  notes?: string[];
  /** Ids of other records. */
  related?: string[];
}

export interface PackPerson extends Omit<PackEntry, 'topics'> {
  name: string;
  role: string;
  affiliation?: string;
  aliases: string[];
  topics?: string[];
}

export interface PackOrganization extends Omit<PackEntry, 'topics'> {
  name: string;
  role?: string;
  affiliation?: string;
  aliases: string[];
  topics?: string[];
}

export interface PackEvent extends Omit<PackEntry, 'topics'> {
  title: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY: as precise as it is written. */
  date: string;
  endDate?: string;
  place?: string;
  aliases?: string[];
  topics?: string[];
  people?: string[];
  organizations?: string[];
}

export interface PackFact extends PackEntry {
  title: string;
  basis: Basis;
  /** The id of the person or organization that said it. */
  by?: string;
  value?: Value;
  people?: string[];
  organizations?: string[];
  events?: string[];
  date?: string;
}

export interface PackQuote extends PackEntry {
  /** The id of a person or organization; absent where the source names nobody. */
  speaker?: string;
  wording: Wording;
  originals?: Original[];
  occasion?: string;
  date?: string;
}

/** A knowledge file, as it is written down. */
export interface Pack {
  $schema?: string;
  schemaVersion: 1;
  id: string;
  title: string;
  description: string;
  /** A BCP 47 language tag. */
  language: string;
  sources: PackSource[];
  topics: PackTopic[];
  people: PackPerson[];
  organizations: PackOrganization[];
  events: PackEvent[];
  facts: PackFact[];
  quotes: PackQuote[];
  /** Groups of words and phrases that mean the same in this pack. */
  synonyms: string[][];
}

/** The lists of entries in a pack, in the order in which they are written. */
export const entryLists = [
  'sources',
  'topics',
  'people',
  'organizations',
  'events',
  'facts',
  'quotes',
] as const;

export type EntryList = (typeof entryLists)[number];

/** The kinds of record, in the order in which a pack's records stand. */
export const kinds = [
  'fact',
  'quote',
  'person',
  'organization',
  'event',
  'topic',
  'source',
] as const;
export type Kind = (typeof kinds)[number];

/** What every record has, in every machine format. */
interface RecordBase {
  kind: Kind;
  id: string;
  title: string;
  text: string;
  topics: string[];
  date?: string;
  evidence: Evidence[];
  notes?: string[];
  related?: string[];
}

export interface Speaker {
  id: string;
  name: string;
  role: string;
}

export interface FactRecord extends RecordBase {
  kind: 'fact';
  basis: Basis;
  by?: string;
  value?: Value;
  people?: string[];
  organizations?: string[];
  events?: string[];
}

export interface QuoteRecord extends RecordBase {
  kind: 'quote';
  speaker?: Speaker;
  wording: Wording;
  originals?: Original[];
  occasion?: string;
}

export interface PersonRecord extends RecordBase {
  kind: 'person';
  role: string;
  affiliation?: string;
  aliases: string[];
}

export interface OrganizationRecord extends RecordBase {
  kind: 'organization';
  role?: string;
  affiliation?: string;
  aliases: string[];
}

export interface EventRecord extends RecordBase {
  kind: 'event';
  date: string;
  endDate?: string;
  place?: string;
  aliases?: string[];
  people?: string[];
  organizations?: string[];
}

export interface TopicRecord extends RecordBase {
  kind: 'topic';
  /** How many records are on it. */
  records: number;
}

export interface SourceRecord extends RecordBase {
  kind: 'source';
  type: string;
  publisher: string;
  authors?: string[];
  issued?: string;
  url?: string;
  accessed?: string;
  language: string;
  reliability: Reliability;
  /** How many records rest on it. */
  records: number;
}

/** An entry of a pack, complete in itself: references to its speaker are filled in, counts are made. */
export type PackRecord =
  | FactRecord
  | QuoteRecord
  | PersonRecord
  | OrganizationRecord
  | EventRecord
  | TopicRecord
  | SourceRecord;

/** How a record answers a query: its id, title or phrase; all its words; or something near them. `score` is above 0, at most 1. */
export interface Match {
  type: 'exact' | 'words' | 'fuzzy';
  score: number;
}

/** A half-open stretch of a text, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** A record that answers, how well, and which stretches of a text of its own answer. */
export interface Hit {
  record: PackRecord;
  match?: Match;
  mark?: (text: string) => Range[];
}

/** Something that is wrong in a pack. */
export interface PackFaultRow {
  /** Where: `facts[12].evidence[0].exact`. */
  place: string;
  /** What is wrong; what to do. */
  message: string;
}

/** What is to be said of a claimed quotation; `absent` is "not in this collection", never "false". */
export const verdicts = ['verbatim', 'as-printed', 'altered', 'misattributed', 'absent'] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdicts by which a claim counts as found: the words are known, and by whom it is said. */
export const confirming: ReadonlySet<Verdict> = new Set(['verbatim', 'as-printed']);

/** A stretch of words: in both texts, only in the claim (`added`), or only in the known quotation (`removed`). */
export interface Difference {
  op: 'same' | 'added' | 'removed';
  text: string;
}

/** What was found of one claimed quotation. */
export interface Verification {
  /** The claimed words. */
  query: string;
  /** Who is claimed to have said them. */
  by?: string;
  verdict: Verdict;
  /** The quotation that is meant; absent when the verdict is. */
  quote?: QuoteRecord;
  /** Word by word, where the verdict is `altered`. */
  difference?: Difference[];
  /** The known words that the difference is held against. */
  against?: string;
  /** Sentences for people: why this verdict, and what changes the meaning. */
  reasons: string[];
}

/** A citation of the source behind one or more records, in one style. */
export interface Citation {
  /** The ids of the records that it serves. */
  ids: string[];
  /** The id of the source cited. */
  source: string;
  style: string;
  text: string;
  /** How a text refers to it, each way once; of a style that writes for people alone. */
  references?: string[];
}

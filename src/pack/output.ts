// The one definition of what the machine formats print: its JSON Schema is made from it, and the compiler holds it to the types.

import * as v from 'valibot';
import {
  type Citation,
  type Difference,
  type EventRecord,
  type FactRecord,
  type Match,
  type OrganizationRecord,
  type PackFaultRow,
  type PersonRecord,
  type QuoteRecord,
  type SourceRecord,
  type Speaker,
  type TopicRecord,
  type Verdict,
  verdicts,
} from '../model.js';
import {
  basis,
  date,
  day,
  evidence,
  exactly,
  type Flat,
  id,
  ids,
  language,
  original,
  reliability,
  text,
  texts,
  url,
  value,
  wording,
} from './definition.js';

/** What a searched or verified record carries besides. */
interface Found {
  match?: Match;
  verdict?: Verdict;
  difference?: Difference[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const match = v.pipe(
  exactly<Match>()(
    v.strictObject({
      type: v.picklist(['exact', 'words', 'fuzzy']),
      score: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
    }),
  ),
  v.description(
    'How a record answers the words that were looked for: its id, title or phrase; all its words; or something near them.',
  ),
);

const difference = v.pipe(
  exactly<Difference>()(
    v.strictObject({ op: v.picklist(['same', 'added', 'removed']), text: v.string() }),
  ),
  v.description('A stretch of words: in both texts, only in the claim, or only in the quotation.'),
);

const speaker = exactly<Speaker>()(v.strictObject({ id, name: text, role: v.string() }));

const evidenceList = v.array(evidence);

const verdict = v.pipe(v.picklist(verdicts), v.description('What `verify` says of the claim.'));

/** What every record has, and what stands on one that was found. */
const common = {
  id,
  title: text,
  text: v.string(),
  topics: ids,
  evidence: evidenceList,
  notes: v.exactOptional(texts),
  related: v.exactOptional(ids),
  match: v.exactOptional(match),
  verdict: v.exactOptional(verdict),
  difference: v.exactOptional(v.array(difference)),
};

const fact = exactly<Flat<FactRecord & Found>>()(
  v.strictObject({
    kind: v.literal('fact'),
    ...common,
    date: v.exactOptional(date),
    basis,
    by: v.exactOptional(id),
    value: v.exactOptional(value),
    people: v.exactOptional(ids),
    organizations: v.exactOptional(ids),
    events: v.exactOptional(ids),
  }),
);

const quote = exactly<Flat<QuoteRecord & Found>>()(
  v.strictObject({
    kind: v.literal('quote'),
    ...common,
    date: v.exactOptional(date),
    speaker: v.exactOptional(speaker),
    wording,
    originals: v.exactOptional(v.array(original)),
    occasion: v.exactOptional(text),
  }),
);

const person = exactly<Flat<PersonRecord & Found>>()(
  v.strictObject({
    kind: v.literal('person'),
    ...common,
    date: v.exactOptional(date),
    role: text,
    affiliation: v.exactOptional(text),
    aliases: texts,
  }),
);

const organization = exactly<Flat<OrganizationRecord & Found>>()(
  v.strictObject({
    kind: v.literal('organization'),
    ...common,
    date: v.exactOptional(date),
    role: v.exactOptional(text),
    affiliation: v.exactOptional(text),
    aliases: texts,
  }),
);

const event = exactly<Flat<EventRecord & Found>>()(
  v.strictObject({
    kind: v.literal('event'),
    ...common,
    date,
    endDate: v.exactOptional(date),
    place: v.exactOptional(text),
    aliases: v.exactOptional(texts),
    people: v.exactOptional(ids),
    organizations: v.exactOptional(ids),
  }),
);

const topic = exactly<Flat<TopicRecord & Found>>()(
  v.strictObject({
    kind: v.literal('topic'),
    ...common,
    date: v.exactOptional(date),
    records: v.pipe(count, v.description('How many records are on it.')),
  }),
);

const source = exactly<Flat<SourceRecord & Found>>()(
  v.strictObject({
    kind: v.literal('source'),
    ...common,
    date: v.exactOptional(date),
    type: v.pipe(text, v.description('A CSL item type.')),
    publisher: text,
    authors: v.exactOptional(texts),
    issued: v.exactOptional(date),
    url: v.exactOptional(url),
    accessed: v.exactOptional(day),
    language,
    reliability,
    records: v.pipe(count, v.description('How many records rest on it.')),
  }),
);

const record = v.pipe(
  v.variant('kind', [fact, quote, person, organization, event, topic, source]),
  v.description('What a command lists, finds or shows.'),
);

const fault = v.pipe(
  exactly<PackFaultRow>()(
    v.strictObject({
      place: v.pipe(text, v.description('facts[12].evidence[0].exact, or line 3, column 5')),
      message: v.pipe(text, v.description('What is wrong; what to do.')),
    }),
  ),
  v.description('What `check` finds.'),
);

const citation = v.pipe(
  exactly<Citation>()(
    v.strictObject({
      ids: v.pipe(ids, v.description('The records that it serves.')),
      source: id,
      style: text,
      text,
      references: v.exactOptional(
        v.pipe(texts, v.description('How a text refers to it; of the styles that people read.')),
      ),
    }),
  ),
  v.description('What `cite` gives.'),
);

/** What the documents and the lines of a batch begin with. */
const asked = {
  query: v.pipe(v.string(), v.description('What was asked for; empty for everything.')),
  by: v.exactOptional(v.pipe(v.string(), v.description('Who is claimed to have said it.'))),
  verdict: v.exactOptional(verdict),
  reasons: v.exactOptional(v.pipe(texts, v.description('Why this verdict, in sentences.'))),
  against: v.exactOptional(
    v.pipe(v.string(), v.description('The known words that a difference is held against.')),
  ),
};

const line = v.pipe(
  v.strictObject({ ...asked, results: v.array(record) }),
  v.description('What `search -` and `verify -` answer a line of stdin.'),
);

/** What `--format json` prints. */
export const outputDefinition = v.pipe(
  v.strictObject({
    schemaVersion: v.literal(1),
    command: text,
    ...asked,
    total: v.pipe(
      count,
      v.description('How many there are; `results` holds fewer where there is a limit.'),
    ),
    results: v.array(v.union([record, fault, citation])),
  }),
  v.title('What xi-putin prints as JSON'),
  v.description(
    '`--json` prints this document. `--ndjson` prints its results, one a line ($defs/record, $defs/fault, $defs/citation); `search -` and `verify -` print $defs/line for each line.',
  ),
);

/** The definitions that have a name in the JSON Schema. */
export const outputParts = {
  id,
  text,
  language,
  url,
  date,
  day,
  evidence,
  value,
  original,
  match,
  difference,
  speaker,
  fact,
  quote,
  person,
  organization,
  event,
  topic,
  source,
  record,
  fault,
  citation,
  line,
};

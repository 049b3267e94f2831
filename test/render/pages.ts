// Records, answers and looks for the tests of the renderers.

import type { RecordsAnswer } from '../../src/answer.js';
import type {
  EventRecord,
  FactRecord,
  Hit,
  PackRecord,
  PersonRecord,
  QuoteRecord,
  SourceRecord,
  TopicRecord,
} from '../../src/model.js';
import type { Look } from '../../src/render/look.js';
import { text } from '../../src/render/text.js';

/** A terminal of sixty cells that knows Unicode and no colour. */
export const plain: Look = {
  width: 60,
  theme: (_role, words) => words,
  color: false,
  links: false,
  unicode: true,
};

/** The same, with the role of each stretch around it; around nothing there is none, as with colours. */
export const tagged: Look = {
  ...plain,
  theme: (role, words) => (words === '' ? '' : `<${role}>${words}</${role}>`),
};

export const fact = (own: Partial<FactRecord> = {}): FactRecord => ({
  kind: 'fact',
  id: 'span',
  title: 'The span',
  text: 'It spans the river',
  topics: [],
  evidence: [],
  basis: 'reported',
  ...own,
});

export const quote = (own: Partial<QuoteRecord> = {}): QuoteRecord => ({
  kind: 'quote',
  id: 'crossing',
  title: 'Ana Ash: we cross',
  text: 'we cross',
  topics: [],
  evidence: [],
  speaker: { id: 'ash', name: 'Ana Ash', role: 'Mayor' },
  wording: 'verbatim',
  ...own,
});

export const person = (own: Partial<PersonRecord> = {}): PersonRecord => ({
  kind: 'person',
  id: 'ash',
  title: 'Ana Ash',
  text: 'She opened the bridge',
  topics: [],
  evidence: [],
  role: 'Mayor',
  aliases: [],
  ...own,
});

export const event = (own: Partial<EventRecord> = {}): EventRecord => ({
  kind: 'event',
  id: 'opening',
  title: 'The opening',
  text: 'A ribbon is cut',
  topics: [],
  evidence: [],
  date: '2031-05-04',
  ...own,
});

export const topic = (own: Partial<TopicRecord> = {}): TopicRecord => ({
  kind: 'topic',
  id: 'traffic',
  title: 'Traffic',
  text: 'How people cross',
  topics: [],
  evidence: [],
  records: 4,
  ...own,
});

export const source = (own: Partial<SourceRecord> = {}): SourceRecord => ({
  kind: 'source',
  id: 'paper',
  title: 'The bridge reopens',
  text: '',
  topics: [],
  evidence: [],
  type: 'article-newspaper',
  publisher: 'The Courier',
  language: 'en',
  reliability: 'major',
  records: 7,
  ...own,
});

export const answer = (
  view: RecordsAnswer['view'],
  hits: readonly (PackRecord | Hit)[],
  own: Partial<RecordsAnswer> = {},
): RecordsAnswer => ({
  kind: 'records',
  command: 'search',
  query: '',
  total: hits.length,
  hits: hits.map((hit) => ('record' in hit ? hit : { record: hit })),
  view,
  kinds: [],
  mentioned: () => undefined,
  ...own,
});

/** What finds a record by its id among some. */
export const among =
  (...records: PackRecord[]) =>
  (id: string): PackRecord | undefined =>
    records.find((record) => record.id === id);

/** The lines of a page of records, without the break at its end. */
export const linesOf = (shown: RecordsAnswer, look: Look = plain): string[] =>
  text(shown, look).replace(/\n$/, '').split('\n');

// A record in full: everything that the pack says of it, a labelled line each.

import type { Mentions } from '../../answer.js';
import type { Evidence, Hit, Original, PackRecord } from '../../model.js';
import { figure } from '../columns.js';
import { wrap } from '../layout.js';
import type { Look } from '../look.js';
import { type Span, spansOf } from '../spans.js';
import { addressOf, dotted, heading, linked, partyName, placeOf, quoted } from './parts.js';
import { signsOf } from './signs.js';

/** What each wording says of the words printed. */
const wordings = {
  verbatim: "verbatim: the printed words are the speaker's own, or a translation of them",
  reworded: 'reworded: the printed words differ from the own words above',
  unverified: "unverified: the speaker's own words were not found",
} as const;

const indent = 2;
const labelWidth = 12;

export function fullRecord(hit: Hit, mentioned: Mentions, look: Look): Span[][] {
  const { record } = hit;
  const hang = look.width < 50 ? indent + 2 : indent + labelWidth;
  const body = (spans: Span[]): Span[][] =>
    wrap(spans, look.width, indent, [{ text: ' '.repeat(indent) }]);
  const lines: Span[][] = [
    ...heading(hit, look, indent),
    ...(record.text === ''
      ? []
      : body(record.kind === 'quote' ? quoted(record.text, look) : spansOf(record.text))),
    [],
  ];
  /** A label with its values, the label before the first of them alone. */
  const row = (label: string, values: readonly Span[][]): void => {
    values.forEach((value, index) => {
      const lead: Span[] = [
        { text: ' '.repeat(indent) },
        { text: labelled(index === 0 ? label : '', hang - indent), role: 'muted' },
      ];
      lines.push(...wrap(value, look.width, hang, lead));
    });
  };
  for (const [label, values] of rowsOf(record, mentioned, look)) row(label, values);
  return lines;
}

/** A label filled up to its column; one that fills it, with a space behind. */
const labelled = (label: string, width: number): string =>
  label.length < width ? label.padEnd(width) : `${label} `;

type Row = readonly [label: string, values: Span[][]];

function rowsOf(record: PackRecord, mentioned: Mentions, look: Look): Row[] {
  const one = (label: string, value: string | undefined): Row[] =>
    value === undefined || value === '' ? [] : [[label, [spansOf(value)]]];
  const shared: Row[] = [
    ...one('date', dateOf(record, look)),
    ...one('topics', record.topics.join(', ')),
    ['evidence', record.evidence.flatMap((passage) => passageLines(passage, mentioned, look))],
    ...(record.notes ? [['note', record.notes.map((note) => spansOf(note, 'note'))] as const] : []),
    ['related', entryLines(record.related, mentioned, look)],
  ];
  return [['id', [spansOf(record.id, 'id')]], ...ownRows(record, mentioned, look, one), ...shared];
}

function ownRows(
  record: PackRecord,
  mentioned: Mentions,
  look: Look,
  one: (label: string, value: string | undefined) => Row[],
): Row[] {
  switch (record.kind) {
    case 'fact':
      return [
        ...one('basis', record.basis),
        ...one('said by', record.by === undefined ? undefined : partyName(record.by, mentioned)),
        ...one('value', record.value && figure(record.value)),
        ...one('people', partyNames(record.people, mentioned)),
        ...one('orgs', partyNames(record.organizations, mentioned)),
        ['events', entryLines(record.events, mentioned, look)],
      ];
    case 'quote':
      return [
        ...(record.wording === 'verbatim' && !record.originals?.length
          ? []
          : ([['own words', ownWords(record.originals, mentioned, look)]] as const)),
        [
          'wording',
          [
            spansOf(
              wordings[record.wording],
              record.wording === 'verbatim' ? undefined : 'warning',
            ),
          ],
        ],
        ...one('occasion', record.occasion),
      ];
    case 'person':
    case 'organization':
      return [
        ...one('role', record.role),
        ...one('affiliation', record.affiliation),
        ...one('also', record.aliases.join(', ')),
      ];
    case 'event':
      return [
        ...one('place', record.place),
        ...one('also', record.aliases?.join(', ')),
        ...one('people', partyNames(record.people, mentioned)),
        ...one('orgs', partyNames(record.organizations, mentioned)),
      ];
    case 'topic':
      return one('records', String(record.records));
    case 'source':
      return [
        ...one('publisher', record.publisher),
        ...one('authors', record.authors?.join(', ')),
        ...one('issued', record.issued),
        ...one('read', record.accessed),
        ...one('language', record.language),
        ...one('reliability', record.reliability),
        ...one('records', String(record.records)),
        ...one('address', record.url),
      ];
  }
}

const partyNames = (ids: readonly string[] = [], mentioned: Mentions): string =>
  ids.map((id) => partyName(id, mentioned)).join(', ');

/** An entry a line: its id, and its title where the pack has it. */
const entryLines = (ids: readonly string[] = [], mentioned: Mentions, look: Look): Span[][] =>
  ids.map((id) => dotted([spansOf(id, 'id'), spansOf(mentioned(id)?.title ?? '')], look));

function ownWords(
  originals: readonly Original[] | undefined,
  mentioned: Mentions,
  look: Look,
): Span[][] {
  if (!originals || originals.length === 0) return [spansOf('not found', 'warning')];
  return originals.flatMap(({ text, language, translation, source, url }) => [
    [...quoted(text, look), ...spansOf(` (${language})`, 'muted')],
    ...(translation === undefined
      ? []
      : [[{ text: 'in translation ', role: 'muted' as const }, ...quoted(translation, look)]]),
    sourceLine({ source, ...(url !== undefined && { url }) }, mentioned, look),
  ]);
}

function passageLines(evidence: Evidence, mentioned: Mentions, look: Look): Span[][] {
  const { exact } = evidence;
  const fragment = exact === undefined ? [] : [{ text: '  ' }, ...quoted(exact, look)];
  return [
    [...spansOf(placeOf(evidence, look), 'id'), ...fragment],
    sourceLine(evidence, mentioned, look),
  ];
}

function sourceLine(
  passage: Pick<Evidence, 'source' | 'url'>,
  mentioned: Mentions,
  look: Look,
): Span[] {
  const source = mentioned(passage.source);
  if (source?.kind !== 'source') return spansOf(passage.source, 'source');
  const address = addressOf(passage, mentioned);
  const parts = [source.title, source.publisher, source.issued, source.reliability, address];
  return linked(
    dotted(
      parts.map((part) => (part === undefined ? undefined : spansOf(part, 'source'))),
      look,
    ),
    address,
  );
}

function dateOf(record: PackRecord, look: Look): string | undefined {
  const end = record.kind === 'event' ? record.endDate : undefined;
  return end === undefined ? record.date : `${record.date} ${signsOf(look).dash} ${end}`;
}

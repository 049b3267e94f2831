// The columns of a table of results, by kind of record: the first four are the same for every kind; later versions only add.

import type { DataAnswer } from '../answer.js';
import type { Evidence, Kind, Value } from '../model.js';
import { valuesAt } from './fields.js';
import type { Result, Row } from './results.js';

/** `article:3` for a passage in paragraph 3, else the source alone. */
const passage = ({ source, paragraph }: Evidence): string =>
  paragraph === undefined ? source : `${source}:${paragraph}`;

/** `almost 1/3 share of exports`; a qualifier of several words stands behind: `40 meetings, over the past decade`. */
export const figure = ({ amount, unit, qualifier = '' }: Value): string =>
  qualifier.includes(' ')
    ? `${amount} ${unit}, ${qualifier}`
    : [qualifier, String(amount), unit].filter(Boolean).join(' ');

const first = ['kind', 'id', 'title', 'text'];

const party = [...first, 'role', 'affiliation', 'aliases', 'topics', 'evidence'];

/** The columns of each kind of record, in order. */
const columns: Readonly<Record<Kind, readonly string[]>> = {
  fact: [...first, 'basis', 'by', 'value', 'date', 'topics', 'evidence'],
  quote: [...first, 'wording', 'originals', 'occasion', 'date', 'topics', 'evidence'],
  person: party,
  organization: party,
  event: [...first, 'date', 'endDate', 'place', 'topics', 'evidence'],
  topic: [...first, 'records'],
  source: [
    ...first,
    ...['reliability', 'records', 'publisher', 'issued', 'url', 'type', 'language'],
  ],
};

/** How a cell shows what a claim adds and leaves out: wdiff's brackets. */
const brackets = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;

/** The columns whose cell is not simply the values of the field of that name. */
const made: Readonly<Record<string, (record: Result) => string | undefined>> = {
  title: (record) => (record.kind === 'quote' ? (record.speaker?.name ?? '') : undefined),
  value: (record) => ('value' in record && record.value ? figure(record.value) : undefined),
  originals: (record) =>
    record.kind === 'quote'
      ? (record.originals ?? []).map(({ text }) => text).join('; ')
      : undefined,
  evidence: ({ evidence }) =>
    evidence
      .map(passage)
      .filter((place, at, places) => places.indexOf(place) === at)
      .join('; '),
  difference: ({ difference = [] }) =>
    difference.map(({ op, text }) => `${brackets[op][0]}${text}${brackets[op][1]}`).join(' '),
};

/** The columns of a quotation that a claim was held against. */
const verified = [...columns.quote, 'verdict', 'difference'];

/** The columns of a citation. */
const cited = ['ids', 'source', 'style', 'text', 'references'];

/** The columns of a kind of record, in order. */
export const columnsOf = (kind: Kind): readonly string[] => columns[kind];

/** The columns of a whole answer: of its kind of record, or of all the kinds that it may hold. */
export function columnNames(answer: DataAnswer): readonly string[] {
  switch (answer.kind) {
    case 'records':
      return [...new Set(answer.kinds.flatMap(columnsOf))];
    case 'verification':
      return verified;
    case 'faults':
      return ['place', 'message'];
    case 'citations':
      return cited;
  }
}

/** The cells of a row under some columns, empty where it has no such field. */
export function cellsUnder(row: Row, names: readonly string[]): string[] {
  const cells = new Array<string>(names.length);
  // Counted: the steps of an iterator cost more than the cells where each is looked at once.
  for (let at = 0; at < names.length; at++) {
    const name = names[at] ?? '';
    cells[at] = ('kind' in row ? made[name]?.(row) : undefined) ?? joined(row, name);
  }
  return cells;
}

/** The cells of a row under fields that were asked for: what the data has there and nothing else. */
export const cellsAt = (row: Row, fields: readonly string[]): string[] =>
  fields.map((field) => joined(row, field));

/** The cells of a row by itself, under the columns of its own kind. */
export const cellsOf = (row: Row): string[] => {
  if ('style' in row) return cellsUnder(row, cited);
  if (!('kind' in row)) return cellsUnder(row, Object.keys(row));
  return cellsUnder(row, row.verdict === undefined ? columnsOf(row.kind) : verified);
};

/** The values at a path in one cell. Most are one text or none, for which no path need be followed. */
function joined(row: Row, path: string): string {
  const direct = (row as unknown as Readonly<Record<string, unknown>>)[path];
  if (typeof direct === 'string') return direct;
  if (direct === undefined && !path.includes('.')) return '';
  return valuesAt(row, path).join('; ');
}

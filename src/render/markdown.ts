// Markdown (CommonMark and GitHub's): a section a record, or a table where fields were asked for.

import type { DataAnswer } from '../answer.js';
import type { Citation, PackRecord, Verification } from '../model.js';
import { cellsAt, cellsUnder, columnsOf, figure } from './columns.js';
import { isEnclosed } from './enclosed.js';
import { valuesAt } from './fields.js';
import type { Renderer } from './look.js';
import { type Result, type Row, resultsOf } from './results.js';
import { visible } from './visible.js';

export const markdown: Renderer = (answer, { fields }) => {
  const rows = resultsOf(answer);
  if (rows.length === 0) return '';
  return fields ? table(fields, rows) : `${rows.map((row) => section(row, answer)).join('\n\n')}\n`;
};

/** Signs that mean something anywhere in a line, or that begin an address that would become a link. */
const inline = /[\\`*_[\]<>&|~$@^]|:(?=\/\/)|(?<=\bwww)\./gi;
/** Signs that mean something at the beginning of a line. */
const leading = /^(\s*)([#+\-=]|\d+(?=[.)]))/;

/** Text that Markdown shows as it is, on one line. */
export const escaped = (text: string): string => asLine(escapedInside(text));

const escapedInside = (text: string): string => visible(text).replace(inline, '\\$&');

const asLine = (text: string): string =>
  text
    .replace(leading, (_all, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    )
    .trim();

function section(row: Row, answer: DataAnswer): string {
  if ('message' in row)
    return `- \`${visible(row.place).replaceAll('`', "'")}\`: ${escaped(row.message)}`;
  if ('style' in row) return citation(row);
  const record = row.kind === 'quote' ? quotation(row) : entry(row);
  return answer.kind === 'verification' ? `${verdictOn(answer.verification)}\n\n${record}` : record;
}

/** A footnote as it is; data, which has several lines, between fences; an entry with the ways to refer to it as a list. */
function citation({ style, text, references = [] }: Citation): string {
  if (style === 'markdown') return text.trimEnd();
  if (text.includes('\n')) {
    const runs = text.match(/~+/g) ?? [];
    const fence = '~'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence} ${style}\n${text}\n${fence}`;
  }
  return [withLinks(text), references.map((way) => `- ${escaped(way)}`).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

/** The verdict, the claim with what it adds and leaves out, and why. */
function verdictOn({ verdict, query, difference, reasons }: Verification): string {
  const claim = difference?.map(({ op, text }) => `${marks[op]}${escaped(text)}${marks[op]}`);
  return [
    `**${verdict}**`,
    `Claim: “${claim?.join(' ') ?? escaped(query)}”`,
    reasons.map((reason) => `- ${escaped(reason)}`).join('\n'),
  ].join('\n\n');
}

/** How a claim shows what it adds and leaves out. */
const marks = { same: '', added: '**', removed: '~~' } as const;

function quotation(row: Extract<Result, { kind: 'quote' }>): string {
  const { speaker, text, wording, originals = [] } = row;
  const by = speaker
    ? `\n>\n> — ${escaped(speaker.name)}${speaker.role === '' ? '' : `, ${escaped(speaker.role)}`}`
    : '';
  const own = originals.map(({ text: words, language, translation, source, url }) => {
    const meaning = translation === undefined ? '' : ` (${quoted(translation)})`;
    const address = url === undefined ? '' : ` ${addressOf(url)}`;
    return `Own words (${escaped(language)}): ${quoted(words)}${meaning} · ${escaped(source)}${address}`;
  });
  return [`> ${quoted(text)}${by}`, `Wording: ${wording}.`, ...own, ...after(row)].join('\n\n');
}

function entry(row: Result): string {
  const value = row.kind === 'fact' && row.value ? `**${escaped(figure(row.value))}** — ` : '';
  return [
    // A `#` at the end of a heading would be none of it.
    `### ${escaped(row.title).replace(/#+$/, '\\$&')}`,
    ...(row.text === '' ? [] : [value + escaped(row.text)]),
    ...after(row),
  ].join('\n\n');
}

/** What a section shows elsewhere than in its list of details. */
const shownElsewhere = new Set([
  'text',
  'title',
  'id',
  'kind',
  'wording',
  'originals',
  'value',
  'evidence',
]);

/** What some kinds have beside their columns, and what stands between several. */
const beside = [
  ['people', ', '],
  ['organizations', ', '],
  ['events', ', '],
  ['authors', '; '],
  ['accessed', ''],
] as const;

/** What else the kind of record has, a line each, by the names of its columns; the passages; what is related. */
function details(record: PackRecord): string[] {
  const names = columnsOf(record.kind).filter((name) => !shownElsewhere.has(name));
  const cells = cellsUnder(record, names);
  const passages = record.evidence.flatMap(({ source, paragraph, exact, url }) =>
    exact === undefined && url === undefined
      ? []
      : [[placeOf(source, paragraph), exact && quoted(exact), url && addressOf(url)]],
  );
  const rows: (readonly [name: string, value: string])[] = [
    ...names.map((name, at) => {
      const cell = cells[at] ?? '';
      return [name, name === 'url' ? addressOf(cell) : escaped(cell)] as const;
    }),
    ...beside.map(
      ([name, between]) => [name, escaped(valuesAt(record, name).join(between))] as const,
    ),
    ...passages.map((passage) => ['evidence', passage.filter(Boolean).join(' ')] as const),
    ['related', escaped((record.related ?? []).join(', '))],
  ];
  const lines = rows.flatMap(([name, value]) => (value === '' ? [] : [`- ${name}: ${value}`]));
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** Text with the addresses in it as links; a point at the end is none of one. */
const withLinks = (text: string): string =>
  asLine(
    text
      .split(/(https?:\/\/(?:\([^\s<>()“”]*\)|[^\s<>()“”])*(?:\([^\s<>()“”]*\)|[^\s<>()“”.,]))/)
      .map((part, at) => (at % 2 === 1 ? addressOf(part) : escapedInside(part)))
      .join(''),
  );

/** A text in quotation marks, unless it brings its own. */
const quoted = (text: string): string => (isEnclosed(text) ? escaped(text) : `“${escaped(text)}”`);

/** An address as a link that shows itself; escaped where it could end early. */
const addressOf = (url: string): string =>
  /^https?:[^\s<>]+$/.test(url) ? `<${visible(url)}>` : escaped(url);

const placeOf = (source: string, paragraph: number | undefined): string =>
  paragraph === undefined ? escaped(source) : `${escaped(source)} ¶${paragraph}`;

/** The details, the notes, and the line with the id and the passages. */
function after(record: PackRecord): string[] {
  const passages = record.evidence.map(({ source, paragraph }) => placeOf(source, paragraph));
  return [
    ...details(record),
    ...(record.notes ?? []).map((note) => `*Note:* ${escaped(note)}`),
    [`\`${record.id}\``, ...new Set(passages)].join(' · '),
  ];
}

function table(fields: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |\n`;
  const rule = `|${fields.map(() => ' --- |').join('')}\n`;
  return line(fields) + rule + rows.map((row) => line(cellsAt(row, fields))).join('');
}

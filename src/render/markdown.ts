// Markdown (CommonMark and GitHub's): a section a record, or a table where fields were asked for.

import type { Citation, DataAnswer, PackRecord, Verification } from '../model.js';
import { cellsAt, figure } from './columns.js';
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
export const escaped = (text: string): string =>
  visible(text)
    .replace(inline, '\\$&')
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
  return [escaped(text), references.map((way) => `- ${escaped(way)}`).join('\n')]
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
  const own = originals.map(({ text: words, language, translation }) => {
    const meaning = translation === undefined ? '' : ` (“${escaped(translation)}”)`;
    return `Own words (${escaped(language)}): “${escaped(words)}”${meaning}`;
  });
  return [`> “${escaped(text)}”${by}`, `Wording: ${wording}.`, ...own, ...after(row)].join('\n\n');
}

function entry(row: Result): string {
  const value = row.kind === 'fact' && row.value ? `**${escaped(figure(row.value))}** — ` : '';
  return [
    `### ${escaped(row.title)}`,
    ...(row.text === '' ? [] : [value + escaped(row.text)]),
    ...after(row),
  ].join('\n\n');
}

/** The notes, and the line with the id and the passages. */
function after(record: PackRecord): string[] {
  const passages = record.evidence.map(({ source, paragraph }) =>
    paragraph === undefined ? escaped(source) : `${escaped(source)} ¶${paragraph}`,
  );
  return [
    ...(record.notes ?? []).map((note) => `*Note:* ${escaped(note)}`),
    [`\`${record.id}\``, ...new Set(passages)].join(' · '),
  ];
}

function table(fields: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |\n`;
  const rule = `|${fields.map(() => ' --- |').join('')}\n`;
  return line(fields) + rule + rows.map((row) => line(cellsAt(row, fields))).join('');
}

// The parts that pages of records share: headings, quotation marks, the muted line below.

import type { Mentions } from '../../answer.js';
import type { Evidence, Hit, PackRecord, QuoteRecord, Value } from '../../model.js';
import { isEnclosed } from '../enclosed.js';
import { wrap } from '../layout.js';
import type { Look } from '../look.js';
import { type Span, spansOf } from '../spans.js';
import { amountSign, signsOf } from './signs.js';

/** What leads a record: its figure and title, its speaker and role, or its name. */
export function heading({ record, mark }: Hit, look: Look, hang: number): Span[][] {
  if (record.kind === 'quote') return wrap(speakerOf(record, mark), look.width, hang);
  const lead = record.kind === 'fact' && record.value ? figureOf(record.value, look) : [];
  return wrap(spansOf(record.title, 'title', mark), look.width, hang, lead);
}

function speakerOf({ speaker }: QuoteRecord, mark: Hit['mark']): Span[] {
  if (!speaker) return spansOf('No speaker is named', 'speaker');
  const { name, role } = speaker;
  return [...spansOf(name, 'speaker', mark), ...spansOf(role === '' ? '' : `, ${role}`, 'muted')];
}

/** The amount alone: what it counts stands in the title. */
const figureOf = ({ amount }: Value, look: Look): Span[] => [
  ...spansOf(amountSign(amount, look), 'figure'),
  { text: '  ' },
];

/** The name of a person or organization; its id where the pack has none. */
export const partyName = (id: string, mentioned: Mentions): string =>
  mentioned(id, ['person', 'organization'])?.title ?? id;

/** Which pack answers, below everything; nothing for the one that comes with the program. */
export const originLines = ({ origin, width }: Look): Span[][] =>
  origin === undefined ? [] : [[], ...wrap(spansOf(`from ${origin}`, 'muted'), width)];

/** A text in quotation marks, unless it brings its own. */
export function quoted(text: string, look: Look, mark?: Hit['mark']): Span[] {
  const role = 'quotation';
  if (isEnclosed(text)) return spansOf(text, role, mark);
  const { open, close } = signsOf(look);
  return [{ text: open, role }, ...spansOf(text, role, mark), { text: close, role }];
}

/** `article ¶3`, each passage once, with a link to where it can be read; sources are looked at for links alone. */
export function passagesOf(record: PackRecord, mentioned: Mentions, look: Look): Span[][] {
  const seen: string[] = [];
  return record.evidence.flatMap((evidence) => {
    const place = placeOf(evidence, look);
    if (seen.includes(place)) return [];
    seen.push(place);
    const spans = spansOf(place, 'source');
    return [look.links ? linked(spans, addressOf(evidence, mentioned)) : spans];
  });
}

/** The source of a passage and the paragraph in it. */
export const placeOf = ({ source, paragraph }: Evidence, look: Look): string =>
  paragraph === undefined ? source : `${source} ${signsOf(look).paragraph}${paragraph}`;

/** Where a passage can be read: at an address of its own, or at its source's. */
export function addressOf(
  { source, url }: Pick<Evidence, 'source' | 'url'>,
  mentioned: Mentions,
): string | undefined {
  if (url !== undefined) return url;
  const record = mentioned(source);
  return record?.kind === 'source' ? record.url : undefined;
}

export const linked = (spans: readonly Span[], link: string | undefined): Span[] =>
  spans.map((span) => (link === undefined ? span : { ...span, link }));

/** Parts of a line with a dot between them; those that are absent are left out. */
export function dotted(parts: readonly (Span[] | undefined)[], look: Look): Span[] {
  const { dot } = signsOf(look);
  const between: Span = { text: ` ${dot} `, role: 'muted' };
  const line: Span[] = [];
  for (const part of parts) {
    if (part === undefined || part.length === 0) continue;
    if (line.length > 0) line.push(between);
    line.push(...part);
  }
  return line;
}

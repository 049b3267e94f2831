// A record in a list: what leads it, its text, and a muted line with its id and source.

import type { Hit, PackRecord } from '../../model.js';
import { type Span, spansOf, wrap } from '../layout.js';
import type { Look } from '../look.js';
import { dotted, heading, passagesOf, quoted } from './parts.js';

const hang = 2;

export function listEntry(hit: Hit, look: Look): Span[][] {
  const { record, mark } = hit;
  const indented = (spans: Span[]): Span[][] =>
    wrap(spans, look.width, hang, [{ text: ' '.repeat(hang) }]);
  return [
    ...heading(hit, look, hang),
    ...indented(
      record.kind === 'quote'
        ? quoted(record.text, look, 'quotation', mark)
        : spansOf(record.text, undefined, mark),
    ),
    ...ownWords(record).flatMap((original) =>
      wrap(quoted(original, look, 'quotation', mark), look.width, hang, [
        { text: '  ' },
        { text: 'own words ', role: 'muted' },
      ]),
    ),
    ...indented(footOf(record, look)),
  ];
}

/** The speaker's own words, where they differ from the printed ones. */
const ownWords = (record: PackRecord): string[] =>
  record.kind === 'quote' && record.wording === 'reworded'
    ? (record.originals ?? []).map(({ text, translation }) => translation ?? text)
    : [];

function footOf(record: PackRecord, look: Look): Span[] {
  const parts: (Span[] | undefined)[] = [spansOf(record.id, 'id')];
  if (record.kind === 'fact') parts.push(spansOf(record.basis, 'muted'));
  if (record.kind === 'quote') {
    parts.push(spansOf(record.wording, record.wording === 'verbatim' ? 'muted' : 'warning'));
  }
  if (record.kind === 'event') parts.push(spansOf(record.date, 'date'));
  if ('role' in record && record.role !== undefined) parts.push(spansOf(record.role, 'muted'));
  for (const passage of passagesOf(record, look)) parts.push(spansOf(passage, 'source'));
  return dotted(parts, look);
}

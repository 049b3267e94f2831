// A topic or a source in the index of them: how much there is on it, what it is.

import type { Hit, SourceRecord, TopicRecord } from '../../model.js';
import { wrap } from '../layout.js';
import type { Look } from '../look.js';
import { type Span, spansOf } from '../spans.js';
import { dotted, linked } from './parts.js';
import { signsOf } from './signs.js';

const barCells = 10;
const countCells = 4;

/** `most` is the greatest count of the index: its bar is full. */
export function indexEntry({ record, mark }: Hit, most: number, look: Look): Span[][] {
  if (record.kind !== 'topic' && record.kind !== 'source') return [];
  const bars = record.kind === 'topic' && look.width >= 50;
  const hang = countCells + 1 + (bars ? barCells + 1 : 0);
  const lead: Span[] = [
    { text: String(record.records).padStart(countCells), role: 'figure' },
    { text: ' ' },
    ...(bars ? [{ text: barOf(record.records / most, look).padEnd(barCells) }, { text: ' ' }] : []),
  ];
  const indent: Span[] = [{ text: ' '.repeat(hang) }];
  return [
    ...wrap(spansOf(record.title, 'title', mark), look.width, hang, lead),
    ...wrap(aboutOf(record, mark, look), look.width, hang, indent),
    ...wrap(footOf(record, look), look.width, hang, indent),
  ];
}

/** A bar of a length that is a part of the full one; at least one cell for more than nothing. */
const barOf = (part: number, look: Look): string =>
  signsOf(look).bar.repeat(part > 0 ? Math.max(1, Math.round(part * barCells)) : 0);

const aboutOf = (record: TopicRecord | SourceRecord, mark: Hit['mark'], look: Look): Span[] =>
  record.kind === 'topic'
    ? spansOf(record.text, undefined, mark)
    : dotted(
        [
          spansOf(record.publisher),
          record.issued === undefined ? undefined : spansOf(record.issued, 'date'),
          spansOf(record.reliability, record.reliability === 'weak' ? 'warning' : 'good'),
        ],
        look,
      );

function footOf(record: TopicRecord | SourceRecord, look: Look): Span[] {
  const url = record.kind === 'source' ? record.url : undefined;
  return linked(
    dotted(
      [spansOf(record.id, 'id'), url === undefined ? undefined : spansOf(url, 'source')],
      look,
    ),
    url,
  );
}

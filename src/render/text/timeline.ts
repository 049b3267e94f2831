// The events on a line of time: a date once, the gaps between dates in words and in length.

import type { Mentions } from '../../answer.js';
import type { EventRecord, Hit } from '../../model.js';
import { wrap } from '../layout.js';
import type { Look } from '../look.js';
import { type Span, spansOf } from '../spans.js';
import { gapBetween } from './gap.js';
import { dotted, passagesOf } from './parts.js';
import { signsOf } from './signs.js';

const dateCells = 10;
const hang = dateCells + 3;

export function timelineLines(hits: readonly Hit[], mentioned: Mentions, look: Look): Span[][] {
  const { event: dot, line, gap, dash } = signsOf(look);
  const beside = (sign: string, date = ''): Span[] => [
    { text: date.padEnd(dateCells), role: 'date' },
    { text: ` ${sign} `, role: 'muted' },
  ];
  /** A text beside the line: its first line with a sign and a date, the others with the line alone. */
  const drawn = (spans: Span[], sign: string, date = ''): Span[][] =>
    wrap(spans, Math.max(look.width - hang, 10)).map((words, index) => [
      ...(index === 0 ? beside(sign, date) : beside(line)),
      ...words,
    ]);
  let before: string | undefined;
  return hits.flatMap(({ record, mark }) => {
    if (record.kind !== 'event') return [];
    const { date } = record;
    const passed = before === undefined ? undefined : gapBetween(before, date);
    const pause: Span[][] = passed
      ? Array.from({ length: passed.lines }, (_, index) => [
          ...beside(gap),
          ...(index === passed.lines >> 1 ? spansOf(passed.words, 'muted') : []),
        ])
      : before === undefined
        ? []
        : [beside(line)];
    const shown = date === before ? '' : date;
    before = date;
    return [
      ...pause,
      ...drawn(
        [...spansOf(record.title, 'title', mark), ...spansOf(untilOf(record, dash), 'date')],
        dot,
        shown,
      ),
      ...drawn(spansOf(record.text, undefined, mark), line),
      ...drawn(
        dotted([spansOf(record.id, 'id'), ...passagesOf(record, mentioned, look)], look),
        line,
      ),
    ];
  });
}

const untilOf = ({ endDate }: EventRecord, dash: string): string =>
  endDate === undefined ? '' : ` ${dash} ${endDate}`;

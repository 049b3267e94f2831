// The events in the order of time: the date on the left, once for a day.

import type { Hit } from '../../model.js';
import { type Span, spansOf, wrap } from '../layout.js';
import type { Look } from '../look.js';
import { signsOf } from './signs.js';

const hang = 12;

export function timelineLines(hits: readonly Hit[], look: Look): Span[][] {
  let day = '';
  return hits.flatMap(({ record, mark }, index) => {
    const date = record.date ?? '';
    const lead: Span[] = date === day ? [] : [{ text: date, role: 'date' }];
    day = date;
    const until =
      'endDate' in record && record.endDate
        ? [{ text: ` ${signsOf(look).dash} ${record.endDate}`, role: 'date' as const }]
        : [];
    const indent = [{ text: ' '.repeat(hang) }];
    return [
      ...(index === 0 ? [] : [[]]),
      ...wrap(
        [...spansOf(record.title, 'title', mark), ...until],
        look.width,
        hang,
        lead.length > 0 ? lead : indent,
      ),
      ...wrap(spansOf(record.text, undefined, mark), look.width, hang, indent),
      ...wrap(spansOf(record.id, 'id'), look.width, hang, indent),
    ];
  });
}

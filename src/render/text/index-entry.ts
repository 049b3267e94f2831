// A topic or a source in the index of them: how much there is on it, what it is.

import type { Hit } from '../../model.js';
import { type Span, spansOf, wrap } from '../layout.js';
import type { Look } from '../look.js';
import { dotted } from './parts.js';

export function indexEntry({ record, mark }: Hit, look: Look): Span[][] {
  const count = 'records' in record ? String(record.records) : '';
  const indented = (spans: Span[]): Span[][] => wrap(spans, look.width, 5, [{ text: '     ' }]);
  const about =
    record.kind === 'source'
      ? dotted(
          [
            spansOf(record.publisher),
            record.issued === undefined ? undefined : spansOf(record.issued, 'date'),
            spansOf(record.reliability, record.reliability === 'weak' ? 'warning' : 'muted'),
          ],
          look,
        )
      : spansOf(record.text, undefined, mark);
  return [
    ...wrap(spansOf(record.title, 'title', mark), look.width, 5, [
      { text: count.padStart(3), role: 'figure' },
    ]),
    ...indented(about),
    ...indented(spansOf(record.id, 'id')),
    ...(record.kind === 'source' && record.url !== undefined
      ? indented(spansOf(record.url, 'source'))
      : []),
  ];
}

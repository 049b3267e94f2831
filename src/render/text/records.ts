// The pages of records: lists, records in full, the timeline, figures, the index of topics or sources.

import type { RecordsAnswer } from '../../model.js';
import { wrap } from '../layout.js';
import type { Look } from '../look.js';
import { paint, type Span, spansOf } from '../spans.js';
import { figureLines } from './figures.js';
import { fullRecord } from './full.js';
import { indexEntry } from './index-entry.js';
import { listEntry } from './list-entry.js';
import { timelineLines } from './timeline.js';

/** A page of records, a blank line between them; empty when there are none. */
export function recordPage(answer: RecordsAnswer, look: Look): string {
  const { hits, total } = answer;
  if (hits.length === 0) return '';
  const line = (text: string, role: 'note' | 'muted'): Span[][] =>
    wrap(spansOf(text, role), look.width);
  const blocks = [
    ...(hits.every(({ match }) => match?.type === 'fuzzy')
      ? [line('No exact match; nearest:', 'note')]
      : []),
    ...blocksOf(answer, look),
    ...(total > hits.length
      ? [line(`${hits.length} of ${total}; --limit ${total} shows all`, 'muted')]
      : []),
    ...(look.origin === undefined ? [] : [line(`from ${look.origin}`, 'muted')]),
  ];
  return paint(
    blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block])),
    look,
  );
}

function blocksOf({ hits, view, mentioned }: RecordsAnswer, look: Look): Span[][][] {
  switch (view) {
    case 'list':
      return hits.map((hit) => listEntry(hit, mentioned, look));
    case 'full':
      return hits.map((hit) => fullRecord(hit, mentioned, look));
    case 'timeline':
      return [timelineLines(hits, look)];
    case 'figures':
      return [figureLines(hits, look)];
    case 'index': {
      const most = Math.max(
        ...hits.map(({ record }) => ('records' in record ? record.records : 0)),
      );
      return hits.map((hit) => indexEntry(hit, most, look));
    }
  }
}

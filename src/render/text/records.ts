// The pages of records: lists, records in full, the timeline, the index of topics or sources.

import type { RecordsAnswer } from '../../model.js';
import { paint, type Span, spansOf, wrap } from '../layout.js';
import type { Look } from '../look.js';
import { fullRecord } from './full.js';
import { indexEntry } from './index-entry.js';
import { listEntry } from './list-entry.js';
import { timelineLines } from './timeline.js';

/** A page of records, a blank line between them; empty when there are none. */
export function recordPage(answer: RecordsAnswer, look: Look): string {
  const { hits, total, view, mentioned } = answer;
  if (hits.length === 0) return '';
  const blocks: Span[][][] = [];
  if (hits.every(({ match }) => match?.type === 'fuzzy')) {
    blocks.push(wrap(spansOf('No exact match; nearest:', 'note'), look.width));
  }
  if (view === 'timeline') blocks.push(timelineLines(hits, look));
  else {
    for (const hit of hits) {
      blocks.push(
        view === 'full'
          ? fullRecord(hit, mentioned, look)
          : view === 'index'
            ? indexEntry(hit, look)
            : listEntry(hit, look),
      );
    }
  }
  if (total > hits.length) {
    blocks.push(
      wrap(spansOf(`${hits.length} of ${total}; --limit ${total} shows all`, 'muted'), look.width),
    );
  }
  return paint(
    blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block])),
    look.theme,
  );
}

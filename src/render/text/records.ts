// The pages of records: lists, records in full, the timeline, figures, the index of topics or sources.

import type { RecordsAnswer } from '../../answer.js';
import { wrap } from '../layout.js';
import type { Look } from '../look.js';
import { paint, type Span, spansOf } from '../spans.js';
import { figureLines } from './figures.js';
import { fullRecord } from './full.js';
import { indexEntry } from './index-entry.js';
import { listEntry } from './list-entry.js';
import { originLines } from './parts.js';
import { timelineLines } from './timeline.js';

/** A page of records, a blank line between them; empty when there are none. */
export function recordPage(answer: RecordsAnswer, look: Look): string {
  const { hits, total } = answer;
  if (hits.length === 0) return '';
  const line = (text: string, role: 'note' | 'muted'): Span[][] =>
    wrap(spansOf(text, role), look.width);
  const fuzzy = hits.every(({ match }) => match?.type === 'fuzzy');
  const all = blocksOf(answer, look);
  const shown = answer.best ? screenful(all, look) : all;
  const left = total - hits.length + (all.length - shown.length);
  const blocks = [
    ...(fuzzy ? [line('No exact match; nearest:', 'note')] : []),
    ...shown,
    ...(left > 0 ? [line(`${total - left} of ${total}; --limit ${total} shows all`, 'muted')] : []),
  ];
  return paint(
    [
      ...blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block])),
      ...originLines(look),
    ],
    look,
  );
}

/** What stands around the blocks of a screenful: a note, a count, an origin, and the shell's prompt. */
const around = 7;

/** The first blocks that fit the terminal; the first in any case. */
function screenful(blocks: readonly Span[][][], { rows }: Look): readonly Span[][][] {
  if (rows === undefined) return blocks;
  let used = around;
  const fitting = blocks.findIndex((block) => {
    used += block.length + 1;
    return used > rows;
  });
  return fitting < 0 ? blocks : blocks.slice(0, Math.max(1, fitting));
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

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
  const shown = answer.best ? screenful(all, look) : [...all];
  const left = total - (answer.best ? shown.length : hits.length);
  if (fuzzy) shown.unshift(line('No exact match; nearest:', 'note'));
  if (left > 0)
    shown.push(line(`${total - left} of ${total}; --limit ${total} shows all`, 'muted'));
  const pages = shown.map((block) => paint(block, look));
  return pages.join('\n') + paint(originLines(look), look);
}

/** What stands around the blocks of a screenful: a note, a count, an origin, and the shell's prompt. */
const around = 7;

/** The first blocks that fit the terminal, the first in any case; no more are made. */
function screenful(
  blocks: Iterable<Span[][]>,
  { rows = Number.POSITIVE_INFINITY }: Look,
): Span[][][] {
  const shown: Span[][][] = [];
  let used = around;
  for (const block of blocks) {
    used += block.length + 1;
    if (used > rows && shown.length > 0) break;
    shown.push(block);
  }
  return shown;
}

/** Each made when it is asked for. A list and an index have one for each record, the others one for all. */
function* blocksOf({ hits, view, mentioned }: RecordsAnswer, look: Look): Generator<Span[][]> {
  switch (view) {
    case 'list':
      for (const hit of hits) yield listEntry(hit, mentioned, look);
      return;
    case 'full':
      for (const hit of hits) yield fullRecord(hit, mentioned, look);
      return;
    case 'timeline':
      yield timelineLines(hits, mentioned, look);
      return;
    case 'figures':
      yield figureLines(hits, mentioned, look);
      return;
    case 'index': {
      const most = hits.reduce(
        (most, { record }) => Math.max(most, 'records' in record ? record.records : 0),
        0,
      );
      for (const hit of hits) yield indexEntry(hit, most, look);
    }
  }
}

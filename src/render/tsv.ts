// Tab-separated values: a record a line, nothing cut, no header.

import type { Hit } from '../model.js';
import { cellsAt, cellsOf, columnsOf } from './columns.js';
import type { Look, Renderer } from './look.js';
import { resultsOf } from './results.js';
import { paint, spansOf } from './spans.js';
import { visible } from './visible.js';

export const tsv: Renderer = (answer, look) => {
  if (answer.kind === 'document') return answer.text;
  const { fields, color } = look;
  if (color && answer.kind === 'records' && !fields)
    return answer.hits.map((hit) => marked(hit, look)).join('');
  // How a record matches is no column of its own.
  const rows =
    answer.kind === 'records' && !fields
      ? answer.hits.map(({ record }) => record)
      : resultsOf(answer);
  return rows
    .map((row) => (fields ? cellsAt(row, fields) : cellsOf(row)))
    .map((cells) => `${cells.map(visible).join('\t')}\n`)
    .join('');
};

/** A row in which the matched words are marked, as grep does where colour is forced on a pipe; ids and values stay as they are. */
function marked({ record, mark }: Hit, look: Look): string {
  const columns = columnsOf(record.kind);
  const cells = cellsOf(record).map((cell, index) =>
    columns[index] === 'title' || columns[index] === 'text'
      ? paint([spansOf(cell, undefined, mark)], look).trimEnd()
      : visible(cell),
  );
  return `${cells.join('\t')}\n`;
}

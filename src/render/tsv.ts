// Tab-separated values: a record a line, nothing cut, no header.

import type { Hit } from '../model.js';
import { cellsAt, cellsOf, columnsOf } from './columns.js';
import type { Look, Renderer } from './look.js';
import { resultsOf } from './results.js';
import { paint, spansOf } from './spans.js';
import { visible } from './visible.js';

export const tsv: Renderer = (answer, look) => {
  const { fields, color } = look;
  const line = (cells: readonly string[]): string => `${cells.map(visible).join('\t')}\n`;
  // How a record matches is no column of its own.
  if (answer.kind === 'records' && !fields)
    return answer.hits
      .map((hit) => (color ? marked(hit, look) : line(cellsOf(hit.record))))
      .join('');
  return resultsOf(answer)
    .map((row) => line(fields ? cellsAt(row, fields) : cellsOf(row)))
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

// Comma-separated values, quoted as RFC 4180 says, lines ended as Unix tools expect, with a header; a cell that a spreadsheet would take for a formula is guarded.

import { csvFormatRows } from 'd3-dsv';
import { cellsAt, cellsUnder, columnNames } from './columns.js';
import type { Renderer } from './look.js';
import { resultsOf } from './results.js';
import { visible } from './visible.js';

/** Beginnings that make a spreadsheet compute a cell: OWASP's list for CSV injection. */
const formula = /^[=+\-@\t\r]/;

export const csv: Renderer = (answer, { fields }) => {
  const rows = resultsOf(answer);
  if (rows.length === 0 && !('everything' in answer && answer.everything)) return '';
  const names = fields ?? columnNames(answer);
  const cellsOf = fields ? cellsAt : cellsUnder;
  const table = [[...names], ...rows.map((row) => cellsOf(row, names))].map((cells) =>
    cells.map((cell) => visible(formula.test(cell) ? `'${cell}` : cell)),
  );
  return `${csvFormatRows(table)}\n`;
};

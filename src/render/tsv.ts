// Tab-separated values: a record a line, nothing cut, no header.

import { cellsAt, cellsOf } from './columns.js';
import type { Renderer } from './look.js';
import { resultsOf } from './results.js';
import { visible } from './visible.js';

export const tsv: Renderer = (answer, { fields }) =>
  answer.kind === 'document'
    ? answer.text
    : resultsOf(answer)
        .map((row) => (fields ? cellsAt(row, fields) : cellsOf(row)))
        .map((cells) => `${cells.map(visible).join('\t')}\n`)
        .join('');

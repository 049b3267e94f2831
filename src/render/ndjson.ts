// NDJSON: a record a line.

import { pick } from './fields.js';
import type { Renderer } from './look.js';
import { resultsOf } from './results.js';
import { visibleJson } from './visible.js';

export const ndjson: Renderer = (answer, { fields }) =>
  answer.kind === 'document'
    ? answer.text
    : resultsOf(answer)
        .map((row) => jsonLine(fields ? pick(row, fields) : row))
        .join('');

/** One value on one line. */
export const jsonLine = (value: unknown): string => `${visibleJson(JSON.stringify(value))}\n`;

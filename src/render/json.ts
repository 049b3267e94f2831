// JSON: one valid document, whatever was found.

import { pick } from './fields.js';
import type { Renderer } from './look.js';
import { documentOf } from './results.js';
import { visibleJson } from './visible.js';

export const json: Renderer = (answer, { fields }) => {
  const document = documentOf(answer);
  const shown = fields ? { ...document, results: pick(document.results, fields) } : document;
  return `${visibleJson(JSON.stringify(shown, null, 2))}\n`;
};

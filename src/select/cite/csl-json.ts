// CSL-JSON: an array of items as citation processors read them, by the schema csl-data.json of CSL 1.0.2.

import type { PartialDate } from './dates.js';
import type { Name } from './names.js';
import { catalogued, dataStyle, placesNote, type Work } from './work.js';

export const cslJson = dataStyle(
  (work) => JSON.stringify(itemOf(work), null, 2),
  (texts) => `[\n${texts.map((text) => text.replace(/^/gm, '  ')).join(',\n')}\n]\n`,
);

/** Types whose publisher is the name of what they appeared in. */
const contained = /^(?:article|post|webpage|broadcast|entry|review)/;

function itemOf(work: Work): object {
  const { id, type, authors, publisher, issued, accessed, url, language } = work;
  const note = placesNote(work);
  return {
    id,
    type,
    title: catalogued(work),
    ...(authors.length > 0 && { author: authors.map(nameVariable) }),
    ...(publisher !== undefined && {
      [contained.test(type) ? 'container-title' : 'publisher']: publisher,
    }),
    ...(issued && { issued: dateVariable(issued) }),
    ...(accessed && { accessed: dateVariable(accessed) }),
    ...(url !== undefined && { URL: url }),
    language,
    ...(note !== undefined && { note }),
  };
}

const nameVariable = ({ full, family, given, suffix }: Name): object =>
  family === undefined ? { literal: full } : { family, given, ...(suffix && { suffix }) };

const dateVariable = ({ year, month, day }: PartialDate): object => ({
  'date-parts': [[year, month, day].filter((part) => part !== undefined)],
});

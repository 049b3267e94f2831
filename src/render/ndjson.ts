// NDJSON: a record a line, or an answer of a batch a line.

import type { BatchLine, Hit, PackRecord } from '../model.js';
import { pick } from './fields.js';
import type { Renderer } from './look.js';
import { resultsOf, verificationOf } from './results.js';
import { visibleJson } from './visible.js';

export const ndjson: Renderer = (answer, { fields }) => {
  if (answer.kind === 'document') return answer.text;
  if (answer.kind === 'records' && !fields)
    return answer.hits.map((hit) => `${hitJson(hit)}\n`).join('');
  return resultsOf(answer)
    .map((row) => `${compact(fields ? pick(row, fields) : row)}\n`)
    .join('');
};

/** A line of a batch: the query or claim, the verdict on a claim, the records. */
export function batchLine({ answer }: BatchLine): string {
  if ('verdict' in answer) return `${compact(verificationOf(answer))}\n`;
  const results = answer.hits.map(hitJson).join(',');
  return `{"query":${compact(answer.query)},"results":[${results}]}\n`;
}

const compact = (value: unknown): string => visibleJson(JSON.stringify(value));

/** Records as they are written, each once: a batch finds the same ones again and again. */
const written = new WeakMap<PackRecord, string>();

function recordJson(record: PackRecord): string {
  let json = written.get(record);
  if (json === undefined) {
    json = compact(record);
    written.set(record, json);
  }
  return json;
}

/** A record as it is, with how it matches behind what it has. */
const hitJson = ({ record, match }: Hit): string =>
  match
    ? `${recordJson(record).slice(0, -1)},"match":${JSON.stringify(match)}}`
    : recordJson(record);

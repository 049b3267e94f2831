// NDJSON: a record a line, or an answer of a batch a line.

import type { BatchLine } from '../answer.js';
import type { Hit, PackRecord } from '../model.js';
import { pick } from './fields.js';
import type { Renderer } from './look.js';
import { resultOf, resultsOf, verificationOf } from './results.js';
import { visibleJson } from './visible.js';

export const ndjson: Renderer = (answer, { fields }) => {
  if (answer.kind === 'records' && !fields)
    return answer.hits.map((hit) => `${hitJson(hit)}\n`).join('');
  return resultsOf(answer)
    .map((row) => `${compact(fields ? pick(row, fields) : row)}\n`)
    .join('');
};

/** A line of a batch: the query or claim, the verdict on a claim, the records; of these only some fields, if they are given. */
export function batchLine({ answer }: BatchLine, fields?: readonly string[]): string {
  if ('verdict' in answer || fields) {
    const line =
      'verdict' in answer
        ? verificationOf(answer)
        : { query: answer.query, results: answer.hits.map(resultOf) };
    return `${compact(fields ? { ...line, results: pick(line.results, fields) } : line)}\n`;
  }
  // Put together as it grows: to join a list would copy it once more.
  let results = '';
  for (const hit of answer.hits) results += `${results && ','}${hitJson(hit)}`;
  return `{"query":${compact(answer.query)},"results":[${results}]}\n`;
}

const compact = (value: unknown): string => visibleJson(JSON.stringify(value));

/** Records as they are written, each once and without its closing brace: a batch finds the same ones again and again. */
const written = new WeakMap<PackRecord, string>();

function openJson(record: PackRecord): string {
  let json = written.get(record);
  if (json === undefined) {
    json = compact(record).slice(0, -1);
    written.set(record, json);
  }
  return json;
}

/** A record as it is, with how it matches behind what it has. */
const hitJson = ({ record, match }: Hit): string =>
  match ? `${openJson(record)},"match":${JSON.stringify(match)}}` : `${openJson(record)}}`;

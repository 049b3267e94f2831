// Reads a relevance test set: a JSON object a line, each a query and what answers it.

import { readFileSync } from 'node:fs';

/** What makes a record right: its id, or a pattern in what it says itself. */
export type Expectation =
  | { id: string }
  | { pattern: RegExp; kind: string | undefined; titleOnly: boolean };

/** A query, and what a fair reader would accept as the first answer. */
export interface GradedQuery {
  id: string;
  query: string;
  category: string;
  /** Any of these is right; where there are none, nothing is the right answer. */
  expect: Expectation[];
}

/** A line as it is written: `expect` holds ids, or patterns; `none` says that it is empty on purpose. */
interface Line {
  id: string;
  query: string;
  category: string;
  expect?: (string | { id: string } | { pattern: string; kind?: string; in?: string })[];
  none?: boolean;
}

/** The set that belongs to the bundled pack. */
export const ownSet = `${import.meta.dirname}/queries.jsonl`;

/** Queries that were each answered once before anything was changed for them. */
export const heldOut = `${import.meta.dirname}/held-out.jsonl`;

/** The graded queries of a file, in its order. */
export const readSet = (file: string): GradedQuery[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => (text.trim() === '' ? [] : [graded(text, `${file}:${at + 1}`)]));

function graded(text: string, place: string): GradedQuery {
  const { id, query, category, expect = [], none = false } = JSON.parse(text) as Line;
  if (none !== (expect.length === 0)) {
    throw new Error(`${place}: a query needs either expectations or "none": true`);
  }
  return { id, query, category, expect: expect.map(expectation) };
}

function expectation(written: NonNullable<Line['expect']>[number]): Expectation {
  if (typeof written === 'string') return { id: written };
  if ('id' in written) return written;
  const pattern = new RegExp(written.pattern, 'isu');
  return { pattern, kind: written.kind, titleOnly: written.in === 'title' };
}

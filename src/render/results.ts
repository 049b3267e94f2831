// An answer as plain data: the rows and the document that the machine formats print.

import type { DataAnswer } from '../answer.js';
import type {
  Citation,
  Difference,
  Hit,
  Match,
  PackFaultRow,
  PackRecord,
  Verdict,
  Verification,
} from '../model.js';

/** A record as the machine formats give it: `match` where it was searched for, `verdict` where a claim was held against it. */
export type Result = PackRecord & {
  match?: Match;
  verdict?: Verdict;
  difference?: Difference[];
};

export type Row = Result | PackFaultRow | Citation;

/** The whole of an answer, as `--format json` prints it. */
export interface ResultDocument {
  schemaVersion: 1;
  command: string;
  query: string;
  by?: string;
  verdict?: Verdict;
  /** Why this verdict, in sentences. */
  reasons?: string[];
  /** The known words that a difference is held against. */
  against?: string;
  total: number;
  results: Row[];
}

/** The rows of an answer: its records, faults or citations. */
export function resultsOf(answer: DataAnswer): Row[] {
  switch (answer.kind) {
    case 'records':
      return answer.hits.map(resultOf);
    case 'faults':
      return answer.faults;
    case 'citations':
      return answer.citations;
    case 'verification':
      return quotesOf(answer.verification);
  }
}

/** A record that was searched for or listed, as data. */
export const resultOf = ({ record, match }: Hit): Result => (match ? { ...record, match } : record);

const quotesOf = ({ quote, verdict, difference }: Verification): Result[] =>
  quote ? [{ ...quote, verdict, ...(difference && { difference }) }] : [];

/** The document of an answer: the same keys whatever was found. */
export function documentOf(answer: DataAnswer): ResultDocument {
  const results = resultsOf(answer);
  return {
    schemaVersion: 1,
    command: answer.command,
    ...(answer.kind === 'verification' ? claimOf(answer.verification) : { query: answer.query }),
    total: answer.kind === 'verification' ? results.length : answer.total,
    results,
  };
}

/** What was found of a claim as data: the claim, the verdict on it, the quotation meant. */
export const verificationOf = (verification: Verification) => ({
  ...claimOf(verification),
  results: quotesOf(verification),
});

const claimOf = ({ query, by, verdict, reasons, against }: Verification) => ({
  query,
  ...(by !== undefined && { by }),
  verdict,
  reasons,
  ...(against !== undefined && { against }),
});

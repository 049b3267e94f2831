// What a command answers: a closed union, so that a kind that no renderer knows does not compile.

import type { Citation, Hit, Kind, PackFaultRow, PackRecord, Verification } from './model.js';

/** Records that a command lists, finds or shows. */
export interface RecordsAnswer {
  kind: 'records';
  command: string;
  /** The words that were looked for; empty where everything was asked for. */
  query: string;
  /** How many there are; `hits` holds fewer when a limit was given. */
  total: number;
  hits: Hit[];
  /** How a person reads them: a list, each in full, on a line of time, as figures, or as an index. */
  view: 'list' | 'full' | 'timeline' | 'figures' | 'index';
  /** True for a list without words, which is found whatever is in it. */
  everything?: boolean;
  /** True where the best come first, so that on a terminal a screenful of them is enough. */
  best?: boolean;
  /** The kinds of record that it may hold. */
  kinds: readonly Kind[];
  /** The record with an id that a shown one speaks of (a source, a speaker, one related). */
  mentioned: Mentions;
}

/** The record with an id, of whatever kind: those of the likely kinds are looked through first, sources if none is given. */
export type Mentions = (id: string, likely?: readonly Kind[]) => PackRecord | undefined;

/** What is wrong with a pack: nothing, if there are no faults. */
export interface FaultsAnswer {
  kind: 'faults';
  command: string;
  /** The file that was checked. */
  query: string;
  /** How many there are; `faults` holds fewer when a limit was given. */
  total: number;
  faults: PackFaultRow[];
  /** How many records were held against the rules. */
  checked: number;
}

/** What is to be said of a claim. */
export interface VerificationAnswer {
  kind: 'verification';
  command: string;
  verification: Verification;
  /** The record with an id that the quotation speaks of. */
  mentioned: Mentions;
}

/** The citations of some records, each source once. */
export interface CitationsAnswer {
  kind: 'citations';
  command: string;
  /** The ids that were asked for. */
  query: string;
  /** How many there are; `citations` holds fewer when a limit was given. */
  total: number;
  citations: Citation[];
  /** The citations as one text that the style's consumers read: a bibliography, a .bib, a .ris, a JSON array. */
  text: string;
}

/** An answer that a renderer prints whole. `hints` are lines for people, beside the answer. */
export type DataAnswer = (RecordsAnswer | FaultsAnswer | VerificationAnswer | CitationsAnswer) & {
  hints?: string[];
};

/** A text that is printed as it is: a schema, a script, a manual page. */
export interface DocumentAnswer {
  kind: 'document';
  command: string;
  text: string;
  /** The format that it is in, where it is one that can be asked for. */
  format?: 'json';
}

/** What one line of stdin is answered: what was found of a query, or what is to be said of a claim. */
export interface BatchLine {
  answer: Verification | { query: string; hits: Hit[] };
  /** Whether the line counts as found. */
  found: boolean;
}

/** Answers to the lines of stdin, each made when it is asked for. */
export interface BatchAnswer {
  kind: 'batch';
  command: string;
  lines: Iterable<BatchLine>;
  /** Whether one found line is enough for the batch to count as found, or every line must be. */
  needs: 'some' | 'every';
}

/** Everything that a command can answer. */
export type Answer = DataAnswer | DocumentAnswer | BatchAnswer;

// What a command is: its words, options and examples, and the function from a request to an answer.

import type { Answer, RecordsAnswer } from '../answer.js';
import type { Basis, Hit, Kind, PackRecord } from '../model.js';
import type { Chosen } from '../pack/chosen.js';
import type { RowKind } from '../pack/field-paths.js';
import type { StyleName } from '../select/cite/styles.js';
import type { EverywhereOptions } from './everywhere.js';

/** One option, in commander's way of writing flags: `--topic <id>`. */
export interface OptionDefinition {
  flags: string;
  summary: string;
  /** The values that it takes; any if absent. */
  choices?: readonly string[];
  /** What its value is made: a whole number from 1, a list with commas, or one more of several; else text. */
  takes?: 'count' | 'list' | 'several';
}

/** The options that commands read. Those about looks stay with the caller. */
export interface Options extends Pick<EverywhereOptions, 'limit' | 'exact' | 'data'> {
  topic?: string;
  person?: string;
  kind?: Kind;
  basis?: Basis;
  source?: string;
  figures?: boolean;
  by?: string;
  style?: StyleName;
  seed?: string;
  text?: string[];
}

/** What there is to pick from. */
export interface Choice {
  /** What answers a query that is being typed, best first; everything while it is blank. */
  search(query: string): readonly Hit[];
  /** The answer that a record is, when it is picked. */
  answer(record: PackRecord, query: string): RecordsAnswer;
}

/** What the user asked for, beside how it is to look, and access to the pack that they chose. */
export interface Request extends Omit<Chosen, 'origin'> {
  words: string[];
  options: Options;
  /** A number from 0 up to 1, another each time. */
  chance(): number;
  /** Lets the user pick on the terminal; undefined when left without a record. Throws a Fault where there is no terminal. */
  pick(choice: Choice): Promise<RecordsAnswer | undefined>;
  /** The program itself, for the commands that speak of it. */
  program: ProgramDefinition;
}

export interface CommandDefinition {
  name: string;
  aliases?: readonly string[];
  /** How the words are written in the usage line: `[words...]`, `<id...>`; none if absent. */
  operands?: string;
  summary: string;
  /** The kind of record that it lists. */
  lists?: Kind;
  /** The kinds of record whose ids its words complete to, where the operands do not say it. */
  completes?: readonly Kind[];
  options?: readonly OptionDefinition[];
  /** Whether what it prints for people is what programs want too, so that a pipe gets it as well. */
  prints?: 'text';
  /** What its exit codes 0 and 1 mean, where that is not that something was found. */
  outcomes?: string;
  /** What it prints a row of, where that is no record. */
  rows?: Exclude<RowKind, Kind>;
  /** Command lines that work on the bundled pack, each with what it does. */
  examples: readonly Example[];
  answer(request: Request): Answer | Promise<Answer>;
}

/** The names of a command: its own and its aliases. */
export const namesOf = ({ name, aliases = [] }: CommandDefinition): string[] => [name, ...aliases];

/** The command that a word names. */
export const commandCalled = (
  word: string,
  commands: readonly CommandDefinition[],
): CommandDefinition | undefined => commands.find((command) => namesOf(command).includes(word));

/** A command line, and what it does. */
export type Example = readonly [line: string, what: string];

/** The whole of the command line: what help, completion and the manual page are made from. */
export interface ProgramDefinition {
  version: string;
  options: readonly OptionDefinition[];
  commands: readonly CommandDefinition[];
}

// The options that every command takes, before or after its name.

import type { OptionDefinition } from './command.js';

const whens = ['auto', 'always', 'never'] as const;
export type When = (typeof whens)[number];

/** The values of the options of every command, as they were given. */
export interface EverywhereOptions {
  format?: string;
  json?: boolean;
  ndjson?: boolean;
  fields?: string[];
  template?: string;
  limit?: number;
  exact?: boolean;
  data?: string;
  color?: When;
  hyperlinks?: When;
  width?: number;
  /** False for --no-pager. */
  pager?: boolean;
}

/** The definitions of them. `formats` are the names that --format takes. */
export const everywhere = (formats: readonly string[]): readonly OptionDefinition[] => [
  {
    flags: '--format <format>',
    summary: 'how to print: text on a terminal, tsv in a pipe',
    choices: formats,
  },
  { flags: '--json', summary: 'the same as --format json' },
  { flags: '--ndjson', summary: 'the same as --format ndjson' },
  { flags: '--fields <a,b.c>', summary: 'only these fields of each record', takes: 'list' },
  {
    flags: '--template <text>',
    summary: "a line a record: '{speaker.name}: {text}', with \\n and \\t",
  },
  { flags: '--limit <n>', summary: 'no more than n records', takes: 'count' },
  { flags: '--exact', summary: 'only the words as they are: no near spellings, no synonyms' },
  { flags: '--data <file>', summary: 'a pack of your own; - for stdin (or XI_PUTIN_DATA)' },
  { flags: '--color <when>', summary: 'whether to colour', choices: whens },
  { flags: '--hyperlinks <when>', summary: 'whether to link sources', choices: whens },
  { flags: '--width <columns>', summary: 'how wide to write', takes: 'count' },
  { flags: '--no-pager', summary: 'no pager for long pages' },
];

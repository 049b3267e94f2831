// The command line as the completion scripts need it: its words, and what can follow each of them.

import { shorten } from '../../messages/shorten.js';
import { type Kind, kinds, type Pack } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import type { CommandDefinition, OptionDefinition, ProgramDefinition } from '../command.js';
import { helpOption, helpTopics, versionOption } from '../help-text.js';

/** What a word can be completed to: some words, the ids of records of some kinds, or the files there are. */
export type Values = readonly string[] | { ids: readonly Kind[] } | 'files';

export interface CompletedOption {
  /** As they are typed: `--limit`, or `-h` and `--help`. */
  names: readonly string[];
  summary: string;
  /** Whether a value follows. */
  takesValue: boolean;
  /** What the value can be; anything if absent. */
  values?: Values;
}

interface CompletedCommand {
  name: string;
  /** The name and its aliases. */
  names: readonly string[];
  summary: string;
  /** Those of the command alone. */
  options: readonly CompletedOption[];
  /** What the words after it can be; anything if absent. */
  values?: Values;
  /** Whether more than one word can follow. */
  many: boolean;
}

export interface Grammar {
  version: string;
  commands: readonly CompletedCommand[];
  /** Those of every command. */
  options: readonly CompletedOption[];
  /** Lines of kind, id and title, tabs between. */
  records: readonly string[];
}

/** Everything that can be completed on the command line, with the ids of a pack. */
export function grammarOf(program: ProgramDefinition, pack: Pack): Grammar {
  const subjects = [...program.commands.map(({ name }) => name), ...Object.keys(helpTopics)];
  return {
    version: program.version,
    commands: program.commands.map((command) => commandOf(command, subjects)),
    options: [...program.options, helpOption, versionOption].map(optionOf),
    records: recordLines(pack),
  };
}

/**
 * The records of a pack that can be named on a command line, as lines of kind, id and title. Shells read
 * these lines: an id is a plain word, and a title has nothing in it that a terminal would act on.
 */
export function recordLines(pack: Pack): string[] {
  return recordsOf(pack)
    .filter(({ id }) => /^[a-z0-9-]+$/.test(id))
    .map(({ kind, id, title }) => `${kind}\t${id}\t${inOneLine(title)}`);
}

const inOneLine = (title: string): string =>
  shorten(title.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim());

function commandOf(command: CommandDefinition, subjects: readonly string[]): CompletedCommand {
  const { name, aliases = [], summary, options = [], operands = '', completes } = command;
  const values = completes ? { ids: completes } : valuesOf(operands, kinds, subjects);
  return {
    name,
    names: [name, ...aliases],
    summary,
    options: options.map(optionOf),
    ...(values && { values }),
    many: operands.includes('...'),
  };
}

function optionOf({ flags, summary, choices }: OptionDefinition): CompletedOption {
  const names: readonly string[] = flags.match(/(?<![^\s,])--?[a-z][a-z-]*/gi) ?? [];
  const placeholder = /[<[].*$/.exec(flags)?.[0] ?? '';
  const kind = kinds.find((known) => names.includes(`--${known}`));
  const values = choices ?? valuesOf(placeholder, kind ? [kind] : kinds, []);
  return { names, summary, takesValue: placeholder !== '', ...(values && { values }) };
}

/** What a placeholder stands for: `<id...>`, `[file]`, `<bash|zsh|fish>`. */
function valuesOf(
  placeholder: string,
  ids: readonly Kind[],
  subjects: readonly string[],
): Values | undefined {
  const name = placeholder.replace(/^[<[]|(\.\.\.)?[>\]]$/g, '');
  if (name.includes('|')) return name.split('|');
  switch (name) {
    case 'id':
      return { ids };
    case 'name':
      return { ids: ['person', 'organization'] };
    case 'kind':
      return kinds;
    case 'file':
      return 'files';
    case 'subject':
      return subjects;
    default:
      return undefined;
  }
}

/** The options that a value follows, each once: the same name means the same in every command. */
export function optionsWithValue({ options, commands }: Grammar): CompletedOption[] {
  const all = [...options, ...commands.flatMap((command) => command.options)];
  const byName = new Map(all.map((option) => [option.names.join(), option]));
  return [...byName.values()].filter(({ takesValue }) => takesValue);
}

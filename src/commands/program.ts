// The command line: commander, set up from the definitions, and its errors in the program's voice.

import {
  Command,
  CommanderError,
  InvalidArgumentError,
  Option,
  type OutputConfiguration,
} from 'commander';
import { type Fault, usageFault } from '../errors.js';
import { meant } from '../messages/nearest.js';
import { shorten } from '../messages/shorten.js';
import {
  type CommandDefinition,
  commandCalled,
  namesOf,
  type OptionDefinition,
  type Options,
  type ProgramDefinition,
} from './command.js';
import type { EverywhereOptions } from './everywhere.js';
import { commandHelp, fullHelp, shortHelp } from './help-text.js';

/** A command line that was understood. */
export interface Parsed {
  command: CommandDefinition;
  words: string[];
  options: Options & EverywhereOptions;
}

/** What the arguments ask for: a command, or a text to print. Throws a Fault when they are wrong. */
export function parse(argv: readonly string[], definition: ProgramDefinition): Parsed | string {
  let parsed: Parsed | undefined;
  let printed = '';
  let wrong: CommandDefinition | undefined;
  if (argv.length === 0) return shortHelp(definition);
  const program = build(argv, definition, {
    command: (found) => {
      parsed = found;
    },
    text: (text) => {
      printed += text;
    },
    fault: (command) => {
      wrong = command;
    },
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw explain(error, wrong, definition);
  }
  return parsed ?? printed;
}

/** What commander finds: a command, a text to print, or something wrong with the words behind a command's name. */
interface Found {
  command(parsed: Parsed): void;
  text(text: string): void;
  fault(command: CommandDefinition): void;
}

/** What commander would ask the process's streams, which take longer to load than help takes to print. */
const noTerminal: OutputConfiguration = {
  getOutHelpWidth: () => 80,
  getErrHelpWidth: () => 80,
  getOutHasColors: () => true,
  getErrHasColors: () => true,
};

/** Commander's program. It is told of the commands and options that the arguments name, since no others can be meant. */
function build(argv: readonly string[], definition: ProgramDefinition, found: Found): Command {
  const program = new Command('xi-putin')
    .exitOverride()
    .configureOutput({
      ...noTerminal,
      writeOut: found.text,
      // Errors are told in the program's own words; with one, commander would print all help.
      writeErr: () => {},
      outputError: () => {},
    })
    .configureHelp({ formatHelp: () => helpFor(argv, definition) })
    .showSuggestionAfterError(false)
    .version(definition.version, '-V, --version')
    .helpOption('-h, --help')
    .helpCommand(false);
  const others = [...optionsOf(definition).map(longOf), '--version', '--help'];
  addOptions(program, definition.options, argv, others);
  const named = definition.commands.filter((known) => isNamedIn(argv, known));
  // With none, commander would take a word for an argument and not for an unknown command: one stands for all.
  for (const known of named.length > 0 ? named : definition.commands.slice(0, 1)) {
    const command = program
      .command(known.operands ? `${known.name} ${known.operands}` : known.name)
      .aliases([...(known.aliases ?? [])])
      .configureHelp({ formatHelp: () => commandHelp(known) })
      .action((words: string[] | string | undefined) => {
        found.command({
          command: known,
          words: words === undefined ? [] : [words].flat(),
          options: command.optsWithGlobals(),
        });
      });
    command.exitOverride((error) => {
      found.fault(known);
      throw error;
    });
    addOptions(command, known.options ?? [], argv, others);
  }
  return program;
}

/** The options of the program and of all its commands. */
const optionsOf = ({ options, commands }: ProgramDefinition): OptionDefinition[] => [
  ...options,
  ...commands.flatMap((command) => command.options ?? []),
];

/** The help of the command that the arguments name, else of all: `--help facts` is `facts --help`. Throws for a word that is no command. */
function helpFor(argv: readonly string[], definition: ProgramDefinition): string {
  const isValue = (at: number): boolean =>
    optionsOf(definition).some(
      (option) => longOf(option) === argv[at - 1] && option.flags.includes('<'),
    );
  const words = argv.filter((word, at) => !word.startsWith('-') && !isValue(at));
  const named = words.flatMap((word) => commandCalled(word, definition.commands) ?? [])[0];
  if (named) return commandHelp(named);
  const [unknown] = words;
  if (unknown === undefined) return fullHelp(definition);
  throw new CommanderError(1, 'commander.unknownCommand', `'${unknown}'`);
}

function addOptions(
  command: Command,
  options: readonly OptionDefinition[],
  argv: readonly string[],
  others: readonly string[],
): void {
  for (const option of options) {
    const name = longOf(option);
    if (argv.some((word) => word === name || word.startsWith(`${name}=`)))
      command.addOption(optionOf(option, argv, others));
  }
}

/** An option of commander's; one whose value would be another option lacks its own. */
function optionOf(
  definition: OptionDefinition,
  argv: readonly string[],
  others: readonly string[],
): Option {
  const { flags, summary, choices, takes } = definition;
  const option = new Option(flags, summary);
  if (choices) option.choices([...choices]);
  if (takes) option.argParser(parsers[takes]);
  const read = option.parseArg;
  const isJoined = (text: string): boolean => argv.includes(`${longOf(definition)}=${text}`);
  return option.argParser((text, before) => {
    if (others.includes(text) && !isJoined(text))
      throw new CommanderError(1, 'commander.optionMissingArgument', `'${longOf(definition)}'`);
    return read ? read.call(option, text, before) : text;
  });
}

const parsers: Readonly<
  Record<NonNullable<OptionDefinition['takes']>, (text: string, before: unknown) => unknown>
> = {
  count(text) {
    if (!/^[1-9]\d{0,8}$/.test(text)) {
      throw new InvalidArgumentError('give a whole number from 1 up to 999999999');
    }
    return Number(text);
  },
  list(text) {
    const items = text.split(',').map((item) => item.trim());
    if (items.includes('')) throw new InvalidArgumentError('give names with commas between');
    return items;
  },
  several: (text, before) => [...(Array.isArray(before) ? before : []), text],
};

/**
 * Commander's error in the program's voice: what is wrong, what to do, what was meant. `command`: behind whose name it
 * stands; undefined where no command was reached.
 */
function explain(
  error: CommanderError,
  command: CommandDefinition | undefined,
  { commands, options }: ProgramDefinition,
): Fault {
  const quoted = /'([\s\S]*)'/.exec(error.message)?.[1] ?? '';
  const subject = shorten(quoted);
  switch (error.code) {
    case 'commander.help':
      return usageFault(`no command is given; ${seeHelp(undefined)}`);
    case 'commander.unknownCommand': {
      const names = commands.flatMap(namesOf);
      const option = [...options.map(longOf), '--version'].find((one) => one === `--${quoted}`);
      if (option) return usageFault(`unknown command '${subject}'; did you mean '${option}'?`);
      const advice = `${seeHelp(undefined)}, or look for it with 'xi-putin search'`;
      return usageFault(`unknown command '${subject}'; ${meant(quoted, names, advice)}`);
    }
    case 'commander.unknownOption': {
      const [name = ''] = quoted.split('=');
      const known = [...options, ...(command?.options ?? [])].map(longOf);
      if (known.includes(name) && name !== quoted)
        return usageFault(`${name} takes no value; leave out what stands behind its =`);
      const owners = commands.filter((one) => one.options?.some((own) => longOf(own) === name));
      // One that is known stands before the name of its command, or behind that of another.
      if (owners.length > 0) {
        const those = owners.map((owner) => owner.name).join(', ');
        const whose = owners.length === 1 ? 'its name' : 'their name';
        const rule = command ? `'${command.name}' does not take it` : `write it behind ${whose}`;
        return usageFault(`${name} is an option of ${those}; ${rule}`);
      }
      const help = seeHelp(command);
      // A text to look for may begin with a hyphen.
      const isText = command?.operands !== undefined && !quoted.startsWith('--');
      const advice = isText ? `write -- before a text that begins with -, or ${help}` : help;
      const near = meant(name, [...known, '--version', '--help'], advice);
      return usageFault(`unknown option '${subject}'; ${near}`);
    }
    case 'commander.missingArgument': {
      const operand = quoted.replace(/\.\.\.$/, '');
      const what = operand.includes('|')
        ? `one of ${operand.split('|').join(', ')}`
        : `its ${operand}`;
      return usageFault(`'${command?.name}' needs ${what}; ${seeHelp(command)}`);
    }
    case 'commander.excessArguments':
      return usageFault(
        `'${command?.name}' takes ${command?.operands ? 'fewer' : 'no'} words; ${seeHelp(command)}`,
      );
    case 'commander.invalidArgument': {
      const [, option = '', value = '', rule = ''] =
        /^error: option '(\S+)[^']*' argument '([\s\S]*)' is invalid\. ([\s\S]*)$/.exec(
          error.message,
        ) ?? [];
      const mend = rule.replace(/^Allowed choices are (.*)\.$/, 'it takes $1');
      return usageFault(`${option} cannot be '${shorten(value)}'; ${mend}`);
    }
    case 'commander.optionMissingArgument':
      return usageFault(`${quoted.split(' ')[0]} needs a value; ${seeHelp(command)}`);
    default: {
      const what = error.message.replace(/^error: /, '').replace(/\.\s*$/, '');
      return usageFault(`${shorten(what, 200)}; ${seeHelp(command)}`);
    }
  }
}

const seeHelp = (command: CommandDefinition | undefined): string =>
  `see 'xi-putin ${command ? `${command.name} ` : ''}--help'`;

const isNamedIn = (argv: readonly string[], command: CommandDefinition): boolean =>
  namesOf(command).some((name) => argv.includes(name));

/** The name of an option: `--limit` of `--limit <n>`. */
const longOf = ({ flags }: OptionDefinition): string => flags.split(' ', 1)[0] ?? '';

// The manual page, made from the definition of the command line.

import type {
  CommandDefinition,
  Example,
  OptionDefinition,
  ProgramDefinition,
} from '../command.js';
import {
  description,
  exitMeanings,
  helpOption,
  helpTopics,
  tour,
  versionOption,
} from '../help-text.js';
import { environment } from './environment.js';
import { argument, display, escaped, page, prose, sentences, terms } from './mdoc.js';

/** The day on which the words of the page that stand in this file were last revised. */
const revised = 'November 23, 2026';

/** The page in mdoc(7). */
export function manualPage({ version, options, commands }: ProgramDefinition): string {
  const shared = sharedOptions(commands);
  return page([
    `.Dd ${revised}`,
    '.Dt XI-PUTIN 1',
    `.Os xi\\-putin ${version}`,
    '.Sh NAME',
    '.Nm xi-putin',
    `.Nd ${escaped(description.charAt(0).toLowerCase() + description.slice(1))}`,
    '.Sh SYNOPSIS',
    ...commands.map(usage),
    '.Nm',
    `.Fl -help | Fl -version`,
    '.Sh DESCRIPTION',
    'The program answers from a pack of sourced facts and quotations: the one that comes with it,',
    'or one of your own.',
    'Words are found misspelt or not, in any order.',
    'A terminal gets a page to read; a pipe or a file gets tab-separated lines.',
    '.Sh COMMANDS',
    ...terms(commands.map((command) => [usageOf(command), aboutCommand(command, shared)])),
    '.Sh OPTIONS',
    'Every command takes these, before or after its name.',
    ...terms([...options, helpOption, versionOption].map(optionTerm)),
    ...(shared.size > 0
      ? ['.Pp', 'Some commands take these:', ...terms([...shared].map(optionTerm))]
      : []),
    '.Sh SCRIPTING',
    ...prose(helpTopics.scripting ?? ''),
    '.Sh PACKS',
    ...prose(helpTopics.packs ?? ''),
    '.Sh ENVIRONMENT',
    ...terms(environment.map(([name, effect]) => [`Ev ${name}`, sentences(effect)])),
    '.Sh EXIT STATUS',
    ...terms(exitMeanings.map(([code, meaning]) => [`Li ${code}`, sentence(meaning)])),
    '.Sh EXAMPLES',
    ...examples(tour),
    ...commands.flatMap(({ name, examples: own }) => [
      '.Pp',
      `.Cm ${argument(name)} :`,
      ...examples(own),
    ]),
    '.Sh SEE ALSO',
    '.Xr jq 1 ,',
    '.Xr less 1',
  ]);
}

const usage = (command: CommandDefinition): string => `.Nm\n.${usageOf(command)}`;

/** `Cm cite Ar id ...` */
function usageOf({ name, operands = '' }: CommandDefinition): string {
  const [, open, word = '', more] = /^([<[])(.*?)(\.\.\.)?[>\]]$/.exec(operands) ?? [];
  const ar = word === '' ? '' : ` Ar ${argument(word)}${more ? ' ...' : ''}`;
  return `Cm ${argument(name)}${open === '[' ? ` Op${ar}` : ar}`;
}

/** The options that more than one command takes; they are explained once. */
function sharedOptions(commands: readonly CommandDefinition[]): Set<OptionDefinition> {
  const all = commands.flatMap(({ options = [] }) => options);
  return new Set(all.filter((option) => all.indexOf(option) !== all.lastIndexOf(option)));
}

function aboutCommand(
  { summary, aliases = [], options = [] }: CommandDefinition,
  shared: ReadonlySet<OptionDefinition>,
): string[] {
  const own = options.filter((option) => !shared.has(option));
  const others = options.filter((option) => shared.has(option));
  return [
    ...sentences(`${summary}.`),
    ...listed(
      'The same as',
      aliases.map((alias) => `Cm ${argument(alias)}`),
    ),
    ...listed(
      own.length > 0 ? 'Besides its own options it takes' : 'It takes',
      others.map(({ flags }) => flag(flags.replace(/ .*$/, ''))),
    ),
    ...(own.length > 0 ? terms(own.map(optionTerm)) : []),
  ];
}

/** A sentence that ends in macros with commas between. */
const listed = (opening: string, macros: readonly string[]): string[] =>
  macros.length === 0
    ? []
    : [
        opening,
        ...macros.map((macro, index) => `.${macro}${index < macros.length - 1 ? ' ,' : ' .'}`),
      ];

function optionTerm({ flags, summary, choices }: OptionDefinition): [string, string[]] {
  const [names = '', placeholder] = flags.split(/ (?=[<[])/);
  const macros = names.split(', ').map(flag).join(' , ');
  const value = placeholder === undefined ? '' : ` Ar ${argument(placeholder.slice(1, -1))}`;
  const ends = choices ? `; one of ${choices.join(', ')}` : '';
  return [`${macros}${value}`, sentence(`${summary}${ends}`)];
}

/** `Fl -topic` of `--topic`: the macro brings the first hyphen. */
const flag = (name: string): string => `Fl ${name.slice(1)}`;

const sentence = (text: string): string[] =>
  sentences(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);

const examples = (pairs: readonly Example[]): string[] =>
  display(pairs.flatMap(([line, what], index) => [...(index > 0 ? [''] : []), `# ${what}`, line]));

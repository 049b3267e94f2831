// The help texts, made from the definitions: examples first, 80 columns.

import { exitCodes } from '../errors.js';
import type { CommandDefinition, Example, OptionDefinition, ProgramDefinition } from './command.js';

const columns = 80;

/** What `xi-putin` alone prints. */
export const shortHelp = (program: ProgramDefinition): string =>
  help(program, [], "'xi-putin --help', ");

/** What `xi-putin --help` prints: the same with the options. */
export const fullHelp = (program: ProgramDefinition): string =>
  help(
    program,
    [
      rows(
        'Options of every command',
        [...program.options, helpOption, versionOption].map(optionRow),
      ),
    ],
    '',
  );

/** `more` is what else there is to read, first of all. */
function help({ commands }: ProgramDefinition, options: readonly string[], more: string): string {
  return [
    `${description}.`,
    rows('Examples', tour),
    rows(
      'Commands',
      commands.map(({ name, operands = '', summary }) => [`${name} ${operands}`.trim(), summary]),
    ),
    ...options,
    exitLine(),
    `More: ${more}'xi-putin help COMMAND',\n      'xi-putin help ${Object.keys(helpTopics).join('|')}'.`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What `xi-putin COMMAND --help` prints. */
export function commandHelp(command: CommandDefinition): string {
  const { name, aliases = [], operands, summary, examples } = command;
  const own = command.options ?? [];
  return [
    `xi-putin ${[name, operands, '[options]'].filter(Boolean).join(' ')}`,
    `${fill(`${summary}.`, 0)}${aliases.length > 0 ? `\nThe same: ${aliases.map((alias) => `xi-putin ${alias}`).join(', ')}.` : ''}`,
    rows('Examples', examples),
    ...(own.length > 0 ? [rows('Options', own.map(optionRow))] : []),
    `${exitLine(command.outcomes)}\n\nThe options of every command: 'xi-putin --help'.`,
  ]
    .join('\n\n')
    .concat('\n');
}

export const helpOption: OptionDefinition = { flags: '-h, --help', summary: 'print help' };
export const versionOption: OptionDefinition = {
  flags: '-V, --version',
  summary: 'print the version',
};

/** One line on the program. */
export const description =
  "Sourced facts and quotations on Xi Jinping's state visit to Moscow, March 2023";

/** The examples that lead. */
export const tour: readonly Example[] = [
  ['xi-putin facts', 'every fact, with its source'],
  ['xi-putin facts 40 meetings', 'the facts that match'],
  ['xi-putin quote greene', 'what somebody said'],
  ['xi-putin search "oil suplier"', 'everything, misspelt or not'],
  ['xi-putin show meetings', 'one record in full'],
  ['xi-putin verify "dear friend"', 'is this what was said?'],
  ['xi-putin cite dominance-complete', 'a citation'],
];

const { found, nothing, usage, pack, output, interrupted } = exitCodes;

const exits = `${usage} wrong command line, ${pack} unsound pack, ${output} output not written, ${interrupted} interrupted.`;

/** The exit codes in a line or two, which end between them. */
const exitLine = (outcomes = `${found} found, ${nothing} nothing found`): string => {
  const codes = `${outcomes}, ${exits}`.replace(/(?<!,) /g, stays);
  return `Exit: ${fill(codes, 6).replaceAll(stays, ' ')}`;
};

/** A space at which no line ends, while lines are filled. */
const stays = '\u00a0';

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  found: 'something was found; a list without words is always found',
  nothing: 'nothing was found; for verify: neither verbatim nor as printed',
  usage: 'the command line is wrong',
  pack: 'the pack cannot be read, or is unsound',
  output: 'the output could not be written',
  internal: 'the program itself failed: a bug to report',
  interrupted: 'interrupted',
};

/** What each exit code means. */
export const exitMeanings: readonly (readonly [code: string, meaning: string])[] = Object.entries(
  exitCodes,
).map(([name, code]) => [String(code), meanings[name as keyof typeof exitCodes]]);

/** The texts of `xi-putin help TOPIC`. */
export const helpTopics: Readonly<Record<string, string>> = {
  scripting: `In a pipe or a file the program writes tab-separated lines: no colour, no
header, nothing cut. The columns are kind, id, title (a quotation's speaker),
text, then what the kind has; later versions only add columns at the end.

  xi-putin facts | cut -f2,4                  ids and texts
  xi-putin facts --json | jq '.results[0]'    one whole document
  xi-putin quote --ndjson | head -3           a record a line
  xi-putin quote --fields id,speaker.name     these fields alone
  xi-putin quote --template '{speaker.name}: {text}'

'search -' and 'verify -' read lines and print NDJSON, a line for each, whatever
--format says; --fields picks from their records, --template is refused.

JSON has the keys schemaVersion, command, query, total and results, also where
nothing was found. 'xi-putin schema output' prints its JSON Schema. Results go
to stdout, everything else to stderr. A reader that leaves early is no error.
`,
  packs: `The program reads the pack that comes with it, or one of yours:

  xi-putin facts --data my-pack.json
  XI_PUTIN_DATA=my-pack.json xi-putin facts
  some-command | xi-putin facts --data -

A pack is one JSON file. 'xi-putin schema pack' prints its JSON Schema, and
'xi-putin check my-pack.json' names every fault with its place. A pack of yours
is checked whenever it is read.
`,
  'exit-codes': `${exitMeanings.map(([code, meaning]) => `  ${code.padEnd(5)}${meaning}`).join('\n')}

They are the same in every format.
`,
};

type Pair = readonly [left: string, right: string];

const optionRow = ({ flags, summary, choices }: OptionDefinition): Pair => [
  flags,
  choices ? `${summary}: ${choices.join(', ')}` : summary,
];

/** A heading with two aligned columns under it; a left side that is too wide has a line of its own. */
function rows(heading: string, pairs: readonly Pair[]): string {
  const widest = Math.min(34, Math.max(...pairs.map(([left]) => left.length)));
  const lines = pairs.map(([left, right]) => {
    const filled = fill(right, widest + 4);
    return left.length > widest
      ? `  ${left}\n${' '.repeat(widest + 4)}${filled}`
      : `  ${left.padEnd(widest)}  ${filled}`;
  });
  return [`${heading}:`, ...lines].join('\n');
}

/** A text wrapped to the page, its later lines hanging under the first. */
function fill(text: string, hang: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && hang + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(hang)}`);
}

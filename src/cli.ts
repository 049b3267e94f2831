// From arguments to an exit code: parse, answer, render, write.

import type { ProgramDefinition } from './commands/command.js';
import { type EverywhereOptions, everywhere } from './commands/everywhere.js';
import { commands } from './commands/index.js';
import { type Parsed, parse } from './commands/program.js';
import { type ExitCode, exitCodes, isFault, usageFault } from './errors.js';
import type { BatchAnswer, PageAnswer } from './model.js';
import { choose } from './pack/chosen.js';
import { type Format, formats } from './render/index.js';
import type { Renderer } from './render/look.js';
import { jsonLine } from './render/ndjson.js';
import { lineOf } from './render/results.js';
import { makeTheme } from './render/theme.js';
import { visible } from './render/visible.js';
import { nearest } from './select/nearest.js';
import { type Io, ReaderGone } from './terminal/io.js';
import { showsUnicode, wantsColor, wantsLinks, widthOf } from './terminal/settings.js';
import { version } from './version.js';

const program: ProgramDefinition = {
  version,
  options: everywhere(Object.keys(formats)),
  commands,
};

/** Runs the program once. Writes to the streams of `io` alone. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const parsed = parse(argv, program);
    if (typeof parsed !== 'string') return await run(parsed, io);
    io.stdout.write(parsed);
    return exitCodes.found;
  } catch (error) {
    if (error instanceof ReaderGone) return exitCodes.found;
    if (!isFault(error)) {
      complain(
        `a bug: ${error instanceof Error ? error.message : String(error)}; please report it`,
        io,
      );
      return exitCodes.internal;
    }
    for (const line of [error.message, ...error.details]) complain(line, io);
    return error.exitCode;
  }
}

async function run({ command, words, options }: Parsed, io: Io): Promise<ExitCode> {
  const render = await rendererOf(options, io);
  const { origin, ...chosen } = choose(
    options.data ?? (io.env.XI_PUTIN_DATA || undefined),
    io.stdin,
  );
  const answer = await command.answer({ words, options, program, chance: Math.random, ...chosen });
  if (answer.kind === 'batch') return writeBatch(answer, io);
  const { fields, color = 'auto', hyperlinks = 'auto', width } = options;
  const colored = wantsColor(color, io.env, io.stdout);
  const text = render(answer, {
    width: widthOf(width, io.env, io.stdout),
    theme: await makeTheme(colored),
    color: colored,
    links: wantsLinks(hyperlinks, io.env, io.stdout),
    unicode: showsUnicode(io.env),
    ...(fields && { fields }),
    ...(origin !== undefined && { origin }),
  });
  if (text !== '') io.stdout.write(text);
  for (const hint of answer.hints ?? []) complain(hint, io);
  return exitCodeOf(answer);
}

async function rendererOf(options: EverywhereOptions, io: Io): Promise<Renderer> {
  const format = formatOf(options);
  if (options.template !== undefined) {
    if (format || options.fields) {
      throw usageFault(
        `--template is a format of its own; leave out ${format ? `--format ${format}` : '--fields'}`,
      );
    }
    const { fieldsOf, parseTemplate, templated } = await import('./render/template.js');
    const parts = parseTemplate(options.template);
    await requireFields(fieldsOf(parts));
    return templated(parts);
  }
  if (options.fields && format === 'text') {
    throw usageFault('--fields is for formats that programs read; leave out --format text');
  }
  if (options.fields) await requireFields(options.fields);
  return formats[format ?? (io.stdout.isTTY && !options.fields ? 'text' : 'tsv')]();
}

/** Throws a Fault for a field that no record has. */
async function requireFields(fields: readonly string[]): Promise<void> {
  const { fieldPaths } = await import('./pack/field-paths.js');
  const known = fieldPaths();
  const unknown = fields.find((field) => !known.includes(field));
  if (unknown === undefined) return;
  const [near] = nearest(unknown, known);
  const meant = near === undefined ? '' : `did you mean '${near}'? `;
  throw usageFault(
    `no record has a field '${unknown}'; ${meant}the fields are ${known.join(', ')}`,
  );
}

/** The format that was asked for, in one of the ways to ask; undefined if none was. */
function formatOf({ format, json, ndjson }: EverywhereOptions): Format | undefined {
  const asked = [format, json && 'json', ndjson && 'ndjson'].filter(isFormat);
  if (new Set(asked).size > 1) throw usageFault(`${asked.join(' and ')} are two formats; give one`);
  return asked[0];
}

const isFormat = (name: unknown): name is Format =>
  typeof name === 'string' && Object.hasOwn(formats, name);

/** Writes a line for each line of stdin, when it is answered. */
function writeBatch({ lines, needs }: BatchAnswer, io: Io): ExitCode {
  let found = 0;
  let all = 0;
  for (const line of lines) {
    io.stdout.write(jsonLine(lineOf(line)));
    all += 1;
    if (line.found) found += 1;
  }
  const enough = needs === 'every' ? found === all : found > 0;
  return enough ? exitCodes.found : exitCodes.nothing;
}

/** A list without words is found whatever is in it; everything else is found when there is something. */
function exitCodeOf(answer: PageAnswer): ExitCode {
  switch (answer.kind) {
    case 'records':
      return answer.total > 0 || (answer.query === '' && answer.view !== 'full')
        ? exitCodes.found
        : exitCodes.nothing;
    case 'faults':
      return answer.faults.length === 0 ? exitCodes.found : exitCodes.pack;
    case 'verification':
      return answer.verification.verdict === 'verbatim' ||
        answer.verification.verdict === 'as-printed'
        ? exitCodes.found
        : exitCodes.nothing;
    case 'citations':
      return answer.citations.length > 0 ? exitCodes.found : exitCodes.nothing;
    case 'document':
      return exitCodes.found;
  }
}

/** One line on stderr, in the program's one voice. A stderr that cannot be written changes nothing. */
function complain(message: string, io: Io): void {
  if (message === '') return;
  try {
    io.stderr.write(`xi-putin: ${visible(message)}\n`);
  } catch {
    // There is nowhere left to say it.
  }
}

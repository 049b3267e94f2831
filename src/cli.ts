// From arguments to an exit code: parse, answer, render, write.

import type { BatchAnswer, DataAnswer, DocumentAnswer } from './answer.js';
import type { ProgramDefinition, Request } from './commands/command.js';
import { type EverywhereOptions, everywhere } from './commands/everywhere.js';
import { commands } from './commands/index.js';
import { type Parsed, parse } from './commands/program.js';
import { type ExitCode, exitCodes, Fault, mostTold, usageFault } from './errors.js';
import { rendererFor } from './format.js';
import { shorten } from './messages/shorten.js';
import { confirming } from './model.js';
import { choose } from './pack/chosen.js';
import { formats } from './render/index.js';
import { batchLine } from './render/ndjson.js';
import { visible } from './render/visible.js';
import { type Io, ReaderGone } from './terminal/io.js';
import { lookFor } from './terminal/look.js';
import { page, wantsPager } from './terminal/pager.js';
import { pickOnTerminal } from './terminal/pick.js';
import { version } from './version.js';

const program: ProgramDefinition = {
  version,
  options: everywhere(Object.keys(formats)),
  commands,
};

/** Runs the program once. Writes to the streams of `io` alone, and never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const parsed = parse(argv, program);
    if (typeof parsed !== 'string') return await run(parsed, io);
    io.stdout.write(parsed);
    return exitCodes.found;
  } catch (error) {
    if (error instanceof ReaderGone) return exitCodes.found;
    if (error instanceof Fault) {
      const { message, details } = error;
      const told = details.length > 1 ? details.slice(0, mostTold) : [];
      for (const line of [message, ...told]) complain(line, io);
      return error.exitCode;
    }
    complain(toldOf(error), io);
    return exitCodes.internal;
  }
}

/** What is to be said of an error that is no Fault: of the program's own files, which its loader tells, or a bug. */
function toldOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const isTold = error instanceof Error && 'code' in error && error.code === 'DAMAGED';
  return isTold ? message : `a bug: ${shorten(message, 300)}; please report it`;
}

async function run({ command, words, options }: Parsed, io: Io): Promise<ExitCode> {
  const { render, forPeople } = rendererFor(
    options,
    io.stdout.isTTY || command.prints === 'text',
    command.rows ?? command.lists,
  );
  const file = options.data ?? (io.env.XI_PUTIN_DATA || undefined);
  const { origin, ...chosen } = choose(file, io.stdin);
  const pick: Request['pick'] = (choice) => pickOnTerminal(choice, options, io);
  const chance = Math.random;
  const answer = await command.answer({ words, options, program, chance, pick, ...chosen });
  if (answer.kind === 'batch') {
    if (options.template !== undefined) {
      throw usageFault("--template is not for '-', which prints NDJSON; leave it out");
    }
    return writeBatch(answer, options.fields, io);
  }
  const print = async (text: string): Promise<void> => {
    if (text !== '' && !(forPeople && (await paged(text, options, io)))) io.stdout.write(text);
  };
  if (answer.kind === 'document') {
    refuseForms(answer, options);
    await print(answer.text);
    return exitCodes.found;
  }
  const look = lookFor(options, io.env, io.stdout);
  await print(render(answer, origin === undefined ? look : { ...look, origin }));
  for (const hint of answer.hints ?? []) complain(hint, io);
  return exitCodeOf(answer);
}

/** A document has one form: to ask for another is refused, so that nobody parses what was not printed. */
function refuseForms({ command, format }: DocumentAnswer, options: EverywhereOptions): void {
  const { format: named, json, ndjson, fields, template } = options;
  const forms: readonly (readonly [option: string, given: boolean])[] = [
    [`--format ${named}`, named !== undefined && named !== 'text' && named !== format],
    ['--json', json === true && format !== 'json'],
    ['--ndjson', ndjson === true],
    ['--fields', fields !== undefined],
    ['--template', template !== undefined],
  ];
  const refused = forms.find(([, given]) => given);
  if (refused) throw usageFault(`'${command}' prints one form; leave out ${refused[0]}`);
}

/** Whether a text was shown in a pager. */
async function paged(text: string, { pager }: EverywhereOptions, io: Io): Promise<boolean> {
  if (pager === false || !io.stdout.isTTY) return false;
  return wantsPager(text, io.stdout.rows(), io.env) && (await page(text, io.env));
}

/** Writes a line for each line of stdin: what answers those that have come, before more are waited for. */
function writeBatch(
  { lines, needs }: BatchAnswer,
  fields: readonly string[] | undefined,
  io: Io,
): ExitCode {
  let found = 0;
  let all = 0;
  try {
    for (const line of lines) {
      io.stdout.hold(batchLine(line, fields));
      all += 1;
      if (line.found) found += 1;
    }
  } finally {
    io.stdout.flush();
  }
  const enough = found > 0 && (needs === 'some' || found === all);
  return enough ? exitCodes.found : exitCodes.nothing;
}

/** Everything is found when there is something, and a list without words whatever is in it. */
function exitCodeOf(answer: DataAnswer): ExitCode {
  switch (answer.kind) {
    case 'records':
      return answer.total > 0 || answer.everything ? exitCodes.found : exitCodes.nothing;
    case 'faults':
      return answer.total === 0 ? exitCodes.found : exitCodes.pack;
    case 'verification':
      return confirming.has(answer.verification.verdict) ? exitCodes.found : exitCodes.nothing;
    case 'citations':
      return answer.citations.length > 0 ? exitCodes.found : exitCodes.nothing;
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

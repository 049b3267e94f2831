// xi-putin check: is a pack sound? Every fault, with its place.

import type { Answer } from '../answer.js';
import { exitCodes, usageFault } from '../errors.js';
import { shorten } from '../messages/shorten.js';
import { checkPack } from '../pack/check.js';
import type { CommandDefinition, Request } from './command.js';

export const check: CommandDefinition = {
  name: 'check',
  operands: '[file]',
  summary: 'Is a pack sound? Every fault, by place',
  options: [
    {
      flags: '--text <id=file>',
      summary: 'hold quotations and fragments against a plain-text copy of this source',
      takes: 'several',
    },
  ],
  examples: [
    ['xi-putin check', 'the pack that comes with the program'],
    ['xi-putin check my-pack.json --text article=article.txt', 'your own, and its quotations'],
    ['xi-putin check my-pack.json --json', 'the faults, as JSON'],
  ],
  outcomes: `${exitCodes.found} sound`,
  rows: 'fault',
  answer({ words: [file], options, read }): Answer {
    if (file !== undefined && options.data !== undefined) {
      throw usageFault("'check' takes one pack: a file, or --data; leave one out");
    }
    const asked = (options.text ?? []).map(textOption);
    const { name, text } = read(file);
    const texts = textsOf(asked, read);
    const { faults, checked } = checkPack(text, texts);
    return {
      kind: 'faults',
      command: 'check',
      query: name,
      total: faults.length,
      faults: faults.slice(0, options.limit),
      checked,
    };
  },
};

/** A source's id, and the file with its text. */
interface TextOption {
  id: string;
  file: string;
}

function textOption(given: string): TextOption {
  const [, id, file] = /^([^=]+)=(.+)$/s.exec(given) ?? [];
  if (id === undefined || file === undefined) {
    throw usageFault(
      `--text takes ID=FILE, such as article=article.txt; '${shorten(given)}' is not`,
    );
  }
  return { id, file };
}

function textsOf(asked: readonly TextOption[], read: Request['read']): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, file } of asked) {
    if (texts.has(id)) throw usageFault(`--text gives two files for '${id}'; give one`);
    texts.set(id, read(file).text);
  }
  return texts;
}

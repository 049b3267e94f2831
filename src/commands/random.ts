// xi-putin random: one record, of any kind or of one.

import type { Answer } from '../answer.js';
import { usageFault } from '../errors.js';
import { meant } from '../messages/nearest.js';
import { shorten } from '../messages/shorten.js';
import { type Kind, kinds } from '../model.js';
import { recordsOfKind } from '../pack/records.js';
import { mentionedIn } from '../select/find.js';
import { hashOf } from '../select/seed.js';
import { type CommandDefinition, commandCalled, type ProgramDefinition } from './command.js';

/** What one would like to meet by chance: a source or a topic is not among it unless asked for. */
const unasked: readonly Kind[] = ['fact', 'quote', 'person', 'organization', 'event'];

export const random: CommandDefinition = {
  name: 'random',
  operands: '[kind]',
  summary: 'One record by chance',
  options: [{ flags: '--seed <text>', summary: 'the same record for the same text' }],
  examples: [
    ['xi-putin random', 'any fact, quotation, person, organization or event'],
    ['xi-putin random quote --seed 2023-03-21', 'the same quotation each time'],
  ],
  answer({ words: [asked], options, pack, chance, program }): Answer {
    const wanted = asked === undefined ? unasked : [kindOf(asked, program)];
    const loaded = pack();
    const records = wanted.flatMap((kind) => recordsOfKind(loaded, kind));
    const drawn = options.seed === undefined ? chance() : hashOf(options.seed);
    const record = records[Math.floor(drawn * records.length)];
    const hits = record ? [{ record }] : [];
    return {
      kind: 'records',
      command: 'random',
      query: asked ?? '',
      total: hits.length,
      hits,
      view: 'list',
      kinds: wanted,
      mentioned: mentionedIn(loaded),
      hints: record ? [] : ['the pack has no such record'],
    };
  },
};

/** The kind that a word names: its own name, in the plural too, or a command that lists it. */
function kindOf(asked: string, { commands }: ProgramDefinition): Kind {
  const word = asked.toLowerCase();
  const kind =
    kinds.find((known) => word === known || word === `${known}s`) ??
    commandCalled(word, commands)?.lists;
  if (kind) return kind;
  const advice = meant(asked, kinds, `it is one of ${kinds.join(', ')}`);
  throw usageFault(`there is no kind '${shorten(asked)}'; ${advice}`);
}

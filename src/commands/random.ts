// xi-putin random: one record, of any kind or of one.

import { usageFault } from '../errors.js';
import { type Answer, type Kind, kinds } from '../model.js';
import { recordsOfKind } from '../pack/records.js';
import { mentionedIn } from '../select/find.js';
import { nearest } from '../select/nearest.js';
import { hashOf } from '../select/seed.js';
import type { CommandDefinition } from './command.js';

/** What one would like to meet by chance: a source or a topic is not among it unless asked for. */
const unasked: readonly Kind[] = ['fact', 'quote', 'person', 'organization', 'event'];

export const random: CommandDefinition = {
  name: 'random',
  operands: '[kind]',
  summary: 'One record by chance',
  options: [{ flags: '--seed <text>', summary: 'the same record for the same text' }],
  examples: [
    ['xi-putin random', 'any record'],
    ['xi-putin random quote --seed 2023-03-21', 'the same quotation each time'],
  ],
  async answer({ words: [asked], options, pack, chance }): Promise<Answer> {
    const wanted = asked === undefined ? unasked : [kindOf(asked)];
    const loaded = await pack();
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
    };
  },
};

function kindOf(asked: string): Kind {
  const known = kinds.find((kind) => kind === asked.toLowerCase().replace(/s$/, ''));
  if (known) return known;
  const [near] = nearest(asked, kinds);
  throw usageFault(
    `there is no kind '${asked}'; ${near === undefined ? `it is one of ${kinds.join(', ')}` : `did you mean '${near}'?`}`,
  );
}

// xi-putin show: records in full, with their evidence, own words and notes.

import type { Answer } from '../answer.js';
import { kinds } from '../model.js';
import { find, mentionedIn } from '../select/find.js';
import type { CommandDefinition } from './command.js';
import { noRecord } from './no-record.js';

export const show: CommandDefinition = {
  name: 'show',
  operands: '<id...>',
  summary: 'Records in full, with their evidence',
  examples: [
    ['xi-putin show meetings', 'a fact and the passage it rests on'],
    ['xi-putin show icc-warrant putin', 'several'],
  ],
  answer({ words, options, pack }): Answer {
    const loaded = pack();
    const ids = [...new Set(words)];
    const hints: string[] = [];
    const hits = ids.flatMap((id) => {
      const record = find(loaded, id);
      if (record) return [{ record }];
      hints.push(noRecord(loaded, id));
      return [];
    });
    const shown = hits.slice(0, options.limit);
    return {
      kind: 'records',
      command: 'show',
      query: ids.join(' '),
      total: hits.length,
      hits: shown,
      view: 'full',
      kinds,
      mentioned: mentionedIn(loaded),
      hints,
    };
  },
};

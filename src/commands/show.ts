// xi-putin show: records in full, with their evidence, own words and notes.

import type { Answer } from '../answer.js';
import { kinds, type PackRecord } from '../model.js';
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
    const records = new Map<string, PackRecord>();
    for (const id of ids) {
      const record = find(loaded, id);
      if (record) records.set(record.id, record);
      else hints.push(noRecord(loaded, id));
    }
    const hits = [...records.values()].map((record) => ({ record }));
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

// xi-putin browse: picks a record while one types, and prints it.

import { exitCodes, Fault } from '../errors.js';
import { type Hit, kinds } from '../model.js';
import { recordsOf } from '../pack/records.js';
import { isBlank } from '../select/blank.js';
import { mentionedIn } from '../select/find.js';
import { searchTyped } from '../select/search/typed.js';
import type { CommandDefinition } from './command.js';
import { searched } from './look-up.js';

export const browse: CommandDefinition = {
  name: 'browse',
  summary: 'Picks a record as you type; Enter prints it',
  examples: [
    ['xi-putin browse', 'type, move with the arrows, Enter'],
    ['xi-putin browse --json >record.json', 'the record that was picked'],
  ],
  async answer(request) {
    const { exact = false } = request.options;
    const pack = searched(request);
    const everything: Hit[] = recordsOf(pack).map((record) => ({ record }));
    const picked = await request.pick({
      search: (query) => (isBlank(query) ? everything : searchTyped(pack, query, { exact })),
      answer(record, query) {
        const hits = [{ record }];
        return {
          kind: 'records',
          command: 'browse',
          query,
          total: 1,
          hits,
          view: 'full',
          kinds,
          mentioned: mentionedIn(pack),
        };
      },
    });
    // Nothing is said to somebody who leaves without a record; the exit code is that of an interruption.
    if (!picked) throw new Fault('', exitCodes.interrupted);
    return picked;
  },
};

// xi-putin search: everything, best match first.

import { type Answer, kinds } from '../model.js';
import { mentionedBy } from '../select/mentioned.js';
import type { CommandDefinition } from './command.js';
import { filterOptions, kindOption } from './filters.js';

export const search: CommandDefinition = {
  name: 'search',
  operands: '<words...>',
  summary: 'Everything that matches the words, best match first',
  options: [kindOption, ...filterOptions],
  examples: [
    ['xi-putin search arrest warrant', 'facts, quotations, people …'],
    ['xi-putin search "oil suplier"', 'misspelt or not'],
    ['xi-putin search Зеленський', 'names in any script'],
  ],
  async answer({ words, options, pack }): Promise<Answer> {
    const loaded = await pack();
    const query = words.join(' ').trim();
    const { lookUp } = await import('./look-up.js');
    const { hits, total, hints } = lookUp(loaded, query, options);
    return {
      kind: 'records',
      command: 'search',
      query,
      total,
      hits,
      view: 'list',
      kinds: options.kind === undefined ? kinds : [options.kind],
      mentioned: mentionedBy(loaded, hits),
      hints,
    };
  },
};

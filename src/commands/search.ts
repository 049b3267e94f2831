// xi-putin search: everything, best match first; `-` answers a query a line.

import type { Answer } from '../answer.js';
import { kinds } from '../model.js';
import { mentionedIn } from '../select/find.js';
import type { CommandDefinition } from './command.js';
import { filterOptions, kindOption } from './filters.js';
import { lookUp, lookUpEach } from './look-up.js';

export const search: CommandDefinition = {
  name: 'search',
  operands: '<words...>',
  summary: "Everything that matches; '-' reads lines",
  options: [kindOption, ...filterOptions],
  examples: [
    ['xi-putin search arrest warrant', 'facts, quotations, people and the rest'],
    ['xi-putin search "oil suplier"', 'misspelt or not'],
    ['xi-putin search Зеленський', 'names in any script'],
    ['xi-putin search - < queries.txt', 'a line of JSON for each line'],
  ],
  answer(request): Answer {
    const { words, options } = request;
    if (words.length === 1 && words[0] === '-') {
      const lines = lookUpEach(request, options);
      return { kind: 'batch', command: 'search', lines, needs: 'some' };
    }
    const query = words.join(' ').trim();
    const { hits, total, hints } = lookUp(request, query, options);
    return {
      kind: 'records',
      command: 'search',
      query,
      total,
      hits,
      view: 'list',
      best: options.limit === undefined,
      kinds: options.kind === undefined ? kinds : [options.kind],
      mentioned: mentionedIn(request.pack()),
      hints,
    };
  },
};

// xi-putin sources: the documents that the records rest on.

import { listing } from './listing.js';

export const sources = listing({
  name: 'sources',
  aliases: ['source'],
  kind: 'source',
  view: 'index',
  summary: 'The documents that the records rest on',
  examples: [
    ['xi-putin sources', 'each with its reliability'],
    ['xi-putin sources BBC', 'those that match'],
  ],
});

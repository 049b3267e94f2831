// xi-putin topics: the topics, and how much there is on each.

import { listing } from './listing.js';

export const topics = listing({
  name: 'topics',
  aliases: ['topic'],
  kind: 'topic',
  view: 'index',
  summary: 'The topics, and how much is on each',
  examples: [
    ['xi-putin topics', 'all of them'],
    ['xi-putin facts --topic trade', 'the facts on one'],
  ],
});

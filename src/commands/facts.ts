// xi-putin facts: the facts: all of them, or those that match the words.

import { listing } from './listing.js';

export const facts = listing({
  name: 'facts',
  aliases: ['fact'],
  kind: 'fact',
  figures: true,
  summary: 'The facts, all or those that match',
  examples: [
    ['xi-putin facts', 'every fact'],
    ['xi-putin facts 40 meetings', 'those that match'],
    ['xi-putin facts --figures', 'the figures among them'],
    ['xi-putin facts --basis context --json', 'what other sources add, as JSON'],
  ],
});

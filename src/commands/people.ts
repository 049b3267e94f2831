// xi-putin people: who is who.

import { listing } from './listing.js';

export const people = listing({
  name: 'people',
  aliases: ['person', 'who'],
  kind: 'person',
  summary: 'Who is who',
  examples: [
    ['xi-putin people', 'everybody'],
    ['xi-putin people danilov', 'one of them'],
  ],
});

// xi-putin orgs: the courts, alliances, institutes and other bodies.

import { listing } from './listing.js';

export const orgs = listing({
  name: 'orgs',
  aliases: ['org'],
  kind: 'organization',
  summary: 'Courts, alliances, institutes and others',
  examples: [
    ['xi-putin orgs', 'all of them'],
    ['xi-putin orgs court', 'those that match'],
  ],
});

// xi-putin quote: the quotations: all of them, by speaker, or by words.

import { listing } from './listing.js';

export const quote = listing({
  name: 'quote',
  aliases: ['quotes'],
  kind: 'quote',
  summary: 'The quotations, by speaker or by words',
  examples: [
    ['xi-putin quote greene', 'what Sam Greene said'],
    ['xi-putin quote putin peace', 'what Putin said of peace'],
    ['xi-putin quote greene --json', "with the speaker's own words, as JSON"],
  ],
});

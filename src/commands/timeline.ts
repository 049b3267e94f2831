// xi-putin timeline: the events in the order of time.

import type { PackRecord } from '../model.js';
import { listing } from './listing.js';

/** By date, the less precise first: 2023 before 2023-03 before 2023-03-20. */
const byDate = (a: PackRecord, b: PackRecord): number =>
  (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0;

export const timeline = listing({
  name: 'timeline',
  aliases: ['events'],
  kind: 'event',
  view: 'timeline',
  order: byDate,
  summary: 'The events in the order of time',
  examples: [
    ['xi-putin timeline', 'all events'],
    ['xi-putin timeline kyiv', 'those that match'],
  ],
});

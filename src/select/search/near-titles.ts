// What to name when nothing was found: the titles and topics that come near a query.

import { ownTexts } from './own-texts.js';
import type { PackIndex } from './pack-index.js';
import type { Query } from './query.js';

/** Up to three titles that hold a telling word of the query, the topics' first. */
export function nearTitles(index: PackIndex, query: Query): string[] {
  const parts = query.slots.flatMap((slot) => slot.parts);
  const stems = parts
    .filter(({ light, weight, readings }) => !light && readings.length > 0 && weight > 2)
    .flatMap((part) => part.stems.map((it) => it.stem));
  if (stems.length === 0) return [];
  const near = index.records.filter(
    ({ kind }, at) =>
      kind !== 'quote' &&
      kind !== 'source' &&
      ownTexts(index, at)?.titleStems.some((stemmed) => stems.includes(stemmed)),
  );
  return near.map(({ title }) => title).slice(0, 3);
}

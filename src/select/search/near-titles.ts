// What to name when nothing was found: the titles and topics that come near a query.

import type { Kind } from '../../model.js';
import { ownTexts } from './own-texts.js';
import type { PackIndex } from './pack-index.js';
import type { Query } from './query.js';

/** The most titles that are named. */
const mostTitles = 3;

/** The least weight of a word that is telling, in nats: what about a tenth of a pack's records hold. */
const telling = 2;

/** The kinds that are named by their titles. */
const titled: ReadonlySet<Kind> = new Set(['topic', 'fact', 'person', 'organization', 'event']);

/** Titles that hold a telling word of a query, misspelt or not; topics first, then in pack order. */
export function nearTitles(index: PackIndex, query: Query): string[] {
  const stems = query.slots
    .flatMap(({ parts }) => parts)
    .filter(({ light, weight }) => !light && weight > telling)
    .flatMap((part) => part.stems.map(({ stem }) => stem));
  const near = new Set<number>();
  for (const stemmed of stems) {
    const postings = index.term(stemmed) ?? [];
    for (let at = 0; at < postings.length; at += 2) {
      const record = postings[at] ?? 0;
      if (ownTexts(index, record).titleStems.includes(stemmed)) near.add(record);
    }
  }
  const records = [...near].sort((a, b) => a - b).map((at) => index.record(at));
  const topics = records.filter(({ kind }) => kind === 'topic');
  const others = records.filter(({ kind }) => kind !== 'topic' && titled.has(kind));
  return [...topics, ...others].slice(0, mostTitles).map(({ title }) => title);
}

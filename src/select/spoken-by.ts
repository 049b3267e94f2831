// The quotations of a speaker whose name a query is, letter for letter: they are had without a search.

import type { Match, Pack } from '../model.js';
import { partiesIn, type RecordOf, recordsOfKind } from '../pack/records.js';

/** How a quotation answers the name of its speaker: by all words, as surely as can be. */
export const bySpeaker: Match = { type: 'words', score: 0.75 };

/**
 * What somebody said whose name or alias a query is, case and spaces aside, in the pack's order; nothing where nobody has
 * that name. Where several have it, what each of them said.
 */
export function spokenBy(pack: Pack, query: string): RecordOf<'quote'>[] {
  const wanted = plain(query);
  const bearers = partiesIn(pack)
    .filter(({ name, aliases }) => [name, ...aliases].some((known) => plain(known) === wanted))
    .map(({ id }) => id);
  if (bearers.length === 0) return [];
  return recordsOfKind(pack, 'quote').filter(
    ({ speaker }) => speaker !== undefined && bearers.includes(speaker.id),
  );
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

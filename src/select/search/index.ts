// The search engine. In reading order: fold, tokens, words and phrases of the query, rank, cut-off, order, marks;
// over an index that is made once a pack, or when the pack is built.

import type { Hit, Kind, Match, Pack, PackRecord } from '../../model.js';
import { holdsEnough, unlessFaint } from './cut-off.js';
import { unframed } from './framing.js';
import { marker } from './mark.js';
import { nearTitles } from './near-titles.js';
import { order } from './order.js';
import { indexOf } from './pack-index.js';
import { readQuery } from './query.js';
import { type Enough, rank } from './rank.js';
import { asksForQuotations, namedSpeaker, quotationsOf } from './speaker.js';

export interface SearchOptions {
  /** Only records of these kinds. */
  kinds?: readonly Kind[] | undefined;
  /** The most hits to give; `total` counts all. */
  limit?: number | undefined;
  /**
   * Words as they are typed: case, accents, scripts, and plural and verb forms do not count, other names
   * of a person or organization do; no typos, beginnings, synonyms or derived words; every word must stand
   * in what the record itself says.
   */
  exact?: boolean | undefined;
  /** Only records that pass. */
  where?: ((record: PackRecord) => boolean) | undefined;
  /** Where the query names a speaker, only that speaker's quotations. */
  speakerFirst?: boolean | undefined;
}

/** A record that answers, and how well. */
export interface SearchHit extends Hit {
  match: Match;
}

export interface SearchResult {
  /** Best first. */
  hits: SearchHit[];
  total: number;
  /** Where nothing was found: up to three titles or topics that come near. */
  near: string[];
  /** Where the query was longer than what is matched: how many words were matched. */
  capped?: number;
}

/** The records of a pack that answer a query, best first; none where nothing answers it. */
export function search(pack: Pack, query: string, options: SearchOptions = {}): SearchResult {
  const { kinds, limit, exact = false, where, speakerFirst = false } = options;
  const index = indexOf(pack);
  const read = readQuery(index, query, !exact);
  const named =
    speakerFirst || (!kinds && asksForQuotations(read)) ? namedSpeaker(index, read) : undefined;
  const speaker = speakerFirst || named?.rest.slots.length === 0 ? named : undefined;
  const meant = speaker?.rest ?? read;
  const allowed = (at: number): boolean => {
    const kind = index.kind(at);
    // A source on which nothing rests has nothing to tell, unless it is asked for by its kind.
    const isAsked =
      kinds?.includes(kind) ??
      (kind !== 'source' || read.leading === 'source' || !index.isBare(at));
    if (!isAsked) return false;
    if (speaker && index.speakerOf(at) !== speaker.id) return false;
    return where?.(index.record(at)) ?? true;
  };
  const passes = (held: Enough): boolean => holdsEnough(held, exact);
  const ordered =
    speaker && meant.slots.length === 0
      ? quotationsOf(speaker, index, allowed)
      : unlessFaint(order(index, meant, rank(index, meant, allowed, passes)));
  if (ordered.length === 0 && !exact) {
    const asked = unframed(query);
    if (asked !== query) return search(pack, asked, options);
  }
  // Where a speaker is all that was asked for, every hit is theirs, and there is nothing to tell apart.
  const mark = speaker?.literal && meant.slots.length === 0 ? undefined : marker(index, read);
  const hits = ordered
    .slice(0, Math.max(0, limit ?? ordered.length))
    .map(({ at, match }): SearchHit => {
      return { record: index.record(at), match, ...(mark && { mark }) };
    });
  return {
    hits,
    total: ordered.length,
    near: ordered.length === 0 ? nearTitles(index, read) : [],
    ...(read.capped !== undefined && { capped: read.capped }),
  };
}

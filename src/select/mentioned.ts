// The records that other records speak of: their speakers, sources, topics and relations.

import type { Hit, Pack, PackRecord } from '../model.js';
import { recordsOf, sourcesOf } from '../pack/records.js';

/** The records that hits refer to, by id. */
export function mentionedBy(pack: Pack, hits: readonly Hit[]): Map<string, PackRecord> {
  const wanted = new Set(hits.flatMap(({ record }) => referencesOf(record)));
  return new Map(
    recordsOf(pack)
      .filter((record) => wanted.has(record.id))
      .map((record) => [record.id, record]),
  );
}

function referencesOf(record: PackRecord): string[] {
  const ids = [...sourcesOf(record), ...(record.related ?? [])];
  if ('by' in record && record.by !== undefined) ids.push(record.by);
  return ids;
}

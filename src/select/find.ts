// Records by id and by name.

import { nearest } from '../messages/nearest.js';
import { type Kind, kinds, type Pack, type PackRecord } from '../model.js';
import { recordsOf, recordsOfKind } from '../pack/records.js';

/** The record with an id; the id's case does not count. */
export const find = (pack: Pack, id: string): PackRecord | undefined => findAmong(pack, id, kinds);

/**
 * A look-up of the records that others speak of. Those of the likely kinds are looked through first: sources, which are
 * asked for most, if none is given.
 * @internal
 */
export const mentionedIn =
  (pack: Pack) =>
  (id: string, likely: readonly Kind[] = ['source']): PackRecord | undefined =>
    findAmong(pack, id, [...likely, ...kinds]);

/** Kinds are gone through in order until the record is met: a kind that is not asked for is not made. */
function findAmong(pack: Pack, id: string, order: readonly Kind[]): PackRecord | undefined {
  const wanted = id.trim().toLowerCase();
  for (const kind of order) {
    const record = byIdOf(pack, kind).get(wanted);
    if (record) return record;
  }
  return undefined;
}

/** The id nearest to one that no record has. @internal */
export function nearestId(pack: Pack, id: string): string | undefined {
  return nearest(
    id,
    recordsOf(pack).map((record) => record.id),
  );
}

const byId = new WeakMap<Pack, Map<Kind, Map<string, PackRecord>>>();

function byIdOf(pack: Pack, kind: Kind): Map<string, PackRecord> {
  const ofPack = byId.get(pack) ?? new Map<Kind, Map<string, PackRecord>>();
  byId.set(pack, ofPack);
  let ids = ofPack.get(kind);
  if (!ids) {
    ids = new Map(recordsOfKind(pack, kind).map((record) => [record.id, record]));
    ofPack.set(kind, ids);
  }
  return ids;
}

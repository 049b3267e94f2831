// What the commands that take ids say of one that no record has.

import { shorten } from '../messages/shorten.js';
import type { Pack } from '../model.js';
import { nearestId } from '../select/find.js';
import { findParty } from '../select/party.js';

/** One line on an id of no record: whose name it is, or which id comes near. */
export function noRecord(pack: Pack, id: string): string {
  const near = nearestId(pack, id) ?? findParty(pack, id)?.id;
  const advice =
    near === undefined ? "'xi-putin search' finds records by words" : `did you mean '${near}'?`;
  return `no record has the id '${shorten(id)}'; ${advice}`;
}

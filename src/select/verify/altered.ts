// The verdict on a claim that is near a known text, and what is changed in it.

import type { Pack } from '../../model.js';
import type { Claim, Finding } from './claim.js';
import { differences, stretch } from './difference.js';
import { type KnownText, knownTexts } from './known.js';
import { type Change, changesIn } from './meaning.js';
import { nearTexts } from './near.js';
import { isInside } from './placement.js';
import * as reason from './reasons.js';
import { respaced } from './respaced.js';
import { isBy } from './speaker.js';
import type { Piece } from './words.js';

/** By how much a text may be less near than another and still be meant, if it is by whom it is claimed to be. */
const preference = 0.1;

/** The verdict on a claim by the known text that is nearest; undefined where none is near. */
export function verdictOnNear(pack: Pack, claim: Claim): Finding | undefined {
  const known = knownTexts(pack);
  const { text, by } = claim;
  const spaced = (pieces: Piece[]): Piece[] => respaced(pieces, text, known) ?? pieces;
  const edited = spaced(claim.edited);
  const near = nearTexts(edited, known);
  const [nearest] = near;
  if (!nearest) return undefined;
  const meant =
    (by &&
      near.find(
        ({ known, likeness }) =>
          likeness >= nearest.likeness - preference && isBy(by, known.quotes[0]),
      )) ??
    nearest;
  const pieces = claim.edited === claim.pieces ? edited : spaced(claim.pieces);
  return altered(pack, { ...claim, pieces }, meant);
}

/** The verdict on a claim that is near a stretch of a known text. `changes` are given where a gap made them. */
export function altered(
  pack: Pack,
  { text, pieces, by }: Claim,
  near: { known: KnownText; start: number; end: number; changes?: Change[] },
): Finding {
  const { known } = near;
  // A claim that ends with the `can` of `cannot` lacks the rest of it.
  const half = isInside(known.words, near.end) ? 1 : 0;
  const { difference, exchanges, against } = differences(
    { text, pieces },
    { text: known.text, words: known.words.slice(near.start, near.end + half) },
  );
  const changes = near.changes ?? exchanges.flatMap((exchange) => changesIn(exchange, pack));
  const [quote] = known.quotes;
  return {
    verdict: 'altered',
    quote,
    difference,
    against: stretch(known.text, against),
    reasons: [
      reason.altered(known),
      ...changes.map(reason.changed),
      ...(by && !isBy(by, quote) ? [reason.bothFaults, reason.misattributed(by, quote)] : []),
    ],
  };
}

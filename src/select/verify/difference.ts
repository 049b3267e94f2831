// The difference between a claim and a known text, word by word.

import { diffArrays } from 'diff';
import type { Difference } from '../../model.js';
import type { Exchange } from './meaning.js';
import { gapKey, isGap, type Piece, type Word } from './words.js';

export interface Differences {
  difference: Difference[];
  /** The words that gave way to others, place by place. */
  exchanges: Exchange[];
  /** The words of the known text that the claim is held against. */
  against: Word[];
}

/** The fewest words in common that make two exchanges two: nearer ones are read together. */
const apart = 3;
/** The most words at an end of a known stretch that an exchange there takes up; more are not what was claimed. */
const mostAtEdge = 3;

/**
 * Holds the pieces of a claim against a stretch of a known text (both in the order of their texts). An
 * ellipsis of the claim is a word of its own, put in where others were left out.
 */
export function differences(
  claim: { text: string; pieces: readonly Piece[] },
  known: { text: string; words: readonly Word[] },
): Differences {
  const words = claim.pieces.map(
    (piece): Word =>
      isGap(piece) ? { ...piece, key: gapKey, raw: gapKey, capital: false } : piece,
  );
  const changes = diffArrays(
    known.words.map(({ key }) => key),
    words.map(({ key }) => key),
  );
  const difference: Difference[] = [];
  const against: Word[] = [];
  const exchanges: { removed: Word[]; added: Word[]; outside: boolean }[] = [];
  const at = { claim: 0, known: 0 };
  let same = 0;
  changes.forEach(({ added, removed, count }, index) => {
    const inKnown = known.words.slice(at.known, at.known + (added ? 0 : count));
    const inClaim = words.slice(at.claim, at.claim + (removed ? 0 : count));
    at.known += inKnown.length;
    at.claim += inClaim.length;
    const edge = !changes.slice(0, index).some(isSame) || !changes.slice(index + 1).some(isSame);
    if (removed && edge && count > mostAtEdge) return;
    against.push(...inKnown);
    difference.push(
      removed
        ? { op: 'removed', text: stretch(known.text, inKnown) }
        : { op: added ? 'added' : 'same', text: stretch(claim.text, inClaim) },
    );
    if (!added && !removed) {
      same = count;
      return;
    }
    const last = exchanges.at(-1);
    if (last && same < apart) {
      last.removed.push(...inKnown);
      last.added.push(...inClaim);
      last.outside &&= last.removed.length === 0;
    } else exchanges.push({ removed: inKnown, added: inClaim, outside: edge && added });
    same = 0;
  });
  return { difference, exchanges, against };
}

const isSame = ({ added, removed }: { added: boolean; removed: boolean }): boolean =>
  !added && !removed;

/** The part of a text from the first of some words to the last. */
export const stretch = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

// Has the words of a claim parted and joined as a known text has them: `co-operation`, `nothingburger`, `unreal-⏎istic`.

import { beginsWithLetter } from '../search/ascii.js';
import type { KnownText } from './known.js';
import { sifted } from './sieve.js';
import { isCharacter, isGap, type Piece, type Word } from './words.js';

/** A claim of more pieces is taken as it is spaced, and so is a longer word. */
const [mostPieces, longestWord] = [300, 40];

/** The pieces of a claim so; undefined where that changes none of them. */
export function respaced(
  pieces: readonly Piece[],
  text: string,
  known: readonly KnownText[],
): Piece[] | undefined {
  if (pieces.length > mostPieces) return undefined;
  const all = known.map(({ sieve }) => sieve).join('');
  const isSaid = (...keys: string[]): boolean => all.includes(` ${keys.map(sifted).join(' ')} `);
  // `cannot` is always two words.
  const isOne = (first: string, second: string): boolean =>
    !isSaid(first, second) && isSaid(first + second) && first + second !== 'cannot';
  const spaced: Piece[] = [];
  let isOther = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const next = pieces[at + 1];
    if (isWord(piece) && next && isWord(next) && isOne(piece.key, next.key)) {
      spaced.push(joined(piece, next, text));
      isOther = true;
      at += 1;
      continue;
    }
    const parts = isWord(piece) && !isSaid(piece.key) ? parted(piece, isSaid) : [piece];
    isOther ||= parts.length > 1;
    spaced.push(...parts);
  }
  return isOther ? spaced : undefined;
}

/** Whether a piece is a word of letters; the signs of scripts without spaces are none. */
function isWord(piece: Piece): piece is Word {
  if (isGap(piece)) return false;
  return !isCharacter(piece) && beginsWithLetter(piece.key);
}

function joined(first: Word, second: Word, text: string): Word {
  const { start, capital } = first;
  const { end } = second;
  return { key: first.key + second.key, raw: text.slice(start, end), start, end, capital };
}

/** A word as two that stand side by side in a known text; as it is, if it is none of these. */
function parted(word: Word, isSaid: (...keys: string[]) => boolean): Word[] {
  const { key, raw, start, end, capital } = word;
  if (raw.length !== key.length || key.length > longestWord) return [word];
  for (let cut = 1; cut < key.length; cut++) {
    const [first, second] = [key.slice(0, cut), key.slice(cut)];
    if (!isSaid(first, second)) continue;
    const middle = start + cut;
    return [
      { key: first, raw: raw.slice(0, cut), start, end: middle, capital },
      { key: second, raw: raw.slice(cut), start: middle, end, capital: false },
    ];
  }
  return [word];
}

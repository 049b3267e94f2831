// A claimed quotation as it is held against a pack: its words, and whether they can be told from others.

import type { Pack, Verification } from '../../model.js';
import { lightWords, stopWords } from '../search/english/stop-words.js';
import { isToldOften } from './narration.js';
import type { Claimed } from './speaker.js';
import { hasBrackets, isCharacter, type Piece, piecesOf, type Word, wordsAmong } from './words.js';

/** What is claimed, and who is said to have said it. */
export interface Claim {
  text: string;
  pieces: Piece[];
  /** The pieces with each bracket as an insertion; the same pieces if none is to be read so. */
  edited: Piece[];
  by: Claimed | undefined;
}

/** A text as a claim. */
export function claimOf(text: string, by: Claimed | undefined): Claim {
  const pieces = piecesOf(text);
  return { text, pieces, edited: editedOf(text) ?? pieces, by };
}

/** The pieces with each bracket as an insertion; undefined where too little is outside of brackets to insert into. */
function editedOf(text: string): Piece[] | undefined {
  if (!hasBrackets(text)) return undefined;
  const edited = piecesOf(text, 'insertions');
  return wordsAmong(edited).length < least.words ? undefined : edited;
}

/** What is found of a claim. */
export type Finding = Omit<Verification, 'query' | 'by'>;

/**
 * What a claim must have to be told from others: three words, one of them not a common one. With fewer
 * than three such words it is common, too, where as many records as `tellers` have it in their own text.
 */
const least = { words: 3, content: 1, sure: 3, tellers: 3 } as const;

/** Why words cannot be told from others: they are too few, or common ones. True of words that can. */
export type Identified = true | 'words' | 'common';

/** Whether the words of a text can be told from others. */
export function identifies(pack: Pack, words: readonly Word[], text: string): Identified {
  let count = 0;
  let content = 0;
  for (const word of words) {
    // Two characters of a script without spaces are about a word.
    const size = isCharacter(word) ? 0.5 : 1;
    count += size;
    content += stopWords.has(word.key) ? 0 : lightWords.has(word.key) ? 0.5 : size;
  }
  if (count < least.words) return 'words';
  if (content < least.content) return 'common';
  return content < least.sure && isToldOften(pack, text, least.tellers) ? 'common' : true;
}

// The stems of a text, as phrases and titles are compared.

import { joinMeasures, stopWords } from './english/stop-words.js';
import { stem } from './stem.js';
import { type Token, wordsOf } from './tokens.js';

/** The stems of tokens without stop-words and joined words; all of them if there are only stop-words. */
export function stemsOf(tokens: readonly Token[]): string[] {
  const words = joinMeasures(wordsOf(tokens).map(({ word }) => word));
  const content = words.filter((word) => !stopWords.has(word));
  return (content.length > 0 ? content : words).map(stem);
}

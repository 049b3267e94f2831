// The stems of a text, as phrases and titles are compared.

import { joinMeasures, stopWords } from './english/stop-words.js';
import { isNumeric } from './numbers.js';
import { stem } from './stem.js';
import { type Token, tokenize, wordsOf } from './tokens.js';

/** The stems of tokens without stop-words and joined words; all of them if there are only stop-words. */
export function stemsOf(tokens: readonly Token[]): string[] {
  const words = joinMeasures(wordsOf(tokens).map(({ word }) => word));
  const content = words.filter((word) => !stopWords.has(word));
  return (content.length > 0 ? content : words).map(stem);
}

/** The stems of a text, joined by a space: the key of a phrase. */
export const phraseOf = (text: string): string =>
  /^[a-z]+$/.test(text) && !isNumeric(text) ? stem(text) : stemsOf(tokenize(text)).join(' ');

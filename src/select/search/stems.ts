// The stems of a text, as phrases and titles are compared.

import {
  articles,
  generalWords,
  joinMeasures,
  lightWords,
  stopWords,
} from './english/stop-words.js';
import { isNumeric } from './numbers.js';
import { stem } from './stem.js';
import { type Token, tokenize, wordsOf } from './tokens.js';

/** The stems of a text's words without stop-words; all of them if there are only stop-words. */
export function stemsOf(text: readonly Token[]): string[] {
  const words = joinMeasures(text.map(({ word }) => word));
  const content = words.filter((word) => !stopWords.has(word));
  return (content.length > 0 ? content : words).map(stem);
}

/** The stems of a text without its stop-words, joined by a space: the key of a phrase. */
export const phraseOf = (text: string): string =>
  /^[a-z]+$/.test(text) && !isNumeric(text)
    ? stem(text)
    : stemsOf(wordsOf(tokenize(text))).join(' ');

/** The keys by which queries ask for a phrase: an idiom as it stands, too, and that alone if its one word says little. */
export function askedKeysOf(text: string): string[] {
  const words = joinMeasures(wordsOf(tokenize(text)).map(({ word }) => word));
  const idiom = idiomOf(words);
  if (idiom === undefined) return [phraseOf(text)];
  const [content] = words.filter((word) => !stopWords.has(word));
  const isSlight = content === undefined || lightWords.has(content) || generalWords.has(content);
  return isSlight ? [idiom] : [idiom, phraseOf(text)];
}

/**
 * The key of words of which one says something by itself, and that mean something as they stand: `give up`,
 * `at the door`. Undefined for other words.
 */
export function idiomOf(words: readonly string[]): string | undefined {
  const kept = words.filter((word) => !articles.has(word));
  const content = kept.filter((word) => !stopWords.has(word));
  return kept.length > 1 && content.length === 1 ? kept.map(stem).join(' ') : undefined;
}

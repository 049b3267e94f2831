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
export const stemsOf = (text: readonly Token[]): string[] =>
  contentStems(joinMeasures(text.map(({ word }) => word)));

function contentStems(words: readonly string[]): string[] {
  const content = contentOf(words);
  return (content.length > 0 ? content : words).map(stem);
}

/** Words without the stop-words among them. */
export const contentOf = (words: readonly string[]): string[] =>
  words.filter((word) => !stopWords.has(word));

/** The stems of a text without its stop-words, joined by a space: the key of a phrase. */
export const phraseOf = (text: string): string => contentStems(saidIn(text)).join(' ');

/** The keys by which queries ask for a phrase: an idiom as it stands, too, and that alone if its one word says little. */
export function askedKeysOf(text: string): string[] {
  const idiom = idiomOf(saidIn(text));
  if (idiom === undefined) return [phraseOf(text)];
  const { key, content } = idiom;
  const isSlight = lightWords.has(content) || generalWords.has(content);
  return isSlight ? [key] : [key, stem(content)];
}

/** The words of a text, stop-words too, as a query's are read. */
export const saidIn = (text: string): string[] =>
  joinMeasures(plainWords(text) ?? wordsOf(tokenize(text)).map(({ word }) => word));

/** The words of a text of letters and spaces alone, which most names and synonyms are; undefined for any other. */
function plainWords(text: string): string[] | undefined {
  if (!/^[a-z]+(?: [a-z]+)*$/i.test(text)) return undefined;
  const words = text.toLowerCase().split(' ');
  return words.some(isNumeric) ? undefined : words;
}

/** Words that mean something as they stand. */
export interface Idiom {
  /** Their stems without articles, joined by a space. */
  key: string;
  /** The one of them that says something by itself. */
  content: string;
}

/** The idiom that words may be, of which one says something by itself: `give up`, `at the door`. Undefined for others. */
export function idiomOf(words: readonly string[]): Idiom | undefined {
  const kept = words.filter((word) => !articles.has(word));
  const [content, ...more] = contentOf(kept);
  if (content === undefined || more.length > 0 || kept.length === 1) return undefined;
  return { key: asSaid(kept), content };
}

/** The stems of words without articles, joined by a space: the key of words that mean something as they stand. */
export const asSaid = (words: readonly string[]): string =>
  words
    .filter((word) => !articles.has(word))
    .map(stem)
    .join(' ');

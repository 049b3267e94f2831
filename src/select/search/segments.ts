// Takes the words of a query apart that were run together, and puts those together that were split.

import { isDerived, isEveryday } from './english/everyday.js';
import { askedMeasures, lightWords, stopWords } from './english/stop-words.js';
import { saysTogether } from './own-texts.js';
import type { PackIndex } from './pack-index.js';
import { weak } from './reading.js';
import { spellerOf } from './spell.js';
import { stem } from './stem.js';

/** Two words that are one word of the pack have this many letters at least. */
const shortestWhole = 5;

/** So many letters that stand apart are a word spelt out. */
const fewestLetters = 4;

/** Words with letters that stand apart as the word that they spell: `s a n c t i o n s`. */
function withoutGaps(words: readonly string[]): string[] {
  const closed: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (words[end]?.length === 1) end++;
    if (end - at >= fewestLetters) closed.push(words.slice(at, end).join(''));
    else closed.push(...words.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return closed;
}

/** The words of a query as the pack has them. Words that it knows stay as they are. */
export function segment(asked: readonly string[], index: PackIndex): string[] {
  const words = withoutGaps(asked);
  const segments: string[] = [];
  const knows = (word: string): boolean => !stopWords.has(word) && index.knows(stem(word));
  const known = words.map(knows);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const whole = word + (words[at + 1] ?? '');
    // `a side` is no `aside`.
    const isSplit = word.length > 1 && whole !== word && !(known[at] && known[at + 1]);
    // A hyphenated word of synonyms is known as a word, and means nothing as one.
    if (isSplit && whole.length >= shortestWhole && index.hasWord(whole) && knows(whole)) {
      segments.push(whole);
      at++;
    } else if (isFiller(word) || known[at] || isMisspelt(word, index)) segments.push(word);
    else segments.push(...(halvesOf(word, index) ?? [word]));
  }
  return segments;
}

const isFiller = (word: string): boolean =>
  stopWords.has(word) || lightWords.has(word) || askedMeasures.has(word);

/** Whether a word is surely another one misspelt. */
const isMisspelt = (word: string, index: PackIndex): boolean =>
  spellerOf(index)
    .correct(word)
    .some(({ trust }) => trust > weak);

/** The two words of the pack that were run together; the most even pair. */
function halvesOf(word: string, index: PackIndex): [string, string] | undefined {
  if (!/^\p{L}+$/u.test(word) || isEveryday(word) || isDerived(word)) return undefined;
  let best: [string, string] | undefined;
  let off = Number.POSITIVE_INFINITY;
  for (let at = 2; at <= word.length - 2; at++) {
    const halves: [string, string] = [word.slice(0, at), word.slice(at)];
    const uneven = Math.abs(at - word.length / 2);
    if (uneven < off && halves.every((half) => stands(half, index)) && goTogether(halves, index)) {
      best = halves;
      off = uneven;
    }
  }
  return best;
}

/** Whether a record says words side by side, or each is of a name: nobody has heard of a `war head` in `warhead`. */
const goTogether = ([first, second]: readonly [string, string], index: PackIndex): boolean =>
  (index.isName(first) && index.isName(second)) || saysTogether(stem(first), stem(second), index);

/** Whether letters can be one of two words run together: none of two letters unless it is a name. */
const stands = (half: string, index: PackIndex): boolean =>
  half.length > 2 ? !lightWords.has(half) : index.isName(half);

// Tells everyday English words, as they are or inflected: one of them is rarely another word misspelt.

import { SortedWords } from '../sorted-words.js';
import { everydayWords } from './everyday-words.js';
import { baseOf } from './irregular.js';
import { generalWords, lightWords, stopWords } from './stop-words.js';

const endingsOf = (written: string): string[] => written.split(' ');

/** What inflects a word, what makes a new word of one, and what does so at its beginning. */
const inflections = endingsOf('ings ing ers er tors tor sors sor ed es ly s d');
const endings = endingsOf(
  'ization ation ition ment ness less able ible ance ence ship ist ion ally ity ous ive ful ism ish ian est al ic en y',
);
const beginnings = /^(?:un|re|dis|mis|non|in|im|over|under|out|inter)(?=[a-z]{5})/;

const listed = new SortedWords(everydayWords());

/** Whether a folded word is one of everyday English in its base form. */
export const isListed = (word: string): boolean =>
  stopWords.has(word) || lightWords.has(word) || generalWords.has(word) || listed.has(word);

/** Whether a folded word is one of everyday English, as it is or inflected. */
export const isEveryday = (word: string): boolean =>
  isListed(baseOf(word) ?? word) || inflections.some((ending) => isWith(word, ending));

/** Whether a folded word is made of an everyday one with an affix; it may as well be another one misspelt. */
export function isDerived(word: string): boolean {
  const start = word.replace(beginnings, '');
  if (start !== word && isEveryday(start)) return true;
  return endings.some(
    (ending) =>
      isWith(start, ending) || ['s', 'ly', 'er'].some((last) => isWith(start, ending + last)),
  );
}

/** Whether a word is an everyday one with an ending and the changes that it brings: `mak-ing`, `happi-ly`, `stopp-ed`. */
function isWith(word: string, ending: string): boolean {
  if (!word.endsWith(ending)) return false;
  const left = word.slice(0, -ending.length);
  if (left.length < 3) return false;
  // An ending with a vowel takes the place of a final e; `largeest` and `agre-ment` are no words.
  const vowel = /^[aeio]/.test(ending);
  if (
    !(vowel && /[^e]e$/.test(left)) &&
    !(ending === 'd' && !left.endsWith('e')) &&
    isListed(left)
  ) {
    return true;
  }
  if (/[^aeiou]$/.test(left) && ending !== 's' && isListed(`${left}e`)) return true;
  if (/[^aeiou]i$/.test(left) && !ending.startsWith('i')) return isListed(`${left.slice(0, -1)}y`);
  return vowel && /([bdgklmnprt])\1$/.test(left) && isListed(left.slice(0, -1));
}

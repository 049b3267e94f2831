// Takes the endings off English words, in two strengths: inflection (stem) and derivation (root).

import { isSmall } from './ascii.js';
import { baseOf, invariable } from './english/irregular.js';
import { Memo } from './memo.js';

const stems = new Memo<string, string>(50_000);

/**
 * The stem under which a folded word is indexed: without plural and verb endings. Lighter than
 * Porter's, which takes `import` and `important`, `organ` and `organization` for one word; where
 * nothing is better than noise, that costs more than it finds. A stem is a key and no word
 * (`driving`, `drives`, `drove` → `driv`).
 */
export const stem = (word: string): string => stems.get(word, stemNew);

const stemNew = (word: string): string =>
  word.length > 2 && isSmall(word) ? stemEnglish(word) : word;

function stemEnglish(word: string): string {
  if (invariable.has(word)) return word;
  const base = baseOf(word);
  return settle(base ?? verbless(singular(word)));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || isNoPlural(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (pluralsInEs.some((ending) => word.endsWith(ending))) return word.slice(0, -2);
  return word.slice(0, -1);
}

const pluralsInEs = ['ches', 'shes', 'sses', 'xes', 'zzes'];

const isNoPlural = (word: string): boolean =>
  word.endsWith('ss') || word.endsWith('us') || word.endsWith('is');

function verbless(word: string): string {
  if (word.endsWith('ing')) return withVowel(word, word.slice(0, -3));
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('eed')) return word.length > 5 ? word.slice(0, -1) : word;
  if (word.endsWith('ed')) return withVowel(word, word.slice(0, -2));
  return word;
}

/**
 * What is left of a word, if that can be a word: three letters and a vowel. One syllable with one consonant behind
 * its vowel had an `e`, since it would have doubled the consonant: `car-ing` is of `care`, `barr-ed` of `bar`.
 */
function withVowel(word: string, left: string): string {
  if (left.length < 3 || !/[aeiouy]/.test(left)) return word;
  return oneSyllable.test(left) ? `${left}e` : left;
}

const oneSyllable = /^[^aeiou]+[aeiou][^aeiouwxy]$/;

/** One key for the spellings that endings bring about: no final `e`, no doubled consonant, `i` for `y`. */
function settle(word: string): string {
  if (word.length < 4) return word;
  const bare = word.endsWith('e') ? word.slice(0, -1) : word;
  // `care`, `plane` and `note` are other words than `car`, `plan` and `not`.
  if (bare !== word && oneSyllable.test(bare)) return word;
  let key = bare;
  if (key.length > 3 && isDoubled(key)) key = key.slice(0, -1);
  if (key.length > 2 && key.endsWith('y') && !'aeiou'.includes(key.at(-2) ?? ''))
    key = `${key.slice(0, -1)}i`;
  return key;
}

/** Whether a word ends in a consonant that is doubled before an ending. */
const isDoubled = (word: string): boolean =>
  word.at(-1) === word.at(-2) && 'bdfglmnprst'.includes(word.at(-1) ?? ' ');

/** An ending of stems (`-ate` is `-at`, `-ity` is `-iti`), what takes its place, and whether it leaves a word of the same matter. */
type Ending = readonly [ending: string, put: string, close?: 'close'];

/**
 * Derivational endings by their last letter, the longer before the shorter. The close ones make nouns and verbs of the
 * same matter, the others words that may be about something else.
 */
const endings: Readonly<Record<string, readonly Ending[]>> = {
  c: [
    ['atic', ''],
    ['anc', ''],
    ['enc', ''],
    ['ic', ''],
  ],
  i: [
    ['anci', ''],
    ['enci', ''],
    ['aci', ''],
    ['iti', ''],
    ['li', ''],
  ],
  l: [
    ['ational', ''],
    ['ical', ''],
    ['wal', 'w', 'close'],
    ['sal', 's', 'close'],
    ['val', 'v', 'close'],
    ['abl', ''],
    ['ibl', ''],
    ['ful', ''],
    ['al', ''],
  ],
  m: [['ism', '', 'close']],
  n: [
    ['ization', '', 'close'],
    ['isation', '', 'close'],
    ['ansion', 'and', 'close'],
    ['ension', 'end', 'close'],
    ['nition', 'n', 'close'],
    ['asion', 'ad', 'close'],
    ['ision', 'id', 'close'],
    ['usion', 'ud', 'close'],
    ['ation', '', 'close'],
    ['ition', '', 'close'],
    ['ion', '', 'close'],
  ],
  p: [['ship', '', 'close']],
  r: [
    ['or', ''],
    ['er', ''],
  ],
  s: [
    ['ous', ''],
    ['is', ''],
  ],
  t: [
    ['ationist', ''],
    ['ment', '', 'close'],
    ['ist', '', 'close'],
    ['ant', ''],
    ['ent', ''],
    ['at', '', 'close'],
  ],
  v: [
    ['ativ', '', 'close'],
    ['iv', ''],
  ],
  z: [['iz', '', 'close']],
};

/** The fewest letters that a root may have: shorter ones bring words together that only look alike. */
const shortestRoot = 5;

/**
 * The root of a stem, up to two derivational endings less: `criticism`, `criticize` and `critical`
 * share one. Words that share a `close` root are of the same matter; of those that share a root by
 * `all` endings, some are not.
 */
export function root(stemmed: string, by: 'close' | 'all'): string {
  if (stemmed.length < 6 || !isSmall(stemmed)) return stemmed;
  return strip(strip(stemmed, by), by);
}

function strip(word: string, by: 'close' | 'all'): string {
  for (const [ending, put, close] of endings[word.slice(-1)] ?? []) {
    if (by === 'close' && !close) continue;
    const left = word.length - ending.length + put.length;
    if (left >= shortestRoot && word.endsWith(ending)) {
      return settle(word.slice(0, word.length - ending.length) + put);
    }
  }
  return word;
}

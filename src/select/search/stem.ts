// Takes the endings off English words, in two strengths: inflection (stem) and derivation (root).

import { invariable, irregular } from './english/irregular.js';
import { Memo } from './memo.js';

const stems = new Memo<string, string>(50_000);

/**
 * The stem under which a folded word is indexed: without plural and verb endings. Lighter than
 * Porter's, which takes `import` and `important`, `organ` and `organization` for one word; where
 * nothing is better than noise, that costs more than it finds. A stem is a key and no word
 * (`driving`, `drives`, `drove` → `driv`).
 */
export const stem = (word: string): string => stems.get(word, stemNew);

const stemNew = (word: string): string => (/^[a-z]{3,}$/.test(word) ? stemEnglish(word) : word);

function stemEnglish(word: string): string {
  if (invariable.has(word)) return word;
  const base = irregular.get(word);
  return settle(base ?? verbless(singular(word)));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

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
  if (key.length > 3 && /([bdfglmnprst])\1$/.test(key)) key = key.slice(0, -1);
  if (key.length > 2 && key.endsWith('y') && !/[aeiou]y$/.test(key)) key = `${key.slice(0, -1)}i`;
  return key;
}

/**
 * Derivational endings and what takes their place, on stems (`-ate` is `-at`, `-ity` is `-iti`), the
 * longer before the shorter. The first list makes nouns and verbs of the same matter, the second
 * other words, which may be about something else.
 */
const close = `
  asion>ad ision>id usion>ud ansion>and ension>end nition>n
  ization isation ation ition ativ ment ship ism ist iz ion at wal>w sal>s val>v
`;
const distant = `
  ational ability ibility ically ationist ative ical atic acy aci
  able abl ible ibl ance anc ence enc anci enci ant ent ous iti ity iv is ful al li or er ic
`;

type Ending = readonly [ending: string, put: string];

/** Endings by their last letter, the longer before the shorter. */
type Endings = ReadonlyMap<string, readonly Ending[]>;

function endingsOf(list: string): Endings {
  const byLast = new Map<string, Ending[]>();
  for (const entry of list.trim().split(/\s+/)) {
    const [ending = '', put = ''] = entry.split('>');
    byLast.set(ending.slice(-1), [...(byLast.get(ending.slice(-1)) ?? []), [ending, put]]);
  }
  for (const same of byLast.values()) same.sort(([a], [b]) => b.length - a.length);
  return byLast;
}

const endings = { close: endingsOf(close), all: endingsOf(close + distant) };

/** The fewest letters that a root may have: shorter ones bring words together that only look alike. */
const shortestRoot = 5;

/**
 * The root of a stem, up to two derivational endings less: `criticism`, `criticize` and `critical`
 * share one. Words that share a `close` root are of the same matter; of those that share a root by
 * `all` endings, some are not.
 */
export function root(stemmed: string, by: keyof typeof endings): string {
  if (!/^[a-z]{6,}$/.test(stemmed)) return stemmed;
  return strip(strip(stemmed, endings[by]), endings[by]);
}

function strip(word: string, from: Endings): string {
  for (const [ending, put] of from.get(word.slice(-1)) ?? []) {
    const left = word.length - ending.length + put.length;
    if (left >= shortestRoot && word.endsWith(ending)) {
      return settle(word.slice(0, word.length - ending.length) + put);
    }
  }
  return word;
}

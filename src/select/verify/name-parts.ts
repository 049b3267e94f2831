// Finds what may name who speaks in the words beside a verb.

import { stopWords } from '../search/english/stop-words.js';
import { WordList } from '../search/word-list.js';

/** Who is said to speak. */
export interface SaidBy {
  /** What may name them, the likelier first; none where it is told only to whom it was said. */
  names: string[];
  /** By a verb of saying, by a dash before a name, or above as a heading. */
  how: 'verb' | 'dash' | 'heading';
  /** In a language in which nouns have capitals, or titles stand before a name: what is not of the pack is not sure to be a name. */
  unsure?: true;
}

/** What says how and when somebody spoke, and what leads to the verb behind others: `Xi is quoted as`. */
const manner =
  /\b(?:also|later|then|once|again|earlier|famously|publicly|reportedly|allegedly|really|has|had|have|ever)\b|\s(?:is|was|are|were)?\s*(?:quoted|cited|reported|supposed|believed) (?:as|to have)\s*$|\(@?\w+\)|(?<=\S)\s@\w+/gi;

/** What joins a sentence to one before it. */
const joining = /^[\s,;]*(?:and|but|while|after|before|when|then|as)\s+/i;

/** Kinds of texts that are somebody's. */
const texts =
  'words?|quotes?|quotation|remarks?|comments?|statement|tweet|line|view|verdict|conclusion|answer|reply|response|reaction|take|assessment|message|warning|claim|opinion|speech|letter|article|essay|post|interview|op-ed';

const ofAuthor = new RegExp(`^(?:in )?(.+?)['’]s? (?:own )?(?:${texts})$`, 'i');
const byAuthor = new RegExp(
  `^(?:(?:an?|the|this) )?(?:${texts}) (?:by|from) (.+?)(?: to .*)?(?: (?:reads?|goes|runs))?$`,
  'i',
);

/** Whose some words are: `Ash’s letter`, `a tweet by Ash`, `a letter from Ash to Oak`. Undefined for any others. */
export const authorIn = (words: string): string | undefined =>
  ofAuthor.exec(words)?.[1] ?? byAuthor.exec(words)?.[1];

/** `It was Ash herself who` */
const stressed = /^(?:it|that) (?:was|is) (.+?)(?: (?:him|her|them)sel(?:f|ves))? (?:who|that)$/i;

/** What may name who speaks in the words before a verb: all of them, or the part before or behind a comma. */
export function namesOf(words: string): string[] {
  const parts = words
    .replace(manner, ' ')
    .replace(joining, '')
    .split(',')
    .map((part) => part.replace(/^[\s—–-]+|[\s—–-]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  const all = parts.join(', ');
  const only = stressed.exec(all)?.[1] ?? authorIn(all);
  if (only !== undefined) return [only];
  // `Putin listened to Xi, who`
  if (parts.at(-1) === 'who') return [lastNameIn(parts.at(-2) ?? '')];
  return [...new Set([all, parts[0] ?? '', parts.at(-1) ?? ''])].filter(isAny);
}

/** Words behind a verb, and what is left of them without what follows a name. */
export function shortened(words: string): string[] {
  const whole = words.replace(/\(@?\w+\)/g, '').replace(/^[\s,]+|[\s,.:：]+$/g, '');
  const ends = [
    // `Ash  21 March 2023`
    /\s+(?:\p{Lu}\p{Ll}{2,8}\.? )?\d.*$/su,
    /,.*$/s,
    /\s(?:to|in|on|at|during|after|before|when|while|as|about|via|with)\b.*$/s,
  ];
  const belongs = /^((?:\p{Lu}[\p{L}.’'-]*\s){2,})of\s/u.exec(`${whole} `)?.[1] ?? '';
  const short = [...ends.map((end) => whole.replace(end, '').trim()), belongs.trim()];
  const both = ends.reduce((left, end) => left.replace(end, '').trim(), whole);
  return [...new Set([whole, ...short, both])].filter(isAny);
}

const isAny = (name: string): boolean => name !== '';

const particles = new WordList('de del della der den di da dos du la le von van ter al bin ibn el');

const ofAddress = new WordList('mr mrs ms dr');

/** The words with capitals that end a stretch, as of a name; empty where they are of what somebody belongs to. */
export function nameAtEnd(words: string): string {
  const name = lastNameIn(words);
  const before = words.slice(0, words.length - name.length).trimEnd();
  const last = /\S*$/.exec(before)?.[0] ?? '';
  return stopWords.has(last.toLowerCase()) && !ofAddress.has(last.toLowerCase()) ? '' : name;
}

function lastNameIn(words: string): string {
  const all = words.split(' ');
  let from = all.length;
  const isOfName = (word = ''): boolean =>
    hasCapital(word) || (particles.has(word) && from < all.length);
  while (from > 0 && isOfName(all[from - 1])) from--;
  // No name begins with a particle, nor with a word that begins a sentence.
  while (from < all.length && !isNameFirst(all[from])) from++;
  return all.slice(from).join(' ');
}

const isNameFirst = (word = ''): boolean => hasCapital(word) && !stopWords.has(word.toLowerCase());

export const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

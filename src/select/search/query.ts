// Reads a query: its words, what each may mean in the pack, and which of them belong together.

import { lightWords, stopWords } from './english/stop-words.js';
import type { PackIndex } from './pack-index.js';
import type { PostingList } from './serialised.js';
import type { Speller } from './spell.js';
import { stem } from './stem.js';
import { type Token, tokenize } from './tokens.js';

/** One way in which a part of a query may stand in records. */
export interface Reading {
  postings: PostingList;
  /** How surely it is meant, up to 1. */
  trust: number;
  /** The words of the query, or another name of the same person or organization. */
  literal: boolean;
  /** What stands in the records: a stem, or a concept in any of its spellings. */
  source: string | number;
  /** The place of the record that it names. */
  names?: number;
}

/** A word of a query. */
export interface Part {
  word: string;
  /** Its stems, surest first. More than one where it is misspelt. */
  stems: { stem: string; trust: number }[];
  readings: Reading[];
  /** How much it says of what is looked for, in nats. */
  weight: number;
  light: boolean;
}

/** Words of a query that belong together: each for itself, or all at once as a phrase with a meaning of its own. */
export interface Slot {
  parts: Part[];
  whole: Reading[];
  weight: number;
}

export interface Query {
  /** The words as they stand, folded, with stop-words, one space between. */
  key: string;
  /** How many words `key` has. */
  length: number;
  slots: Slot[];
  /** Set where the query had more words than are matched: how many were. */
  capped?: number;
}

/** The most words and characters of a query that are matched. */
export const mostWords = 64;
const mostCharacters = 1000;

/** How surely a word's other spellings are meant. */
const trusts = { relative: 0.75, prefix: 0.7, name: 0.95, pack: 0.75, same: 0.75, near: 0.42 };

/** What a light word weighs against another, known and unknown. */
const lightKnown = 0.35;
const lightUnknown = 0.1;

/** Reads a query. With no speller, words count as they are typed: no typos, prefixes, synonyms or relatives. */
export function readQuery(index: PackIndex, text: string, speller?: Speller): Query {
  const cut = text.length > mostCharacters ? text.slice(0, mostCharacters) : text;
  const all = tokenize(cut);
  const plain = all.filter(({ joined }) => !joined);
  const tokens = plain.slice(0, mostWords);
  const capped = plain.length > mostWords || cut !== text;
  const content = tokens.filter(({ word }) => !stopWords.has(word));
  const parts = split(content, index, speller).map((word) => readWord(word, index, speller));
  return {
    key: tokens.map(({ word }) => word).join(' '),
    length: tokens.length,
    slots: slotsOf(parts, index, speller !== undefined),
    ...(capped && { capped: tokens.length }),
  };
}

/** The words of a query, with those run together taken apart and those split put together. */
function split(
  content: readonly Token[],
  index: PackIndex,
  speller: Speller | undefined,
): string[] {
  const words: string[] = [];
  for (let at = 0; at < content.length; at++) {
    const word = content[at]?.word ?? '';
    const next = content[at + 1]?.word ?? '';
    const known = index.knows(stem(word));
    if (speller && next !== '' && !(known && index.knows(stem(next)))) {
      if (word.length + next.length > 4 && index.knows(stem(word + next))) {
        words.push(word + next);
        at++;
        continue;
      }
    }
    const halves = speller && !known ? halvesOf(word, index) : undefined;
    words.push(...(halves ?? [word]));
  }
  return words;
}

/** The two words of the pack that were run together, each of three letters at least; the most even pair. */
function halvesOf(word: string, index: PackIndex): [string, string] | undefined {
  if (word.length < 6 || !/^[a-z]+$/.test(word)) return undefined;
  const middle = word.length / 2;
  let best: [string, string] | undefined;
  let off = Number.POSITIVE_INFINITY;
  for (let at = 3; at <= word.length - 3; at++) {
    const halves: [string, string] = [word.slice(0, at), word.slice(at)];
    if (Math.abs(at - middle) < off && halves.every((half) => index.knows(stem(half)))) {
      best = halves;
      off = Math.abs(at - middle);
    }
  }
  return best;
}

function readWord(word: string, index: PackIndex, speller: Speller | undefined): Part {
  const stemmed = stem(word);
  const light = lightWords.has(word);
  const part: Part = { word, stems: [], readings: [], weight: 0, light };
  const postings = index.term(stemmed);
  if (postings) part.readings.push({ postings, trust: 1, literal: true, source: stemmed });
  addConcepts(part.readings, stemmed, 1, index, speller !== undefined);
  if (index.knows(stemmed)) part.stems.push({ stem: stemmed, trust: 1 });
  if (speller) {
    for (const relative of index.relatives(stemmed))
      addTerm(part, relative, trusts.relative, index);
    if (part.stems.length === 0 && !light) addNear(part, word, index, speller);
  }
  const best = part.readings.length === 0 ? undefined : strongest(part.readings);
  if (best) part.weight = index.weigh(best.postings.length / 2) * (light ? lightKnown : 1);
  else part.weight = index.weigh(0) * (light ? lightUnknown : 1);
  return part;
}

/** The reading that says what the word is: the surest, the first among equals. */
const strongest = (readings: readonly Reading[]): Reading | undefined =>
  readings.reduce((best, reading) => (reading.trust > best.trust ? reading : best));

function addTerm(part: Part, stemmed: string, trust: number, index: PackIndex): void {
  const postings = index.term(stemmed);
  if (postings) part.readings.push({ postings, trust, literal: false, source: stemmed });
}

function addNear(part: Part, word: string, index: PackIndex, speller: Speller): void {
  const near = speller.correct(word);
  const completed = near.length > 0 ? [] : speller.complete(word);
  const seen = new Set<string>();
  const add = (candidate: string, trust: number) => {
    const stemmed = stem(candidate);
    if (seen.has(stemmed)) return;
    seen.add(stemmed);
    part.stems.push({ stem: stemmed, trust });
    addTerm(part, stemmed, trust, index);
    addConcepts(part.readings, stemmed, trust, index, true, false);
  };
  for (const { word: candidate, trust } of near) add(candidate, trust);
  for (const candidate of completed) add(candidate, trusts.prefix);
}

/** Adds the concepts that a phrase of stems may mean. Names are literal, unless misspelt. */
function addConcepts(
  readings: Reading[],
  phrase: string,
  trust: number,
  index: PackIndex,
  fuzzy: boolean,
  spelt = true,
): void {
  const { named, kinds } = index.data;
  for (const concept of index.concepts(phrase)) {
    const names = named[concept];
    if (names === undefined && !fuzzy) continue;
    readings.push({
      postings: index.concept(concept),
      trust: trust * trusts[kinds[concept] ?? 'near'],
      literal: names !== undefined && spelt,
      source: concept,
      ...(names !== undefined && { names }),
    });
  }
}

/** Groups parts into slots: phrases with a meaning of their own, the longest first, then single words. */
function slotsOf(parts: Part[], index: PackIndex, fuzzy: boolean): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < parts.length; ) {
    const slot = phraseFrom(parts, at, index, fuzzy);
    slots.push(slot);
    at += slot.parts.length;
  }
  return slots;
}

function phraseFrom(parts: Part[], from: number, index: PackIndex, fuzzy: boolean): Slot {
  const most = Math.min(index.data.longestPhrase, parts.length - from);
  for (let length = most; length > 1; length--) {
    const span = parts.slice(from, from + length);
    const whole: Reading[] = [];
    for (const { phrase, trust } of phrasesOf(span)) {
      addConcepts(whole, phrase, trust, index, fuzzy, trust === 1);
    }
    const joined = index.term(stem(span.map(({ word }) => word).join('')));
    if (joined && length === 2)
      whole.push({
        postings: joined,
        trust: 0.95,
        literal: true,
        source: stem(span.map(({ word }) => word).join('')),
      });
    if (whole.length > 0) return slotOf(span, whole, index);
  }
  return slotOf(parts.slice(from, from + 1), [], index);
}

function slotOf(parts: Part[], whole: Reading[], index: PackIndex): Slot {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  const most = Math.max(0, ...whole.map(({ postings }) => index.weigh(postings.length / 2)));
  const unknown = parts.some(({ readings }) => readings.length === 0);
  return { parts, whole, weight: whole.length > 0 && unknown ? most : Math.max(sum, most) };
}

/** The phrases that words may make, one stem of each; at most eight. */
function phrasesOf(parts: readonly Part[]): { phrase: string; trust: number }[] {
  let phrases = [{ phrase: '', trust: 1 }];
  for (const part of parts) {
    const stems = part.stems.length > 0 ? part.stems : [{ stem: stem(part.word), trust: 1 }];
    phrases = phrases
      .flatMap((head) =>
        stems.map((tail) => ({
          phrase: head.phrase === '' ? tail.stem : `${head.phrase} ${tail.stem}`,
          trust: head.trust * tail.trust,
        })),
      )
      .slice(0, 8);
  }
  return phrases;
}

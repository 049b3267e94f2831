// Finds the words of a query that have a meaning together.

import { isEveryday } from './english/everyday.js';
import { months } from './english/numbers.js';
import { ownTexts } from './own-texts.js';
import type { PackIndex } from './pack-index.js';
import { type PostingList, shared } from './posting-list.js';
import {
  longestPhrase,
  type Part,
  type Reading,
  type Slot,
  sure,
  trusts,
  weak,
} from './reading.js';
import { stem } from './stem.js';
import { conceptReadings } from './words.js';

/** The most phrases that are tried for words that may be misspelt for several others. */
const mostPhrases = 8;

/** Groups words into slots: phrases with a meaning of their own, the longest first, then single words. */
export function slotsOf(parts: readonly Part[], index: PackIndex, fuzzy: boolean): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < parts.length; ) {
    const slot = slotAt(parts, at, index, fuzzy);
    slots.push(slot);
    at += slot.parts.length;
  }
  return slots;
}

function slotAt(parts: readonly Part[], at: number, index: PackIndex, fuzzy: boolean): Slot {
  const day = dayOf(parts.slice(at, at + 3), index);
  if (day) return day;
  const first = parts[at];
  const begins = first !== undefined && meantBy(first).some(({ stem }) => index.begins(stem));
  const most = Math.min(begins ? longestPhrase : 2, parts.length - at);
  for (let length = most; length > 1; length--) {
    const span = parts.slice(at, at + length);
    const whole = meaningsOf(span, index, fuzzy, begins);
    if (whole.length > 0) return slotOf(span, whole, index);
  }
  return slotOf(parts.slice(at, at + 1), [], index);
}

/**
 * A day, as `2023-03-20` is cut into its year, month and day, and as people write it: a record says all three, or not that
 * day.
 */
function dayOf(span: readonly Part[], index: PackIndex): Slot | undefined {
  const words = span.map(({ word }) => word);
  const month = words.find((word) => months.includes(word));
  if (month === undefined || words[2] === month) return undefined;
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  if (year === undefined || day === undefined) return undefined;
  const lists = [year, stem(month), day].map((word) => index.term(word) ?? []);
  const postings = ofDay(shared(lists), [day, month, year], index);
  const source = `${day} ${stem(month)} ${year}`;
  const parts = span.map((part) => ({ ...part, readings: [] }));
  const whole =
    postings.length > 0 ? [{ postings, trust: 1, literal: true, worded: 1, source }] : [];
  return slotOf(parts, whole, index);
}

/** Of the records that have the figures of a day those that are of it, or say it in a row. */
function ofDay(
  list: PostingList,
  [day, month, year]: readonly [day: string, month: string, year: string],
  index: PackIndex,
): PostingList {
  const date = [year, `${months.indexOf(month) + 1}`.padStart(2, '0'), day.padStart(2, '0')];
  const said = [` ${day} ${stem(month)} ${year} `, ` ${stem(month)} ${day} ${year} `];
  const isOfDay = (place: number): boolean => {
    const record = index.record(place);
    return (
      ('date' in record && record.date === date.join('-')) ||
      ('endDate' in record && record.endDate === date.join('-')) ||
      said.some((words) => ownTexts(index, place).stems.includes(words))
    );
  };
  return list.flatMap((place, at) =>
    at % 2 === 0 && isOfDay(place) ? [place, list[at + 1] ?? 0] : [],
  );
}

/** What words mean as a phrase, if one may begin with the first, or as the hyphenated word that they make. */
function meaningsOf(
  span: readonly Part[],
  index: PackIndex,
  fuzzy: boolean,
  begins: boolean,
): Reading[] {
  const phrases = begins ? phrasesOf(span) : [];
  const meanings = phrases.flatMap(({ phrase, trust, best }) =>
    conceptReadings(phrase, trust, index, fuzzy).map((reading) =>
      trust < best ? borneOut(reading, trust, best, span) : reading,
    ),
  );
  const source = span.length === 2 ? stem(span.map(({ word }) => word).join('')) : '';
  const postings = index.term(source);
  if (postings)
    meanings.push({
      postings,
      trust: trusts.joined,
      literal: true,
      worded: 1,
      source,
    });
  return meanings;
}

/**
 * The meaning of a phrase of which one word is surer than another. Both words of a name, of which one is surely meant,
 * are the name; and a word that is no other everyday one is what the phrase has in its place: `central azia`.
 */
function borneOut(reading: Reading, trust: number, best: number, span: readonly Part[]): Reading {
  if (reading.names !== undefined) return { ...reading, trust: best * trusts.name, worded: 1 };
  if (best <= sure || trust > weak || span.some(isOther)) return reading;
  const borne = (reading.trust / trust) * best * trusts.close;
  return { ...reading, trust: borne, worded: borneWorded };
}

/** How far the words of such a phrase are those of the record. */
const borneWorded = 0.6;

/** Whether a word that is near one of the pack is more likely another one. */
const isOther = ({ word, stems }: Part): boolean =>
  (stems[0]?.trust ?? 1) <= weak && isEveryday(word);

/** The stems that a word stands for: its own, where the pack knows none. */
const meantBy = ({ word, stems }: Part): Part['stems'] =>
  stems.length > 0 ? stems : [{ stem: stem(word), trust: 1 }];

/** The phrases that words may make, one stem of each. */
function phrasesOf(parts: readonly Part[]): { phrase: string; trust: number; best: number }[] {
  let phrases = [{ phrase: '', trust: 1, best: 0 }];
  for (const part of parts) {
    const tails = meantBy(part);
    phrases = phrases
      .flatMap((head) =>
        tails.map((tail) => ({
          phrase: head.phrase === '' ? tail.stem : `${head.phrase} ${tail.stem}`,
          trust: Math.min(head.trust, tail.trust),
          best: Math.max(head.best, tail.trust),
        })),
      )
      .slice(0, mostPhrases);
  }
  return phrases;
}

/**
 * A phrase weighs what its words weigh, but what its meaning weighs where the pack does not know all of them: surely, if
 * the meaning is sure.
 */
function slotOf(parts: Part[], whole: Reading[], index: PackIndex): Slot {
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  const worth = parts.reduce((total, part) => total + part.worth, 0);
  const most = Math.max(0, ...whole.map(({ postings }) => index.weigh(postings.length / 2)));
  const isSure = ({ trust }: Reading): boolean => trust >= sure;
  const known = whole.some(isSure) ? isSure : () => true;
  const isUnknown = whole.length > 0 && !parts.every(({ readings }) => readings.some(known));
  return {
    parts,
    whole,
    weight: isUnknown ? most : Math.max(sum, most),
    worth: Math.max(worth, most),
  };
}

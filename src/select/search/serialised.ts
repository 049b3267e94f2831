// What an index knows of a pack: as it is asked, and as plain JSON, so that it can be made when a pack is built.

import { type PostingList, read, written } from './posting-list.js';
import { linesOf, SortedLines } from './sorted-lines.js';
import { SortedWords } from './sorted-words.js';

/**
 * Names of one person, organization or event; a synonym group of the pack; English words for one
 * thing; one word and those that queries use for it, surely or loosely.
 */
export type ConceptKind = 'name' | 'pack' | 'same' | 'sure' | 'loose';

/** A meaning, and where it stands in records. */
export interface ConceptData {
  kind: ConceptKind;
  /** The place of the record that it names. */
  names?: number;
  /** Its spellings of one stem that records have, wherever they stand. */
  words: readonly string[];
  /** Its other spellings that records may have: phrases, and names that need a capital. */
  phrases: readonly string[];
  /** Where those stand, and which records are linked to it. */
  besides: PostingList;
}

/** An index as it is asked: what it answers may be made then. */
export interface IndexData {
  /** The id of the pack. */
  pack: string;
  /** How many records the pack has. */
  records: number;
  /** The places of the sources on which nothing rests. */
  bare: readonly number[];
  /** The place of the record with an id. */
  placeOf(id: string): number | undefined;
  /** The records that hold a stem. */
  term(stemmed: string): PostingList | undefined;
  /** The stems of the pack's words that begin with some letters. */
  termsWith(beginning: string): Iterable<string>;
  /** The numbers of the concepts that a phrase of stems may mean. */
  conceptsOf(phrase: string): readonly number[];
  /** The numbers of the concepts that have a phrase of several stems with this one in it, each as often as it has. */
  conceptsWith(stemmed: string): readonly number[];
  concept(number: number): ConceptData;
  /** The folded words that a misspelt word can mean. */
  words(): SortedWords;
}

/** An index as plain JSON: few long texts, of which a search looks at some lines. */
export interface SerialisedIndex {
  version: 2;
  pack: string;
  records: number;
  bare: readonly number[];
  /** Lines: an id, the place of its record. */
  ids: string;
  /** Lines: a stem, the records that hold it. */
  terms: string;
  /** Lines: a phrase of stems, the numbers of the concepts that it may mean. */
  phrases: string;
  /** Concepts by number, `;` between: kind, place of the record that it names, words, phrases, list; `|` between. */
  concepts: string;
  /** Words with a space between. */
  words: string;
}

const none: readonly number[] = [];

/** An index from its plain form. */
export function revive({ pack, records, bare, ...texts }: SerialisedIndex): IndexData {
  const ids = new SortedLines(texts.ids);
  const terms = new SortedLines(texts.terms);
  const phrases = new SortedLines(texts.phrases);
  let concepts: string[] | undefined;
  let words: SortedWords | undefined;
  return {
    pack,
    records,
    bare,
    placeOf(id) {
      const place = ids.get(id);
      return place === undefined ? undefined : Number(place);
    },
    term(stemmed) {
      const text = terms.get(stemmed);
      return text === undefined ? undefined : read(text);
    },
    termsWith: (beginning) => terms.keysWith(beginning),
    conceptsOf(phrase) {
      const text = phrases.get(phrase);
      return text === undefined ? none : numbersIn(text);
    },
    conceptsWith: (stemmed) => phrases.valuesOfPhrasesWith(stemmed).flatMap(numbersIn),
    concept(number) {
      concepts ??= texts.concepts.split(conceptEnd);
      return conceptIn(concepts[number] ?? '');
    },
    words() {
      words ??= new SortedWords(texts.words);
      return words;
    },
  };
}

/** What can be listed of an index, to write it down. */
export interface Listed {
  /** The ids of all records, in their order. */
  ids: readonly string[];
  terms: Iterable<readonly [stemmed: string, list: PostingList]>;
  phrases: Iterable<readonly [phrase: string, concepts: readonly number[]]>;
  concepts: readonly ConceptData[];
}

/** The plain form of an index. */
export function serialise(data: IndexData, listed: Listed): SerialisedIndex {
  const { ids, terms, phrases, concepts } = listed;
  return {
    version: 2,
    pack: data.pack,
    records: data.records,
    bare: data.bare,
    ids: linesOf(ids.map((id, place) => [id, String(place)])),
    terms: linesOf([...terms].map(([stemmed, list]) => [stemmed, written(list)])),
    phrases: linesOf([...phrases].map(([phrase, numbers]) => [phrase, numbers.join(' ')])),
    concepts: concepts.map(conceptText).join(conceptEnd),
    words: data.words().beginningWith('').join(' '),
  };
}

const numbersIn = (text: string): number[] => text.split(' ').map(Number);

/** Signs that no stem and no posting list has. */
const conceptEnd = '~';
const partEnd = '}';
const phraseEnd = ',';

const kindSigns: Readonly<Record<ConceptKind, string>> = {
  name: 'n',
  pack: 'p',
  same: 'e',
  sure: 's',
  loose: 'l',
};
const kindOf = new Map(
  Object.entries(kindSigns).map(([kind, sign]) => [sign, kind as ConceptKind]),
);

const conceptText = ({ kind, names, words, phrases, besides }: ConceptData): string =>
  [
    kindSigns[kind] + (names ?? ''),
    words.join(phraseEnd),
    phrases.join(phraseEnd),
    written(besides),
  ].join(partEnd);

function conceptIn(text: string): ConceptData {
  const [head = '', words = '', phrases = '', besides = ''] = text.split(partEnd);
  return {
    kind: kindOf.get(head.charAt(0)) ?? 'loose',
    ...(head.length > 1 && { names: Number(head.slice(1)) }),
    words: listIn(words),
    phrases: listIn(phrases),
    besides: read(besides),
  };
}

const listIn = (text: string): string[] => (text === '' ? [] : text.split(phraseEnd));

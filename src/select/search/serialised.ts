// An index as text, so that it can be made when a pack is built.

import { asciiJson } from '../../pack/ascii-json.js';
import { isAscii } from './ascii.js';
import { readCodes, writtenCodes } from './codes.js';
import type { ConceptData, ConceptKind, IndexData } from './index-data.js';
import { NumberedLines, numberedLinesOf } from './numbered-lines.js';
import { PhraseLines, phraseLinesOf } from './phrase-lines.js';
import { type PostingList, read, written } from './posting-list.js';
import { linesOf, SortedLines } from './sorted-lines.js';
import { SortedWords, sortedWordsOf } from './sorted-words.js';

/** The version of the form in which an index is written. */
const version = 8;

/** The first line of a written index; the others are tables, of which a search looks at some lines. */
interface FirstLine {
  version: number;
  pack: string;
  records: number;
  bare: readonly number[];
  speakers: readonly (string | null)[];
}

/** The last line of a written index. */
const end = 'end';

const none: readonly number[] = [];

/** An index from the text that was written of it; undefined where that is of another version, or not whole. */
export function revive(text: string): IndexData | undefined {
  const lines = text.split('\n');
  const [head = '', idLines, termLines, phraseLines, conceptLines, wordText, last] = lines;
  // The last line tells a whole text from a part of one.
  if (last !== end || !head.startsWith(`{"version":${version},`)) return undefined;
  const { version: _, ...known } = JSON.parse(head) as FirstLine;
  const ids = new NumberedLines(idLines);
  const terms = new SortedLines(termLines);
  const phrases = new PhraseLines(phraseLines);
  const words = new SortedWords(wordText);
  const concepts = new NumberedLines(conceptLines);
  return {
    ...known,
    placeOf: (id) => ids.numberOf(escaped(id)),
    term(stemmed) {
      const list = terms.get(escaped(stemmed));
      return list === undefined ? undefined : read(list);
    },
    *termsWith(beginning) {
      for (const stemmed of terms.keysWith(escaped(beginning))) yield unescaped(stemmed);
    },
    conceptsOf(phrase) {
      const numbers = phrases.get(escaped(phrase));
      return numbers === undefined ? none : readCodes(numbers);
    },
    begins: (stemmed) => phrases.begins(escaped(stemmed)),
    conceptsWith: (stemmed) => phrases.valuesOfPhrasesWith(escaped(stemmed)).flatMap(readCodes),
    concept: (number) => conceptIn(concepts.get(number)),
    words: () => words,
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

/** An index as text, in ASCII: a table a line, few long ones, so that it costs little to have. */
export function serialise(data: IndexData, listed: Listed): string {
  const { pack, records, bare, speakers } = data;
  const head: FirstLine = { version, pack, records, bare, speakers };
  const terms = [...listed.terms].map(
    ([stemmed, list]) => [escaped(stemmed), written(list)] as const,
  );
  const phrases = [...listed.phrases].map(
    ([phrase, numbers]) => [escaped(phrase), writtenCodes(numbers)] as const,
  );
  return [
    escaped(JSON.stringify(head)),
    numberedLinesOf(listed.ids.map(escaped)),
    linesOf(terms),
    phraseLinesOf(phrases),
    numberedLinesOf(listed.concepts.map(conceptText)),
    sortedWordsOf(data.words().beginningWith('').map(escaped)),
    end,
  ].join('\n');
}

/** A text in ASCII, other characters as JSON escapes them. */
const escaped = (text: string): string => (isAscii(text) ? text : asciiJson(text).slice(1, -1));

const unescaped = (text: string): string =>
  text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;

/** Signs that no stem and no posting list has. */
const partEnd = '}';
const phraseEnd = ',';

const kindSigns: Readonly<Record<ConceptKind, string>> = {
  name: 'n',
  pack: 'p',
  same: 'e',
};
const kindOf = new Map(
  Object.entries(kindSigns).map(([kind, sign]) => [sign, kind as ConceptKind]),
);

const conceptText = ({ kind, names, words, phrases, besides }: ConceptData): string =>
  [
    kindSigns[kind] + (names ?? ''),
    escaped(words.join(phraseEnd)),
    escaped(phrases.join(phraseEnd)),
    written(besides),
  ].join(partEnd);

function conceptIn(text: string): ConceptData {
  const [head = '', words = '', phrases = '', besides = ''] = text.split(partEnd);
  return {
    kind: kindOf.get(head.charAt(0)) ?? 'same',
    ...(head.length > 1 && { names: Number(head.slice(1)) }),
    words: listIn(words),
    phrases: listIn(phrases),
    besides: read(besides),
  };
}

const listIn = (text: string): string[] => (text === '' ? [] : unescaped(text).split(phraseEnd));

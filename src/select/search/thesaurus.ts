// Looks a phrase of a query up in the thesaurus: for which words of records it may be asked.

import { type Head, readHeads } from './heads.js';
import { PhraseLines } from './phrase-lines.js';
import { SortedLines } from './sorted-lines.js';
import { thesaurusTable } from './thesaurus-table.js';

class Table {
  readonly lines: PhraseLines;
  readonly countries: SortedLines;
  /** The stems of all words for which others are asked. */
  readonly stems: string;

  constructor(text: string) {
    const [stems = '', lines, countries] = text.split('\n');
    this.stems = stems;
    this.lines = new PhraseLines(lines);
    this.countries = new SortedLines(countries);
  }
}

let made: Table | undefined;

function table(): Table {
  made ??= new Table(thesaurusTable());
  return made;
}

/** The words for which a phrase of stems may be asked. */
export function headsOf(phrase: string): Head[] {
  const heads = table().lines.get(phrase);
  return heads ? readHeads(heads, table().stems) : [];
}

/** Whether a phrase of several stems that the thesaurus has begins with this one. */
export const begins = (stemmed: string): boolean => table().lines.begins(stemmed);

/** Whether a phrase of stems is said of other things than records are about. */
export const isElsewhere = (phrase: string): boolean => table().lines.get(phrase) === '';

/** The stem of a country's name, by the stem of any word for it; undefined for others. */
export const countryOf = (stemmed: string): string | undefined => table().countries.get(stemmed);

/** The words for which a phrase of several stems may be asked that has this one in it: each once. */
export function headsWith(stemmed: string): Head[] {
  const heads = table()
    .lines.valuesOfPhrasesWith(stemmed)
    .flatMap((text) => (text === '' ? [] : readHeads(text, table().stems)));
  return [...new Map(heads.map((head) => [`${head.stem} ${head.sure}`, head])).values()];
}

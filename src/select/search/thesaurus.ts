// Looks a phrase of a query up in the thesaurus: for which words of records it may be asked.

import { type Head, readHeads } from './heads.js';
import { SortedLines } from './sorted-lines.js';
import { thesaurusTable } from './thesaurus-table.js';

interface Table {
  /** The stems of all words for which others are asked. */
  stems: readonly string[];
  lines: SortedLines;
}

let made: Table | undefined;

function table(): Table {
  if (!made) {
    const [stems = '', lines = ''] = thesaurusTable().split('\n');
    made = { stems: stems.split(' '), lines: new SortedLines(lines) };
  }
  return made;
}

/** The words for which a phrase of stems may be asked. */
export function headsOf(phrase: string): Head[] {
  const { stems, lines } = table();
  return readHeads(lines.get(phrase) ?? '', stems);
}

/** Whether a phrase of stems is said of other things than records are about. */
export const isElsewhere = (phrase: string): boolean => table().lines.get(phrase) === '';

/** The words for which a phrase of several stems may be asked that has this one in it: each once. */
export function headsWith(stemmed: string): Head[] {
  const { stems, lines } = table();
  const heads = lines.valuesOfPhrasesWith(stemmed).flatMap((text) => readHeads(text, stems));
  return [...new Map(heads.map((head) => [`${head.stem} ${head.sure}`, head])).values()];
}

// Looks a phrase of a query up in the thesaurus: for which words of records it may be asked.

import { type Head, readHeads } from './heads.js';
import { SortedLines } from './sorted-lines.js';
import { thesaurusTable } from './thesaurus-table.js';

let made: SortedLines | undefined;

const lines = (): SortedLines => {
  made ??= new SortedLines(thesaurusTable());
  return made;
};

/** The words for which a phrase of stems may be asked. */
export const headsOf = (phrase: string): Head[] => readHeads(lines().get(phrase) ?? '');

/** The words for which a phrase of several stems may be asked that has this one in it: each once. */
export const headsWith = (stemmed: string): Head[] => {
  const heads = lines().valuesOfPhrasesWith(stemmed).flatMap(readHeads);
  return [...new Map(heads.map((head) => [`${head.stem} ${head.sure}`, head])).values()];
};

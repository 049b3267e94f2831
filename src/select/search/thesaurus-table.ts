// The thesaurus as a table of stems, sorted by what is asked. The build makes it once; the built program reads it.

import { append } from '../append.js';
import { countries } from './english/countries.js';
import { elsewhere } from './english/elsewhere.js';
import { homophones } from './english/homophones.js';
import { thesaurus } from './english/thesaurus.js';
import { type Head, writtenHeads, writtenStems } from './heads.js';
import { phraseLinesOf } from './phrase-lines.js';
import { linesOf } from './sorted-lines.js';
import { stem } from './stem.js';
import { askedKeysOf, asSaid, saidIn } from './stems.js';

/**
 * First the stems of all heads; then a table, a line a phrase of stems: the words for which it may be asked, none where it
 * is said of other things; then a table, a line a stem of a word for a country: the stem of the country's name.
 */
export function thesaurusTable(): string {
  const heads = new Map<string, Head[]>();
  const ask = (asked: readonly string[], head: Head): void => {
    for (const phrase of new Set(asked.flatMap(askedKeysOf))) {
      if (phrase !== '' && phrase !== head.stem) append(heads, phrase, head);
    }
  };
  for (const { head, sure, loose } of thesaurus()) {
    ask(sure, { stem: stem(head), sure: true });
    ask(loose, { stem: stem(head), sure: false });
  }
  for (const words of homophones()) {
    for (const word of words) ask(words, { stem: stem(word), sure: false });
  }
  for (const phrase of elsewhere()) {
    const key = asSaid(saidIn(phrase));
    if (!heads.has(key)) heads.set(key, []);
  }
  const stems = [...new Set([...heads.values()].flat().map(({ stem: head }) => head))].sort();
  const lines = [...heads].map(([phrase, all]) => [phrase, writtenHeads(all, stems)] as const);
  const places = countries().flatMap((words) =>
    words.map((word) => [stem(word), stem(words[0] ?? '')] as const),
  );
  return [writtenStems(stems), phraseLinesOf(lines), linesOf(places)].join('\n');
}

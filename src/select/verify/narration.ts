// Finds a claim's words where a pack tells rather than quotes: in records and in passages of a source's narration.

import type { Evidence, Pack, PackRecord } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { knownTexts } from './known.js';
import { type Word, wordsOf } from './words.js';

/** A text of a pack that is nobody's words. */
interface Telling {
  record: PackRecord;
  /** The passage, if it is a source's narration; absent where it is the record's own text. */
  evidence?: Evidence;
  /** Its words with a space before, between and after. */
  line: string;
  size: number;
}

/** Where a claim's words stand without being anybody's. */
export interface Narrated extends Telling {
  /** Whether all of the claim stands there; else it only takes a passage up. */
  whole: boolean;
}

/** The fewest words of a passage that tell where a longer claim is from. */
const leastWords = 4;

const made = new WeakMap<Pack, Telling[]>();

/** The passages and texts of all records but quotations and sources, made once. Passages that are part of a quotation are none. */
function tellingsOf(pack: Pack): Telling[] {
  let tellings = made.get(pack);
  if (!tellings) {
    const known = knownTexts(pack);
    tellings = recordsOf(pack).flatMap((record): Telling[] => {
      // The headline of a source may quote somebody.
      if (record.kind === 'quote' || record.kind === 'source') return [];
      const passages = record.evidence.flatMap((evidence) =>
        evidence.exact === undefined
          ? []
          : [{ record, evidence, ...lineOf(wordsOf(evidence.exact)) }],
      );
      const texts = [record.title, record.text].map((text) => ({
        record,
        ...lineOf(wordsOf(text)),
      }));
      return [
        ...passages.filter(({ line }) => !known.some((text) => text.line.includes(line))),
        ...texts,
      ].filter(({ size }) => size > 0);
    });
    made.set(pack, tellings);
  }
  return tellings;
}

/**
 * The first passage or text that holds all of a claim; failing that, the first passage that the claim
 * takes up whole.
 */
export function narratedIn(pack: Pack, words: readonly Word[]): Narrated | undefined {
  const claim = lineOf(words);
  let taken: Telling | undefined;
  for (const telling of tellingsOf(pack)) {
    const { evidence, line, size } = telling;
    if (line.includes(claim.line)) return { ...telling, whole: true };
    if (!taken && evidence && size >= leastWords && claim.line.includes(line)) taken = telling;
  }
  return taken && { ...taken, whole: false };
}

/** Whether some words stand in the own text of so many records that are no quotations. */
export function isToldOften(pack: Pack, words: readonly Word[], records: number): boolean {
  const { line } = lineOf(words);
  const tellers = tellingsOf(pack).filter((each) => !each.evidence && each.line.includes(line));
  return new Set(tellers.map(({ record }) => record.id)).size >= records;
}

const lineOf = (words: readonly Word[]): { line: string; size: number } => ({
  line: ` ${words.map(({ key }) => key).join(' ')} `,
  size: words.length,
});

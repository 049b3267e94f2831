// Reads a query: its words, what each may mean in the pack, and which of them belong together.

import type { Kind } from '../../model.js';
import { hints } from './english/hints.js';
import { joinMeasures, stopWords } from './english/stop-words.js';
import type { PackIndex } from './pack-index.js';
import { slotsOf } from './phrases.js';
import type { Slot } from './reading.js';
import { segment } from './segments.js';
import { idiomOf } from './stems.js';
import { tokenize, wordsOf } from './tokens.js';
import { readWord } from './words.js';

export interface Query {
  /** The query itself, as an id would be written. */
  id: string;
  /** The words as they stand, folded, with stop-words, one space between. */
  key: string;
  /** How many words `key` has. */
  length: number;
  slots: Slot[];
  /** The kinds of record that it asks for: people after `who`, quotations after `say`. */
  asksFor: ReadonlySet<Kind>;
  /** The places of the records whose name the whole query is. */
  named: ReadonlySet<number>;
  /** Set where the query was longer than what is matched: how many words were. */
  capped?: number;
}

/** The most words and UTF-16 units of a query that are matched, so that one of any length is answered at once. */
const mostWords = 64;
const mostCharacters = 1000;

/** Reads a query. If not fuzzy, words count as they are typed: no typos, beginnings, synonyms or relatives. */
export function readQuery(index: PackIndex, text: string, fuzzy: boolean): Query {
  const cut = text.slice(0, mostCharacters);
  const plain = wordsOf(tokenize(withoutSigns(cut)));
  const words = plain.slice(0, mostWords).map(({ word }) => word);
  const joined = joinMeasures(words);
  const read = fuzzy ? segment(joined, index) : joined;
  const parts = read
    .flatMap((word, at) => {
      if (stopWords.has(word)) return [];
      return readWord(word, index, fuzzy, fuzzy ? idiomAt(read, at, index) : undefined);
    })
    .filter(({ stop }) => !stop);
  const slots = slotsOf(parts, index, fuzzy);
  const isCapped = plain.length > mostWords || cut.length < text.length;
  return {
    id: cut.trim().toLowerCase(),
    key: words.join(' '),
    length: words.length,
    slots,
    named: namedBy(slots),
    asksFor: new Set(words.flatMap((word) => hints.get(word) ?? [])),
    ...(isCapped && { capped: words.length }),
  };
}

/** A query without what patterns, search engines and marked-up text have beside words: `\\bgas\\b`, `gas^2`, `<b>gas</b>`. */
function withoutSigns(text: string): string {
  if (!/[\\<^~]/.test(text)) return text;
  return text.replace(
    /(?<=\w)[\^~]\d+(?:\.\d+)?(?!\w)|\\[bBdDsSwWnrt](?=\W|\w{2}|$)|<\/?(?:[abipqu]|em|strong|span|div|br|li|t[dhr]|h[1-6])(?:\s[^<>]*)?>/gi,
    ' ',
  );
}

/** The records that a query of one name names. */
function namedBy([slot, ...others]: readonly Slot[]): Set<number> {
  if (!slot || others.length > 0) return new Set();
  const readings = slot.parts.length > 1 ? slot.whole : (slot.parts[0]?.readings ?? []);
  return new Set(
    readings.flatMap(({ names, literal }) => (names !== undefined && literal ? [names] : [])),
  );
}

/** How many words before and after a word an idiom may have. */
const idiomReach = 3;

/** The key of the longest idiom that has a meaning in the pack and holds the word at a place; undefined if there is none. */
function idiomAt(words: readonly string[], at: number, index: PackIndex): string | undefined {
  let found: string | undefined;
  let longest = 1;
  const last = Math.min(words.length, at + idiomReach + 1);
  for (let from = Math.max(0, at - idiomReach); from <= at; from++) {
    for (let end = last; end > at && end - from > longest; end--) {
      const key = idiomOf(words.slice(from, end))?.key;
      if (key === undefined || !index.means(key)) continue;
      found = key;
      longest = end - from;
    }
  }
  return found;
}

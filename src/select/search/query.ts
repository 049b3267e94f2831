// Reads a query: its words, what each may mean in the pack, and which of them belong together.

import type { Kind } from '../../model.js';
import { withoutBridges } from './bridges.js';
import { elsewhereAt } from './elsewhere.js';
import { askedKinds, leadingKinds } from './english/asked-kinds.js';
import { joinMeasures, stopWords } from './english/stop-words.js';
import { withoutInitials } from './initials.js';
import { type Named, namedBy } from './named.js';
import { weighOffices } from './offices.js';
import type { PackIndex } from './pack-index.js';
import { slotsOf } from './phrases.js';
import { type Part, type Reading, type Slot, sure } from './reading.js';
import { segment } from './segments.js';
import { stem } from './stem.js';
import { idiomOf } from './stems.js';
import { tokenize, wordsOf } from './tokens.js';
import { readWord } from './words.js';

export interface Query extends Named {
  /** The query itself, as an id would be written. */
  id: string;
  /** The words as they stand, folded, with stop-words, one space between. */
  key: string;
  /** How many words `key` has. */
  length: number;
  slots: readonly Slot[];
  /** The kinds of record that it asks for: people after `who`, quotations after `say`. */
  asksFor: ReadonlySet<Kind>;
  /** The kind of record that it names before anything else: `topic energy`. */
  leading?: Kind;
  /** It asks how many there are, or how much. */
  counts: boolean;
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
  const all = plain.slice(0, mostWords).map(({ word }) => word);
  const leading = fuzzy ? leadingKind(all) : undefined;
  const words = leading ? all.slice(1) : all;
  const joined = joinMeasures(words);
  index.expect(joined);
  const read = fuzzy ? segment(withoutInitials(joined, index), index) : joined;
  const parts = askedOnce(partsOf(read, index, fuzzy).filter(({ stop }) => !stop));
  const slots = withoutBridges(weighOffices(slotsOf(parts, index, fuzzy)), cut);
  const isCapped = plain.length > mostWords || cut.length < text.length;
  return {
    id: cut.trim().toLowerCase(),
    key: all.join(' '),
    length: all.length,
    slots,
    ...namedBy(slots, index),
    asksFor: new Set(words.flatMap((word) => askedKinds.get(word) ?? [])),
    ...(leading && { leading }),
    counts: joined.some((word) => word === 'howmany' || word === 'howmuch'),
    ...(isCapped && { capped: all.length }),
  };
}

/** The kind of record that the first of some words names: not in `events of the day` or `source of energy`, nor alone. */
function leadingKind([first = '', ...others]: readonly string[]): Kind | undefined {
  const isNamed = others[0] !== 'of' && others.some((word) => !stopWords.has(word));
  return isNamed
    ? (leadingKinds.get(first) ?? leadingKinds.get(first.replace(/s$/, '')))
    : undefined;
}

/** The words of a query but stop-words, each read; those that are said of other things as one that the pack does not know. */
function partsOf(words: readonly string[], index: PackIndex, fuzzy: boolean): Part[] {
  const parts: Part[] = [];
  const begins = fuzzy ? words.map((word) => index.begins(stem(word))) : [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const elsewhere = begins[at] ? elsewhereAt(words, at, index) : 0;
    if (elsewhere > 0) {
      parts.push(unknown(words.slice(at, at + elsewhere).join(' '), index));
      at += elsewhere - 1;
    } else if (!stopWords.has(word)) {
      parts.push(readWord(word, index, fuzzy, idiomAt(words, at, index, begins)));
    }
  }
  return parts;
}

/** Words without what they only come near and another one asks for itself: in `camera lens` the lens is no second camera. */
function askedOnce(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 2) return parts;
  const asked = new Set<Reading['source'] | undefined>(parts.map(({ stems }) => stems[0]?.stem));
  return parts.map((part) => {
    const isOwn = ({ source, trust }: Reading): boolean =>
      trust >= sure || source === part.stems[0]?.stem || !asked.has(source);
    return { ...part, readings: part.readings.filter(isOwn) };
  });
}

/** Words of which a pack knows nothing, read as one. */
function unknown(word: string, index: PackIndex): Part {
  const weight = index.weigh(0);
  return { word, stems: [], readings: [], weight, worth: weight, light: false, stop: false };
}

/** A query without what patterns, search engines and marked-up text have beside words: `\\bgas\\b`, `gas^2`, `<b>gas</b>`. */
function withoutSigns(text: string): string {
  if (!/[\\<^~]/.test(text)) return text;
  return text.replace(
    /(?<=\w)[\^~]\d+(?:\.\d+)?(?!\w)|\\[bBdDsSwWnrt](?=\W|\w{2}|$)|<\/?(?:[abipqu]|em|strong|span|div|br|li|t[dhr]|h[1-6])(?:\s[^<>]*)?>/gi,
    ' ',
  );
}

/** How many words before and after a word an idiom may have. */
const idiomReach = 3;

/** The key of the longest idiom that has a meaning in the pack and holds the word at a place; empty if there is none. */
function idiomAt(
  words: readonly string[],
  at: number,
  index: PackIndex,
  begins: readonly boolean[],
): string {
  let found = '';
  let longest = 1;
  const last = Math.min(words.length, at + idiomReach + 1);
  for (let from = Math.max(0, at - idiomReach); from <= at; from++) {
    if (!begins[from]) continue;
    for (let end = last; end > at && end - from > longest; end--) {
      const key = idiomOf(words.slice(from, end))?.key;
      if (key === undefined || !index.means(key)) continue;
      found = key;
      longest = end - from;
    }
  }
  return found;
}

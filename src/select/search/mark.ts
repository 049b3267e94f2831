// Marks the words of a text that answer a query.

import type { Range } from '../../model.js';
import { append } from '../append.js';
import { stopWords } from './english/stop-words.js';
import type { PackIndex } from './pack-index.js';
import type { Query } from './query.js';
import { readingsOf, sure } from './reading.js';
import { stem } from './stem.js';
import { tokenize, wordsOf } from './tokens.js';

/**
 * Gives the stretches of a text, in its own UTF-16 offsets and in order, that hold what a query means:
 * its words, what they are misspelt for, and other spellings of the same. Costs nothing until it is asked.
 */
export function marker(index: PackIndex, query: Query): (text: string) => Range[] {
  let phrases: Map<string, string[][]> | undefined;
  return (text) => {
    phrases ??= byFirst(meant(index, query));
    return stretches(text, phrases);
  };
}

function stretches(text: string, phrases: ReadonlyMap<string, string[][]>): Range[] {
  const tokens = tokenize(text);
  const words = wordsOf(tokens).filter(({ word }) => !stopWords.has(word));
  const stems = words.map(({ word }) => stem(word));
  const ranges: [start: number, end: number][] = [];
  for (const { word, start, end, joined } of tokens) {
    if (joined && phrases.has(stem(word))) ranges.push([start, end]);
  }
  for (let from = 0; from < words.length; from++) {
    for (const phrase of phrases.get(stems[from] ?? '') ?? []) {
      if (!phrase.every((it, at) => stems[from + at] === it)) continue;
      for (const { start, end } of words.slice(from, from + phrase.length))
        ranges.push([start, end]);
    }
  }
  return merged(ranges);
}

/** Ranges in order, those that overlap made one. */
function merged(ranges: [start: number, end: number][]): Range[] {
  const apart: [start: number, end: number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** The phrases of stems that a query surely means. */
function meant(index: PackIndex, { slots }: Query): Set<string> {
  const surely = slots.flatMap(readingsOf).filter(({ trust }) => trust >= sure);
  return new Set(
    surely.flatMap(({ source }) =>
      typeof source === 'number' ? index.spellings(source) : [source],
    ),
  );
}

function byFirst(phrases: Iterable<string>): Map<string, string[][]> {
  const first = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const stems = phrase.split(' ');
    append(first, stems[0] ?? '', stems);
  }
  return first;
}

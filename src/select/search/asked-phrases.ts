// The phrases by which queries ask for concepts: each whole, by its first stem, or by any stem of it.

import { append } from '../append.js';
import { byCountry } from './by-country.js';
import type { Concept } from './concepts.js';

/** A phrase of several stems: all with a space at each end, and the numbers of the concepts that it may mean. */
interface Several {
  text: string;
  numbers: readonly number[];
}

export class AskedPhrases {
  private readonly phrases = new Map<string, number[]>();
  /** Made when it is first asked for: one search may not. */
  private byFirst: ReadonlyMap<string, readonly Several[]> | undefined;

  /** Numbers are those of the concepts in their order. */
  constructor(concepts: readonly Concept[]) {
    for (const [at, { kind, phrases, asked }] of concepts.entries()) {
      const all = [...phrases, ...asked];
      const keys = kind === 'pack' ? new Set(all.map(byCountry)) : all;
      for (const key of keys) append(this.phrases, key, at);
    }
  }

  /** All phrases, each with the numbers of the concepts that it may mean. */
  all(): Iterable<readonly [phrase: string, numbers: readonly number[]]> {
    return this.phrases;
  }

  /** The concepts that a phrase may mean. */
  meant(phrase: string): readonly number[] {
    return this.phrases.get(phrase) ?? [];
  }

  /** The concepts that a phrase of several stems may mean which begins with one. */
  begun(stemmed: string): readonly number[] {
    return (this.several().get(stemmed) ?? []).flatMap(({ numbers }) => numbers);
  }

  /** The concepts that a phrase of several stems may mean which has one in it, each as often as it has. */
  holding(stemmed: string): readonly number[] {
    const words = ` ${stemmed} `;
    return [...this.several().values()]
      .flat()
      .flatMap(({ text, numbers }) => (text.includes(words) ? numbers : []));
  }

  private several(): ReadonlyMap<string, readonly Several[]> {
    this.byFirst ??= severalByFirst(this.phrases);
    return this.byFirst;
  }
}

function severalByFirst(
  phrases: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, readonly Several[]> {
  const byFirst = new Map<string, Several[]>();
  for (const [phrase, numbers] of phrases) {
    const space = phrase.indexOf(' ');
    if (space >= 0) append(byFirst, phrase.slice(0, space), { text: ` ${phrase} `, numbers });
  }
  return byFirst;
}

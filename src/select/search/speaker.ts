// Finds the speaker that a query names, so that `quote greene` means the speaker before the words.

import { bySpeaker } from '../spoken-by.js';
import { bands, type Ranked } from './order.js';
import type { PackIndex } from './pack-index.js';
import type { Query } from './query.js';
import { readingsOf, type Slot, weak } from './reading.js';

export interface NamedSpeaker {
  /** The id of the person or organization. */
  id: string;
  /** The name is one that the pack has, and not one misspelt. */
  literal: boolean;
  /** The query without the words that name the speaker, and without light ones. */
  rest: Query;
}

/** The speaker that words of a query name, if somebody of that name speaks in the pack. */
export function namedSpeaker(index: PackIndex, query: Query): NamedSpeaker | undefined {
  for (const slot of query.slots) {
    for (const { names, trust, literal } of readingsOf(slot)) {
      const id = names === undefined ? undefined : index.record(names).id;
      if (id === undefined || trust <= weak || !index.isSpeaker(id)) continue;
      const slots = query.slots.filter((other) => other !== slot && !isLight(other));
      return {
        id,
        literal,
        rest: { ...query, slots, id: '', key: '', length: 0, named: none, called: none },
      };
    }
  }
  return undefined;
}

/** Whether a query asks for quotations by somebody, if it names one: `quotes by Greene`, not `quotes about Greene`. */
export const asksForQuotations = ({ key }: Query): boolean =>
  /\bquot(?:e|ation)s?\b/.test(key) && !/\b(?:about|on)\b/.test(key);

const none: ReadonlySet<number> = new Set();

const isLight = ({ parts }: Slot): boolean => parts.every(({ light }) => light);

/** All quotations that are allowed, as answers to the name of their speaker, in pack order. */
export function quotationsOf(
  { literal }: NamedSpeaker,
  index: PackIndex,
  allowed: (at: number) => boolean,
): Ranked[] {
  const match = literal ? bySpeaker : { type: bands.fuzzy.type, score: bands.fuzzy.high };
  const places = Array.from({ length: index.size }, (_, at) => at);
  return places.filter(allowed).map((at) => ({ at, match }));
}

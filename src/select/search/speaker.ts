// Finds the speaker that a query names, so that `quote greene` means the speaker before the words.

import type { Answer } from './order.js';
import type { PackIndex } from './pack-index.js';
import type { Query } from './query.js';
import type { Reading, Slot } from './reading.js';

export interface NamedSpeaker {
  /** The id of the person or organization. */
  id: string;
  /** The query without the words that name the speaker. */
  rest: Query;
  /** All of the speaker's quotations in pack order, as answers. */
  all: (allowed: (at: number) => boolean) => Answer[];
}

/** The speaker that words of a query name, if somebody of that name speaks in the pack. */
export function namedSpeaker(index: PackIndex, query: Query): NamedSpeaker | undefined {
  const speakers = new Set(
    index.records.map((record) => (record.kind === 'quote' ? record.speaker?.id : undefined)),
  );
  for (const slot of query.slots) {
    const reading = readingsOf(slot).find(({ names }) => {
      const id = names === undefined ? undefined : index.records[names]?.id;
      return id !== undefined && speakers.has(id);
    });
    const id = reading?.names === undefined ? undefined : index.records[reading.names]?.id;
    if (!reading || id === undefined) continue;
    const slots = query.slots.filter((other) => other !== slot && !isLight(other));
    const key = '';
    return {
      id,
      rest: { ...query, slots, key, length: 0 },
      all: (allowed) =>
        index.records.flatMap((record, at) =>
          record.kind === 'quote' && record.speaker?.id === id && allowed(at)
            ? [
                {
                  at,
                  match: reading.literal
                    ? { type: 'words', score: 0.75 }
                    : { type: 'fuzzy', score: 0.5 },
                },
              ]
            : [],
        ),
    };
  }
  return undefined;
}

const isLight = ({ parts }: Slot): boolean => parts.every(({ light }) => light);

const readingsOf = ({ whole, parts }: Slot): Reading[] => [
  ...whole,
  ...parts.flatMap(({ readings }) => readings),
];

// Weighs an office as one word beside a name that the pack does not know: its `prime minister` is not the Danish one.

import { areOffice } from './english/offices.js';
import { type Part, type Slot, sure } from './reading.js';

/** Slots in which an office weighs what the heavier of its words does, where another word surely means nothing; else as they are. */
export function weighOffices(slots: readonly Slot[]): readonly Slot[] {
  const parts = slots.flatMap((slot) => slot.parts);
  if (!parts.some(isUnknown)) return slots;
  const less = new Map<Part, number>();
  for (const [at, second] of parts.entries()) {
    const first = parts[at - 1];
    if (first === undefined || !areOffice(first.word, second.word)) continue;
    const share = Math.max(first.weight, second.weight) / (first.weight + second.weight);
    less.set(first, share).set(second, share);
  }
  return slots.map((slot) => {
    const shares = slot.parts.map((part) => less.get(part) ?? 1);
    return { ...slot, weight: slot.weight * Math.min(...shares) };
  });
}

const isUnknown = ({ readings, light }: Part): boolean =>
  !light && readings.every(({ trust }) => trust < sure);

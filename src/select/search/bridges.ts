// Leaves out pairs of characters that only join two words of a script without spaces: in `习近平访问莫斯科` no `平访`.

import { type Reading, type Slot, sure } from './reading.js';

/** Slots without the pairs between two that mean something; of several such pairs in a row the outer ones, which are half of them. */
export function withoutBridges(slots: readonly Slot[]): readonly Slot[] {
  if (!slots.some(isBare)) return slots;
  const left: Slot[] = [];
  for (let at = 0; at < slots.length; ) {
    let end = at;
    while (isBare(slots[end]) && (end === at || goesOn(slots[end - 1], slots[end]))) end++;
    if (end === at) left.push(slots[at++] as Slot);
    else {
      const from = goesOn(slots[at - 1], slots[at]) ? at + 1 : at;
      const to = goesOn(slots[end - 1], slots[end]) ? end - 1 : end;
      left.push(...slots.slice(from, to));
      at = end;
    }
  }
  return left;
}

/** A pair of ideographs that means nothing, whether or not it stands in some text. */
const isBare = (slot: Slot | undefined): boolean =>
  slot !== undefined &&
  slot.whole.length === 0 &&
  slot.parts.every(({ word, readings }) => isPair(word) && !readings.some(isMeaning));

const isPair = (word: string): boolean => word.length === 2 && word > '\u2e7f';

const isMeaning = ({ source, trust }: Reading): boolean =>
  typeof source === 'number' && trust >= sure;

/** Whether a slot begins with the character with which another ends. */
const goesOn = (first: Slot | undefined, second: Slot | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  isPair(first.parts.at(-1)?.word ?? '') &&
  first.parts.at(-1)?.word[1] === second.parts[0]?.word[0];

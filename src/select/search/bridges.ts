// Leaves out pairs of characters that only join two words of a script without spaces: in `习近平访问莫斯科` no `平访`.

import { type Reading, type Slot, sure } from './reading.js';

/**
 * Slots of a text without the pairs of ideographs that are half of a word before them and half of one behind them: of
 * several in a row that mean nothing, the first and the last, where they stand at a word that does.
 */
export function withoutBridges(slots: readonly Slot[], text: string): readonly Slot[] {
  if (!slots.some(isBare)) return slots;
  const left: Slot[] = [];
  for (let at = 0; at < slots.length; ) {
    let end = at;
    while (isBare(slots[end]) && (end === at || goesOn(slots[end - 1], slots[end], text))) end++;
    if (end === at) left.push(slots[at++] as Slot);
    else {
      const from = goesOn(slots[at - 1], slots[at], text) ? at + 1 : at;
      const to = goesOn(slots[end - 1], slots[end], text) ? end - 1 : end;
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

const isPair = (word: string): boolean => word.length === 2 && word > '\u2e7f' && word < '\ua000';

const isMeaning = ({ source, trust }: Reading): boolean =>
  typeof source === 'number' && trust >= sure;

/** Whether a slot begins in a text with the character with which another ends. */
function goesOn(first: Slot | undefined, second: Slot | undefined, text: string): boolean {
  const [one, other] = [first?.parts.at(-1)?.word ?? '', second?.parts[0]?.word ?? ''];
  return isPair(one) && one[1] === other[0] && text.includes(one + other.slice(1));
}

// The page of what is wrong with a pack.

import type { FaultsAnswer } from '../../answer.js';
import { wrap } from '../layout.js';
import type { Look } from '../look.js';
import { paint, spansOf } from '../spans.js';

const hang = 2;

/** Each fault with its place; or that the pack is sound. */
export function faultPage({ faults, total, query, checked }: FaultsAnswer, look: Look): string {
  const lines =
    total === 0
      ? wrap(
          spansOf(`${query} is sound: ${checked} ${checked === 1 ? 'record' : 'records'} checked.`),
          look.width,
        )
      : faults.flatMap(({ place, message }) => [
          ...wrap(spansOf(place, 'id'), look.width, hang),
          ...wrap(spansOf(message), look.width, hang, [{ text: ' '.repeat(hang) }]),
        ]);
  if (faults.length < total) {
    const shown = `${faults.length} of ${total}; --limit ${total} shows all`;
    lines.push([], ...wrap(spansOf(shown, 'muted'), look.width));
  }
  return paint(lines, look);
}

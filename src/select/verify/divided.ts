// Puts a claim together that an attribution divides: `“I am confident,” Xi said, “that …”`.

import type { Pack } from '../../model.js';
import { type Claimed, claimedBy } from './speaker.js';

const [opening, inner, closing] = ['["“«„]', '[^"“”«»„]', '["”“»]'];

/** Two stretches in quotation marks, and the words between them (2). */
const divided = new RegExp(
  `^\\s*${opening}(${inner}+)${closing}(${inner}{3,80})${opening}(${inner}+)${closing}[\\s.]*$`,
);

const saying =
  /\b(?:said|says|told|tells|wrote|writes|tweeted|added|adds|stated|declared|asked)\b/i;

/** What is between the marks of such a claim, as one, and by whom it is said to be, if that is a person of the pack. */
export function withoutDivision(
  pack: Pack,
  text: string,
): { rest: string; by?: Claimed } | undefined {
  const [, first, between = '', second] = divided.exec(text) ?? [];
  if (!saying.test(between)) return undefined;
  const by = between
    .split(saying)
    .map((name) => claimedBy(pack, name))
    .find(({ party }) => party?.kind === 'person');
  return { rest: `${first} ${second}`, ...(by && { by }) };
}

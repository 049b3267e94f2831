// Reads who is said to speak by a heading above a quotation: `Greene:`, `Putin to Xi:`, `Quote by Putin:`, `The paper: Greene:`.

import { authorIn, namesOf, type SaidBy } from './name-parts.js';
import { foreignLast, foreignWithin } from './verbs.js';

/** Who speaks in what leads to a quotation without a verb of saying: `Christensen agreed`, `Cross was blunt`. */
const leading =
  /^(\p{Lu}[\p{L}.\s-]*?)\s(?:(?:dis)?agree[sd]?|went further|had this to say|called (?:it|them|this|that)|(?:was|is|sounded|seemed) (?!right|wrong)\p{Ll}+|on\s.+)$/u;

/** Whose words these are among others: `words of Ash`, `often attributed to Ash`. */
const from = /\b(?:[Bb]y|[Ff]rom|attributed to|(?:[Ww]ords|[Qq]uote) of)\s+(\p{Lu}.*)$/u;

/** To whom somebody speaks: `to Oak`, `→ Oak`, and in the dative of languages in Cyrillic `— Дубу`. */
const addressee = /\s+to\s.*$|\s*(?:→|[-=]>)\s*.*$|\s[—–]\s[\s\p{Script=Cyrillic}]+[уюеі]$/su;

/** By a heading: `Greene:`, `Putin to Xi:`, `Putin's words:`, `Quote by Putin:`, `Quote (Putin):`. */
export function headed(part: string): SaidBy {
  const heading = part
    .replace(/\s*[:：,]\s*$/, '')
    // `BREAKING: Putin to Xi:`
    .replace(/^.*\p{Lu}{2}[^:\p{Ll}]*:/su, '')
    .trim();
  // A place, a newspaper or a kind of text may stand before or behind a name.
  const lines = heading.split(/\s*[:：]\s+/);
  const named = lines.flatMap((line) => authorIn(line) ?? []);
  const plain = heading.replace(foreignLast(), '').replace(foreignWithin(), '');
  const isVerb = named.length > 0 || plain !== heading;
  const others = [leading, from].flatMap((pattern) => pattern.exec(plain)?.[1] ?? []);
  const inBrackets = /\(([^()]{2,60})\)$/.exec(plain)?.[1];
  const ends = lines.length > 1 ? [lines.at(-1) ?? '', lines[0] ?? ''] : [];
  const names =
    named.length > 0
      ? named
      : [
          ...[plain, ...ends].flatMap((line) => namesOf(line.replace(addressee, ''))),
          ...[...others, ...(inBrackets === undefined ? [] : [inBrackets])],
        ];
  const isForeign = /\s[:：]\s*$/.test(part);
  return { names, how: isVerb ? 'verb' : 'heading', ...(isForeign && { unsure: true }) };
}

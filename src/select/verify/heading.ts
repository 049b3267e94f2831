// Reads who is said to speak by a heading above a quotation: `Greene:`, `Putin to Xi:`, `Quote by Putin:`.

import { namesOf, type SaidBy } from './name-parts.js';
import { foreignLast } from './verbs.js';

/** Who speaks in what leads to a quotation without a verb of saying: `Christensen agreed`, `Cross was blunt`. */
const leading =
  /^(\p{Lu}[\p{L}.\s-]*?)\s(?:(?:dis)?agree[sd]?|went further|had this to say|called (?:it|them|this|that)|(?:was|is|sounded|seemed) (?!right|wrong)\p{Ll}+|on\s.+)$/u;

/** By a heading: `Greene:`, `Putin to Xi:`, `Putin's words:`, `Quote by Putin:`. */
export function headed(part: string): SaidBy {
  const heading = part
    .replace(/[:：,]\s*$/, '')
    // `BREAKING: Putin to Xi:`
    .replace(/^.*\p{Lu}{2}[^:\p{Ll}]*:/su, '')
    .trim();
  const noun =
    'words?|quotes?|quotation|remarks?|comments?|statement|tweet|line|view|verdict|conclusion|answer|reply|response|reaction|take|assessment|message|warning|claim|opinion';
  const named =
    new RegExp(`^(?:in )?(.+?)['’]s? (?:own )?(?:${noun})$`, 'i').exec(heading)?.[1] ??
    new RegExp(`^(?:${noun}) (?:by|from) (.+)$`, 'i').exec(heading)?.[1];
  const plain = heading.replace(foreignLast(), '');
  const isVerb = named !== undefined || plain !== heading;
  const names = namesOf(named ?? plain.replace(/\s+to\s.*$/s, ''));
  const from = /\b(?:[Bb]y|[Ff]rom|attributed to|(?:[Ww]ords|[Qq]uote) of)\s+(\p{Lu}.*)$/u.exec(
    plain,
  )?.[1];
  const first = leading.exec(plain)?.[1];
  if (named === undefined) names.push(...[first, from].flatMap((name) => name ?? []));
  return { names, how: isVerb ? 'verb' : 'heading' };
}

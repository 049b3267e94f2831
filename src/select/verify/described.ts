// Tells whether words describe a speaker who is named by nobody's name, and whether that may be the one who spoke.

import type { Pack, QuoteRecord } from '../../model.js';
import { find } from '../find.js';
import { namesOf } from '../names.js';
import { isOffice, isRole, mayBeAnyone } from './offices.js';
import { landOf, roleOf, wordsIn } from './parties.js';

/**
 * `Zelenskyy’s adviser`, `an aide to Xi`, `a French official`: somebody of somebody's, or of a country. Made when a claim needs
 * them: to make classes of Unicode takes long.
 */
const ofSomebody = (): RegExp => /^(?:[\p{L}-]+ )*?\p{Lu}[^,]*?['’]s? (?:[\p{L}-]+ )*?(\p{Ll}+)$/u;
const toSomebody = (): RegExp =>
  /^(?:[\p{L}-]+ )*?(\p{Ll}+) (?:to|of|for|from) (?:the )?\p{Lu}[^,]*$/u;
const ofCountry = (): RegExp => /^(?:\p{Ll}+ )*?(\p{Lu}[^\s,]*) (?:\p{Ll}+ )*?(\p{Ll}+)$/u;
/** `the White House` */
const body = (): RegExp => /^the \p{Lu}\S*(?: \p{Lu}\S*)+$/u;

/** The most UTF-16 units of a description. */
const longest = 100;

/** Whether words say of a speaker who it is without the name. */
export function isDescribed(words: string): boolean {
  if (words.length > longest) return false;
  const noun =
    ofSomebody().exec(words)?.[1] ?? toSomebody().exec(words)?.[1] ?? ofCountry().exec(words)?.[2];
  if (noun !== undefined) return isRole(noun);
  return body().test(words) && !wordsIn(words).some(isOffice);
}

/**
 * Whether such words may mean who spoke: what somebody of theirs is, or one of their country or organization; `Putin’s
 * adviser` is not Putin.
 */
export function mayBe(pack: Pack, description: string, { speaker }: QuoteRecord): boolean {
  const party = speaker && find(pack, speaker.id);
  if (!party) return true;
  const country = ofCountry().exec(description)?.[1];
  const own = wordsIn(roleOf(party), party.text, ...namesOf(party));
  const said = wordsIn(description);
  if (country !== undefined && !/['’]/.test(description)) {
    const lands = new Set(own.map((word) => landOf(word) ?? word));
    return wordsIn(country).some((word) => lands.has(landOf(word) ?? word));
  }
  const isTheirs = namesOf(party).some((name) => description.includes(name));
  return (
    !isTheirs && said.some((word) => mayBeAnyone(word) || (isRole(word) && own.includes(word)))
  );
}

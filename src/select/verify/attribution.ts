// Finds the name in a bracket at an edge of a claim that says who spoke the rest.

import type { Pack } from '../../model.js';
import { fold } from '../search/fold.js';
import { isPronoun } from './meaning.js';
import { namesOf, roleOf } from './parties.js';
import { holdsWord } from './sieve.js';
import { type Claimed, claimedBy } from './speaker.js';
import { wordsOf } from './words.js';

export interface Attribution {
  by: Claimed;
  /** The claim without the bracket. */
  rest: string;
  /** A colon, a dash, a quotation mark or an end of a sentence sets it apart: it is no part of what was said. */
  isApart: boolean;
}

const behind = /[[(]([^[\]()]{2,80})[\])]\.?$/;
const before = /^["“«„]?[[(]([^[\]()]{2,80})[\])]\s*([:–—-]|(?=["“«„]))?/;

/** So much of a text beside a bracket holds the word there. */
const reach = 60;

/**
 * Whom a bracket that holds only a name gives a claim to. One that tells more of the word beside it does not
 * (`Mr. President [Putin]`), and a stranger's name is set apart, of two words behind (`(Applause)`).
 */
export function attributionOf(pack: Pack, text: string): Attribution | undefined {
  const claim = text.trim();
  const last = behind.exec(claim);
  const [whole = '', name, apart] = last ?? before.exec(claim) ?? [];
  if (name === undefined) return undefined;
  const rest = (last ? claim.slice(0, last.index) : claim.slice(whole.length)).trim();
  const isApart = last ? /[.!?…"”“»]$/.test(rest) : apart !== undefined;
  const by = claimedBy(pack, name);
  const { party } = by;
  const names = party ? namesOf(party) : [];
  const isKnown = party?.kind === 'person' || names.some((known) => fold(known) === fold(name));
  if (!isKnown) {
    const isName = /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(name) && (!last || name.includes(' '));
    return isApart && isName ? { by, rest, isApart } : undefined;
  }
  const beside = last ? wordsOf(rest.slice(-reach)).at(-1) : wordsOf(rest.slice(0, reach))[0];
  const isItself = ({ key }: { key: string }): boolean =>
    [...names, party ? roleOf(party) : ''].some((known) => holdsWord(known, key));
  const tellsMore = !isApart && beside && (isPronoun(beside) || isItself(beside));
  return tellsMore ? undefined : { by, rest, isApart };
}

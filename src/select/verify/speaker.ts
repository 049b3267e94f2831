// Tells who is meant by the name that a claim is given to, and whether that is who spoke.

import type { Pack, PackRecord, QuoteRecord } from '../../model.js';
import { aliasesOf, findParty, withoutArticle } from '../find.js';
import { nearest } from '../nearest.js';
import { distance } from '../search/distance.js';
import { fold } from '../search/fold.js';
import { namesOf, only, parties, roleOf, surnameOf } from './parties.js';
import { titled } from './titled.js';

/** Whom a claim is given to: a party of the pack, or a name that it does not know. */
export interface Claimed {
  name: string;
  party?: PackRecord;
  /** The name of a party that comes near one that the pack does not know, or of a person whose surname stands in it. */
  near?: string;
}

/**
 * The party that a name means: in any spelling that the pack knows, among titles and what the pack says of it, by the
 * office that the pack gives it alone, the surname first or with initials, before a comma or `of`, or with a slip of one
 * letter (two in a long name) if no other is as near.
 */
export function claimedBy(pack: Pack, name: string): Claimed {
  // `Russia and` is the beginning of more than one name.
  if (name.length > longestName || /^(?:and|or|&) |(?:^| )(?:and|or|&)$/i.test(name.trim()))
    return { name };
  const party =
    inOffice(pack, name) ??
    called(pack, name) ??
    turned(pack, name) ??
    titled(pack, name) ??
    initialed(pack, name) ??
    misspelt(pack, name);
  if (party) return { name, party };
  const names = parties(pack)
    .flatMap(({ title }) => [title, ...title.split(' ')])
    .filter((known) => fold(known) !== fold(name));
  const [near] =
    name.length < leastName
      ? []
      : nearest(
          name,
          names.filter((known) => known.length >= leastName),
        );
  const meant = near ?? holding(pack, name)?.title;
  return { name, ...(meant !== undefined && { near: meant }) };
}

/** The only person whose surname stands in a name among words that the pack does not know. */
function holding(pack: Pack, name: string): PackRecord | undefined {
  const typed = fold(name).split(' ');
  return only(
    parties(pack).filter((party) => {
      const surname = surnameOf(party);
      return surname !== undefined && typed.includes(fold(surname));
    }),
  );
}

/**
 * Whether a quotation is by whom it is claimed to be. An organization that is several parties (the
 * issuers of a joint statement) is each of them too.
 */
export function isBy({ name, party }: Claimed, quote: QuoteRecord): boolean {
  const { speaker } = quote;
  if (!speaker) return false;
  if (party) return party.id === speaker.id;
  const parts = speaker.name.split(/ and | & |, /);
  return parts.length > 1 && parts.some((part) => fold(part) === fold(name));
}

/** Who has a name, or alone has it in the name that leads: `Russian` of somebody's alias is nobody's. */
function called(pack: Pack, name: string): PackRecord | undefined {
  const party = findParty(pack, name);
  if (!party) return undefined;
  const wanted = withoutArticle(fold(name).trim());
  const isWhole = [party.id, ...aliasesOf(party)].some(
    (known) => withoutArticle(fold(known)) === wanted,
  );
  return isWhole || ` ${fold(party.title)} `.includes(` ${wanted} `) ? party : undefined;
}

/** `Putin, Vladimir`, `Putin, V.`, `Putin Vladimir`. */
function turned(pack: Pack, name: string): PackRecord | undefined {
  const [surname, given, ...more] = name.trim().split(name.includes(',') ? /,\s*/ : /\s+/);
  if (!given || more.length > 0) return undefined;
  const straight = `${given} ${surname}`;
  return findParty(pack, straight) ?? initialed(pack, straight);
}

/** `V. Putin`, `Vladimir V. Putin`: the last word of a name, before it words of it or what they begin with; a middle one may be new. */
function initialed(pack: Pack, name: string): PackRecord | undefined {
  const typed = fold(name).split(' ');
  if (!typed.some((word) => word.length === 1)) return undefined;
  // Of a given name in full.
  const withoutMiddle = typed.filter(
    ({ length }, at) => at === 0 || at === typed.length - 1 || length > 1,
  );
  const isFull = (typed[0]?.length ?? 0) > 1;
  return only(
    parties(pack).filter((party) =>
      namesOf(party).some((name) => {
        const known = fold(name).split(' ');
        return isShortFor(typed, known) || (isFull && isShortFor(withoutMiddle, known));
      }),
    ),
  );
}

function isShortFor(typed: readonly string[], known: readonly string[]): boolean {
  if (typed.length !== known.length || typed.at(-1) !== known.at(-1)) return false;
  return typed.every((word, at) => word === known[at] || word === known[at]?.[0]);
}

/** `president of Russia`: what one person alone is. */
function inOffice(pack: Pack, name: string): PackRecord | undefined {
  const wanted = withoutArticle(fold(name));
  return wanted === ''
    ? undefined
    : only(parties(pack).filter((party) => fold(roleOf(party)) === wanted));
}

/** Nobody has a longer name. */
const longestName = 200;

/** The fewest letters of a name that may be meant for another. */
const leastName = 4;

/** The lengths from which a name may have one wrong letter, and two. */
const lengths = { one: 6, two: 12 } as const;

function misspelt(pack: Pack, name: string): PackRecord | undefined {
  const wanted = fold(name);
  if (wanted.length < lengths.one) return undefined;
  const most = wanted.length < lengths.two ? 1 : 2;
  return only(
    parties(pack).filter((party) =>
      namesOf(party).some((known) => isSlip(wanted, fold(known), most)),
    ),
  );
}

/** Whether words are others with so many slips: none in a first letter, which tells people apart. */
function isSlip(wanted: string, known: string, most: number): boolean {
  if (distance(wanted, known, most) > most) return false;
  const words = known.split(' ');
  const typed = wanted.split(' ');
  return (
    words.length === typed.length &&
    typed.every((word, at) => {
      const meant = words[at] ?? '';
      // `Peskova` is a woman of that name.
      return word === meant || (word[0] === meant[0] && word.length > 2 && word !== `${meant}a`);
    })
  );
}

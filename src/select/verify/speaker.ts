// Tells who is meant by the name that a claim is given to, and whether that is who spoke.

import { distance } from '../../messages/distance.js';
import { nearest } from '../../messages/nearest.js';
import type { Pack, PackRecord, QuoteRecord } from '../../model.js';
import { recordsOfKind } from '../../pack/records.js';
import { namesOf, partiesOf, withoutArticle } from '../names.js';
import { bearersOf, findParty } from '../party.js';
import { fold } from '../search/fold.js';
import { isTitle } from './offices.js';
import { isShortFor, issuersOf, only, partsOf, roleOf, surnamesOf } from './parties.js';
import { titled } from './titled.js';

/** Whom a claim is given to: a party of the pack, or a name that it does not know. */
export interface Claimed {
  name: string;
  party?: PackRecord;
  /** The name of a party that comes near one that the pack does not know, or of a person whose surname stands in it. */
  near?: string;
  /** The ids of the organizations that are several parties, if it is one of those, and of all whose very name it is. */
  others?: readonly string[];
}

/**
 * The party that a name means: in any spelling that the pack knows, among titles and what the pack says of it, by the
 * office that the pack gives it alone, the surname first or with initials, as a list of several that are one party, or with
 * a slip of one letter (two in a long name) if no other is as near.
 */
export function claimedBy(pack: Pack, name: string): Claimed {
  // `Russia and` is the beginning of more than one name.
  if (name.length > longestName || /^(?:and|or|&) |(?:^| )(?:and|or|&)$/i.test(name.trim()))
    return { name };
  const party =
    inOffice(pack, name) ??
    findParty(pack, name) ??
    turned(pack, name) ??
    titled(pack, name) ??
    initialed(pack, name) ??
    joint(pack, name) ??
    misspelt(pack, name);
  const bearers = bearersOf(pack, fold(name)).map(({ id }) => id);
  const others = [...issuedBy(pack, name, party), ...bearers];
  const claimed = { name, ...(others.length > 0 && { others }) };
  if (party) return { ...claimed, party };
  const names = partiesOf(pack)
    .flatMap(({ title }) => [title, ...title.split(' ')])
    .filter((known) => fold(known) !== fold(name));
  const near =
    name.length < leastName
      ? undefined
      : nearest(
          name,
          names.filter((known) => known.length >= leastName),
        );
  const meant = near ?? holding(pack, name)?.title;
  return { ...claimed, ...(meant !== undefined && { near: meant }) };
}

/** The only person whose surname stands in a name among words that the pack does not know. */
function holding(pack: Pack, name: string): PackRecord | undefined {
  const typed = ` ${fold(name)} `;
  return only(
    partiesOf(pack).filter((party) =>
      surnamesOf(party).some((surname) => typed.includes(` ${surname} `)),
    ),
  );
}

/** The organization of several parties that a name lists, in any order: `China & Russia`. */
function joint(pack: Pack, name: string): PackRecord | undefined {
  const parts = partsOf(name);
  if (parts.length < 2) return undefined;
  return only(
    recordsOfKind(pack, 'organization').filter((organization) => {
      const issuers = issuersOf(organization);
      return parts.every((part) => issuers.includes(part));
    }),
  );
}

/** The ids of the organizations of several parties that a name, or the party which it means, is one of. */
function issuedBy(pack: Pack, name: string, party: PackRecord | undefined): string[] {
  // `Cross & Sons` is no person of that surname.
  const names = party?.kind === 'person' ? [party.title] : party ? namesOf(party) : [name];
  const wanted = names.map((one) => withoutArticle(fold(one)));
  return recordsOfKind(pack, 'organization')
    .filter((organization) => issuersOf(organization).some((issuer) => wanted.includes(issuer)))
    .map(({ id }) => id);
}

/** Whether a quotation is by whom it is claimed to be. Of several parties (the issuers of a joint statement) it is by each. */
export function isBy({ party, others }: Claimed, { speaker }: QuoteRecord): boolean {
  return (
    speaker !== undefined && (party?.id === speaker.id || others?.includes(speaker.id) === true)
  );
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
    partiesOf(pack).filter((party) =>
      namesOf(party).some((name) => {
        const known = fold(name).split(' ');
        return isShortFor(typed, known) || (isFull && isShortFor(withoutMiddle, known));
      }),
    ),
  );
}

/** `president of Russia`: what one person alone is. */
function inOffice(pack: Pack, name: string): PackRecord | undefined {
  const wanted = withoutArticle(fold(name));
  return wanted === ''
    ? undefined
    : only(partiesOf(pack).filter((party) => fold(roleOf(party)) === wanted));
}

/** Nobody has a longer name. */
const longestName = 200;

/** The fewest letters of a name that may be meant for another. */
const leastName = 4;

/** A shorter word with two wrong letters is another one. */
const longWord = 8;

/** The lengths from which a name may have one wrong letter, and two. */
const lengths = { one: 6, two: 12 } as const;

function misspelt(pack: Pack, name: string): PackRecord | undefined {
  const wanted = fold(name);
  if (wanted.length < lengths.one) return undefined;
  const most = wanted.length < lengths.two ? 1 : 2;
  return only(
    partiesOf(pack).filter((party) =>
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
      if (word === meant) return true;
      // `Peskova` is a woman of that name.
      const isName = word[0] === meant[0] && word.length > 2 && !isTitle(word);
      return (
        isName && word !== `${meant}a` && (word.length >= longWord || distance(word, meant, 1) <= 1)
      );
    })
  );
}

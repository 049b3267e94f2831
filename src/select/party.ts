// Finds the person or organization that a name means.

import type { Pack, PackRecord } from '../model.js';
import { partiesOf, withoutArticle } from './names.js';
import { fold } from './search/fold.js';
import { onceFor } from './search/memo.js';
import { foldedNamesOf, fullNamesOf, isNoSmall, isOfWhat, only } from './verify/parties.js';

/**
 * The person or organization that a name means: an id, a name or an alias in any spelling, or the only one that has it in
 * the name that leads or as a word of another that is no office: `Russian` of somebody's alias is nobody's. After an
 * article, too.
 * @internal
 */
export function findParty(pack: Pack, name: string): PackRecord | undefined {
  const said = fold(name);
  return partyCalled(pack, said) ?? partyCalled(pack, withoutArticle(said));
}

/** All whose id, name or alias folded words are: a pack may give one to several. @internal */
export const bearersOf = (pack: Pack, wanted: string): PackRecord[] =>
  partiesOf(pack).filter((party) => callsOf(party).includes(wanted));

function partyCalled(pack: Pack, wanted: string): PackRecord | undefined {
  const [whole] = bearersOf(pack, wanted);
  if (whole) return whole;
  const part = only(
    partiesOf(pack).filter((party) => callsOf(party).some((it) => isIn(it, wanted))),
  );
  const isNamed = part && (isArticleLess(part, wanted) || isPartOf(part, wanted));
  return isNamed ? part : undefined;
}

const isArticleLess = (party: PackRecord, wanted: string): boolean =>
  callsOf(party).some((known) => withoutArticle(known) === wanted);

const isIn = (known: string, wanted: string): boolean => ` ${known} `.includes(` ${wanted} `);

/** Whether folded words are of the name by which a party goes, or of another that is a name. */
function isPartOf(party: PackRecord, wanted: string): boolean {
  const isPart = (known: string): boolean =>
    isIn(fold(known), wanted) &&
    // `von` and `der` are in a name, and are none.
    known.split(/[ -]/).some((word) => isNoSmall(word) && isIn(wanted, fold(word)));
  return (
    isPart(party.title) ||
    (wanted.length > 1 && !isOfWhat(party, wanted) && fullNamesOf(party).some(isPart))
  );
}

/** The id of a party and its names, folded. */
const callsOf = onceFor((party: PackRecord): readonly string[] => [
  fold(party.id),
  ...foldedNamesOf(party),
]);

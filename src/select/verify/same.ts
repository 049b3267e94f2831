// The verdict on a claim whose words a known text has.

import type { Pack } from '../../model.js';
import { altered } from './altered.js';
import { changesInGap, standsFor } from './brackets.js';
import { type Claim, type Finding, type Identified, identifies } from './claim.js';
import { type KnownText, knownTexts } from './known.js';
import { type Change, negationBefore, negationBehind, turns } from './meaning.js';
import { cut, joinsSentences, type Placement, placeOf } from './placement.js';
import * as reason from './reasons.js';
import { respaced } from './respaced.js';
import { isBy } from './speaker.js';
import { isGap, type Piece, piecesOf, wordsAmong } from './words.js';

/** A known text that holds the words of a claim. */
interface Match {
  known: KnownText;
  placement: Placement;
  /** The changes of meaning that its ellipses and brackets bring about. */
  changes: Change[];
  /** How many times the claim says that words are left out between its own. */
  ellipses: number;
}

/** The known texts that hold a claim's words, the one that is meant first; none if there are none. */
function matchesOf(
  pack: Pack,
  claim: Claim,
  identified: Identified,
): [Match, ...Match[]] | undefined {
  const found = (pieces: Piece[]): Match[] => {
    const runs = cut(pieces);
    const known = knownTexts(pack).filter(({ sieve }) => sieve.includes(runs.longest));
    return known.flatMap((text) => {
      const placement = placeOf(runs, text, { turns, standsFor });
      if (!placement) return [];
      const changes = placement.exchanges.flatMap((exchange) =>
        changesInGap({ ...exchange, joins: joinsSentences(exchange.removed, text) }, pack),
      );
      return [{ known: text, placement, changes, ellipses: runs.runs.length - 1 }];
    });
  };
  let matches = found(claim.pieces);
  let isKnown = identified === true;
  if (matches.length === 0 && claim.edited !== claim.pieces) {
    matches = found(claim.edited);
    // What an editor put in tells nothing of where the rest is from.
    isKnown &&= identifies(pack, wordsAmong(claim.edited), claim.text) === true;
  }
  if (matches.length === 0) {
    const spaced = respaced(claim.pieces, claim.text, knownTexts(pack));
    if (spaced) matches = found(spaced);
  }
  if (!isKnown) {
    const whole = new Set(matches.filter(isWhole).map(({ known: { quotes } }) => quotes[0].id));
    matches = matches.filter(({ known: { quotes } }) => whole.has(quotes[0].id));
  }
  const { by } = claim;
  /** What speaks against a text being the one that is meant: each outweighs all behind it. */
  const against = (match: Match): boolean[] => [
    match.changes.length > 0,
    by !== undefined && !isBy(by, match.known.quotes[0]),
    !match.known.own,
    match.known.translated,
    !isWhole(match),
  ];
  const rank = (match: Match): number =>
    against(match).reduce((sum, isSo) => 2 * sum + Number(isSo), 0);
  const [first, ...rest] = matches
    .map((match) => ({ match, rank: rank(match) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ match }) => match);
  return first && [first, ...rest];
}

/** Whether a claim is all of what a single record is known by, and no more: with the ellipses of the text alone. */
const isWhole = ({ known: { quotes, words, text }, placement, ellipses }: Match): boolean =>
  quotes.length === 1 &&
  placement.start === 0 &&
  placement.end === words.length &&
  placement.gaps.every(({ gap, left }) => gap.inserted.length + left.length === 0) &&
  (ellipses === 0 || ellipses <= piecesOf(text).filter(isGap).length);

/** The verdict on a claim whose words a known text has. */
export function verdictOnSame(
  pack: Pack,
  claim: Claim,
  identified: Identified,
): Finding | undefined {
  const matches = matchesOf(pack, claim, identified);
  if (!matches) return undefined;
  const [match] = matches;
  const { known, placement, changes } = match;
  if (changes.length > 0) {
    return altered(pack, claim, { known, ...stretchOf(placement, known), changes });
  }
  const [quote] = known.quotes;
  const reasons = [
    ...reason.wordsOfWhom(known, pack),
    ...reason.parts(known),
    ...reason.leftOut(known, placement, {
      before: negationBefore(known.words.slice(0, placement.start)),
      behind: negationBehind(known.words.slice(placement.end)),
    }),
  ];
  const { by } = claim;
  const others = matches
    .filter((each) => each.changes.length === 0)
    .map((each) => each.known.quotes[0])
    .filter(
      (other, at, all) =>
        other.speaker?.id !== quote.speaker?.id &&
        all.findIndex(({ speaker }) => speaker?.id === other.speaker?.id) === at,
    );
  if (by && !isBy(by, quote)) {
    return {
      verdict: 'misattributed',
      quote,
      reasons: [
        reason.misattributed(by, quote),
        ...reason.readAs(by),
        ...reason.alsoBy(others),
        ...reasons,
      ],
    };
  }
  return {
    verdict: known.own ? 'verbatim' : 'as-printed',
    quote,
    reasons: [...reasons, ...(by ? reason.readAs(by) : []), ...reason.alsoBy(others)],
  };
}

/** The stretch of a known text that a claim and the brackets at its edges stand for. */
function stretchOf({ start, end, gaps }: Placement, { words }: KnownText) {
  const left = gaps.flatMap((gap) => gap.left).map((word) => words.indexOf(word));
  return { start: Math.min(start, ...left), end: Math.max(end, ...left.map((at) => at + 1)) };
}

// Is this what was said? Holds a claimed quotation against the quotations of a pack.

import type { Pack, Verdict, Verification } from '../../model.js';
import { markedIn } from '../../pack/marked.js';
import { lightWords, stopWords } from '../search/english/stop-words.js';
import { attributionOf } from './attribution.js';
import { changesInGap, standsFor } from './brackets.js';
import { differences, stretch } from './difference.js';
import { framedIn } from './framed.js';
import { type KnownText, knownTexts } from './known.js';
import { withoutMarkup } from './markup.js';
import { type Change, changesIn, negationBefore, negationBehind, turns } from './meaning.js';
import { isToldOften, narratedIn } from './narration.js';
import { nearTexts } from './near.js';
import { passageIn } from './passage.js';
import { cut, isInside, joinsSentences, type Placement, placeOf } from './placement.js';
import * as reason from './reasons.js';
import { respaced } from './respaced.js';
import { type Claimed, claimedBy, isBy } from './speaker.js';
import {
  hasBrackets,
  isCharacter,
  isGap,
  type Piece,
  piecesOf,
  type Word,
  wordsOf,
} from './words.js';

/**
 * What is to be said of a claimed quotation. It compares words, not punctuation, case, spacing, kind
 * of quotation marks or the marks of a web page.
 *
 * - `verbatim`: the speaker's own words, or a translation of them that the pack holds, whole or an
 *   unbroken part. `as-printed`: the same of the printed words.
 * - Parts of one quotation in order around an ellipsis, or with a bracketed insertion, count as
 *   unbroken, unless a negation, a number or a name gives way there, or other words take the place of
 *   more than a pronoun: `altered`.
 * - `altered`: near a known quotation; with the difference, and `against` which words.
 * - `misattributed`: those words, but `by` (in any spelling that the pack knows) did not say them, nor,
 *   without it, whom a bracket at an edge of the claim names as the speaker, or the words around its quotation marks.
 *   Of a claim in quotation marks that somebody is said to have said (`“…,” said Greene`), only what they enclose counts.
 *   Changed and misattributed is `altered`, and a reason says both.
 * - A passage of several sentences that gives a quotation to somebody is as sound as the least sound of all that it has in
 *   quotation marks; a reason tells of each.
 * - `absent`: not in this collection. Under three words, or of common words alone, only a whole
 *   quotation counts; words of narration are nobody's.
 *
 * `quote` is the quotation that is meant; of several with the same words, that of `by`, then the first.
 */
export function verify(
  pack: Pack,
  query: string,
  { by }: { by?: string | undefined } = {},
): Verification {
  const unmarked = withoutMarkup(query);
  const isGiven = by !== undefined && by.trim() !== '';
  const attribution = hasBrackets(unmarked) ? attributionOf(pack, unmarked) : undefined;
  const text = attribution?.rest ?? unmarked;
  const claim = claimOf(text, isGiven ? claimedBy(pack, by) : attribution?.by);
  const asked = { query, ...(by !== undefined && { by }) };
  const absent = (...reasons: string[]): Verification => ({ ...asked, verdict: 'absent', reasons });
  const words = wordsAmong(claim.pieces);
  if (words.length === 0) return absent(reason.noWords);
  const identified = identifies(pack, words, text);
  const outside = attribution ? [reason.outside(attribution)] : [];
  const finding = verdictOnSame(pack, claim, identified) ?? verdictOnGiven(pack, claim, by);
  if (finding) return { ...asked, ...finding, reasons: [...finding.reasons, ...outside] };
  const inside = reason.inside(verdictsInside(pack, text, claim.by?.name));
  if (identified !== true) return absent(reason.notHere, reason.tooShort[identified], ...inside);
  const changed = verdictOnNear(pack, claim);
  if (changed) return { ...asked, ...changed, reasons: [...changed.reasons, ...inside] };
  if (inside.length > 0) return absent(reason.notHere, ...inside);
  const told = narratedIn(pack, text);
  return absent(reason.notHere, ...(told ? [reason.narrated(told, pack)] : []));
}

/** The verdict on what a sentence gives to somebody, or a passage to several, where that is known. */
function verdictOnGiven(
  pack: Pack,
  { text, by }: Claim,
  asked: string | undefined,
): Finding | undefined {
  const framed = framedIn(pack, text);
  if (!framed) return verdictOnPassage(pack, text, asked);
  const claim = claimOf(framed.rest, by ?? framed.by);
  const identified = identifies(pack, wordsAmong(claim.pieces), claim.text);
  const around = (finding: Finding | undefined): Finding | undefined =>
    finding && { ...finding, reasons: [...finding.reasons, reason.around(framed)] };
  return (
    around(verdictOnSame(pack, claim, identified)) ??
    verdictOnPassage(pack, text, asked) ??
    around(identified === true ? verdictOnNear(pack, claim) : undefined)
  );
}

/** Verdicts, the least sound first: of several quotations, a passage is as sound as the least of them. */
const bySoundness: readonly Verdict[] = [
  'misattributed',
  'altered',
  'absent',
  'as-printed',
  'verbatim',
];

/** The verdict on the least sound quotation of a passage, where any of them is known. */
function verdictOnPassage(pack: Pack, text: string, by: string | undefined): Finding | undefined {
  const each = passageIn(pack, text)?.map((words) => verify(pack, words, { by })) ?? [];
  if (each.every(({ verdict }) => verdict === 'absent')) return undefined;
  const soundness = each.map(({ verdict }) => bySoundness.indexOf(verdict));
  const at = soundness.indexOf(Math.min(...soundness));
  const { query: _, by: __, reasons, ...least } = each[at] as Verification;
  return { ...least, reasons: [...reason.ofPassage(each, at), ...reasons] };
}

/** The verdicts on stretches in quotation marks with other words around them, each by itself. */
function verdictsInside(pack: Pack, text: string, by: string | undefined): Verification[] {
  const marked = markedIn(text);
  if (marked.length === 1 && wordsOf(marked[0] ?? '').length === wordsOf(text).length) return [];
  return marked.slice(0, mostLooked).map((words) => verify(pack, words.trim(), { by }));
}

/** The most stretches in quotation marks that are looked at by themselves. */
const mostLooked = 20;

const wordsAmong = (pieces: readonly Piece[]): Word[] =>
  pieces.filter((piece): piece is Word => !isGap(piece));

/** The pieces with each bracket as an insertion; undefined where too little is outside of brackets to insert into. */
function editedOf(text: string): Piece[] | undefined {
  if (!hasBrackets(text)) return undefined;
  const edited = piecesOf(text, 'insertions');
  return wordsAmong(edited).length < least.words ? undefined : edited;
}

interface Claim {
  text: string;
  pieces: Piece[];
  /** The pieces with each bracket as an insertion; the same pieces if none is to be read so. */
  edited: Piece[];
  by: Claimed | undefined;
}

function claimOf(text: string, by: Claimed | undefined): Claim {
  const pieces = piecesOf(text);
  return { text, pieces, edited: editedOf(text) ?? pieces, by };
}

type Finding = Omit<Verification, 'query' | 'by'>;

/**
 * What a claim must have to be told from others: three words, one of them not a common one. With fewer
 * than three such words it is common, too, where as many records as `tellers` have it in their own text.
 */
const least = { words: 3, content: 1, sure: 3, tellers: 3 } as const;

function identifies(
  pack: Pack,
  words: readonly Word[],
  text: string,
): true | keyof typeof reason.tooShort {
  let count = 0;
  let content = 0;
  for (const word of words) {
    // Two characters of a script without spaces are about a word.
    const size = isCharacter(word) ? 0.5 : 1;
    count += size;
    content += stopWords.has(word.key) ? 0 : lightWords.has(word.key) ? 0.5 : size;
  }
  if (count < least.words) return 'words';
  if (content < least.content) return 'common';
  return content < least.sure && isToldOften(pack, text, least.tellers) ? 'common' : true;
}

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
  identified: ReturnType<typeof identifies>,
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
  const rank = (match: Match): number =>
    (match.changes.length === 0 ? 0 : 16) +
    (!by || isBy(by, match.known.quotes[0]) ? 0 : 8) +
    (match.known.own ? 0 : 4) +
    (match.known.translated ? 2 : 0) +
    (isWhole(match) ? 0 : 1);
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
function verdictOnSame(
  pack: Pack,
  claim: Claim,
  identified: ReturnType<typeof identifies>,
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

/** By how much a text may be less near than another and still be meant, if it is by whom it is claimed to be. */
const preference = 0.1;

function verdictOnNear(pack: Pack, claim: Claim): Finding | undefined {
  const known = knownTexts(pack);
  const { text, by } = claim;
  const spaced = (pieces: Piece[]): Piece[] => respaced(pieces, text, known) ?? pieces;
  const edited = spaced(claim.edited);
  const near = nearTexts(edited, known);
  const [nearest] = near;
  if (!nearest) return undefined;
  const meant =
    (by &&
      near.find(
        ({ known, likeness }) =>
          likeness >= nearest.likeness - preference && isBy(by, known.quotes[0]),
      )) ??
    nearest;
  const pieces = claim.edited === claim.pieces ? edited : spaced(claim.pieces);
  return altered(pack, { ...claim, pieces }, meant);
}

/** The verdict on a claim that is near a stretch of a known text. `changes` are given where a gap made them. */
function altered(
  pack: Pack,
  { text, pieces, by }: Claim,
  near: { known: KnownText; start: number; end: number; changes?: Change[] },
): Finding {
  const { known } = near;
  // A claim that ends with the `can` of `cannot` lacks the rest of it.
  const half = isInside(known.words, near.end) ? 1 : 0;
  const { difference, exchanges, against } = differences(
    { text, pieces },
    { text: known.text, words: known.words.slice(near.start, near.end + half) },
  );
  const changes = near.changes ?? exchanges.flatMap((exchange) => changesIn(exchange, pack));
  const [quote] = known.quotes;
  return {
    verdict: 'altered',
    quote,
    difference,
    against: stretch(known.text, against),
    reasons: [
      reason.altered(known),
      ...changes.map(reason.changed),
      ...(by && !isBy(by, quote) ? [reason.bothFaults, reason.misattributed(by, quote)] : []),
    ],
  };
}

// Is this what was said? Holds a claimed quotation against the quotations of a pack.

import type { Pack, Verdict, Verification } from '../../model.js';
import { verdictOnNear } from './altered.js';
import { attributionOf, mayBeAttributed } from './attribution.js';
import { type Claim, claimOf, type Finding, identifies } from './claim.js';
import { mayBe } from './described.js';
import { framedIn } from './framed.js';
import { markedIn } from './marks.js';
import { withoutMarkup } from './markup.js';
import { narratedIn, repeats } from './narration.js';
import { passageIn } from './passage.js';
import * as reason from './reasons.js';
import { reportedIn } from './reported.js';
import { verdictOnSame } from './same.js';
import { claimedBy } from './speaker.js';
import { wordsAmong, wordsOf } from './words.js';

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
 *   without it, whom a bracket at an edge of the claim or the account of a post names as the speaker, or the words around
 *   its quotation marks.
 *   Of a claim in quotation marks that somebody is said to have said (`“…,” said Greene`), only what they enclose counts.
 *   So it does in a sentence that tells what somebody said: `Greene called the deals “one-sided”`.
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
  const asked = { query, ...(by !== undefined && { by }) };
  const absent = (...reasons: string[]): Verification => ({ ...asked, verdict: 'absent', reasons });
  if (query.length > longest) return absent(reason.tooLong);
  const unmarked = withoutMarkup(query);
  const given = by?.trim() ? by : undefined;
  const attribution = mayBeAttributed(unmarked) ? attributionOf(pack, unmarked) : undefined;
  const text = attribution?.rest ?? unmarked;
  const claim = claimOf(text, given === undefined ? attribution?.by : claimedBy(pack, given));
  const words = wordsAmong(claim.pieces);
  if (words.length === 0) return absent(reason.noWords);
  const identified = identifies(pack, words, text);
  const outside = attribution ? [reason.outside(attribution)] : [];
  const finding =
    verdictOnSame(pack, claim, identified) ??
    verdictOnGiven(pack, claim, {
      // A bracket may belong to one of several sentences.
      whole: attribution?.how === 'bracket' ? unmarked : text,
      by: given,
    });
  if (finding) return { ...asked, ...finding, reasons: [...finding.reasons, ...outside] };
  const inside = reasonsInside(pack, text, claim.by?.name);
  if (identified !== true) return absent(reason.notHere, reason.tooShort[identified], ...inside);
  // A sentence that tells is no quotation, and what it quotes is told of by itself.
  const isTold = inside.length > 0 && reportedIn(pack, text) !== undefined;
  const changed = isTold ? undefined : verdictOnNear(pack, claim);
  if (changed) return { ...asked, ...changed, reasons: [...changed.reasons, ...inside] };
  const told = narratedIn(pack, text);
  return absent(reason.notHere, ...(told ? [reason.narrated(told, pack)] : []), ...inside);
}

/** The most UTF-16 units of a claim: nobody is quoted with more, and patterns that are asked of far more end in an error. */
const longest = 1_000_000;

/** The verdict on what a sentence gives to somebody, or a passage to several, where that is known. */
function verdictOnGiven(
  pack: Pack,
  { text, by }: Claim,
  asked: { whole: string; by: string | undefined },
): Finding | undefined {
  const framed = framedIn(pack, text);
  if (!framed) return verdictOnPassage(pack, asked.whole, asked.by);
  const claim = claimOf(framed.rest, by ?? framed.by);
  const identified = identifies(pack, wordsAmong(claim.pieces), claim.text);
  const around = (finding: Finding | undefined, read = framed): Finding | undefined =>
    finding && { ...finding, reasons: [...finding.reasons, reason.around(read)] };
  const same = verdictOnSame(pack, claim, identified);
  if (!by && framed.described && same?.quote && mayBe(pack, framed.by?.name ?? '', same.quote)) {
    const { by: _, ...unread } = { ...framed, unread: true as const };
    return around(verdictOnSame(pack, { ...claim, by: undefined }, identified), unread);
  }
  return (
    around(same) ??
    verdictOnPassage(pack, asked.whole, asked.by) ??
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
  const quoted = passageIn(pack, text) ?? [];
  // Words that a source tells, or this collection, are nobody's, whatever they quote.
  if (quoted.every(({ told }) => told) && repeats(pack, text)) return undefined;
  const each = quoted.map(({ words, by: before }) => verify(pack, words, { by: by ?? before }));
  if (each.every(({ verdict }) => verdict === 'absent')) return undefined;
  const soundness = each.map(({ verdict }) => bySoundness.indexOf(verdict));
  const at = soundness.indexOf(Math.min(...soundness));
  const { query: _, by: __, reasons, ...least } = each[at] as Verification;
  return {
    ...least,
    reasons: [...reason.ofPassage(each, at, by === undefined ? quoted : []), ...reasons],
  };
}

/** So many stretches in quotation marks are looked at by themselves. */
const mostLooked = 20;

/** What is to be said of stretches in quotation marks with other words around them, each by itself. */
function reasonsInside(pack: Pack, text: string, by: string | undefined): string[] {
  const marked = markedIn(text);
  if (marked.length === 1 && wordsOf(marked[0] ?? '').length === wordsOf(text).length) return [];
  const each = marked.slice(0, mostLooked).map((words) => verify(pack, words.trim(), { by }));
  return reason.inside(each, marked.length > mostLooked);
}

// Reads a sentence that tells what somebody said, and has a part of it in quotation marks: `Greene called the deals “one-sided”.`

import type { Pack } from '../../model.js';
import { isTurned, most } from './framed.js';
import { cutAtMarks, outsideOf } from './marks.js';
import { personIn } from './parties.js';
import { saidBehind, type Teller, toldBy } from './said-by.js';
import { ofFirstSentence, ofLastSentence } from './sentences.js';
import type { Claimed } from './speaker.js';
import { isSaying, isTelling } from './verbs.js';
import { whoAmong } from './who.js';

/** A sentence that tells rather than quotes. */
export interface Reported {
  /** Who is said to have said what stands in its quotation marks; undefined where that is not sure. */
  by?: Claimed;
}

/**
 * A sentence with a verb that tells what somebody said, outside of its quotation marks; undefined for any other, and where a
 * verb that may tell something else has nobody before it.
 */
export function reportedIn(pack: Pack, sentence: string): Reported | undefined {
  if (sentence.length > most.text) return undefined;
  const [start = '', ...others] = outsideOf(cutAtMarks(sentence));
  const first = ofLastSentence(start);
  const around = [first, ...others].join(' … ');
  if (others.length === 0 || !isTelling(around)) return undefined;
  const unread = isSaying(around) ? {} : undefined;
  const before = toldBy(first);
  const told = before
    ? { ...before, behind: [before.behind, ...others].join(' … ') }
    : toldBehind(others);
  if (!told || isTurned(around)) return unread;
  const { by } = whoAmong(pack, [told]);
  if (!by) return unread;
  // What is told may be of another who is named.
  const next = personIn(pack, told.next ?? '');
  if (next && next !== by.party) return unread;
  const isMore = isTelling(told.behind) || before?.behind.includes(',');
  const named = `${by.party?.title ?? ''} ${told.behind}`;
  return isMore && personIn(pack, named) !== by.party ? unread : { by };
}

/** Who tells, where the verb stands behind the last quotation of a sentence: `The deals are “one-sided,” Greene said`. */
function toldBehind(others: readonly string[]): Teller | undefined {
  const said = saidBehind(ofFirstSentence(others.at(-1) ?? '', false));
  return said?.how === 'verb' ? { ...said, behind: others.slice(0, -1).join(' … ') } : undefined;
}

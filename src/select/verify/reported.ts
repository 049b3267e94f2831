// Reads a sentence that tells what somebody said, and has a part of it in quotation marks: `Greene called the deals “one-sided”.`

import type { Pack } from '../../model.js';
import { isTurned, whoAmong } from './framed.js';
import { cutAtMarks } from './marks.js';
import { personIn } from './parties.js';
import { isSaying, isTelling, toldBy } from './said-by.js';
import type { Claimed } from './speaker.js';

/** A sentence that tells rather than quotes. */
export interface Reported {
  /** Who is said to have said what stands in its quotation marks; undefined where that is not sure. */
  by?: Claimed;
}

/** The most UTF-16 units of a sentence that is looked at. */
const longest = 10_000;

/**
 * A sentence with a verb that tells what somebody said, outside of its quotation marks; undefined for any other, and where a
 * verb that may tell something else has nobody before it.
 */
export function reportedIn(pack: Pack, sentence: string): Reported | undefined {
  if (sentence.length > longest) return undefined;
  const outside = cutAtMarks(sentence).filter((_, at) => at % 2 === 0);
  const around = outside.join(' … ');
  if (outside.length < 2 || !isTelling(around)) return undefined;
  const [first = '', ...others] = outside;
  const unread = isSaying(around) ? {} : undefined;
  const told = toldBy(first);
  if (!told || isTurned(around)) return unread;
  const { by } = whoAmong(pack, [told]);
  if (!by) return unread;
  // What is told may be of another who is named.
  const next = personIn(pack, told.next ?? '');
  if (next && next !== by.party) return unread;
  const behind = [told.behind, ...others].join(' … ');
  const isMore = isTelling(behind) || told.behind.includes(',');
  const isOther = isMore && personIn(pack, `${by.party?.title ?? ''} ${behind}`) !== by.party;
  return isOther ? unread : { by };
}

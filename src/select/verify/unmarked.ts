// Takes off a claim without quotation marks what gives it to somebody: `Greene: China’s …`, `… — Greene`, the head of a mail or of a post.

import type { Pack } from '../../model.js';
import { saidBefore, saidBehind } from './said-by.js';
import { type Claimed, claimedBy } from './speaker.js';
import { strangerIn } from './stranger.js';
import { isSaying } from './verbs.js';
import { whoAmong } from './who.js';

/** A claim given to somebody. */
export interface Given {
  /** The claim alone. */
  rest: string;
  /** What gives it. */
  around: string;
  by: Claimed;
}

/** `… — Greene`, `…, says Greene` */
const atEnd =
  /\s*(?:[—–―]|\s--?\s|,(?=\s+(?:said|says|wrote|writes|tweeted|posted|according to)\b))[^—–―]{2,60}$/;

/** `Sam Greene: China’s…` */
const atStart = /^\s*([^\s:：][^:：]{1,60})[:：]\s+(?=\S)/;

/** `On Tuesday at 10:14, Sam Greene wrote:`, in a line of its own. */
const wroteHead = /^\s*([^\s:：][^\n]{1,120}[:：])[^\S\n]*\n\s*(?=\S)/;

/** The lines above a mail, and in them whom it is from. */
const mailHead = /^\s*(?:(?:from|to|cc|date|sent|subject):[^\n]{0,200}\n)+\s*(?=\S)/i;
const sender = /^\s*from:\s*"?([^<"\n]{2,60})/im;

/** `Sam Greene @greene · 21 March`, in one line or two. */
const postHead = /^\s*([^\s@:][^\n@:]{1,60}?)\s+@\w{1,30}(?:\s*·[^\n]{0,60})?[^\S\n]*\n\s*(?=\S)/;

/** The claim without what gives it to somebody: a name of the pack at its beginning or end, or the line above that names anybody. */
export function unmarkedIn(pack: Pack, text: string): Given | undefined {
  return belowLine(pack, text) ?? behindName(pack, text) ?? beforeName(pack, text);
}

function belowLine(pack: Pack, text: string): Given | undefined {
  const [post, poster = ''] = postHead.exec(text) ?? [];
  if (post !== undefined) return givenBy(text, post, post.trim(), anyoneBy(pack, poster));
  const [mail] = mailHead.exec(text) ?? [];
  const from = sender.exec(mail ?? '')?.[1]?.trim();
  if (mail !== undefined && from !== undefined)
    return givenBy(text, mail, `From: ${from}`, anyoneBy(pack, from));
  const [above, line = ''] = wroteHead.exec(text) ?? [];
  const said = isSaying(line) ? saidBefore(line) : undefined;
  return above !== undefined && said
    ? givenBy(text, above, line, whoAmong(pack, [said]).by)
    : undefined;
}

/** A claim without what begins it; undefined where that gives it to nobody. */
const givenBy = (
  text: string,
  beginning: string,
  around: string,
  by: Claimed | undefined,
): Given | undefined => by && { rest: text.slice(beginning.length), around, by };

/** Who is meant by a name, in the pack or not; undefined for what is likely no name. */
function anyoneBy(pack: Pack, name: string): Claimed | undefined {
  const known = claimedBy(pack, name);
  return known.party || strangerIn(pack, name) !== undefined ? known : undefined;
}

function behindName(pack: Pack, text: string): Given | undefined {
  const [heading, name = ''] = atStart.exec(text) ?? [];
  if (heading === undefined) return undefined;
  // `Putin (through an interpreter):`
  const by = claimedBy(pack, name.replace(/(?<=\S)\s*\([^()]*\)$/, ''));
  return by.party?.kind === 'person' ? givenBy(text, heading, heading.trim(), by) : undefined;
}

function beforeName(pack: Pack, text: string): Given | undefined {
  const [around] = atEnd.exec(text) ?? [];
  const said = around === undefined ? undefined : saidBehind(around);
  if (around === undefined || !said) return undefined;
  const { by } = whoAmong(pack, [said]);
  // In a line of its own whoever is named has signed it.
  if (!by || !(by.party || around.startsWith('\n'))) return undefined;
  return { rest: text.slice(0, text.length - around.length), around: around.trim(), by };
}

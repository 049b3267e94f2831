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

/** `On Tuesday, Sam Greene wrote:`, in a line of its own. */
const mailHead = /^\s*([^\s:：][^\n:：]{1,100}[:：])[^\S\n]*\n\s*(?=\S)/;

/** `Sam Greene @greene · 21 March`, in one line or two. */
const postHead = /^\s*([^\s@:][^\n@:]{1,60}?)\s+@\w{1,30}(?:\s*·[^\n]{0,60})?[^\S\n]*\n\s*(?=\S)/;

/** The claim without what gives it to somebody: a name of the pack at its beginning or end, or the line above that names anybody. */
export function unmarkedIn(pack: Pack, text: string): Given | undefined {
  return belowLine(pack, text) ?? behindName(pack, text) ?? beforeName(pack, text);
}

function belowLine(pack: Pack, text: string): Given | undefined {
  const [head, poster] = postHead.exec(text) ?? [];
  if (head !== undefined && poster !== undefined) {
    const known = claimedBy(pack, poster);
    const by = known.party || strangerIn(pack, poster) !== undefined ? known : undefined;
    return by && { rest: text.slice(head.length), around: head.trim(), by };
  }
  const [above, line = ''] = mailHead.exec(text) ?? [];
  const said = above !== undefined && isSaying(line) ? saidBefore(line) : undefined;
  const by = said && whoAmong(pack, [said]).by;
  return above !== undefined && by
    ? { rest: text.slice(above.length), around: line, by }
    : undefined;
}

function behindName(pack: Pack, text: string): Given | undefined {
  const [heading, name] = atStart.exec(text) ?? [];
  const by = name === undefined ? undefined : claimedBy(pack, name);
  return heading !== undefined && by?.party?.kind === 'person'
    ? { rest: text.slice(heading.length), around: heading.trim(), by }
    : undefined;
}

function beforeName(pack: Pack, text: string): Given | undefined {
  const [around] = atEnd.exec(text) ?? [];
  const said = around === undefined ? undefined : saidBehind(around);
  if (around === undefined || !said) return undefined;
  const { by } = whoAmong(pack, [said]);
  if (!by?.party) return undefined;
  return { rest: text.slice(0, text.length - around.length), around: around.trim(), by };
}

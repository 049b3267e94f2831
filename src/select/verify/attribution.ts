// Finds the bracket at an edge of a claim that is no part of what was said: who spoke it, printed it, or where.

import type { Pack } from '../../model.js';
import { type Claimed, claimedBy } from './speaker.js';
import { brackets } from './words.js';

export interface Attribution {
  /** What stands in the bracket. */
  named: string;
  /** Whom it names, if that is a person of the pack. */
  by?: Claimed;
  /** The claim without the bracket. */
  rest: string;
}

const [opening, closing] = brackets.any;
const bracket = `[${opening}]+([^${opening}${closing}{}]{2,80})[${closing}]+`;

/** Behind a quotation mark or an end of a sentence (1), or round behind words (2): there it explains no word. */
const behind = new RegExp(
  `(?:(?<=[.!?…。！？"”“»」』’'*])\\s*${bracket}|[(（]([^()（）]{2,80})[)）])[\\s.,;:!?。，]*$`,
);
/** Before a colon, a dash or a quotation mark (1), or round before words (2). */
const before = new RegExp(
  `^\\s*(?:${bracket}\\s*(?:[:：–—-]|(?=["“«„「『'‘]))|[(（]([^()（）]{2,80})[)）])`,
);

/** What stands in such a bracket beside a name: `(as Putin said)`, `(tweeted by Putin)`, `(Xi to Putin)`. */
const beside =
  /^(?:as |(?:[a-z]+ (?:to )?)?(?:by|according to|attributed to|from|via) )| (?:said|says|told|tweeted|tweets|wrote|writes|put it|to .*|in .*|on .*)$/gi;

/**
 * The bracket that says whose a claim is. A person of the pack is who spoke; other names are of agencies, places and whom
 * the pack does not know. A name in square brackets that nothing sets apart says who is meant, and is none.
 */
export function attributionOf(pack: Pack, text: string): Attribution | undefined {
  const found = behind.exec(text) ?? before.exec(text);
  const named = found?.[1] ?? found?.[2];
  if (!found || named === undefined) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  const by = [...new Set([named, named.replace(beside, '')])]
    .map((name) => claimedBy(pack, name))
    .find(({ party }) => party?.kind === 'person');
  if (by) return { named, by, rest };
  const isApart = found[2] === undefined && /^\p{Lu}/u.test(named);
  return isApart ? { named, rest } : undefined;
}

// Finds what at an edge of a claim is no part of what was said, and tells who spoke it, printed it, or where: a bracket, an account, a dateline.

import type { Pack } from '../../model.js';
import { cutAtMarks, hasWordsAround } from './marks.js';
import { type Claimed, claimedBy } from './speaker.js';
import { isSurname, strangerIn } from './stranger.js';
import { brackets, hasBrackets } from './words.js';

export interface Attribution {
  /** What stands in the bracket or the dateline, or the account. */
  named: string;
  /** Where it stands: a line is a dateline. */
  how: 'bracket' | 'account' | 'line';
  /** Whom it names, if that is somebody who may speak. */
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
/** Square before a sentence: there it stands for no word of it. */
const ahead = /^\s*\[([^[\]]{2,80})\]\s+(?=\p{Lu}\p{Ll})/u;

/** `MOSCOW, March 21 (Reuters) -` */
const dateline =
  /^\s*(\p{Lu}{3}[\p{Lu} .-]*(?:, [^()"“\n]{2,30}?)? ?\([\p{L} .-]{2,30}\))\s*[-–—]+\s+/u;

/** What stands in such a bracket beside a name: `(as Putin said)`, `(tweeted by Putin)`, `(Xi to Putin)`, `(Xi, 2023)`. */
const beside =
  /^(?:as |(?:[a-z]+ (?:to )?)?(?:by|according to|attributed to|from|via) )|(?:,? (?:1[89]|20)\d\d\b.*| (?:said|says|told|tweeted|tweets|wrote|writes|put it|to .*|in .*|on .*))$/gi;

/** Who has a part in the words without having spoken them: `(translated by Ash)`. */
const helping = /^(?:transl|edit|interview|photo|report|compil|illustrat|record)/i;

/**
 * The bracket, the account of a post or the dateline that says whose a claim is. A person of the pack is who spoke, and so
 * is somebody whom the pack does not know; other names are of agencies and places. A name in square brackets that nothing
 * sets apart says who is meant, and is none.
 */
export const attributionOf = (pack: Pack, text: string): Attribution | undefined =>
  (text.includes('@') ? posted(pack, text) : dated(text)) ?? inBrackets(pack, text);

/** Whether a text may have one: a quick look. */
export const mayBeAttributed = (text: string): boolean => hasBrackets(text) || text.includes('@');

/** `RT @EveElm:` */
const account = /^\s*(?:RT )?(@\w{1,30}):\s+/;

/** By the account before a post, whose name is looked at as words; in a post that quotes somebody, it did not speak. */
function posted(pack: Pack, text: string): Attribution | undefined {
  const [all, named] = account.exec(text) ?? [];
  if (all === undefined || named === undefined) return undefined;
  const rest = text.slice(all.length);
  const name = asWords(named);
  const by = hasWordsAround(cutAtMarks(rest)) ? undefined : speakerBy(pack, [name], name);
  return { named, how: 'account', ...(by && { by }), rest };
}

function dated(text: string): Attribution | undefined {
  const [all, named] = dateline.exec(text) ?? [];
  return all === undefined || named === undefined
    ? undefined
    : { named, how: 'line', rest: text.slice(all.length) };
}

/** The name that an account has in it: `Eve Elm` of `@EveElm`. */
const asWords = (account: string): string =>
  account
    .slice(1)
    .replace(/_+/g, ' ')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ');

function inBrackets(pack: Pack, text: string): Attribution | undefined {
  const apart = behind.exec(text) ?? before.exec(text);
  const found = apart ?? ahead.exec(text);
  const named = found?.[1] ?? found?.[2];
  if (!found || named === undefined) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  const plain = named.startsWith('@') ? asWords(named) : named.replace(beside, '');
  const [name = ''] = plain.split(/[,;(]/);
  const isSurnameFirst = found.index === 0 && /^\s*\[/.test(found[0]) && isSurname(pack, name);
  const by = isSurnameFirst
    ? claimedBy(pack, name)
    : speakerBy(pack, new Set([named, plain]), helping.test(named) ? '' : name);
  if (by) return { named, how: 'bracket', by, rest };
  const isOther = apart && found[2] === undefined && /^\p{Lu}/u.test(named);
  return isOther ? { named, how: 'bracket', rest } : undefined;
}

/** The person of the pack whom one of some names means, or else whom the pack does not know by another. */
function speakerBy(pack: Pack, names: Iterable<string>, other: string): Claimed | undefined {
  for (const name of names) {
    const by = claimedBy(pack, name);
    if (by.party?.kind === 'person') return by;
  }
  const stranger = strangerIn(pack, other);
  return stranger === undefined ? undefined : claimedBy(pack, stranger);
}

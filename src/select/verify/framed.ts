// Takes what gives a claim to somebody off it, and reads to whom: `“…,” said Greene`, `Xi told Putin: “…”`.

import type { Pack } from '../../model.js';
import { stopWords } from '../search/english/stop-words.js';
import { WordList } from '../search/word-list.js';
import { namesBefore, namesBehind, verbs } from './said-by.js';
import { type Claimed, claimedBy } from './speaker.js';

/** A claim that the words around its quotation marks give to somebody, and do nothing else. */
export interface Framed {
  /** What stands in its quotation marks, as one. */
  rest: string;
  /** The words around them. */
  around: string;
  /** Who is said to speak; undefined where a pronoun or a description does not name anybody. */
  by?: Claimed;
  /** Nobody is named, and no pronoun stands for somebody either. */
  unread?: true;
  /** Other sentences stand before or behind. */
  more?: true;
}

const marks = /["“«„]([^"“”«»„]+)["”“»]/g;

/** Words that turn what is said around a quotation: who never said it is not said to have said it. */
const turning = /\b(?:never|not|no|nor|without|deny|denies|denied|refuses?|refused)\b|n[’']t\b/i;

/** The most UTF-16 units around the quotation marks, and the most of a claim that is looked at. */
const most = { around: 300, claim: 10_000 };

/** A claim so framed; undefined for any other. What stands in the quotation marks is whole, or divided by a verb. */
export function framedIn(pack: Pack, text: string): Framed | undefined {
  if (text.length > most.claim) return undefined;
  const parts = text.split(marks);
  if (parts.length === 1) return unmarkedIn(pack, text);
  const outside = parts.filter((_, at) => at % 2 === 0);
  const inside = parts.filter((_, at) => at % 2 === 1);
  const [first = '', ...others] = outside;
  const last = others.pop() ?? '';
  const before = first.replace(sentencesBefore, '').replace(/^\s*(?:but|and|yet|so)\s*$/i, '');
  const isEnded = /[.!?。！？]\s*$/.test(inside.at(-1) ?? '') || /^\s*[.!?。！？]/.test(last);
  const behind = ofSentence(last, isEnded);
  const around = [before, ...others, behind].map((part) => part.trim()).filter(isSaid);
  const words = around.join(' … ');
  if (around.length === 0 || words.length > most.around || turning.test(words)) return undefined;
  if (!others.every((part) => verbs.test(part))) return undefined;
  const names = namesIn(before, others, behind);
  if (!names || names.length === 0) return undefined;
  const isAlone = [first, last].every((part, at) => part.length === [before, behind][at]?.length);
  return {
    rest: inside.join(' '),
    around: words,
    ...whoAmong(pack, names),
    ...(!isAlone && { more: true }),
  };
}

/** What gives words without quotation marks to somebody: `… — Greene`, `…, says Greene`. */
const atEnd =
  /\s*(?:[—–―]|\s--?\s|,(?=\s+(?:said|says|wrote|writes|tweeted|posted|according to)\b))[^—–―]{2,60}$/;

/** The same of a claim without quotation marks, where a name of the pack ends it. */
function unmarkedIn(pack: Pack, text: string): Framed | undefined {
  const [around] = atEnd.exec(text) ?? [];
  if (around === undefined) return undefined;
  const { by } = whoAmong(pack, namesBehind(around) ?? []);
  if (!by?.party) return undefined;
  return { rest: text.slice(0, text.length - around.length), around: around.trim(), by };
}

/** Sentences before the one in which a quotation stands. */
const sentencesBefore = /^.*(?<!\b(?:Mr|Mrs|Ms|Dr|U\.S|\p{Lu}))[.!?。！？]["”»]?\s+(?=\p{L})/su;

/** What stands behind a quotation without the sentences that follow; `isEnded` where it ends its own. */
function ofSentence(behind: string, isEnded: boolean): string {
  const [own = ''] =
    /^[\s.,!?]*(?:(?:\b(?:Mr|Mrs|Ms|Dr|U\.S|\p{Lu})\.)|[^.!?])*[.!?]?/su.exec(behind) ?? [];
  return isEnded && !verbs.test(own) && !/^[\s.,!?]*[—–―-]/.test(own) ? '' : own;
}

/** Whether a stretch has more than signs. */
const isSaid = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);

/** Who may speak, by what stands before, between and behind; undefined where one of these is more than that. */
function namesIn(before: string, between: readonly string[], behind: string): string[] | undefined {
  const first = isSaid(before) ? namesBefore(before) : [];
  const last = isSaid(behind) ? namesBehind(behind) : [];
  // A sentence that goes on behind the quotation says more than whose it is.
  if (!first || !last || (first.length > 0 && last.length > 0)) return undefined;
  return [...between.flatMap((part) => namesBehind(part) ?? []), ...last, ...first];
}

const pronouns = new WordList('he she they it i we you who');
/** Who is nobody by name, and may begin a sentence. */
const anybody = new WordList(
  'someone somebody anyone anybody everyone everybody people nobody one some many most others both another this that there what which everything something',
);

/** Who is meant by the first of some names that means anybody. */
function whoAmong(pack: Pack, names: readonly string[]): Pick<Framed, 'by' | 'unread'> {
  const claimed = names.map((name) => claimedBy(pack, name));
  const known = claimed.find(({ party }) => party !== undefined);
  if (known) return { by: known };
  const stranger = claimed.findLast(({ name }) => isName(name));
  if (stranger) return { by: stranger };
  return names.every((name) => pronouns.has(name.toLowerCase())) ? {} : { unread: true };
}

const isAnybody = (word: string): boolean =>
  pronouns.has(word) || anybody.has(word) || stopWords.has(word);

/** Whether words are a name, by their capitals; not so `Officials`, the first word of a sentence. */
const isName = (words: string): boolean =>
  (words.includes(' ') || !(words.endsWith('s') || isAnybody(words.toLowerCase()))) &&
  /^\p{Lu}[\p{L}'’.-]+(?: (?:de|von|van|al|bin|di|da|of|the|\p{Lu}[\p{L}'’.-]*)){0,4}$/u.test(
    words,
  );

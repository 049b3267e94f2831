// Takes what gives a claim to somebody off it, and reads to whom: `“…,” said Greene`, `Xi told Putin: “…”`.

import type { Pack } from '../../model.js';
import { WordList } from '../search/word-list.js';
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

/** Who speaks stands before such a verb or, of those in group 1, behind it as well. */
const verbs =
  /\b(?:(said|says|wrote|writes|tweeted|tweets|posted|added|adds|stated|states|declared|declares|asked|asks|replied|replies|responded|responds|answered|remarked|noted|notes|warned|warns|insisted|insists|argued|argues|explained|explains|announced|quipped|concluded|continued)|told|tells|telling|tell|say|saying|write|tweet|put it)\b/i;

/** Words that turn what is said around a quotation: who never said it is not said to have said it. */
const turning = /\b(?:never|not|no|nor|without|deny|denies|denied|refuses?|refused)\b|n[’']t\b/i;

/** The most UTF-16 units around the quotation marks, and the most of a claim that is looked at. */
const most = { around: 300, claim: 10_000 };

/** A claim so framed; undefined for any other. What stands in the quotation marks is whole, or divided by a verb. */
export function framedIn(pack: Pack, text: string): Framed | undefined {
  if (text.length > most.claim) return undefined;
  const parts = text.split(marks);
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

/** Of what stands behind: `said Greene on Monday`, `Xi told Putin`, `according to Greene`, `— Greene`. */
function namesBehind(part: string): string[] | undefined {
  const dashed = /^[\s.,]*(?:[—–―]|--?)\s*(\p{L}.*)/su.exec(part)?.[1];
  if (dashed !== undefined && !verbs.test(dashed)) return shortened(dashed);
  const source = /^[\s,]*according to (.+)/is.exec(part)?.[1];
  if (source !== undefined) return shortened(source);
  const verb = verbs.exec(part);
  if (!verb) return undefined;
  const subject = subjectOf(part.slice(0, verb.index));
  if (subject !== '') return [subject];
  return verb[1] === undefined ? undefined : shortened(part.slice(verb.index + verb[0].length));
}

/** To whom somebody speaks, and what joins a quotation to the verb; with other words the sentence goes on in it. */
const addressee =
  /^\s*(?:(?:to|the|his|her|their|that|and|him|them|us|me|reporters|journalists|host|guest|counterpart|\p{Lu}[\p{L}.'’-]*)\s*)*$/u;

/** Of what stands before: `On Monday, Xi told Putin:`, `As Xi put it,`, `Greene:`, `According to Greene,`. */
function namesBefore(part: string): string[] | undefined {
  const source = /^\s*according to ([^,:]+)[,:]?\s*$/i.exec(part)?.[1];
  if (source !== undefined) return [source.trim()];
  const verb = verbs.exec(part);
  const isEnded = /[:,]\s*$/.test(part);
  if (!verb) return /^[^:]+:\s*$/.test(part) ? [subjectOf(part.replace(':', ''))] : undefined;
  if (!isEnded && !addressee.test(part.slice(verb.index + verb[0].length))) return undefined;
  const subject = part.slice(0, verb.index).replace(/^\s*(?:did|does|as)\s+/i, '');
  return [subjectOf(subject)];
}

/** Words before a verb without what is said of how and when, and of whose words: `On Monday, Xi reportedly`, `In Xi's words`. */
function subjectOf(words: string): string {
  const parts = words
    .replace(
      /\b(?:also|later|then|once|again|earlier|famously|publicly|reportedly|allegedly|really|has|had|have|ever|is|was)\b/gi,
      ' ',
    )
    .replace(/^\s*(?:in )?(.*)['’]s? (?:own )?words?\s*$/i, '$1')
    .split(',')
    .map((part) => part.replace(/^[\s—–-]+|[\s—–-]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  // Behind a name between commas stands what somebody is.
  const [one = '', ...others] = parts;
  const isWhen = /^(?:on|in|at|after|during|before|speaking|writing|today|yesterday)\b/i.test(one);
  return (others.length > 0 && isWhen ? others : parts).join(', ');
}

/** Words behind a verb, and what is left of them without what follows a name. */
function shortened(words: string): string[] {
  const whole = words.replace(/^[\s,]+|[\s,.]+$/g, '');
  const ends = [
    /,.*$/s,
    /\s+(?:to|in|on|at|during|after|before|when|while|as|about|via|with)\b.*$/s,
  ];
  const short = ends.map((end) => whole.replace(end, '').trim());
  const both = ends.reduce((left, end) => left.replace(end, '').trim(), whole);
  return [...new Set([whole, ...short, both])].filter((name) => name !== '');
}

const pronouns = new WordList('he she they it i we you who');

/** Who is meant by the first of some names that means anybody. */
function whoAmong(pack: Pack, names: readonly string[]): Pick<Framed, 'by' | 'unread'> {
  const claimed = names.map((name) => claimedBy(pack, name));
  const known = claimed.find(({ party }) => party !== undefined);
  if (known) return { by: known };
  const stranger = claimed.findLast(({ name }) => isName(name));
  if (stranger) return { by: stranger };
  return names.every((name) => pronouns.has(name.toLowerCase())) ? {} : { unread: true };
}

/** Whether words are a name, by their capitals; not so `Officials`, the first word of a sentence. */
const isName = (words: string): boolean =>
  (words.includes(' ') || !words.endsWith('s')) &&
  /^\p{Lu}[\p{L}'’.-]+(?: (?:de|von|van|al|bin|di|da|of|the|\p{Lu}[\p{L}'’.-]*)){0,4}$/u.test(
    words,
  );

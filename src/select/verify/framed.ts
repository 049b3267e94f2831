// Takes what gives a claim to somebody off it, and reads to whom: `“…,” said Greene`, `Xi told Putin: “…”`.

import type { Pack, PackRecord } from '../../model.js';
import { cutAtMarks, isSaid, outsideOf } from './marks.js';
import type { SaidBy } from './name-parts.js';
import { personIn } from './parties.js';
import { saidBefore, saidBehind } from './said-by.js';
import { isEndedBy, ofFirstSentence, ofLastSentence } from './sentences.js';
import { unmarkedIn } from './unmarked.js';
import { isSaying } from './verbs.js';
import { type Who, whoAmong } from './who.js';

/** A claim that the words around its quotation marks give to somebody, and do nothing else. */
export interface Framed extends Who {
  /** What stands in its quotation marks, as one. */
  rest: string;
  /** The words around them. */
  around: string;
  /** Other sentences stand before or behind. */
  more?: true;
  /** A pronoun is taken for `by`, whom alone another sentence before names. */
  taken?: true;
}

/** Words that turn what is said around a quotation: who never said it is not said to have said it. */
const turning =
  /\b(?:never|not|no(?!\. ?\d)|nor|nobody|hardly|without|deny|denies|denied|refuses?|refused|false|falsely|wrongly|misquoted|untrue|fake)\b|n[’']t\b|(?:^|\s)(?:не|ніколи|никогда)\s|[不没沒]/i;

/** Whether words turn what is quoted among them. */
export const isTurned = (words: string): boolean => turning.test(words);

/** The most UTF-16 units around the quotation marks, and of a text that is looked at for who speaks in it. */
export const most = { around: 300, text: 10_000 };

/** A claim so framed; undefined for any other. What stands in the quotation marks is whole, or divided by a verb. */
export function framedIn(pack: Pack, text: string): Framed | undefined {
  if (text.length > most.text) return undefined;
  const parts = cutAtMarks(text);
  if (parts.length === 1) return unmarkedIn(pack, text);
  const inside = parts.filter((_, at) => at % 2 === 1);
  const [first = '', ...others] = outsideOf(parts);
  // The name of a site may stand behind a headline.
  const last = (others.pop() ?? '').replace(/^\s*\|.*$/s, '');
  const before = ofLastSentence(first);
  const behind = ofFirstSentence(last, isEndedBy(inside.at(-1) ?? '', last));
  const around = [before, ...others, behind].map((part) => part.trim()).filter(isSaid);
  const words = around.join(' … ');
  if (words.length > most.around || isTurned(words) || !others.every(isSaying)) return undefined;
  const said = saidAround(before, others, behind);
  if (!said) return undefined;
  const ahead = first.slice(0, first.length - before.length);
  const isMore = isSaid(ahead) || isSaid(last.slice(behind.length));
  // Headings of other languages have capitals as names have.
  const isForeign = /[„«»「『]/.test(text);
  const sure = said.map((one) => (isForeign && one.how !== 'verb' ? unsure(one) : one));
  const { same, ...who } = whoAmong(pack, sure);
  // Who answers is another.
  const goesOn = same && !/\b(?:answer|repl|respon|retort|counter|shot back)/i.test(words);
  return {
    rest: inside.join(' '),
    around: words,
    ...(goesOn ? whoBefore(pack, ahead) : who),
    ...(isMore && { more: true }),
  };
}

const unsure = (said: SaidBy): SaidBy => ({ ...said, unsure: true });

/** For whom a pronoun stands behind other sentences: for the one with whom they begin; without any, for who spoke before. */
function whoBefore(
  pack: Pack,
  sentences: string,
): Pick<Framed, 'by' | 'taken' | 'same' | 'unread'> {
  if (!isSaid(sentences)) return { same: true };
  const person = subjectOf(pack, sentences);
  return person ? { by: { name: person.title, party: person }, taken: true } : { unread: true };
}

/** The person with whom the last of some sentences begins, where they name nobody else. */
function subjectOf(pack: Pack, sentences: string): PackRecord | undefined {
  const last = ofLastSentence(sentences.trim().replace(/[.!?…]+$/, ''));
  const begins = last.trim().split(/\s+/, 3).join(' ');
  const person = personIn(pack, sentences);
  return person && personIn(pack, begins) === person ? person : undefined;
}

/** Who may speak, by what stands between, behind and before; undefined where one of these is more than that. */
function saidAround(
  before: string,
  between: readonly string[],
  behind: string,
): SaidBy[] | undefined {
  const first = isSaid(before) ? saidBefore(before) : [];
  const last = isSaid(behind) ? saidBehind(behind) : [];
  if (!first || !last) return undefined;
  // Two that speak are two quotations, and a sentence that goes on behind one says more than whose it is.
  const isBoth = isSaid(before) && isSaid(behind);
  if ((isBoth && isSaying(before)) || (between.length > 0 && isSaid(behind))) return undefined;
  const all = [...between.map((part) => saidBehind(part)), last, isBoth ? [] : first];
  const said = all.flatMap((one) => one ?? []);
  return said.length > 0 ? said : undefined;
}

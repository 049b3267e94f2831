// Finds the quotations of a passage of several sentences.

import type { Pack } from '../../model.js';
import { attributionOf } from './attribution.js';
import { framedIn } from './framed.js';
import { cutAtMarks, isSaid, markedIn, outsideOf } from './marks.js';
import { reportedIn } from './reported.js';
import { endBetween, ofLastSentence } from './sentences.js';
import { isSaying } from './verbs.js';

/** The most stretches in quotation marks of a passage that is looked at. */
const most = 200;

/** Something that a passage quotes. */
export interface Quoted {
  /** A quotation with the words that give it to somebody, or what stands in quotation marks. */
  words: string;
  /** Who spoke before, where this goes on with it: by a pronoun, or by nothing. Or who is told to have said it. */
  by?: string;
  /** A sentence tells that `by` said it. */
  told?: true;
  /** Nothing tells by name who is said to have said it. */
  unread: boolean;
}

/**
 * What a text of several sentences quotes, where one of them at least gives a quotation to somebody, or one sentence that
 * tells what somebody said; undefined for any other text.
 */
export function passageIn(pack: Pack, text: string): Quoted[] | undefined {
  const parts = cutAtMarks(text);
  if (parts.length < 3 || parts.length > 2 * most + 1) return undefined;
  const sentences = cutAtSentences(parts);
  const all = sentences.map((words) => framedIn(pack, words) ?? attributionOf(pack, words));
  const told = sentences.map((words, at) => (all[at] ? undefined : reportedIn(pack, words)?.by));
  const some = sentences.length > 1 ? [...all, ...told] : told;
  if (!some.some((given) => given !== undefined)) return undefined;
  let before: string | undefined;
  return sentences.flatMap((words, at): Quoted[] => {
    const given = all[at];
    const teller = told[at];
    if (teller) {
      before = teller.name;
      return saidIn(words).map((one) => ({
        words: one,
        by: teller.name,
        told: true,
        unread: false,
      }));
    }
    const isSame = given ? 'same' in given : isAlone(words);
    const by = isSame ? before : undefined;
    before = given?.by?.name ?? by;
    const quoted = given ? [words] : saidIn(words);
    return quoted.map((one) => ({
      words: one,
      ...(by !== undefined && { by }),
      unread: before === undefined,
    }));
  });
}

/** What stands in quotation marks, each with double ones. */
const saidIn = (words: string): string[] =>
  markedIn(words).flatMap((marked) => (isSaid(marked) ? [`“${marked}”`] : []));

/** Whether a quotation stands in its paragraph with nothing around it. */
function isAlone(sentence: string): boolean {
  return !sentence.startsWith('\n') && !outsideOf(cutAtMarks(sentence)).some(isSaid);
}

/** What was cut at quotation marks, put together again as far as one sentence goes. */
function cutAtSentences([first = '', ...parts]: readonly string[]): string[] {
  const sentences: string[] = [];
  let own = first;
  for (let at = 0; at < parts.length; at += 2) {
    const [words = '', behind = ''] = [parts[at], parts[at + 1]];
    const isLast = at + 2 === parts.length;
    // What leads to a quotation gives it to somebody: what stands behind leads to the next.
    const isLed = isSaying(ofLastSentence(own)) && isSaying(behind);
    const end = isLast ? undefined : isLed ? 0 : endBetween(words, behind);
    own += `“${words}”${behind.slice(0, end)}`;
    if (end === undefined && !isLast) continue;
    sentences.push(own);
    own = behind.slice(end);
  }
  return sentences;
}

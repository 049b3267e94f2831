// Finds the quotations of a passage of several sentences.

import type { Pack } from '../../model.js';
import { framedIn } from './framed.js';
import { cutAtMarks, markedIn } from './marks.js';
import { endBetween } from './sentences.js';

/** The most stretches in quotation marks of a passage that is looked at. */
const most = 40;

/**
 * What a text of several sentences quotes, where one of them at least gives a quotation to somebody: each such quotation
 * with the words that give it, those that go on with it, and by itself what else stands in quotation marks. Undefined for
 * any other text.
 */
export function passageIn(pack: Pack, text: string): string[] | undefined {
  const parts = cutAtMarks(text);
  if (parts.length < 5 || parts.length > 2 * most + 1) return undefined;
  const sentences = cutAtSentences(parts);
  const framed = sentences.map((words) => framedIn(pack, words) !== undefined);
  if (sentences.length < 2 || !framed.includes(true)) return undefined;
  return sentences.flatMap((words, at) =>
    framed[at] ? [words] : markedIn(words).map((marked) => `“${marked}”`),
  );
}

/** What was cut at quotation marks, put together again as far as one sentence goes. */
function cutAtSentences([first = '', ...parts]: readonly string[]): string[] {
  const sentences: string[] = [];
  let own = first;
  for (let at = 0; at < parts.length; at += 2) {
    const [words = '', behind = ''] = [parts[at], parts[at + 1]];
    const isLast = at + 2 === parts.length;
    const end = isLast ? undefined : endBetween(words, behind);
    own += `“${words}”${behind.slice(0, end)}`;
    if (end === undefined && !isLast) continue;
    sentences.push(own);
    own = behind.slice(end);
  }
  return sentences;
}

// Finds the sentences that a quotation stands in: what comes before and behind it in them, and where they end.

import { isSaying } from './said-by.js';

/** What a point stands behind without ending a sentence, as the inside of a group. */
const shortForms = 'Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|U\\.S|\\p{Lu}';

/** What stands before a quotation without the sentences before its own, and without what joins it to them. */
export const ofLastSentence = (before: string): string =>
  before
    .replace(new RegExp(`^.*(?<!\\b(?:${shortForms}))[.!?。！？]["”»]?\\s+(?=\\p{L}|$)`, 'su'), '')
    .replace(/^\s*(?:but|and|yet|so)\s*$/i, '');

/** What stands behind a quotation without the sentences that follow; `isEnded` where it ends its own. */
export function ofFirstSentence(behind: string, isEnded: boolean): string {
  const sentence = new RegExp(
    `^[\\s.,!?，]*(?:\\b(?:${shortForms})\\.|[^.!?。！？])*[.!?。！？]?`,
    'su',
  );
  const [own = ''] = sentence.exec(behind) ?? [];
  return isEnded && !isSaying(own) && !/^[\s.,!?]*[—–―-]/.test(own) ? '' : own;
}

/** Whether the words of a quotation end its sentence. */
export const endsSentence = (words: string): boolean => /[.!?。！？]\s*$/.test(words);

/** Where the sentence of a quotation ends in what stands between it and the next; undefined where that is in it, too. */
export function endBetween(words: string, between: string): number | undefined {
  const line = between.indexOf('\n');
  if (line >= 0) return line;
  const [point = ''] = /^\s*[.!?。！？]/.exec(between) ?? [];
  const isEnded = endsSentence(words) || point !== '';
  const behind = ofFirstSentence(between, isEnded);
  if (endsSentence(behind)) return behind.length;
  // What does not end leads to the next one: `“….” Greene said “…”`.
  return isEnded ? point.length : undefined;
}

// Finds the sentences that a quotation stands in: what comes before and behind it in them, and where they end.

import { isSaying } from './verbs.js';

/** Words before names, with a point behind them that ends no sentence. */
export const shortTitles = 'mr mrs ms dr prof gen sen rep gov lt col st';

/** What a point stands behind without ending a sentence, as the inside of a group. */
const shortForms = `${shortTitles.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replaceAll(' ', '|')}|U\\.S|\\p{Lu}`;

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
  // A point behind the mark ends the sentence, whatever stands behind that.
  if (/^\s*[.!?。！？]\s/.test(behind)) return '';
  const [all = ''] = sentence.exec(behind) ?? [];
  // A line with a name in it ends with the line, unless the next one goes on small.
  const own = /^\P{Lu}*\p{Lu}[^\n]*(?=\n(?!\s*\p{Ll}))/u.exec(all)?.[0] ?? all;
  return isEnded && !isSaying(own) && !/^[\s.,!?]*[—–―-]/.test(own) ? '' : own;
}

/** Whether words end their sentence. */
export const endsSentence = (words: string): boolean => /[.!?。！？]\s*$/.test(words);

const pointAt = /^\s*[.!?。！？]/;

/** Whether a quotation ends its sentence: with its words, or right behind its mark. */
export const isEndedBy = (words: string, behind: string): boolean =>
  endsSentence(words) || pointAt.test(behind);

/** Where the sentence of a quotation ends in what stands between it and the next; undefined where that is in it, too. */
export function endBetween(words: string, between: string): number | undefined {
  // `— Sam Greene` in a line of its own
  const signed = /^\s*\n\s*[—–―-].*/.exec(between)?.[0];
  if (signed !== undefined) return signed.length;
  const line = between.indexOf('\n');
  if (line >= 0) return line;
  const isEnded = isEndedBy(words, between);
  const behind = ofFirstSentence(between, isEnded);
  if (endsSentence(behind)) return behind.length;
  // What does not end leads to the next one: `“….” Greene said “…”`.
  return isEnded ? (pointAt.exec(between)?.[0].length ?? 0) : endInSentence(between);
}

/** Where another quotation begins in a sentence that gives one to somebody: `“…,” said Xi, and Putin replied: “…”`. */
function endInSentence(between: string): number | undefined {
  for (const { index } of between.matchAll(/[,;]|\s(?:and|but|while|after|before)\s/g)) {
    const rest = between.slice(index + 1);
    const isNew = between[index] === ';' || isSaying(rest);
    const goesOn = isNew || (/\p{L}/u.test(rest) && !/[,，]\s*$/.test(rest));
    if (isSaying(between.slice(0, index)) && goesOn) return index;
  }
  return undefined;
}

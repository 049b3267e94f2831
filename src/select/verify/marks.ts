// Finds what a claim has in quotation marks of any kind, and what stands around it.

import { cutAtDoubleMarks, doublyMarkedIn } from '../../pack/marked.js';

/** A text cut at its quotation marks: what stands outside of them, and between each two of those what stands inside. */
export const cutAtMarks = (text: string): string[] => cutAtDoubleMarks(inDoubleMarks(text));

/** The stretches of a text that stand in quotation marks. */
export const markedIn = (text: string): string[] => doublyMarkedIn(inDoubleMarks(text));

/** What stands outside of the quotation marks in a text that is cut at them. */
export const outsideOf = (parts: readonly string[]): string[] =>
  parts.filter((_, at) => at % 2 === 0);

/** Whether a text that is cut at its quotation marks has any, and words around them. */
export const hasWordsAround = (parts: readonly string[]): boolean =>
  parts.length > 1 && outsideOf(parts).some(isSaid);

/** Whether a stretch has more than signs. */
export const isSaid = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);

/** What a text has that is not as it should be; an apostrophe in a word is no mark. */
const some = /[‘‹「『»`”\n"“]|(?<!\w)'|'(?!\w)/;

/** A text with double quotation marks where others stand around words, and where one that is opened is never closed. */
function inDoubleMarks(text: string): string {
  if (!some.test(text)) return text;
  const doubled = outerDoubled(text)
    .replace(/«[^«»]*»/g, (all) => `“${all.slice(1, -1).replace(/[“”„"]/g, '’')}”`)
    // As on a typewriter, and as two single ones.
    .replace(/(?<=^|\s)`([^`'\n]{3,})'(?=$|[\s.,;:!?])/g, '“$1”')
    .replace(/(?:``|‘‘|'')(?=\S)([^`‘’'"“”]+(?:['’]\w[^`‘’'"“”]*)*)(?:''|’’)/g, '“$1”')
    .replace(/‹[^‹›]+›|「[^「」]+」|『[^『』]+』/g, (all) => `“${all.slice(1, -1)}”`)
    .replace(/(^|[\s:(])”\s?([^“”]+)”/g, '$1“$2”')
    // A quotation that goes on in another paragraph is opened again there, and was not closed.
    .replace(/(“[^“”]*)\n\s*(?=“)“/g, '$1\n');
  const turned = /^[^«]*»/.test(doubled) ? doubled.replace(/»([^»«]+)«/g, '“$1”') : doubled;
  const closed = closedAtEnd(withoutInches(turned));
  const cut = cutAtDoubleMarks(closed);
  const isSingle = cut.length === 1;
  return cut
    .map((part, at) => (at % 2 === 1 ? `“${part}”` : singlesDoubled(part, isSingle)))
    .join('');
}

/** The most UTF-16 units in which single marks are looked for: each that is not closed is looked for to the end. */
const longest = 10_000;

/**
 * What stands outside of double marks, with double ones for single ones. An apostrophe in a word closes nothing; one word
 * beside a quotation in double marks is none.
 */
function singlesDoubled(part: string, alone: boolean): string {
  if (part.length > longest || !/(?:^|[\s:(—–-])['‘]/.test(part)) return part;
  return part.replace(
    /(?<=^|[\s:(—–-])['‘]((?:[^'‘’]|[’'](?=\p{L}))+)['’](?=$|[\s.,;:!?)])/gu,
    (whole, words) => (alone || /\S\s+\S/.test(words) ? `“${words}”` : whole),
  );
}

/** What stands in single marks with double ones inside, as words in double marks with single ones inside. */
const outerDoubled = (text: string): string =>
  text.length > longest
    ? text
    : text.replace(
        /(?<=^|[\s:(—–-])['‘]((?:[^'‘’“”"]|[’'](?=\p{L})|“[^“”]*”|"[^"]*")+)['’](?=$|[\s.,;:!?)])/gu,
        (whole, words) => (/[“"]/.test(words) ? `“${words.replace(/[“”"]/g, '’')}”` : whole),
      );

/** Without the sign of inches, where it leaves a straight mark without its other. */
const withoutInches = (text: string): string =>
  isOdd(text) ? text.replace(/(\d)"(?=[\s,.])/, '$1') : text;

const isOdd = (text: string): boolean => text.split('"').length % 2 === 0;

/** With a mark at the end that closes the last one, if nothing does. */
function closedAtEnd(text: string): string {
  const last = cutAtDoubleMarks(text).at(-1) ?? '';
  return /[“„«]|(?:^|[\s:(])"/.test(last) ? `${text}”` : text;
}

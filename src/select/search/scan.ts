// Finds the stretches of a text that are words or figures; quick, since every text of a pack goes through it.

import {
  apostrophe,
  comma,
  hyphen,
  isDigit,
  isLetter,
  percent,
  point,
  slash,
  space,
} from './ascii.js';

/** Called for each stretch in order, with its place in UTF-16 units. */
type Each = (raw: string, start: number) => void;

/** A day or month in figures, the year in front or behind, and of two figures there; a fraction. */
const partsOfFigures =
  /\d{4}-\d\d(?:-\d\d)?(?![\d-])|\d{4}([./])\d\d?\1\d\d?(?!\d)|\d\d?([-./])\d\d?\2\d{4}(?!\d)|[0-3]?\d([./])[0-3]?\d\3\d\d(?!\d|[./]\d)|\d+\/\d+(?!\d)/;
/** These, or a figure with separators and a percent sign; made when a text first needs it. */
let figure: RegExp | undefined;

function figurePattern(): RegExp {
  figure ??= new RegExp(`${partsOfFigures.source}|\\d+(?:[.,]\\d+)*(?: ?%)?`, 'y');
  return figure;
}

/** Letters with a point after each, as in `U.S.`; one letter with a point is none. */
const abbreviation = /(?:[A-Za-z]\.){2,}/y;

/** The stretches of a text of ASCII alone: figures, abbreviations, words with the figures and apostrophes in them. */
export function scanAscii(text: string, each: Each): void {
  for (let at = 0; at < text.length; ) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = endOf(text, at);
    each(text.slice(at, end), at);
    at = end;
  }
}

/** Whether a stretch can begin with a character of ASCII. */
export const isWordCode = (code: number): boolean => isLetter(code) || isDigit(code);

/** Where the stretch ends that begins at a place in a text of ASCII. */
export const endOf = (text: string, start: number): number =>
  isDigit(text.charCodeAt(start)) ? figureEnd(text, start) : wordEnd(text, start);

function figureEnd(text: string, start: number): number {
  let at = start + 1;
  while (isDigit(text.charCodeAt(at))) at++;
  const [next, after] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  const isMore =
    next === percent ||
    (next === space && after === percent) ||
    (isBetween(next) && isDigit(after));
  return isMore ? matchEnd(figurePattern(), text, start) : at;
}

/** Whether a character may stand between the figures of a number or a date. */
const isBetween = (code: number): boolean =>
  code === point || code === comma || code === slash || code === hyphen;

function wordEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === point) {
    const end = matchEnd(abbreviation, text, start);
    if (end > start + 1) return end;
  }
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isInner =
      isLetter(code) || isDigit(code) || (code === apostrophe && isLetter(text.charCodeAt(at + 1)));
    if (!isInner) break;
    at++;
  }
  return at;
}

/** Where a match that begins at a place ends; one further where there is none. */
function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start + 1;
}

/**
 * The stretches of any text; letters take with them the marks and the invisible characters that stand among them.
 * The pattern is made when a text first needs it: its classes of Unicode take longer to make than a query to answer.
 */
export function scanAny(text: string, each: Each): void {
  const other =
    /\p{N}+(?:[.,，．]\p{N}+)*(?: ?[%％])?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{N}\p{M}\p{Cf}]*(?:['`´＇]\p{L}[\p{L}\p{N}\p{M}\p{Cf}]*)*/u;
  const stretch = new RegExp(`${partsOfFigures.source}|${other.source}`, 'gu');
  for (const { 0: raw, index } of text.matchAll(stretch)) each(raw, index);
}

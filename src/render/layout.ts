// Styled text in lines: wrapped to a width in terminal cells, with a hanging indent.

import stringWidth from 'fast-string-width';
import { type Span, textOf } from './spans.js';

/** Signs of one cell each: Latin, Greek and Cyrillic letters, typographic marks, fractions, the signs of drawings. */
const narrow =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2150-\u215f\u2500-\u25cf]*$/;

/** Signs of two cells each: Chinese and Japanese letters and marks. */
const double = /[\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g;

/** The terminal cells that a text takes. The library is asked about rare signs alone: its first answer takes a millisecond. */
export function cells(text: string): number {
  if (narrow.test(text)) return text.length;
  const rest = text.replace(double, '');
  return narrow.test(rest) ? 2 * text.length - rest.length : stringWidth(text);
}

/** Letters of scripts without spaces, as ranges of a pattern: kana, Chinese. */
const unspaced =
  '\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';

/**
 * Signs that stay with such a letter behind them, and ranges of those that stay with one before them: as far as they are
 * Latin, Chinese or Japanese; the small kana, too. To make Unicode's own classes of punctuation takes two milliseconds.
 */
const opening = '[(\\[{«‘‚‛“„‟‹⁅〈《「『【〔〖〘〚〝（［｛｟｢]';
const closing =
  '[!-#%-*,-/:;?@\\\\\\]}¡-¿\\u0300-\\u036f‐-⁞、-〿\\u3099\\u309a！-／：-＠＼-｀｛-･ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーヽヾゝゞ々]';

/** A stretch that no line break may divide, and the space before it: a word, or one letter of a script without spaces. */
const words = (): RegExp =>
  new RegExp(
    `(\\s*)(${opening}*[${unspaced}](?:(?!${opening})${closing})*|[^\\s${unspaced}]+)`,
    'gu',
  );

/**
 * Wraps spans to `width` cells. The first line begins with `lead`, if there is one, filled up to `hang` cells;
 * the others begin with `hang` spaces.
 */
export function wrap(
  spans: readonly Span[],
  width: number,
  hang = 0,
  lead: readonly Span[] = [],
): Span[][] {
  const indent = Math.min(hang, Math.max(0, width - 10));
  const beginning = lead.slice();
  let used = cells(textOf(lead));
  if (used > 0 && used < indent) {
    beginning.push({ text: ' '.repeat(indent - used) });
    used = indent;
  }
  const text = textOf(spans);
  const ranges = (narrow.test(text) ? narrowLines : lines)(text, { width, indent, used });
  const rest: Span[] = indent > 0 ? [{ text: ' '.repeat(indent) }] : [];
  return ranges.map((line, index) => sliced(spans, line, index === 0 ? beginning : rest));
}

/** The cells of a line, of its indent, and those that are used of the first before the text begins. */
interface Room {
  width: number;
  indent: number;
  used: number;
}

/** A line of a text, as a range without the space at which it breaks. */
interface Line {
  start: number;
  end: number;
}

/** Where a text of signs of one cell breaks into lines: found a line at a time, not a word. */
function narrowLines(text: string, { width, indent, used }: Room): Line[] {
  const found: Line[] = [];
  let room = width - used;
  for (let start = 0; ; ) {
    while (text[start] === ' ') start += 1;
    if (text.length - start <= room) return found.concat({ start, end: text.length });
    // Looked for in the line alone: a text without spaces would be gone through for each.
    const space = text.slice(start, start + Math.max(0, room + 1)).lastIndexOf(' ');
    let end = start + room;
    if (space > 0) end = start + space;
    // The first word behind a lead may have room on a line of its own.
    else if (found.length === 0 && used > indent) end = start;
    found.push({ start, end });
    start = end;
    room = width - indent;
  }
}

/** Where any text breaks into lines. */
function lines(text: string, { width, indent, used }: Room): Line[] {
  const found: Line[] = [];
  let line: Line | undefined;
  let at = used;
  const put = (start: number, end: number, wide: number, gap: number): void => {
    if (line && at + gap + wide <= width) {
      line.end = end;
      at += gap + wide;
      return;
    }
    if (line) found.push(line);
    else if (at + wide > width && at > indent) found.push({ start: 0, end: 0 });
    const first = !line && found.length === 0;
    at = (first ? at : indent) + wide;
    line = { start, end };
  };
  for (const { 1: space = '', 2: word = '', index } of text.matchAll(words())) {
    let start = index + space.length;
    let gap = cells(space);
    const wide = cells(word);
    if (wide <= width - indent) put(start, start + word.length, wide, gap);
    else {
      for (const part of partsOf(word, Math.max(1, width - indent))) {
        put(start, start + part.length, cells(part), gap);
        start += part.length;
        gap = 0;
      }
    }
  }
  if (line) found.push(line);
  return found.length > 0 ? found : [{ start: 0, end: 0 }];
}

/** A word that is wider than a line, in parts that are not. */
function partsOf(word: string, limit: number): string[] {
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const character of word) {
    const added = cells(character);
    if (width + added > limit && part !== '') {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += character;
    width += added;
  }
  return [...parts, part];
}

/** The spans of a line of their joined text, behind those that it begins with. */
function sliced(spans: readonly Span[], { start, end }: Line, beginning: readonly Span[]): Span[] {
  const line = beginning.slice();
  let at = 0;
  for (let next = 0; next < spans.length && at < end; next++) {
    const span = spans[next] as Span;
    const { length } = span.text;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (to - from === length) line.push(span);
    else if (from < to) line.push({ ...span, text: span.text.slice(from, to) });
    at += length;
  }
  return line;
}

// Styled text in lines: wrapped to a width in terminal cells, with a hanging indent.

import stringWidth from 'fast-string-width';
import type { Span } from './spans.js';

const ascii = /^[\x20-\x7e]*$/;

/** The terminal cells that a text takes. */
export const cells = (text: string): number => (ascii.test(text) ? text.length : stringWidth(text));

/** A stretch that no line break may divide, and the space before it: a word, or one sign of a script without spaces. */
const words =
  /(\s*)([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}][\p{P}\p{M}]*|[^\s\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)/gu;
/** The same where there are no such scripts: much quicker. */
const spacedWords = /(\s*)(\S+)/g;
const unspaced = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\udbbf]/;

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
  const beginning = [...lead];
  let used = lead.reduce((sum, { text }) => sum + cells(text), 0);
  if (used > 0 && used < indent) {
    beginning.push({ text: ' '.repeat(indent - used) });
    used = indent;
  }
  const text =
    spans.length === 1 ? (spans[0]?.text ?? '') : spans.map((span) => span.text).join('');
  const ranges = linesOf(text, { width, indent, used });
  const rest: Span[] = indent > 0 ? [{ text: ' '.repeat(indent) }] : [];
  return ranges.map(([start, end], index) => [
    ...(index === 0 ? beginning : rest),
    ...slice(spans, start, end),
  ]);
}

/** Where a text breaks into lines, as ranges without the space at which it breaks. */
function linesOf(
  text: string,
  { width, indent, used }: { width: number; indent: number; used: number },
): [start: number, end: number][] {
  const lines: [number, number][] = [];
  let line: [start: number, end: number] | undefined;
  let at = used;
  const put = (start: number, end: number, wide: number, gap: number): void => {
    if (line && at + gap + wide <= width) {
      line[1] = end;
      at += gap + wide;
      return;
    }
    if (line) lines.push(line);
    else if (at + wide > width && at > indent) lines.push([0, 0]);
    const first = !line && lines.length === 0;
    at = (first ? at : indent) + wide;
    line = [start, end];
  };
  for (const { 1: space = '', 2: word = '', index } of text.matchAll(
    unspaced.test(text) ? words : spacedWords,
  )) {
    let start = index + space.length;
    let gap = space.length;
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
  if (line) lines.push(line);
  return lines.length > 0 ? lines : [[0, 0]];
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

/** The spans of a stretch of their joined text. */
function slice(spans: readonly Span[], start: number, end: number): Span[] {
  const sliced: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, span.text.length);
    if (from < to) sliced.push({ ...span, text: span.text.slice(from, to) });
    at += span.text.length;
    if (at >= end) break;
  }
  return sliced;
}

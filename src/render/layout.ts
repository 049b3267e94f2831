// Styled text in lines: stretches of text with a role, wrapped to a width, with a hanging indent.

import stringWidth from 'fast-string-width';
import type { Range } from '../model.js';
import type { Role, Theme } from './theme.js';
import { visible } from './visible.js';

/** A stretch of text and what it is. */
export interface Span {
  text: string;
  role?: Role;
}

const ascii = /^[\x20-\x7e]*$/;

/** The terminal cells that a text takes. */
export const cells = (text: string): number => (ascii.test(text) ? text.length : stringWidth(text));

/** Text as spans: the stretches that matched have the role `match`, the rest has `role`. */
export function spansOf(
  raw: string,
  role?: Role,
  mark?: (text: string) => readonly Range[],
): Span[] {
  const text = visible(raw);
  const plain = (from: number, to: number): Span => ({
    text: text.slice(from, to),
    ...(role && { role }),
  });
  const spans: Span[] = [];
  let at = 0;
  for (const [start, end] of mark?.(text) ?? []) {
    if (start > at) spans.push(plain(at, start));
    spans.push({ text: text.slice(start, end), role: 'match' });
    at = end;
  }
  if (at < text.length) spans.push(plain(at, text.length));
  return spans;
}

/** A stretch that no line break may divide: a word, or one sign of a script without spaces. */
interface Word {
  spans: Span[];
  width: number;
  /** Whether a space stood before it. */
  spaced: boolean;
}

const pieces =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{P}\p{M}]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const breaksAlone = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function wordsOf(spans: readonly Span[], limit: number): Word[] {
  const words: Word[] = [];
  let spaced = false;
  let open = false;
  for (const { text, role } of spans) {
    for (const piece of text.match(pieces) ?? []) {
      if (/^\s/u.test(piece)) {
        spaced = true;
        open = false;
        continue;
      }
      const alone = breaksAlone.test(piece);
      for (const [index, part] of partsOf(piece, limit).entries()) {
        const span: Span = { text: part, ...(role && { role }) };
        const last = words.at(-1);
        const width = cells(part);
        if (last && open && !alone && index === 0 && last.width + width <= limit) {
          last.spans.push(span);
          last.width += width;
        } else {
          words.push({ spans: [span], width, spaced: spaced && index === 0 });
        }
        spaced = false;
        open = !alone;
      }
    }
  }
  return words;
}

/** A piece that is wider than a line, in parts that are not. */
function partsOf(piece: string, limit: number): string[] {
  if (cells(piece) <= limit) return [piece];
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const character of piece) {
    const added = cells(character);
    if (width + added > limit && part !== '') {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += character;
    width += added;
  }
  if (part !== '') parts.push(part);
  return parts;
}

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
  const lines: Span[][] = [];
  let line: Span[] = [...lead];
  let used = lead.reduce((sum, { text }) => sum + cells(text), 0);
  if (used > 0 && used < indent) {
    line.push({ text: ' '.repeat(indent - used) });
    used = indent;
  }
  let empty = true;
  for (const word of wordsOf(spans, Math.max(1, width - indent))) {
    const gap = word.spaced && !empty ? 1 : 0;
    if (used + gap + word.width > width && (!empty || used > indent)) {
      lines.push(line);
      line = indent > 0 ? [{ text: ' '.repeat(indent) }] : [];
      used = indent;
    } else if (gap > 0) {
      joinSpace(line, word.spans[0]?.role);
      used += gap;
    }
    line.push(...word.spans);
    used += word.width;
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** A space between two words of one role belongs to them, so that underlines and links do not break. */
function joinSpace(line: Span[], next: Role | undefined): void {
  const last = line.at(-1);
  if (last && last.role === next) line[line.length - 1] = { ...last, text: `${last.text} ` };
  else line.push({ text: ' ' });
}

/** Lines as text: each span in its style, no space at the end of a line. */
export function paint(lines: readonly (readonly Span[])[], theme: Theme): string {
  return lines.map((line) => `${paintLine(line, theme)}\n`).join('');
}

function paintLine(line: readonly Span[], theme: Theme): string {
  const merged: Span[] = [];
  for (const span of line) {
    const last = merged.at(-1);
    if (last && last.role === span.role) last.text += span.text;
    else merged.push({ ...span });
  }
  const end = merged.at(-1);
  if (end && end.role === undefined) end.text = end.text.trimEnd();
  return merged.map(({ text, role }) => (role ? theme(role, text) : text)).join('');
}

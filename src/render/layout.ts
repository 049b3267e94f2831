// Styled text in lines: wrapped to a width in terminal cells, with a hanging indent.

import stringWidth from 'fast-string-width';
import { alike, type Span } from './spans.js';

const ascii = /^[\x20-\x7e]*$/;

/** The terminal cells that a text takes. */
export const cells = (text: string): number => (ascii.test(text) ? text.length : stringWidth(text));

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
  for (const { text, role, link } of spans) {
    for (const piece of text.match(pieces) ?? []) {
      if (/^\s/u.test(piece)) {
        spaced = true;
        open = false;
        continue;
      }
      const alone = breaksAlone.test(piece);
      for (const [index, part] of partsOf(piece, limit).entries()) {
        const span: Span = { text: part, ...(role && { role }), ...(link && { link }) };
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
      joinSpace(line, word.spans[0]);
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
function joinSpace(line: Span[], next: Span | undefined): void {
  const last = line.at(-1);
  if (last && next && alike(last, next)) line[line.length - 1] = { ...last, text: `${last.text} ` };
  else line.push({ text: ' ' });
}

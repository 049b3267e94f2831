// Styled text: stretches with a role and a link, and how they become what a terminal is sent.

import type { Range } from '../model.js';
import type { Look } from './look.js';
import type { Role } from './theme.js';
import { visible } from './visible.js';

/** A stretch of text, what it is, and where it leads. */
export interface Span {
  text: string;
  role?: Role;
  /** An address that a terminal may open. */
  link?: string;
}

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

/** Whether two stretches look the same and lead to the same. */
export const alike = (one: Span, other: Span): boolean =>
  one.role === other.role && one.link === other.link;

/** Lines as text: each span in its style and with its link, no space at the end of a line. */
export function paint(
  lines: readonly (readonly Span[])[],
  { theme, links }: Pick<Look, 'theme' | 'links'>,
): string {
  return lines.map((line) => `${joined(line).map(painted).join('')}\n`).join('');

  function painted({ text, role, link }: Span): string {
    const styled = role ? theme(role, text) : text;
    const address = links && link !== undefined ? safeAddress(link) : undefined;
    return address === undefined
      ? styled
      : `\u001b]8;;${address}\u001b\\${styled}\u001b]8;;\u001b\\`;
  }
}

/** A line with neighbours that are alike made one, and without space at its end. */
function joined(line: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of line) {
    const last = merged.at(-1);
    if (last && alike(last, span)) last.text += span.text;
    else merged.push({ ...span });
  }
  const end = merged.at(-1);
  if (end && end.role === undefined) end.text = end.text.trimEnd();
  return merged;
}

/** A web address in ASCII alone, as an OSC 8 link needs it; undefined for anything else. */
function safeAddress(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  return /^[\x21-\x7e]+$/.test(href) ? href : undefined;
}

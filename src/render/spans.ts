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
  if (!mark) return text === '' ? [] : [spanOf(text, role)];
  const spans: Span[] = [];
  let at = 0;
  for (const [start, end] of mark(text)) {
    if (start > at) spans.push(spanOf(text.slice(at, start), role));
    spans.push({ text: text.slice(start, end), role: 'match' });
    at = end;
  }
  if (at < text.length) spans.push(spanOf(text.slice(at), role));
  return spans;
}

const spanOf = (text: string, role: Role | undefined): Span => (role ? { text, role } : { text });

/** Lines as text: each stretch in its style and with its link, no space at the end of a line. */
export function paint(
  lines: readonly (readonly Span[])[],
  { theme, links }: Pick<Look, 'theme' | 'links'>,
): string {
  return lines.map((line) => `${paintLine(line)}\n`).join('');

  /** Neighbours that look the same and lead to the same are painted as one; there is no space at the end. */
  function paintLine(line: readonly Span[]): string {
    const last = lastSeen(line);
    let painted = '';
    for (let at = 0; at <= last; ) {
      const { role, link } = line[at] as Span;
      const next = Math.min(behindRun(line, at), last + 1);
      const run = textOf(line, at, next);
      const text = next > last ? run.trimEnd() : run;
      painted += withLink(role ? theme(role, text) : text, link);
      at = next;
    }
    return painted;
  }

  function withLink(styled: string, link: string | undefined): string {
    const address = links && link !== undefined ? safeAddress(link) : undefined;
    return address === undefined
      ? styled
      : `\u001b]8;;${address}\u001b\\${styled}\u001b]8;;\u001b\\`;
  }
}

/** The place of the last stretch that is more than space; below zero where there is none. */
function lastSeen(line: readonly Span[]): number {
  let last = line.length - 1;
  while (last >= 0 && line[last]?.text.trimEnd() === '') last--;
  return last;
}

/** The place behind the stretches, from a place on, that look like one and lead to the same. */
function behindRun(line: readonly Span[], start: number): number {
  const { role, link } = line[start] as Span;
  let next = start + 1;
  while (next < line.length && line[next]?.role === role && line[next]?.link === link) next++;
  return next;
}

/** The text of the stretches of a line, or of some of them. */
export function textOf(line: readonly Span[], start = 0, end = line.length): string {
  let text = line[start]?.text ?? '';
  for (let at = start + 1; at < end; at++) text += line[at]?.text;
  return text;
}

/** A web address in ASCII alone, as an OSC 8 link needs it and URL writes it; undefined for anything else. */
const safeAddress = (address: string): string | undefined =>
  /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : undefined;

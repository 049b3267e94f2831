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

/** Lines as text: each stretch in its style and with its link, no space at the end of a line. */
export function paint(
  lines: readonly (readonly Span[])[],
  { theme, links }: Pick<Look, 'theme' | 'links'>,
): string {
  return lines.map((line) => `${paintLine(line)}\n`).join('');

  function paintLine(line: readonly Span[]): string {
    return runsOf(line)
      .map(({ text, role, link }) => withLink(role ? theme(role, text) : text, link))
      .join('');
  }

  function withLink(styled: string, link: string | undefined): string {
    const address = links && link !== undefined ? safeAddress(link) : undefined;
    return address === undefined
      ? styled
      : `\u001b]8;;${address}\u001b\\${styled}\u001b]8;;\u001b\\`;
  }
}

/** A line with neighbours that look the same and lead to the same made one, and without space at its end. */
function runsOf(line: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of line) {
    const last = runs.at(-1);
    if (last && last.role === span.role && last.link === span.link) last.text += span.text;
    else runs.push({ ...span });
  }
  for (let end = runs.at(-1); end; end = runs.at(-1)) {
    end.text = end.text.trimEnd();
    if (end.text !== '') break;
    runs.pop();
  }
  return runs;
}

/** A web address in ASCII alone, as an OSC 8 link needs it and URL writes it; undefined for anything else. */
const safeAddress = (address: string): string | undefined =>
  /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : undefined;

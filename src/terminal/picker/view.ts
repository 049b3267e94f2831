// What a picker shows: the query, the list, the chosen record beside or below it, the keys.

import type { Hit } from '../../model.js';
import { cells } from '../../render/layout.js';
import { paint, type Span, spansOf } from '../../render/spans.js';
import type { Theme } from '../../render/theme.js';
import { visible } from '../../render/visible.js';
import type { Reach, State } from './state.js';

export interface Size {
  columns: number;
  rows: number;
}

/** How things are shown that the picker itself does not know. */
export interface Appearance {
  /** A record in full, in lines of at most `width` cells. */
  record(hit: Hit, width: number): readonly string[];
  theme: Theme;
  unicode: boolean;
}

/** A whole screen: as many lines as it has rows, none wider than its columns. */
export interface Frame extends Reach {
  lines: string[];
  /** The cell of the first line that the cursor is in, from 0. */
  cursor: number;
}

const wide = 100;
const gap = 3;
/** The rows that are enough for blank lines, and for a record below the list. */
const airy = 16;
const enoughForRecord = 8;
const prompt = '> ';

/** The screen for a state. */
export function frameOf(state: State, size: Size, appearance: Appearance): Frame {
  const { columns, rows } = size;
  const { theme } = appearance;
  const air = rows >= airy ? [''] : [];
  const height = Math.max(0, rows - 2 - 2 * air.length);
  const panes =
    columns >= wide
      ? beside(state, columns, height, appearance)
      : below(state, columns, height, appearance);
  const query = queryLine(state, columns, appearance);
  const keys = keysLine(columns, panes.last > 0, appearance);
  return {
    ...panes,
    lines: [query.line, ...air, ...panes.lines, ...air, theme('muted', keys)].slice(0, rows),
    cursor: query.cursor,
  };
}

type Panes = Reach & { lines: string[] };

function beside(state: State, columns: number, height: number, appearance: Appearance): Panes {
  const width = Math.min(64, Math.floor(columns * 0.4));
  const record = recordPane(state, columns - width - gap, height, appearance);
  const list = listPane(state, width, height, appearance);
  const lines = list.map(({ line, width: used }, index) => {
    const right = record.lines[index];
    return right ? line + ' '.repeat(width - used + gap) + right : line;
  });
  return { ...record, lines, page: height };
}

function below(state: State, columns: number, height: number, appearance: Appearance): Panes {
  const page =
    height < enoughForRecord ? height : Math.min(10, Math.max(3, Math.floor(height * 0.35)));
  const list = listPane(state, columns, page, appearance).map(({ line }) => line);
  const record = recordPane(state, columns, height - page - 1, appearance);
  return { ...record, lines: page === height ? list : [...list, '', ...record.lines], page };
}

/** The list with the chosen hit in its middle, where there is that much on both sides. */
function listPane(
  { hits, at }: State,
  width: number,
  height: number,
  { theme, unicode }: Appearance,
): { line: string; width: number }[] {
  const top = Math.max(0, Math.min(at - Math.floor(height / 2), hits.length - height));
  return Array.from({ length: height }, (_, row) => {
    const hit = hits[top + row];
    if (!hit) return { line: '', width: 0 };
    const chosen = top + row === at;
    const kind = width >= 40 ? `  ${hit.record.kind}` : '';
    const title = clipped(
      spansOf(hit.record.title, chosen ? 'title' : undefined, hit.mark),
      width - prompt.length - kind.length,
      unicode,
    );
    const used = prompt.length + widthOf(title);
    const spans: Span[] = [
      chosen ? { text: prompt, role: 'match' } : { text: ' '.repeat(prompt.length) },
      ...title,
      { text: ' '.repeat(kind === '' ? 0 : width - used - kind.length) },
      { text: kind, role: 'muted' },
    ];
    return { line: painted(spans, theme), width: kind === '' ? used : width };
  });
}

/** The record from the line that it is scrolled to; the last row tells how much more there is. */
function recordPane(
  { hits, at, from }: State,
  width: number,
  height: number,
  { record, theme, unicode }: Appearance,
): Omit<Panes, 'page'> {
  const hit = hits[at];
  const shown = Math.max(0, height);
  const all = hit && shown > 0 ? record(hit, width) : [];
  const last = Math.max(0, all.length - shown);
  const first = Math.min(from, last);
  const lines = Array.from({ length: shown }, (_, row) => all[first + row] ?? '');
  if (first < last) {
    const more = `${unicode ? '…' : '...'} ${all.length - first - shown + 1} more lines`;
    lines[shown - 1] = theme('muted', more.slice(0, width));
  }
  return { lines, height: shown, last };
}

/** The query, its end if it is long, with the cursor behind it; to the right how many there are. */
function queryLine({ query, hits, at }: State, columns: number, { theme }: Appearance) {
  const count = hits.length === 0 ? 'nothing found' : `${at + 1} of ${hits.length}`;
  const signs = [...visible(query)].slice(-columns);
  let typed = signs.join('');
  while (signs.length > 0 && cells(typed) > columns - prompt.length - 1) {
    signs.shift();
    typed = signs.join('');
  }
  const cursor = prompt.length + cells(typed);
  const free = columns - cursor - 1 - count.length;
  const right = free > 0 ? ' '.repeat(free + 1) + theme('muted', count) : '';
  return { line: theme('match', prompt) + typed + right, cursor };
}

/** The keys, most needed first, as many as there is room for. */
function keysLine(columns: number, scrolls: boolean, { unicode }: Appearance): string {
  const keys = [
    'Enter pick',
    'Esc quit',
    `${unicode ? '↑↓' : 'Up/Down'} move`,
    ...(scrolls ? [`${unicode ? '←→' : 'Left/Right'} scroll`] : []),
    'Ctrl-U clear',
  ];
  while (keys.length > 1 && cells(keys.join('  ')) > columns) keys.pop();
  return keys.join('  ').slice(0, columns);
}

const widthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { text }) => sum + cells(text), 0);

/** Spans cut to a width, with a sign where something is missing. */
function clipped(spans: readonly Span[], width: number, unicode: boolean): Span[] {
  if (widthOf(spans) <= width) return [...spans];
  const end = unicode ? '…' : '...';
  let room = width - end.length;
  const kept: Span[] = [];
  for (const span of spans) {
    let text = '';
    for (const sign of span.text) {
      if (cells(text + sign) > room) return [...kept, { ...span, text }, { text: end }];
      text += sign;
    }
    room -= cells(text);
    kept.push(span);
  }
  return kept;
}

/** One line, without its line break. */
const painted = (spans: readonly Span[], theme: Theme): string =>
  paint([spans], { theme, links: false }).trimEnd();

// Prints what engines reach on a set, side by side, and the queries that one misses.

import type { Judgement, Ranked, Summary } from './judge.js';

/** An engine's name, and what it reaches. */
interface Column {
  name: string;
  summary: Summary;
}

const labelWidth = 17;
const cellWidth = 7;
const gap = '   ';

/** A table by category: for each engine hits@1, hits@3 and MRR@10, then the negatives and the score. */
export function table(columns: readonly Column[]): string {
  const first = columns[0];
  if (!first) return '';
  const line = (label: string, n: string, cells: (column: Column) => readonly string[]): string =>
    [label.padEnd(labelWidth) + n.padStart(4), ...columns.map((one) => row(cells(one)))]
      .join(gap)
      .trimEnd();
  const rankedLine = (label: string, of: (summary: Summary) => Ranked | undefined): string =>
    line(label, String(of(first.summary)?.n ?? 0), ({ summary }) => figures(of(summary)));
  const { negatives } = first.summary;
  const total = first.summary.positives.n + negatives.n;
  return [
    line('', '', ({ name }) => [name.padEnd(3 * cellWidth)]),
    line('category', 'n', () => ['hits@1', 'hits@3', 'MRR@10']),
    ...[...first.summary.categories.keys()].map((category) =>
      rankedLine(category, ({ categories }) => categories.get(category)),
    ),
    rankedLine('with an answer', ({ positives }) => positives),
    line('none, but some', String(negatives.n), ({ summary }) => [
      figure(summary.negatives.answered),
    ]),
    line('score', String(total), ({ summary }) => [figure(summary.score)]),
    '',
    '"none, but some" is the share of queries that must find nothing and found something;',
    'the score is the share of all queries with the right record first, or rightly nothing.',
  ].join('\n');
}

/** The queries that are not answered rightly, a line each: what came first, and where the right one stands. */
export const misses = (judgements: readonly Judgement[]): string =>
  judgements
    .filter(({ right }) => !right)
    .map(({ query, answered, rank }) => {
      const top = answered[0] ? `${answered[0].id} first` : 'nothing';
      const place = rank > 0 ? `, the right one at ${rank}` : '';
      return `${query.id.padEnd(8)}${JSON.stringify(query.query)}: ${top}${place}`;
    })
    .join('\n');

const row = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.padStart(cellWidth))
    .join('')
    .padEnd(3 * cellWidth);

const figures = (ranked: Ranked | undefined): string[] =>
  ranked ? [ranked.hits1, ranked.hits3, ranked.mrr].map(figure) : [];

const figure = (share: number): string => share.toFixed(3);

// The time between two dates, in words and in lines of a drawing.

const day = 86_400_000;
const month = 30.44;
const year = 365.25;

/** The time from one date to a later one; undefined where the dates are not precise enough to tell, or there is none. */
export function gapBetween(from: string, to: string): { words: string; lines: number } | undefined {
  // 2022 and 2022-02-04: the one may lie anywhere about the other.
  if (to.startsWith(from) || from.startsWith(to)) return undefined;
  const [start, end] = [middleOf(from), middleOf(to)];
  const days = Math.round((end - start) / day);
  if (!(days > 0)) return undefined;
  return { words: wordsFor(days, from.length === 10 && to.length === 10), lines: linesFor(days) };
}

/** A date that is a month or a year is taken for its middle, in milliseconds. */
const middleOf = (date: string): number =>
  Date.parse(date) + (date.length === 10 ? 0 : ((date.length === 7 ? month : year) / 2) * day);

function wordsFor(days: number, precise: boolean): string {
  if (days < 14 && precise) return plural(days, 'day');
  if (days < 60 && precise) return `about ${plural(Math.round(days / 7), 'week')}`;
  if (days < 1.5 * year) return `about ${plural(Math.max(1, Math.round(days / month)), 'month')}`;
  return `about ${plural(Math.round(days / year), 'year')}`;
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** One line for a day, one more for each tenfold: a drawing to a logarithmic scale. */
const linesFor = (days: number): number => 1 + Math.floor(Math.log10(days));

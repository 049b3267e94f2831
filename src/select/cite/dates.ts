// Dates as precise as they are known, in the ways that styles write them.

export interface PartialDate {
  year: number;
  month?: number;
  day?: number;
}

/** The parts of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nothing for any other text. */
export function dateOf(text: string | undefined): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** As the MLA shortens them. */
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** The name of the month of a date, if that is known; whole, or as other names have it. */
export const monthOf = ({ month = 0 }: PartialDate, names = months): string | undefined =>
  names[month - 1];

/** `2023, March 22`; with another text for the year: `2023a, March 22`. */
export function yearFirst(date: PartialDate, year = String(date.year)): string {
  const name = monthOf(date);
  if (name === undefined) return year;
  return `${year}, ${name}${date.day === undefined ? '' : ` ${date.day}`}`;
}

/** `March 22, 2023`. */
export function monthFirst(date: PartialDate): string {
  const { year, day } = date;
  const name = monthOf(date);
  if (name === undefined) return String(year);
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

/** `22 Mar. 2023`. */
export const dayFirst = (date: PartialDate): string =>
  [date.day, monthOf(date, shortMonths), date.year].filter(Boolean).join(' ');

/** The parts that are known, the year with four digits and the others with two: `['2023', '03', '22']`. */
export const digits = ({ year, month, day }: PartialDate): string[] =>
  [year, month, day]
    .filter((part) => part !== undefined)
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));

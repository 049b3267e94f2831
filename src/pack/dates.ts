// Dates as a pack writes them: YYYY, YYYY-MM or YYYY-MM-DD.

/** A date as precise as it is known. */
export const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date to the day. */
export const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether the calendar has a date that is written as the pattern says. */
export function isInCalendar(written: string): boolean {
  const day = Number(written.slice(8));
  // Every month has the 28th; and no day is 0, so that dates without one are there.
  return day <= 28 || day <= daysOf(Number(written.slice(5, 7)), Number(written.slice(0, 4)));
}

const daysOf = (month: number, year: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether an end is before a beginning, as far as both are precise. False where either is no date. */
export function isBefore(end: string, beginning: string): boolean {
  if (!datePattern.test(end) || !datePattern.test(beginning)) return false;
  const precision = Math.min(end.length, beginning.length);
  return end.slice(0, precision) < beginning.slice(0, precision);
}

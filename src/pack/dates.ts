// Dates as a pack writes them: YYYY, YYYY-MM or YYYY-MM-DD.

export const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the calendar has a date that is written as the pattern says. */
export function isInCalendar(written: string): boolean {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether an end is before a beginning, as far as both are precise. False where either is no date. */
export function isBefore(end: string, beginning: string): boolean {
  if (!datePattern.test(end) || !datePattern.test(beginning)) return false;
  const precision = Math.min(end.length, beginning.length);
  return end.slice(0, precision) < beginning.slice(0, precision);
}

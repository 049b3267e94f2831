// Dates in part and in whole, as each kind of style writes them.

import { describe, expect, it } from 'vitest';
import {
  dateOf,
  dayFirst,
  digits,
  monthFirst,
  type PartialDate,
  yearFirst,
} from '../../../src/select/cite/dates.js';

describe('a date', () => {
  it('is as precise as it is written', () => {
    expect(dateOf('2023')).toEqual({ year: 2023 });
    expect(dateOf('2023-03')).toEqual({ year: 2023, month: 3 });
    expect(dateOf('2023-03-05')).toEqual({ year: 2023, month: 3, day: 5 });
  });

  it.each([undefined, '', 'soon', '12023', '2023-3', '2023-03-05T10:00', '5 March 2023'])(
    'is none if it is written in another way: %s',
    (text) => {
      expect(dateOf(text)).toBeUndefined();
    },
  );

  it.each<[PartialDate, string, string, string, string]>([
    [{ year: 2023 }, '2023', '2023', '2023', '2023'],
    [{ year: 2023, month: 9 }, '2023, September', 'September 2023', 'Sept. 2023', '2023 09'],
    [
      { year: 2023, month: 3, day: 5 },
      '2023, March 5',
      'March 5, 2023',
      '5 Mar. 2023',
      '2023 03 05',
    ],
    [
      { year: 823, month: 12, day: 31 },
      '823, December 31',
      'December 31, 823',
      '31 Dec. 823',
      '0823 12 31',
    ],
  ])('is written with its year, its month or its day first: %j', (date, year, month, day, all) => {
    expect(yearFirst(date)).toBe(year);
    expect(monthFirst(date)).toBe(month);
    expect(dayFirst(date)).toBe(day);
    expect(digits(date).join(' ')).toBe(all);
  });
});

// Dates as a pack writes them: what is one, whether the calendar has it, and which is earlier.

import { expect, it } from 'vitest';
import { datePattern, isBefore, isInCalendar } from '../../src/pack/dates.js';

it.each([
  '2023',
  '0000',
  '2023-03',
  '2023-12',
  '2023-10',
  '2023-03-01',
  '2023-03-21',
  '2023-01-31',
])('takes %s for a date', (written) => {
  expect(written).toMatch(datePattern);
});

it.each([
  '',
  '203',
  '20233',
  'x2023',
  '2023x',
  '2023-',
  '2023-3',
  '2023-00',
  '2023-13',
  '2023-20',
  '2023-03-',
  '2023-03-1',
  '2023-03-00',
  '2023-03-32',
  '2023-03-40',
  '2023-03-211',
  '2023/03/21',
  '2023-ab-cd',
])('takes %j for no date', (written) => {
  expect(written).not.toMatch(datePattern);
});

it('has the days of the calendar and no others', () => {
  const wrong: string[] = [];
  for (const year of [1900, 1996, 2000, 2023, 2024, 2100]) {
    for (let month = 1; month <= 12; month++) {
      const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
      for (let day = 1; day <= 31; day++) {
        const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        if (isInCalendar(written) !== day <= days) wrong.push(written);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(isInCalendar('2023-02')).toBe(true);
  expect(isInCalendar('2023')).toBe(true);
});

it.each([
  ['2022', '2023', true],
  ['2023', '2022', false],
  ['2023', '2023', false],
  ['2023-03-20', '2023-03-21', true],
  ['2023-03-21', '2023-03-21', false],
  ['2023-02', '2023-03-21', true],
  ['2023-03', '2023-03-21', false],
  ['2023-03-01', '2023-03', false],
  ['2023-03-01', '2023-04', true],
  ['2023', '2023-03-21', false],
  ['2023-03-21', '2024', true],
  ['no date', '2023', false],
  ['1000 or so', '2023', false],
  ['2023', 'soon', false],
])('sees whether %s is before %s, as far as both are precise', (end, beginning, before) => {
  expect(isBefore(end, beginning)).toBe(before);
});

// English number words, units written against a figure, and months; written for this project.

const numbered = (list: string, first: number, step = 1): [string, number][] =>
  list.split(' ').map((word, at) => [word, first + at * step]);

/** Number words below a hundred and their values. `one` alone is left to be a word. */
export const small: ReadonlyMap<string, number> = new Map([
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen', 0),
  ...numbered('fourteen fifteen sixteen seventeen eighteen nineteen', 14),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40],
  ...numbered('fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 4),
  ['dozen', 12],
]);

/** Number words that multiply what stands before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** Words for a part and its denominator. */
export const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Percentages that people round a simple fraction to. */
export const roundedParts: ReadonlyMap<string, string> = new Map([
  ['25', '1/4'],
  ['33', '1/3'],
  ['33.3', '1/3'],
  ['33.33', '1/3'],
  ['50', '1/2'],
  ['66', '2/3'],
  ['66.7', '2/3'],
  ['67', '2/3'],
  ['75', '3/4'],
]);

/** What stands against a figure (`40x`, `190bn`), and the word that it is short for; empty: nothing. */
export const units: ReadonlyMap<string, string> = new Map([
  ['x', 'times'],
  ['pt', 'point'],
  ['pts', 'point'],
  ['bn', 'billion'],
  ['b', 'billion'],
  ['mn', 'million'],
  ['mln', 'million'],
  ['m', 'million'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
  ['k', 'thousand'],
  ['pc', 'percent'],
  ['pct', 'percent'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['s', ''],
  ['st', ''],
  ['nd', ''],
  ['rd', ''],
  ['th', ''],
]);

/** Ordinals in figures that are words of their own. */
export const ordinals: ReadonlyMap<string, string> = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
]);

/** The months of a date written in figures. */
export const months: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

// The signs that pages add to the data, in Unicode or in ASCII.

import type { Look } from '../look.js';

const unicodeSigns = {
  dot: '·',
  paragraph: '¶',
  open: '“',
  close: '”',
  dash: '–',
  event: '●',
  line: '│',
  gap: '┊',
  bar: '█',
  added: '+',
  removed: '−',
} as const;

export type Signs = Readonly<Record<keyof typeof unicodeSigns, string>>;

const asciiSigns: Signs = {
  dot: '-',
  paragraph: 'par. ',
  open: '"',
  close: '"',
  dash: '-',
  event: '*',
  line: '|',
  gap: ':',
  bar: '#',
  added: '+',
  removed: '-',
};

export const signsOf = ({ unicode }: Look): Signs => (unicode ? unicodeSigns : asciiSigns);

/** A sentence that quotes between the marks of Unicode, with those of the look. */
export const withSigns = (sentence: string, look: Look): string => {
  const { open, close } = signsOf(look);
  return sentence.replaceAll(unicodeSigns.open, open).replaceAll(unicodeSigns.close, close);
};

/** Fractions that have a sign of their own (Unicode's vulgar fractions). */
const fractions: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/5': '⅕',
};

/** An amount as a page shows it: a fraction as its sign where there is one. */
export const amountSign = (amount: number | string, { unicode }: Look): string =>
  (unicode ? fractions[String(amount)] : undefined) ?? String(amount);

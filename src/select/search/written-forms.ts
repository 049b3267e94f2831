// With what words of texts begin that are folded to, or stemmed to, what begins with some letters; and patterns for it.

import { irregularForms } from './english/irregular.js';
import { months, ordinals, units } from './english/numbers.js';
import { stem } from './stem.js';
import { likeAscii } from './tokens.js';

/** In place of letters: a figure, which may stand for words, as `21.3.2023` does for `march`. */
const figure = '0';

const apostrophes = `'${likeAscii.apostrophes}`;
const hyphens = `${likeAscii.hyphens}\\-`;

/** What may stand between the letters of a word, and is folded away. */
const joiners = `${apostrophes}.${hyphens}`;

/** Behind such a sign a stretch may be the rest of a word, of an abbreviation or of a figure, and no word. */
export const insideSign = new RegExp(`[${joiners}\\d]`);

/** The signs of texts that are read as those of ASCII are. A text with others may fold to any letters. */
const plain = `\\0-\\x7f${Object.values(likeAscii).join('')}`;

/** Finds where words of a text are other than its letters of ASCII: other signs, or an ending before a hyphen, as in `Rome's-own`. */
export const oddSign = (): RegExp =>
  new RegExp(`[^${plain}]|[${apostrophes}][a-z]{1,2}[${hyphens}]`, 'gi');

interface Tables {
  /** The words that figures may stand for. */
  figures: readonly string[];
  /** Irregular forms and their stems. */
  irregular: readonly (readonly [form: string, stemmed: string])[];
}

let made: Tables | undefined;

function tables(): Tables {
  made ??= {
    figures: [...months, ...ordinals.values(), ...units.values(), 'percent'],
    irregular: irregularForms().map(([form, base]) => [form, stem(base)]),
  };
  return made;
}

/** With what a word may begin whose folded form begins with some letters. */
export const formsOfWords = (letters: string): string[] =>
  tables().figures.some((word) => word.startsWith(letters)) ? [letters, figure] : [letters];

/** With what a word may begin whose stem begins with some letters. */
export function formsOfStems(letters: string): string[] {
  const { figures, irregular } = tables();
  const forms = irregular.flatMap(([form, stemmed]) => (stemmed.startsWith(letters) ? form : []));
  if (figures.some((word) => stem(word).startsWith(letters))) forms.push(figure);
  // At its end a stem may have `e`, `i` or `y` where the word goes on otherwise: `car-ing`, `tri-es`.
  const isSure = letters.length < 3 || !/[eiy]$/.test(letters);
  return [isSure ? letters : letters.slice(0, -1), ...forms];
}

/** Whether a pattern can find the words that begin with a form. */
export const isFindable = (form: string): boolean =>
  form === figure || /^[a-z][a-z0-9]*$/.test(form);

/** Whether the texts that hold one are few enough to be looked for: words that share one letter stand in most. */
export const isTelling = (form: string): boolean => form === figure || form.length > 1;

/**
 * A pattern that finds where words begin with one of some forms; and where with one of others, with all that they
 * stand in without a space, as its group.
 */
export function beginningsOf(forms: readonly string[], others: readonly string[]): RegExp {
  const one = forms.map(written);
  const whole = `((?:${others.map(written).join('|')})(?:[,/${joiners}]*[a-z0-9%])*[${joiners}]?)`;
  const all = others.length > 0 ? [...one, whole] : one;
  return new RegExp(`(?<![a-z])(?:${all.join('|')})`, 'gi');
}

const written = (form: string): string =>
  form === figure ? '\\d' : [...form].join(`[${joiners}]*`);

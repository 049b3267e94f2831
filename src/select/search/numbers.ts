// Gives numbers one form, however they are written: `forty` is 40, `33%`, `one third` and `a third` are 1/3.

import { isFigure, isWhole } from './ascii.js';
import { multipliers, ordinals, parts, roundedParts, small, units } from './english/numbers.js';
import type { Token } from './tokens.js';

/** The tokens of a text with its numbers in one form. A number of several words becomes one token. */
export function mergeNumbers(tokens: Token[]): Token[] {
  if (!tokens.some(({ word }) => isNumeric(word))) return tokens;
  const merged: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const read = isNumeric(token.word) || token.word === 'a' ? readNumber(tokens, at) : undefined;
    if (read) {
      const last = tokens[read.next - 1] as Token;
      merged.push({ word: read.word, start: token.start, end: last.end, capital: false });
      keepUnits(merged, tokens.slice(at, read.next));
      at = pushUnit(merged, tokens, read.next);
    } else {
      merged.push(token);
      at++;
    }
  }
  return merged;
}

/** Keeps what of a number is asked for by itself: `percent`, `third`, `87%` of `87.28%`. */
function keepUnits(merged: Token[], read: readonly Token[]): void {
  const figure = merged.at(-1);
  const rough = figure?.word.includes('.') ? /^\d+\.\d+(?=%?$)/.exec(figure.word) : null;
  if (figure && rough) {
    const whole = Math.round(Number(rough[0]));
    merged.push({ ...figure, word: `${whole}${figure.word.slice(rough[0].length)}`, joined: true });
  }
  for (const { word, start, end } of read) {
    const unit = word.endsWith('%') ? 'percent' : word;
    if (unit === 'percent' || parts.has(unit)) {
      merged.push({ word: unit, start, end, capital: false, joined: true });
    }
  }
}

/** Spells out a unit written against the figure before it; gives the place of the next token. */
function pushUnit(merged: Token[], tokens: readonly Token[], at: number): number {
  const unit = tokens[at];
  if (!unit || unit.start !== tokens[at - 1]?.end) return at;
  const word = units.get(unit.word);
  if (word === undefined) return at;
  const figure = merged.at(-1);
  const ordinal = ordinals.get(`${figure?.word}${unit.word}`);
  if (figure && ordinal !== undefined) {
    merged.splice(-1, 1, { ...figure, word: ordinal, end: unit.end });
  }
  if (word !== '') merged.push({ ...unit, word });
  return at + 1;
}

interface Read {
  word: string;
  /** The place of the first token after the number. */
  next: number;
}

/** Whether a folded word is a figure, or one of the words that numbers are made of. */
export const isNumeric = (word: string): boolean =>
  isFigure(word) || small.has(word) || multipliers.has(word) || parts.has(word);

function readNumber(tokens: readonly Token[], at: number): Read | undefined {
  const word = tokens[at]?.word ?? '';
  const share = shareAt(tokens, at);
  if (share) return share;
  if (isFigure(word)) {
    return word.endsWith('%')
      ? { word: rounded(word.slice(0, -1)), next: at + 1 }
      : percentage(tokens, { value: word, next: at + 1 });
  }
  const article = word === 'a' ? 1 : 0;
  const count = article ? { value: 1, next: at + 1 } : readWords(tokens, at);
  const next = wordAt(tokens, count.next);
  const denominator = parts.get(next);
  if (denominator !== undefined && count.value > 0 && count.value < denominator) {
    return { word: `${count.value}/${denominator}`, next: count.next + 1 };
  }
  if (article) {
    const many = readWords(tokens, at + 1);
    return many.scaled ? percentage(tokens, many) : undefined;
  }
  if (count.next === at) {
    // `third` alone may be an ordinal; `third of` is a part, and `half` always is.
    const alone = parts.get(word);
    const isPart = word === 'half' || wordAt(tokens, at + 1) === 'of';
    return alone !== undefined && isPart ? { word: `1/${alone}`, next: at + 1 } : undefined;
  }
  // `one` is more often a pronoun than a number.
  if (word === 'one' && count.next === at + 1 && !isPercent(tokens, count.next)) return undefined;
  return percentage(tokens, count);
}

/** What a number word is where no other one stands beside it; undefined where it is none below a hundred. */
export function loneNumber(word: string): string | undefined {
  const value = word === 'dozen' || parts.has(word) ? undefined : small.get(word);
  return word === 'one' ? word : value?.toString();
}

/** Whether a folded word makes something else of the number before it: `40 percent`, `two out of five`. */
export const countsFigures = (word: string): boolean => counting.has(word);

/** What is written behind a number for `%`, in one word. */
const percents = new Set(['percent', 'pct', 'percentage']);

const counting = new Set([...percents, 'per', 'out']);

/** Whether it does where a number stands behind it: `1 in 3`. */
export const countsBetween = (word: string): boolean => word === 'in';

/** The denominators that people count with: `one in three`, `two out of five`. */
const counted: ReadonlyMap<string, number> = new Map(
  [...parts.values()].map((denominator) => [String(denominator), denominator]),
);

/** A share as people count it, `1 in 3` or `two out of five`, as a fraction. */
function shareAt(tokens: readonly Token[], at: number): Read | undefined {
  const some = wholeNumber(wordAt(tokens, at));
  let next = at + 1;
  if (wordAt(tokens, next) === 'out' && wordAt(tokens, next + 1) === 'of') next += 2;
  else if (wordAt(tokens, next) === 'in') next += 1;
  else return undefined;
  const all = counted.get(String(wholeNumber(wordAt(tokens, next))));
  if (some === undefined || all === undefined || some === 0 || some >= all) return undefined;
  return { word: `${some}/${all}`, next: next + 1 };
}

/** The whole number that one word is. */
const wholeNumber = (word: string): number | undefined =>
  word.length < 4 && isWhole(word) ? Number(word) : small.get(word);

interface Count {
  value: number;
  next: number;
  /** A hundred, a thousand or a dozen was in it. */
  scaled: boolean;
}

/** Number words from a place on, up to the thousands. */
function readWords(tokens: readonly Token[], from: number): Count {
  let thousands = 0;
  let group = 0;
  let scaled = false;
  let last = Number.POSITIVE_INFINITY;
  let at = from;
  for (; at < tokens.length; at++) {
    const { word, joined } = tokens[at] as Token;
    const low = small.get(word);
    const times = multipliers.get(word);
    if (low !== undefined) {
      // `forty five`, not `five forty` or `ten five`.
      const follows = group % 100 === 0 || (group % 10 === 0 && group % 100 !== 10 && low < 10);
      if (low >= last || !follows) break;
      group += low;
      last = low;
      scaled ||= word === 'dozen';
    } else if (times !== undefined) {
      group = Math.max(1, group) * times;
      last = Number.POSITIVE_INFINITY;
      scaled = true;
      if (times === 1000) {
        thousands += group;
        group = 0;
      }
    } else if (!joined && !(word === 'and' && scaled && small.has(wordAt(tokens, at + 1)))) {
      break;
    }
  }
  return { value: thousands + group, next: at, scaled };
}

function percentage(
  tokens: readonly Token[],
  count: { value: number | string; next: number },
): Read {
  const after = isPercent(tokens, count.next);
  return after
    ? { word: rounded(String(count.value)), next: count.next + after }
    : { word: String(count.value), next: count.next };
}

/** How many tokens from a place on say "percent". */
function isPercent(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (percents.has(word)) return 1;
  return word === 'per' && wordAt(tokens, at + 1) === 'cent' ? 2 : 0;
}

/** A percentage as it is indexed, by its figure: `33` is a third. */
export const rounded = (percent: string): string => roundedParts.get(percent) ?? `${percent}%`;

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

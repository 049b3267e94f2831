// What the written styles share: titles in quotation marks, sentences, and the bibliography with the ways to refer to it.

import { append } from '../append.js';
import { shortened, surname } from './names.js';
import type { Style, Work } from './work.js';

/** A text with its double quotation marks in pairs of others. */
export function withMarks(text: string, opening: string, closing: string): string {
  let open = false;
  return text.replace(/["“”]/gu, (mark) => {
    open = mark === '"' ? !open : mark === '“';
    return open ? opening : closing;
  });
}

/** A text with a point or comma at its end, inside all the quotation marks that close there; no point after another end. */
export function ended(text: string, end: string): string {
  const [, words = text, marks = ''] = quotedAtEnd().exec(text) ?? [];
  return `${words}${end !== ',' && /[.?!…]["”’]?$/u.test(words) ? '' : end}${marks}`;
}

/**
 * A text that ends with words in quotation marks: 1 is all of it but the last marks, 2 those. An apostrophe closes nothing.
 * Made when a text needs it: classes of Unicode take long to make.
 */
const quotedAtEnd = (): RegExp =>
  /^((?:.*[\s(‘“"'])?(?:“[^“”]*|"[^"]*|‘(?:[^‘’]|’(?=\p{L}))*|'(?:[^']|'(?=\p{L}))*))([”"’']+)$/su;

/** A title in quotation marks, those in it made single. */
export const quotedTitle = (title: string, end = ''): string =>
  `“${ended(withMarks(title, '‘', '’'), end)}”`;

/** A title, or a part of it, in quotation marks; a description has none. */
export const titleText = ({ described }: Work, title: string, end = ''): string =>
  described ? ended(title, end) : quotedTitle(title, end);

/** A part of an entry as a sentence. */
export const sentence = (text: string): string => ended(text, '.');

/** The sentences of an entry; parts that are empty are left out. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' ');

/** The most words of a title that a reference in the text repeats. */
const mostWords = 8;

/** Words that no short title ends with: what they belong to is cut. */
const leading =
  /^(?:an?|and|as|at|by|for|from|in|of|on|or|over|the|to|with|but|than|into|about|after|before|against|this|these|those|they|is|are|was|were|has|have|will|would|can|not|his|her|its|their|.*['’]s?)$/iu;

/** Words with which a clause begins: a short title ends with none, nor with one word behind it. */
const beginning = /^(?:if|when|while|what|which|who|that|because|where)$/iu;

/**
 * Where a short title ends: at a colon, a semicolon, a dash, a bracket, an end of a sentence, or at who says it (`, says
 * Ash`, `, Ash says`).
 */
const ending =
  /(?<=[a-z\d]{2})[.?!]\s|[:;]\s|\s[–—]\s|\s[([]|,\s(?:says|said)\s|,\s[^,]+\s(?:says|said)$/u;

/** A title as a reference in the text gives it: up to where it may end, and not too long; never one word of several. */
export function shortTitle(title: string): string {
  const [head = title] = title.split(ending);
  const words = (/\s/u.test(head) ? head : title).split(/\s+/u);
  let count = Math.min(words.length, mostWords);
  while (count > 1 && count < words.length && isBroken(words, count)) count -= 1;
  const short = words
    .slice(0, count)
    .join(' ')
    .replace(/[,;:]$/u, '');
  return openedAt(words.slice(0, count)) === 0 ? short + closing[short.charAt(0)] : short;
}

/** The marks of quotations that may lead a title, and what closes each. */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  "'": "'",
  '«': '»',
};

/** At which of some words the last quotation begins that does not end in them; below zero where all do. */
function openedAt(words: readonly string[]): number {
  const at = words.findLastIndex((word) => Object.hasOwn(closing, word.charAt(0)));
  return words.slice(at).some((word) => /["”’'»]\p{P}*$/u.test(word)) ? -1 : at;
}

/** Whether so many words of a title do not make sense without the next. */
function isBroken(words: readonly string[], count: number): boolean {
  const kept = words.slice(0, count);
  const [last = '', next = '', afterNext] = words.slice(count - 1);
  return (
    leading.test(last) ||
    [last, kept.at(-2) ?? ''].some((word) => beginning.test(word)) ||
    // One word after a comma begins what is cut.
    kept.at(-2)?.endsWith(',') ||
    // A number belongs to the word after it (`20 March`, `$190 billion`), a year or one without such a word to that before.
    (isNumber(last) && !isYear(last)) ||
    isYear(next) ||
    (isNumber(next) && (afterNext === undefined || isNumber(afterNext))) ||
    openedAt(kept) > 0
  );
}

const isNumber = (word: string): boolean => /^\W?\d/u.test(word);
const isYear = (word: string): boolean => /^\W?[12]\d{3}\W?$/u.test(word);

/** The works of a list that have a key in common with one of them, itself among them. */
export type Alike = (work: Work, keyOf: (work: Work) => string) => readonly Work[];

/** Looks for works that are alike; each key is made once for each work, for a list may be long. */
export function alikeIn(works: readonly Work[]): Alike {
  const known = new Map<(work: Work) => string, Map<string, Work[]>>();
  return (work, keyOf) => {
    let groups = known.get(keyOf);
    if (!groups) {
      groups = new Map();
      known.set(keyOf, groups);
      for (const each of works) append(groups, keyOf(each), each);
    }
    return groups.get(keyOf(work)) ?? [];
  };
}

const titleKey = ({ title }: Work): string => shortTitle(title);

/** The short title, or the whole one where another work of the list has the same short one. */
export const titleAmong = (work: Work, alike: Alike): string =>
  alike(work, titleKey).length > 1 ? work.title : titleKey(work);

const firstFamily = ({ authors: [first] }: Work): string => (first ? surname(first) : '');
const firstInitialed = ({ authors: [first] }: Work): string => (first ? shortened(first) : '');

/** Authors in a reference: one, two, or the first and `et al.`; empty where there are none. */
export const authorsInText = (work: Work, alike: Alike, and: 'and' | '&'): string =>
  // Initials stand where they tell authors of one family name apart.
  alike(work, firstFamily).length > alike(work, firstInitialed).length
    ? withInitials(work, and)
    : withOthers(firstFamily(work), work, and);

/** The same with initials, wanted or not. */
export const withInitials = (work: Work, and: 'and' | '&'): string =>
  withOthers(firstInitialed(work), work, and);

function withOthers(first: string, { authors: [, second, third] }: Work, and: 'and' | '&'): string {
  if (third) return `${first} et al.`;
  return second ? `${first} ${and} ${surname(second)}` : first;
}

/** A style that writes a bibliography: entries, and below each how a text refers to it, after a label. */
export function proseStyle(
  entry: (work: Work, alike: Alike) => string,
  references: (work: Work, alike: Alike) => string[],
  label = 'In the text',
): Style {
  return {
    sorted: true,
    entries: (works) => {
      const alike = alikeIn(works);
      return works.map((work) => {
        const ways = [...new Set(references(work, alike))];
        return { text: entry(work, alike), ...(ways.length > 0 && { references: ways }) };
      });
    },
    document: (entries) =>
      entries
        .map(({ text, references: ways = [] }) =>
          [text, ...ways.map((way) => `    ${label}: ${way}`), ''].join('\n'),
        )
        .join('\n'),
  };
}

// What the written styles share: titles in quotation marks, sentences, and the bibliography with the ways to refer to it.

import type { Style, Work } from './work.js';

/** A text with its double quotation marks in pairs of others. */
export function withMarks(text: string, opening: string, closing: string): string {
  let open = false;
  return text.replace(/["“”]/gu, (mark) => {
    open = mark === '"' ? !open : mark === '“';
    return open ? opening : closing;
  });
}

/** A title in quotation marks, those in it made single, with a point or comma inside all of them where it has no end of its own. */
export function quotedTitle(title: string, end = ''): string {
  const inner = withMarks(title, '‘', '’');
  const [, words = inner, closing = ''] = quotedAtEnd.exec(inner) ?? [];
  return `“${words}${/[.?!…]$/u.test(words) && end !== ',' ? '' : end}${closing}”`;
}

/** A title, or a part of it, in quotation marks; a description has none. */
export const titleText = ({ described }: Work, title: string, end = ''): string =>
  described ? `${title}${end}` : quotedTitle(title, end);

/** A title that ends with words in single quotation marks: 1 is all of it but the last mark, 2 the mark. */
const quotedAtEnd = /^((?:.*[\s(])?(?:‘(?:[^‘’]|’(?=\p{L}))*|'(?:[^']|'(?=\p{L}))*))([’'])$/su;

/** A part of an entry as a sentence: a point at its end unless an end stands there. */
export const sentence = (text: string): string => (/[.?!…]["”’]?$/u.test(text) ? text : `${text}.`);

/** The sentences of an entry; parts that are empty are left out. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

/** The most words of a title that a reference in the text repeats. */
const mostWords = 8;

/** Words that no short title ends with: what they belong to is cut. */
const leading = /^(?:an?|and|as|at|by|for|from|in|of|on|or|over|the|to|with|.*['’]s?)$/iu;

/** A title as a reference in the text gives it: up to a colon, a dash or a bracket, and not too long; never one word of several. */
export function shortTitle(title: string): string {
  const [head = title] = title.split(/:\s|\s[–—]\s|\s[([]/u);
  const words = (/\s/u.test(head) ? head : title).split(/\s+/u);
  if (words.length <= mostWords) return words.join(' ');
  const kept = words.slice(0, mostWords);
  while (kept.length > 1 && leading.test(kept.at(-1) ?? '')) kept.pop();
  return kept.join(' ').replace(/[,;:]$/u, '');
}

/** The same, or the whole title where another work of the bibliography has the same short one. */
export const titleAmong = ({ id, title }: Work, works: readonly Work[]): string => {
  const short = shortTitle(title);
  return works.some((other) => other.id !== id && shortTitle(other.title) === short)
    ? title
    : short;
};

/** A style that writes a bibliography: entries, and below each how a text refers to it, after a label. */
export function proseStyle(
  entry: (work: Work, works: readonly Work[]) => string,
  references: (work: Work, works: readonly Work[]) => string[],
  label = 'In the text',
): Style {
  return {
    sorted: true,
    entries: (works) =>
      works.map((work) => {
        const ways = [...new Set(references(work, works))];
        return { text: entry(work, works), ...(ways.length > 0 && { references: ways }) };
      }),
    document: (entries) =>
      entries
        .map(({ text, references: ways = [] }) =>
          [text, ...ways.map((way) => `    ${label}: ${way}`), ''].join('\n'),
        )
        .join('\n'),
  };
}

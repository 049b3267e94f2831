// The words of a text, as passages of a source are compared: no punctuation, case, spacing or kind of quotation marks.

/** What a word is made of, as the inside of a character class. */
export const wordPattern = '\\p{L}\\p{M}\\p{N}';

/** One character at a time: a run of millions is more than a pattern can hold. A space can stay. */
const between = new RegExp(`[^${wordPattern} ]`, 'gu');

/** A sign of a script without spaces between words: a word by itself. Thai, Lao, Burmese, Khmer, Chinese, Japanese. */
const alone = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;

/** The words of a text in lower case, one space between them. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(alone, ' $& ')
    .replace(between, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Whether bare words stand in others, whole and in a row. No words stand nowhere. */
export const holds = (hay: string, words: string): boolean =>
  words !== '' && ` ${hay} `.includes(` ${words} `);

// What characters are in ASCII. It is asked without patterns where it can be: V8 compiles each pattern that a search uses.

/** UTF-16 units of signs that stand in words and figures, and between them. */
export const [space, percent, apostrophe] = [32, 37, 39];
export const [comma, hyphen, point, slash] = [44, 45, 46, 47];

const all = /^[\0-\x7f]*$/;

/** Whether a text is of ASCII alone. */
export const isAscii = (text: string): boolean => all.test(text);

/** Whether a UTF-16 unit is a figure, 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether it is a letter of a to z in either case: the bit 32 makes it small. */
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Whether a word is of figures alone. */
export const isWhole = (word: string): boolean => isEach(word, isDigit);

/** Whether a word is of letters, A to Z and a to z, alone. */
export const isLetters = (word: string): boolean => isEach(word, isLetter);

/** Whether a word is of small letters, a to z, alone. */
export const isSmall = (word: string): boolean => isEach(word, isSmallLetter);

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

function isEach(word: string, passes: (code: number) => boolean): boolean {
  for (let at = 0; at < word.length; at++) if (!passes(word.charCodeAt(at))) return false;
  return word !== '';
}

/** Whether a word begins with a letter of any script. */
export function beginsWithLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? isLetter(code) : /^\p{L}/u.test(word);
}

/** Whether a word begins with a figure. */
export const isFigure = (word: string): boolean => isDigit(word.charCodeAt(0));

// Makes what a terminal would act on, or hide, a thing one can see.

/**
 * Everything that is no sign of its own: C0 and C1 controls, format characters (bidirectional, zero-width,
 * soft hyphen, tags), line and paragraph separators, variation selectors, lone surrogates, private use.
 */
const unseen =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]|\p{Variation_Selector}|\u034f/gu;

const plain = /^[\x20-\x7e]*$/;

/** Text that is safe on one line of a terminal: line breaks and tabs become a space, other unseen characters `\u{…}`. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/[\t\n\v\f\r\x85\u2028\u2029]+/g, ' ')
    .replace(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** JSON that is safe to print: the same characters, as JSON's own escapes, so that the data stays what it was. */
export function visibleJson(json: string): string {
  return json.replace(unseen, (character) =>
    character === '\n'
      ? character
      : Array.from(
          { length: character.length },
          (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

// Makes what a terminal would act on, or hide, a thing one can see.

/**
 * Everything that is no sign of its own: C0 and C1 controls, format characters (bidirectional, zero-width,
 * soft hyphen, tags), line and paragraph separators, variation selectors, lone surrogates, private use.
 * Made when a text needs it: to make classes of Unicode takes most of a millisecond.
 */
const unseen = (): RegExp =>
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]|\p{Variation_Selector}|\u034f/gu;

/** Letters, marks and signs of which none is unseen: a quick look that spares most texts the slow ones. */
const seen =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u218b\u3001-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;
/** The same for a whole document, with its line breaks. */
const seenLines =
  /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u218b\u3001-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Text that is safe on one line of a terminal: line breaks and tabs become a space, other unseen characters `\u{…}`. */
export function visible(text: string): string {
  if (seen.test(text)) return text;
  return text
    .replace(/[\t\n\v\f\r\x85\u2028\u2029]+/g, ' ')
    .replace(unseen(), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** JSON that is safe to print: the same characters, as JSON's own escapes, so that the data stays what it was. */
export function visibleJson(json: string): string {
  if (seenLines.test(json)) return json;
  return json.replace(unseen(), (character) =>
    character === '\n'
      ? character
      : Array.from(
          { length: character.length },
          (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

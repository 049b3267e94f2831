// Makes what a terminal would act on, or hide, a thing one can see.

/**
 * Everything that is no sign of its own: C0 and C1 controls, format characters (bidirectional, zero-width,
 * soft hyphen, tags), line and paragraph separators, variation selectors, lone surrogates, private use.
 * Made when a text needs it: to make classes of Unicode takes most of a millisecond.
 */
const unseen = (): RegExp =>
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]|\p{Variation_Selector}|\u034f/gu;

/** Scripts whose letters are joined or stacked, and are written with joiners. */
const joining =
  'Arabic Syriac Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer';

/**
 * The joiners and selectors that belong where they stand: behind a letter of such a script, between emoji, and behind one.
 * Among other letters they only hide.
 */
let belongs: RegExp | undefined;

function belonging(): RegExp {
  const letters = joining.split(' ').map((script) => `\\p{Script=${script}}`);
  const emoji = '\\p{Extended_Pictographic}';
  belongs ??= new RegExp(
    [
      ...letters.map((letter) => `(?<=${letter}\\p{M}{0,3})[\u200c\u200d](?=${letter}|\\p{M})`),
      `(?<=${emoji}|\\p{Emoji_Modifier}|\ufe0f)\u200d(?=${emoji})`,
      `(?<=${emoji})\ufe0f`,
      '(?<=[0-9#*])\ufe0f(?=\u20e3)',
    ].join('|'),
    'gu',
  );
  return belongs;
}

/**
 * Line breaks, and letters, marks and signs of which none is unseen: a quick look that spares most texts the slow ones.
 * The letters are Latin, Greek, Cyrillic, Hebrew, Arabic, kana, Chinese and Korean.
 */
const seen =
  /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u218b\u3001-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;

/** Text that is safe on one line of a terminal: line breaks and tabs become a space, other unseen characters `\u{…}`. */
export function visible(text: string): string {
  if (seen.test(text) && !text.includes('\n')) return text;
  const line = text.replace(/[\t\n\v\f\r\x85\u2028\u2029]+/g, ' ');
  const joiners = /\u200c|\u200d|\ufe0f/.test(line) ? line.matchAll(belonging()) : [];
  const kept = new Set([...joiners].map(({ index }) => index));
  return line.replace(unseen(), (character, at: number) =>
    kept.has(at) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** JSON that is safe to print: the same characters, as JSON's own escapes, so that the data stays what it was. */
export function visibleJson(json: string): string {
  if (seen.test(json)) return json;
  return json.replace(unseen(), (character) =>
    character === '\n'
      ? character
      : Array.from(
          { length: character.length },
          (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

// Takes off a claim what is no part of its words: the marks of web pages and of notes.

/** Signs by the names that web pages have for them. */
const signs: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  shy: '',
  nbsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** A claim without tags, targets of links and figures of notes, and with the signs that entities stand for. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(/<sup[^<>]{0,300}>\s*\[?\d{1,3}\]?\s*<\/sup>/gi, '')
    // Group 1: what begins a line parts words, too.
    .replace(
      /<\/?(?:(article|blockquote|br|div|h\d|li|[ou]l|p|pre|section|t[dhr]|table)|[abiqsu]|cite|code|em|font|mark|small|span|strong|su[bp]|time)(?:\s[^<>=]{1,40}=[^<>]{0,300})?\s?\/?>/gi,
      (_, block) => (block ? ' ' : ''),
    )
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{3,7}));/gi, (whole, figure, hex, name) =>
      name
        ? (signs[name.toLowerCase()] ?? whole)
        : String.fromCodePoint(figure ? Number(figure) : Number.parseInt(hex, 16)),
    )
    .replace(/\]\((?:https?:|www\.)[^\s)]{1,2000}\)/gi, ']')
    // A figure of money or of another number is no note.
    .replace(/(?<=[^\s\d([$€£¥])\[\d{1,3}\]|(?<=[.!?"”»])\s\[\d{1,3}\]\s*$/g, '');

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
  sbquo: '‚',
  lsaquo: '‹',
  rsaquo: '›',
  lt: '<',
  gt: '>',
  ensp: ' ',
  emsp: ' ',
  shy: '',
  nbsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** What a text with figures of notes has, and one that begins with the mark of a list: a quick look that spares most the slow ones. */
const mayBeNoted = /[¹²³⁰-⁹]|\[(?:note |n |\^)?[\d^]/;
const mayBeListed = /^\s*(?:[\d([№]|[a-h]\))/;

/**
 * Figures of notes: those above the line, in square brackets against a word or behind a sentence. Of money or of another
 * number it is none. Made when a text needs it, as its classes take long to make.
 */
const notes = (): RegExp =>
  /\[\^[^\]\s]{1,60}\]|(?<=\p{L}{3}|[.!?"”»])[¹²³⁰-⁹]+|(?<=[^\s\d([$€£¥])\[(?:note |n )?\d{1,3}\]|(?<=[.!?"”»)])\s\[\d{1,3}\]\s*$|\s\[note \d{1,3}\]/gu;

/** What leads a line of a list: `1.`, `2)`, `a)`, and `(3)` or `[3]` before a sentence. Made when a text needs it. */
const listed = (): RegExp =>
  /^\s*(?:(?:\d{1,2}[.)]|[a-h]\)|№ ?\d{1,2}[.:]?)\s+(?=\D)|[([]\d{1,2}[\])]\s+(?=["“«„‘'\p{Lu}]))/u;

/** What nobody sees, as the inside of a class: marks of direction, and what joins or parts words without a space. */
const unseen = '\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';

/** What any of these has: most claims have none. */
const mayBeMarked = new RegExp(`[<>&#@*()[\\]{}/·№¹²³⁰-⁹${unseen}]|'''|^\\s*\\d`);

/** A claim without tags, targets of links, marks of lists and figures of notes, and with the signs that entities stand for. */
export const withoutMarkup = (text: string): string =>
  mayBeMarked.test(text) ? unmarked(text) : text;

const unmarked = (text: string): string =>
  withoutNotes(
    withoutPosts(text)
      .replace(/<sup[^<>]{0,300}>\s*\[?\d{1,3}\]?\s*<\/sup>/gi, '')
      .replace(/<ref\b[^<>]{0,300}(?:\/>|>[^<>]{0,1000}<\/ref>)/gi, '')
      // A wiki's template for quotations, with whose they are
      .replace(
        /\{\{\s*(?:c?quote|blockquote)\s*\|([^|{}]+)(?:\|([^|{}=]+))?[^{}]*\}\}/gi,
        (_, words, whose) => `“${words}”${whose ? ` — ${whose}` : ''}`,
      )
      .replace(/<(\/?)q>/gi, (_, closing) => (closing ? '”' : '“'))
      // Group 1: what begins a line parts words, too.
      .replace(
        /<\/?(?:(article|blockquote|br|div|h\d|li|[ou]l|p|pre|section|t[dhr]|table)|[abiqsu]|cite|code|em|font|mark|small|span|strong|su[bp]|time)(?:\s[^<>=]{1,40}=[^<>]{0,300})?\s?\/?>/gi,
        (_, block) => (block ? ' ' : ''),
      )
      .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,7}));/gi, (whole, figure, hex, name) =>
        name
          ? (signs[name.toLowerCase()] ?? whole)
          : String.fromCodePoint(figure ? Number(figure) : Number.parseInt(hex, 16)),
      )
      .replace(/\[([^[\]]{1,1000})\]\((?:https?:|www\.)[^\s)]{1,2000}\)/gi, '$1')
      .replace(new RegExp(`[${unseen}]`, 'g'), ''),
  );

/** Without what posts and mails have around a text: its place in a thread, when it was sent, addresses, tags, marks of lines. */
const withoutPosts = (text: string): string =>
  text
    .replace(/^\s*\d{1,2}\/(?:\d{1,2})?\s+(?=\D)/, '')
    // When it was sent, and its place in a thread
    .replace(/^\s*\[\d[\d./:, -]{3,20}(?:[AP]M)?\]\s+(?=\S)/, '')
    .replace(/\n\s*\d{1,2}:\d\d(?: ?[AP]M)? · [^\n]{1,100}$/, '')
    .replace(/(?<=[.!?…"”\n]\s{0,2})\d{1,2}\/\d{1,2}(?:\s*[^\w\s]{1,4})?\s*$/, '')
    .replace(/(?<=\S)(?:\s+(?:https?:\/\/\S{1,2000}|#[^\s#]{1,50})){1,30}\s*$/, '')
    .replace(/^[ \t]*>+[ \t]?/gm, '')
    .replace(/^\s*#{1,6} ([^\n]{1,100}?):?\s*\n\s*(?:[-*•] )?(?=["“«„‘'])/, '$1: ')
    .replace(/\*\*|'''/g, '');

function withoutNotes(text: string): string {
  const unlisted = mayBeListed.test(text) ? text.replace(listed(), '') : text;
  return mayBeNoted.test(unlisted) ? unlisted.replace(notes(), '') : unlisted;
}

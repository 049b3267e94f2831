// BibTeX in UTF-8 that both bibtex and biber (biblatex) take.

import { digits, monthOf, type PartialDate } from './dates.js';
import type { Name } from './names.js';
import { withMarks } from './prose.js';
import { catalogued, dataStyle, placesNote, type Work } from './work.js';

export const bibtex = dataStyle(entry, (texts) => texts.map((text) => `${text}\n`).join('\n'));

/** The entry type for a work of a type, and the field of its publisher. Bibtex wants an author and a year for each. */
const types: Readonly<Record<string, readonly [type: string, field: string]>> = {
  'article-journal': ['article', 'journal'],
  'article-magazine': ['article', 'journal'],
  'article-newspaper': ['article', 'journal'],
  book: ['book', 'publisher'],
  report: ['techreport', 'institution'],
  thesis: ['phdthesis', 'school'],
};

function entry(work: Work): string {
  const { id, authors, publisher, issued, accessed, url, language } = work;
  const title = catalogued(work);
  const known = issued && authors.length > 0 ? types[work.type] : undefined;
  const [type, field] = known ?? ['misc', 'howpublished'];
  const note = placesNote(work);
  const month = issued && monthOf(issued)?.slice(0, 3).toLowerCase();
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.length > 0 ? braced(authors.map(nameField).join(' and ')) : undefined],
    // Twice in braces, so that no style changes its capitals.
    ['title', braced(braced(escaped(title)))],
    // What an entry without an author is sorted by.
    ['key', authors.length > 0 ? undefined : braced(escaped(title))],
    [field, publisher && braced(escaped(publisher))],
    ['year', issued && braced(String(issued.year))],
    ['month', month],
    ['day', issued?.day === undefined ? undefined : braced(String(issued.day))],
    ['url', url && braced(verbatim(url))],
    ['urldate', accessed && braced(dashed(accessed))],
    ['language', braced(languageName(language))],
    ['note', note && braced(escaped(note))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name.padEnd(12)} = ${value},`],
  );
  // The id is a key: words and hyphens, unique in its pack, and never changed.
  return [`@${type}{${id},`, ...lines, '}'].join('\n');
}

const braced = (text: string): string => `{${text}}`;
const dashed = (date: PartialDate): string => digits(date).join('-');

const nameField = ({ full, family, given, suffix }: Name): string =>
  family === undefined
    ? braced(escaped(full))
    : [family, suffix, given].flatMap((part) => (part ? [nameText(part)] : [])).join(', ');

/** `and` in a name would divide it. */
const nameText = (text: string): string =>
  /\band\b|,/iu.test(text) ? braced(escaped(text)) : escaped(text);

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints as it is. Braces become commands, for bibtex counts even those with a backslash. */
const escaped = (text: string): string =>
  withMarks(text, '“', '”').replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** An address is read as it is; only what would end the field is encoded. */
const verbatim = (url: string): string =>
  url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/** `Chinese` for `zh`; the tag itself where it is none. */
function languageName(tag: string): string {
  try {
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
    return names.of(tag.split('-')[0] ?? tag) ?? tag;
  } catch {
    return tag;
  }
}

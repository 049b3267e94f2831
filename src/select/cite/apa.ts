// APA style, after the rules of the Publication Manual (7th edition) for works on the web.

import { monthFirst, yearFirst } from './dates.js';
import { initialed, listed, surname } from './names.js';
import { proseStyle, quotedTitle, sentence, sentences, titleAmong } from './prose.js';
import { catalogued, paragraphLabel, type Work } from './work.js';

/** What a title does not show of itself. */
const descriptions: Readonly<Record<string, string>> = {
  broadcast: ' [Broadcast]',
  post: ' [Online post]',
};

/** The most authors that an entry names. */
const mostAuthors = 20;

export const apa = proseStyle((work, works) => entry(work, letterOf(work, works)), references);

/** A work without an author stands under its title; one without a date says `n.d.` and when it was read. */
function entry(work: Work, letter: string): string {
  const { authors, type, issued, accessed, publisher, url } = work;
  const dated = `(${issued ? yearFirst(issued).replace(/\d+/, `$&${letter}`) : `n.d.${letter && `-${letter}`}`}).`;
  const named = sentence(
    work.described ? catalogued(work) : `${work.title}${descriptions[type] ?? ''}`,
  );
  const isChanging = !issued && accessed && url !== undefined;
  const address = isChanging ? `Retrieved ${monthFirst(accessed)}, from ${url}` : url;
  const head = authors.length > 0 ? [sentence(authorsOf(work)), dated, named] : [named, dated];
  return sentences([...head, publisher && sentence(publisher), address]);
}

function authorsOf({ authors }: Work): string {
  const names = authors.map(initialed);
  if (names.length <= mostAuthors) return listed(names, '&', true);
  return `${names.slice(0, mostAuthors - 1).join(', ')}, . . . ${names.at(-1)}`;
}

/** `a`, `b` … for works of one author and year; each other work is told by its title. */
function letterOf(work: Work, works: readonly Work[]): string {
  if (work.authors.length === 0) return '';
  const alike = works.filter(
    (other) => other.issued?.year === work.issued?.year && authorsOf(other) === authorsOf(work),
  );
  return alike.length < 2 ? '' : String.fromCharCode(97 + (alike.indexOf(work) % 26));
}

/** `(Greene, 2023, as cited in “The Leaders,” 2023, para. 13)`. */
function references(work: Work, works: readonly Work[]): string[] {
  const { authors, issued, places } = work;
  const names = authors.map(surname);
  const source =
    names.length === 0
      ? shortOf(work, works)
      : `${names.length > 2 ? `${names[0]} et al.` : listed(names, '&')},`;
  const year = issued ? String(issued.year) : 'n.d.';
  return places.map(({ paragraphs, quoted, said }) => {
    const where = paragraphLabel(paragraphs, 'para.', 'paras.');
    const when = said ? `, ${said.year}` : '';
    const cited = quoted ? `${surname(quoted)}${when}, as cited in ` : '';
    return `(${cited}${source} ${year}${where && `, ${where}`})`;
  });
}

/** The title by which a work without an author is told, with a comma at its end; a description in brackets. */
function shortOf(work: Work, works: readonly Work[]): string {
  const { described } = work;
  const title = titleAmong(work, works);
  return described ? `${catalogued({ title, described })},` : quotedTitle(title, ',');
}

// APA style, after the rules of the Publication Manual (7th edition) for works on the web.

import { monthFirst, yearFirst } from './dates.js';
import { initialed, listed, surname } from './names.js';
import {
  type Alike,
  authorsInText,
  proseStyle,
  quotedTitle,
  sentence,
  sentences,
  titleAmong,
} from './prose.js';
import { catalogued, paragraphLabel, type Work } from './work.js';

/** What a title does not show of itself. */
const descriptions: Readonly<Record<string, string>> = {
  broadcast: ' [Broadcast]',
  post: ' [Online post]',
};

/** The most authors that an entry names. */
const mostAuthors = 20;

export const apa = proseStyle(entry, references);

/** A work without an author stands under its title; one without a date says `n.d.` and when it was read. */
function entry(work: Work, alike: Alike): string {
  const { authors, type, issued, accessed, publisher, url } = work;
  const year = yearOf(work, alike);
  const dated = `(${issued ? yearFirst(issued, year) : year}).`;
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

/** What an entry begins with, and its year. */
const headOf = (work: Work): string =>
  `${authorsOf(work) || catalogued(work)} ${work.issued?.year}`;

/** `2023`, `n.d.`; with a letter where works of the list begin alike and are of one year: `2023a`, `n.d.-a`. */
function yearOf(work: Work, alike: Alike): string {
  const others = alike(work, headOf);
  const letter = others.length < 2 ? '' : letterOf(others.indexOf(work));
  return work.issued ? `${work.issued.year}${letter}` : `n.d.${letter && `-${letter}`}`;
}

/** `a` to `z`, then `aa`, `ab` … */
const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26));

/** `(Greene, 2023, as cited in “The Leaders,” 2023, para. 13)`. */
function references(work: Work, alike: Alike): string[] {
  const by = authorsInText(work, alike, '&');
  const source = `${by ? `${by},` : shortOf(work, alike)} ${yearOf(work, alike)}`;
  return work.places.map(({ paragraphs, quoted, said }) => {
    const where = paragraphLabel(paragraphs, 'para');
    const when = said ? `, ${said.year}` : '';
    const cited = quoted ? `${surname(quoted)}${when}, as cited in ` : '';
    return `(${cited}${source}${where && `, ${where}`})`;
  });
}

/** The title by which a work without an author is told, with a comma at its end; a description in brackets. */
function shortOf(work: Work, alike: Alike): string {
  const { described } = work;
  const title = titleAmong(work, alike);
  return described ? `${catalogued({ title, described })},` : quotedTitle(title, ',');
}

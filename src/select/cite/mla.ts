// MLA style, after the rules of the Handbook (9th edition) for works on the web.

import { dayFirst } from './dates.js';
import { inverted, surname } from './names.js';
import {
  type Alike,
  authorsInText,
  proseStyle,
  sentence,
  sentences,
  titleAmong,
  titleText,
  withInitials,
} from './prose.js';
import { paragraphLabel, type Work } from './work.js';

export const mla = proseStyle(entry, references);

/** What is not known is left out: no `n.d.`. */
function entry(work: Work): string {
  const { title, publisher, issued, accessed, url } = work;
  const by = authorsOf(work);
  const container = [publisher, issued && dayFirst(issued), url].filter(Boolean).join(', ');
  return sentences([
    by && sentence(by),
    titleText(work, title, '.'),
    container && sentence(container),
    accessed && `Accessed ${dayFirst(accessed)}.`,
  ]);
}

/** One author, two, or the first and `et al.`. */
function authorsOf({ authors }: Work): string {
  const [first, second, third] = authors;
  if (!first) return '';
  if (!second) return inverted(first);
  return third ? `${inverted(first)}, et al.` : `${inverted(first)}, and ${second.full}`;
}

/** `(Greene, qtd. in “The Leaders,” par. 13)`; by an author of several works `(Greene, “Boats,” par. 13)`. */
function references(work: Work, alike: Alike): string[] {
  const by = authorsInText(work, alike, 'and');
  const isTitled = by === '' || alike(work, authorsKey).length > 1;
  return work.places.map(({ paragraphs, quoted }) => {
    const where = paragraphLabel(paragraphs, 'par');
    // The handbook has a comma before a label (`par.`), though none before a bare number.
    const comma = where && ',';
    const title = isTitled && titleText(work, titleAmong(work, alike), comma);
    const source = title ? `${by && `${by}, `}${title}` : `${by}${comma}`;
    return `(${quoted ? `${surname(quoted)}, qtd. in ` : ''}${source}${where && ` ${where}`})`;
  });
}

const authorsKey = (work: Work): string => withInitials(work, 'and');

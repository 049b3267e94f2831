// Citations of the sources behind records, in the styles of bibliographies and of reference managers.

import { usageFault } from '../../errors.js';
import type { Citation, Pack } from '../../model.js';
import { find } from '../find.js';
import { apa } from './apa.js';
import { bibtex } from './bibtex.js';
import { chicago } from './chicago.js';
import { cslJson } from './csl-json.js';
import { markdown } from './markdown.js';
import { mla } from './mla.js';
import { ris } from './ris.js';
import { defaultStyle, type StyleName } from './styles.js';
import { type Style, type Work, worksOf } from './work.js';

const styles: Readonly<Record<StyleName, Style>> = {
  apa,
  chicago,
  mla,
  bibtex,
  ris,
  'csl-json': cslJson,
  markdown,
};

/** The citations of some records, and all of them as one text that the style's readers take. */
export interface Bibliography {
  /** How many there are; `citations` holds fewer when a limit was given. */
  total: number;
  citations: Citation[];
  /** Empty where there are no citations. */
  text: string;
}

/**
 * Cites what records rest on: the sources of their evidence and of speakers' own words, each once, with the paragraphs
 * in it; for a quotation whose speaker did not write the source, as quoted there. A source is cited for itself;
 * a topic rests on nothing. Ids that no record has are passed over. What is unknown (authors, dates,
 * addresses) is left out or said to be unknown, as the style wants. `limit` is the most
 * citations to give; all if absent. Throws a Fault for a style that there is not.
 */
export function cite(
  pack: Pack,
  ids: readonly string[],
  style: StyleName = defaultStyle,
  limit?: number,
): Bibliography {
  if (!Object.hasOwn(styles, style)) {
    throw usageFault(`there is no style '${style}'; give one of ${Object.keys(styles).join(', ')}`);
  }
  const records = [...new Set(ids)].flatMap((id) => find(pack, id) ?? []);
  const { sorted, entries, document } = styles[style];
  const all = worksOf(pack, records);
  // What a record rests on stands in the order of its evidence: a limit leaves out the last.
  const works = all.slice(0, limit && Math.max(0, limit));
  if (sorted && works.length > 1) works.sort(byName());
  const made = entries(works);
  return {
    total: all.length,
    citations: works.map((work, at) => ({
      ids: work.places.map(({ record }) => record),
      source: work.id,
      style,
      text: '',
      ...made[at],
    })),
    text: works.length > 0 ? document(made) : '',
  };
}

/** By author, else by title; then by date. */
function byName(): (one: Work, other: Work) => number {
  const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
  // A name that is all stands before a title that begins with it.
  const byParts = (parts: readonly string[], others: readonly string[]): number =>
    parts.reduce((order, part, at) => order || compare(part, others[at] ?? ''), 0) ||
    parts.length - others.length;
  return (one, other) =>
    byParts(sortKey(one), sortKey(other)) ||
    (one.issued?.year ?? 0) - (other.issued?.year ?? 0) ||
    compare(one.title, other.title);
}

/** Names as they stand in the entry; a title without its article. */
const sortKey = ({ authors, title }: Work): string[] =>
  authors.length > 0
    ? authors.flatMap(({ full, family, given = '' }) => [family ?? full, given])
    : [title.replace(/^(?:the|an?)\s+/iu, '')];

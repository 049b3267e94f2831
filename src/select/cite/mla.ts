// MLA style, after the rules of the Handbook (9th edition) for works on the web.

import { dayFirst } from './dates.js';
import { inverted, surname } from './names.js';
import { proseStyle, sentence, sentences, titleAmong, titleText } from './prose.js';
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

/** `(Greene, qtd. in “The Leaders,” par. 13)`. */
function references(work: Work, works: readonly Work[]): string[] {
  const { authors, places } = work;
  const [first, second, third] = authors;
  return places.map(({ paragraphs, quoted }) => {
    const where = paragraphLabel(paragraphs, 'par.', 'pars.');
    const source = !first
      ? titleText(work, titleAmong(work, works), where && ',')
      : `${surname(first)}${third ? ' et al.' : second ? ` and ${surname(second)}` : ''}${where && ','}`;
    return `(${quoted ? `${surname(quoted)}, qtd. in ` : ''}${source}${where && ` ${where}`})`;
  });
}

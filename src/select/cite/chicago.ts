// Chicago style, notes and bibliography, after the Manual of Style (17th edition, 14.205 to 14.210).

import { monthFirst } from './dates.js';
import { inverted, listed } from './names.js';
import { proseStyle, quotedTitle, sentence, sentences } from './prose.js';
import { paragraphLabel, type Work } from './work.js';

/** The most authors that an entry names, and how many it names of more. */
const mostAuthors = 10;
const firstOfMore = 7;

export const chicago = proseStyle(entry, references, 'Note');

function entry(work: Work): string {
  const { authors, title, publisher, issued, accessed, url } = work;
  const imprint = [publisher, issued ? monthFirst(issued) : 'n.d.'].filter(Boolean).join(', ');
  return sentences([
    authors.length > 0 ? sentence(authorsOf(work)) : undefined,
    quotedTitle(title, '.'),
    sentence(imprint),
    accessed && `Accessed ${monthFirst(accessed)}.`,
    url && sentence(url),
  ]);
}

function authorsOf({ authors }: Work): string {
  const names = authors.map((name, at) => (at === 0 ? inverted(name) : name.full));
  return names.length > mostAuthors
    ? `${names.slice(0, firstOfMore).join(', ')}, et al.`
    : listed(names, 'and', true);
}

/** The note: `Sam Greene, quoted in “The Leaders,” NPR, March 22, 2023, para. 13.` */
function references({ authors, title, publisher, issued, places }: Work): string[] {
  const names = authors.length > 3 ? [`${authors[0]?.full} et al.`] : [];
  const by =
    names[0] ??
    listed(
      authors.map(({ full }) => full),
      'and',
    );
  return places.map(({ paragraphs, quoted }) => {
    const parts = [
      by && `${by},`,
      quotedTitle(title, ','),
      [
        publisher,
        issued ? monthFirst(issued) : 'n.d.',
        paragraphLabel(paragraphs, 'para.', 'paras.'),
      ]
        .filter(Boolean)
        .join(', '),
    ];
    return `${quoted ? `${quoted.full}, quoted in ` : ''}${sentence(parts.filter(Boolean).join(' '))}`;
  });
}

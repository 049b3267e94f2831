// Chicago style, notes and bibliography, after the Manual of Style (17th edition, 14.205 to 14.210).

import { monthFirst } from './dates.js';
import { inNote, inverted, listed } from './names.js';
import { proseStyle, sentence, sentences, titleText } from './prose.js';
import { paragraphLabel, type Work } from './work.js';

/** The most authors that an entry names, and how many it names of more. */
const mostAuthors = 10;
const firstOfMore = 7;

export const chicago = proseStyle(entry, references, 'Note');

function entry(work: Work): string {
  const { authors, title, publisher, issued, accessed, url } = work;
  // Of a page without a date the day on which it was read stands alone.
  const dated = issued ? monthFirst(issued) : accessed ? undefined : 'n.d.';
  const imprint = [publisher, dated].filter(Boolean).join(', ');
  return sentences([
    authors.length > 0 ? sentence(authorsOf(work)) : undefined,
    titleText(work, title, '.'),
    imprint && sentence(imprint),
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

/** The note: `Sam Greene, quoted in “The Leaders,” NPR, March 22, 2023, para. 13, https://…` */
function references(work: Work): string[] {
  const { authors, title, publisher, issued, accessed, url, places } = work;
  const read = accessed ? `accessed ${monthFirst(accessed)}` : 'n.d.';
  const by = inNote(authors);
  return places.map(({ paragraphs, quoted }) => {
    const parts = [
      by && `${by},`,
      titleText(work, title, ','),
      [publisher, issued ? monthFirst(issued) : read, paragraphLabel(paragraphs, 'para'), url]
        .filter(Boolean)
        .join(', '),
    ];
    return `${quoted ? `${quoted.full}, quoted in ` : ''}${sentence(parts.filter(Boolean).join(' '))}`;
  });
}

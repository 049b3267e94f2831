// A Markdown footnote for each source, ready to paste; after Chicago's notes.

import { monthFirst } from './dates.js';
import { inNote } from './names.js';
import { ended, sentence, sentences, withMarks } from './prose.js';
import { dataStyle, paragraphLabel, placesNote, type Work } from './work.js';

export const markdown = dataStyle(footnote, (texts) => texts.map((text) => `${text}\n`).join(''));

/** `[^npr]: Sam Greene, quoted in “[Title](address),” *NPR*, March 22, 2023, para. 13. Accessed …` */
function footnote(work: Work): string {
  const { id, authors, title, described, url, publisher, issued, accessed, places } = work;
  const [place, ...more] = places;
  const alone = place && more.length === 0 ? place : undefined;
  const text = escaped(ended(described ? title : withMarks(title, '‘', '’'), ','));
  // The comma is no part of the link, unless it stands inside quotation marks.
  const named = text.replace(/,$/u, '');
  const linked =
    url === undefined ? text : `[${named}](${addressOf(url)})${text.slice(named.length)}`;
  const imprint = [
    publisher && `*${escaped(publisher)}*`,
    issued ? monthFirst(issued) : 'n.d.',
    alone && paragraphLabel(alone.paragraphs, 'para'),
  ];
  const note = alone ? undefined : placesNote(work);
  const by = inNote(authors);
  return `[^${id}]: ${sentences([
    alone?.quoted && `${escaped(alone.quoted.full)}, quoted in`,
    by && `${escaped(by)},`,
    described ? linked : `“${linked}”`,
    sentence(`${imprint.filter(Boolean).join(', ')}${note ? ` (${escaped(note)})` : ''}`),
    accessed && `Accessed ${monthFirst(accessed)}.`,
  ])}`;
}

/** Signs that Markdown or HTML would act on. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~$]/g, '\\$&').replace(/&(?=[#\w]+;)/g, '&amp;');

/** An address in the form that ends at nothing but its own end. */
const addressOf = (url: string): string => {
  const safe = url.replace(/[\s<>\\]/g, (sign) => encodeURIComponent(sign));
  return /[()]/.test(safe) ? `<${safe}>` : safe;
};

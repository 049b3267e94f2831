// A Markdown footnote for each source, ready to paste; after Chicago's notes.

import { monthFirst } from './dates.js';
import { listed } from './names.js';
import { sentence, sentences, withMarks } from './prose.js';
import { dataStyle, paragraphLabel, placesNote, type Work } from './work.js';

export const markdown = dataStyle(footnote, (texts) => texts.map((text) => `${text}\n`).join(''));

/** `[^npr]: Sam Greene, quoted in “[Title](address),” *NPR*, March 22, 2023, para. 13. Accessed …` */
function footnote(work: Work): string {
  const { id, authors, title, described, url, publisher, issued, accessed, places } = work;
  const [place, ...more] = places;
  const alone = place && more.length === 0 ? place : undefined;
  const named = escaped(withMarks(title, '‘', '’'));
  const linked = url === undefined ? named : `[${named}](${addressOf(url)})`;
  const imprint = [
    publisher && `*${escaped(publisher)}*`,
    issued ? monthFirst(issued) : 'n.d.',
    alone && paragraphLabel(alone.paragraphs, 'para.', 'paras.'),
  ];
  const note = alone ? undefined : placesNote(work);
  const by = listed(
    authors.map(({ full }) => full),
    'and',
  );
  return `[^${id}]: ${sentences([
    alone?.quoted && `${escaped(alone.quoted.full)}, quoted in`,
    by && `${escaped(by)},`,
    described ? `${linked},` : `“${linked},”`,
    sentence(`${imprint.filter(Boolean).join(', ')}${note ? ` (${escaped(note)})` : ''}`),
    accessed && `Accessed ${monthFirst(accessed)}.`,
  ])}`;
}

/** Signs that Markdown or HTML would act on. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/&(?=[#\w]+;)/g, '&amp;');

/** An address in the form that ends at nothing but its own end. */
const addressOf = (url: string): string => {
  const safe = url.replace(/[\s<>\\]/g, (sign) => encodeURIComponent(sign));
  return /[()]/.test(safe) ? `<${safe}>` : safe;
};

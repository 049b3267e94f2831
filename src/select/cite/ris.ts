// RIS, as reference managers import it: a tag a line, `TY` first, `ER` last; after the RIS specification of 2011.

import { digits, type PartialDate } from './dates.js';
import { inverted } from './names.js';
import { catalogued, dataStyle, placesNote, type Work } from './work.js';

/** The specification ends lines with CR LF; every reader tried takes LF, and not every one takes CR LF. */
export const ris = dataStyle(reference, (texts) => texts.map((text) => `${text}\n`).join('\n'));

/** Of the types that the specification knows; GEN for the rest. */
const types: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  legislation: 'STAT',
  manuscript: 'UNPB',
  map: 'MAP',
  'paper-conference': 'CONF',
  pamphlet: 'PAMP',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** Types with a field for what they appeared in, `T2`; of others the publisher is `PB`, of a web page's too. */
const contained = new Set(['JOUR', 'MGZN', 'NEWS', 'BLOG']);

function reference(work: Work): string {
  const type = types[work.type] ?? 'GEN';
  const { issued, accessed, publisher } = work;
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', type],
    ['ID', work.id],
    ...work.authors.map((name) => ['AU', inverted(name)] as const),
    ['TI', catalogued(work)],
    [contained.has(type) ? 'T2' : 'PB', publisher],
    ['PY', issued && String(issued.year)],
    ['DA', issued && slashed(issued)],
    ['Y2', accessed && slashed(accessed)],
    ['LA', work.language],
    ['UR', work.url],
    ['N1', placesNote(work)],
  ];
  return [
    ...lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])),
    'ER  - ',
  ].join('\n');
}

/** `2023/03/22`; of a day that is not known all three slashes of the form stay: `2023/03//`. */
function slashed(date: PartialDate): string {
  const [year, month = '', day = '/'] = digits(date);
  return `${year}/${month}/${day}`;
}

// Holds the fragments and quotations of a pack against a plain-text copy of the source that they are from.

import { meant } from '../messages/nearest.js';
import { shorten } from '../messages/shorten.js';
import { doublyMarkedIn } from './marked.js';
import type { Report } from './place.js';
import type { Entry, View } from './view.js';
import { bare, holds } from './words.js';

/** A paragraph of a source as it stands, and its words. */
interface Paragraph {
  text: string;
  words: string;
}

type Paragraphs = readonly Paragraph[];

/**
 * Reports every fragment that does not stand in the paragraph it names, and every quotation that does not stand in
 * its passages. `texts` are plain texts by the id of the source; their non-empty lines are the paragraphs, from 1.
 * Only words are compared. A quotation may stand there in pieces, in order: it leaves words out where it says so, and the
 * source interrupts it, outside of its quotation marks, to say who speaks.
 */
export function checkAgainstTexts(
  entries: readonly Entry[],
  texts: ReadonlyMap<string, string>,
  report: Report,
): void {
  const sources = new Map([...texts].map(([id, text]) => [id, paragraphsOf(text)]));
  const ids = entries.flatMap(({ list, view }) =>
    list === 'sources' ? (view.text('id') ?? []) : [],
  );
  for (const [id, paragraphs] of sources) {
    if (!ids.includes(id)) {
      const advice = meant(id, ids, 'name one of the pack');
      report('sources', `a text is given for '${shorten(id)}', which is no source's id; ${advice}`);
    } else if (paragraphs.every(({ words }) => words === '')) {
      report('sources', `the text that is given for '${shorten(id)}' is empty; give all of it`);
    }
  }
  const paragraphs = (item: View): Paragraphs | undefined => sources.get(item.text('source') ?? '');
  for (const { list, view } of entries) {
    const evidence = view.items('evidence');
    for (const item of evidence) checkFragment(item, paragraphs(item) ?? [], report);
    if (list !== 'quotes') continue;
    checkWords(
      view,
      evidence.flatMap((item) => passageOf(item, paragraphs(item) ?? [])),
      report,
    );
    for (const original of view.items('originals')) {
      checkWords(original, paragraphs(original) ?? [], report);
    }
  }
}

const paragraphsOf = (source: string): Paragraphs =>
  source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => ({ text, words: bare(text) }));

/** Where there is no text of the source, there is nothing to hold a fragment against. */
function checkFragment(item: View, paragraphs: Paragraphs, report: Report): void {
  if (paragraphs.length === 0) return;
  const { has: number } = item.under('paragraph');
  const numbered = typeof number === 'number';
  if (numbered && paragraphs[number - 1] === undefined) {
    report(
      item.under('paragraph').place,
      `${number} is no paragraph of the text, which has ${paragraphs.length}; mend it`,
    );
    return;
  }
  const exact = item.text('exact');
  if (exact === undefined) return;
  const words = bare(exact);
  const where = paragraphs.flatMap((paragraph, index) =>
    holds(paragraph.words, words) ? index + 1 : [],
  );
  if (numbered ? where.includes(number) : where.length > 0) return;
  const [other] = where;
  report(
    item.under('exact').place,
    `'${shorten(exact)}' is not in ${numbered ? `paragraph ${number}` : 'the text'}; ` +
      (other === undefined ? "copy the source's very words" : `it stands in paragraph ${other}`),
  );
}

/** The paragraph that evidence names; the whole text where it names none. */
function passageOf(item: View, paragraphs: Paragraphs): Paragraphs {
  const { has: number } = item.under('paragraph');
  return typeof number === 'number' ? paragraphs.slice(number - 1, number) : paragraphs;
}

function checkWords(quoted: View, passages: Paragraphs, report: Report): void {
  const text = quoted.text('text');
  if (text === undefined || passages.length === 0) return;
  if (!standsIn(text, [...new Set(passages)])) {
    report(quoted.under('text').place, "is not in the source's text; quote its very words");
  }
}

/** Whether a quotation stands in passages, or in what they have in quotation marks: whole, or around what it leaves out. */
function standsIn(quoted: string, passages: Paragraphs): boolean {
  const words = passages.map((passage) => passage.words).join(' ');
  // A letter in a bracket, of which the source has the other case, is the word's.
  const whole = quoted.replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
  const pieces = whole.split(/…|\. ?\. ?\.|\[[^[\]]*\]/u).map(bare);
  return (
    holds(words, bare(whole)) ||
    inOrder(pieces, words) ||
    inOrder(pieces, bare(passages.flatMap(({ text }) => doublyMarkedIn(text)).join(' ')))
  );
}

function inOrder(parts: readonly string[], words: string): boolean {
  const pieces = parts.filter((piece) => piece !== '');
  let rest = ` ${words} `;
  for (const piece of pieces) {
    const at = rest.indexOf(` ${piece} `);
    if (at < 0) return false;
    rest = rest.slice(at + piece.length + 1);
  }
  return pieces.length > 0;
}

// What a definition cannot say of a pack: ids that are their own, references that lead somewhere, records that add up.

import { entryLists } from '../model.js';
import { nearest } from '../select/nearest.js';
import { isBefore } from './dates.js';
import type { Report } from './place.js';
import { shorten } from './say.js';
import { type Entry, isText, type List, type View } from './view.js';
import { bare, holds } from './words.js';

/** The article that a pack is made from is the source with this id; evidence in it names the passage. */
const articleId = 'article';

/** What an entry of each list is. */
const named: Readonly<Record<List, string>> = {
  sources: 'a source',
  topics: 'a topic',
  people: 'a person',
  organizations: 'an organization',
  events: 'an event',
  facts: 'a fact',
  quotes: 'a quotation',
};

/** Where the ids under each key lead, and the lists besides that hold nothing twice. */
const keys: readonly (readonly [key: string, to?: readonly List[]])[] = [
  ['aliases'],
  ['by', ['people', 'organizations']],
  ['speaker', ['people', 'organizations']],
  ['topics', ['topics']],
  ['people', ['people']],
  ['organizations', ['organizations']],
  ['events', ['events']],
  ['related', entryLists],
];

/** Reports every rule that a pack breaks. What has not the shape that a rule reads is passed over. */
export function checkRules(pack: View, entries: readonly Entry[], report: Report): void {
  const known = checkIds(entries, report);
  const lead = leadingTo(known, report);
  for (const { list, view } of entries) {
    for (const [key, to] of keys) {
      const texts = view.texts(key);
      checkTwice(texts, report);
      if (to) lead(texts, to);
    }
    checkRelated(view, report);
    checkEvidence(view, known, lead, report);
    checkSpan(view, report);
    if (list === 'quotes') checkQuote(view, pack.text('language'), lead, report);
  }
  checkSame(entries, report);
  const groups = pack.items('synonyms');
  for (const group of groups) checkTwice(group.each().filter(isText), report);
  checkTwice(groups.map(asOne), report);
}

/** A text without what makes no difference between two: letter case, and how accents are written. */
const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** A group of synonyms as one text, whatever their order. */
const asOne = (group: View): View<string> =>
  group.made(
    group
      .each()
      .filter(isText)
      .map(({ has }) => folded(has))
      .sort()
      .join(', '),
  );

/** The entries by their ids; the first, where two have the same. */
function checkIds(entries: readonly Entry[], report: Report): Map<string, Entry> {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const id = entry.view.text('id');
    if (id === undefined) continue;
    const other = known.get(id);
    if (!other) known.set(id, entry);
    else {
      report(
        entry.view.under('id').place,
        `'${shorten(id)}' is the id of ${other.view.place} too; give one of them another`,
      );
    }
  }
  return known;
}

/** Takes ids, and the lists to which they lead. */
type Lead = (ids: readonly View<string>[], to: readonly List[]) => void;

/** Reports those ids that do not lead to an entry of one of the lists. */
function leadingTo(known: ReadonlyMap<string, Entry>, report: Report): Lead {
  /** To look for what was meant takes as long as there are ids, so not for each of thousands of broken references. */
  let suggestions = 100;
  return (ids, to) => {
    for (const id of ids) {
      const list = known.get(id.has)?.list;
      if (list && to.includes(list)) continue;
      const wanted =
        to.length === entryLists.length ? 'a record' : to.map((name) => named[name]).join(' or ');
      const shown = `'${shorten(id.has)}'`;
      if (list) {
        report(id.place, `${shown} is the id of ${named[list]}; name ${wanted}`);
        continue;
      }
      const near = suggestions-- > 0 ? nearest(id.has, idsIn(known, to))[0] : undefined;
      const advice = near === undefined ? `name ${wanted} of the pack` : `did you mean '${near}'?`;
      report(id.place, `${shown} leads nowhere; ${advice}`);
    }
  };
}

/** The ids of some lists that can be recommended. */
const idsIn = (known: ReadonlyMap<string, Entry>, to: readonly List[]): string[] =>
  [...known]
    .filter(([id, { list }]) => to.includes(list) && /^[a-z0-9-]+$/.test(id))
    .map(([id]) => id);

/** Reports texts that stand before among the same, letter case aside. */
function checkTwice(texts: readonly View<string>[], report: Report): void {
  if (texts.length < 2) return;
  const seen = new Map<string, View>();
  for (const text of texts) {
    const key = folded(text.has);
    const before = seen.get(key);
    if (!before) seen.set(key, text);
    else {
      report(text.place, `'${shorten(text.has)}' stands at ${before.place} too; take one out`);
    }
  }
}

function checkRelated(entry: View, report: Report): void {
  for (const id of entry.texts('related')) {
    if (id.has === entry.text('id'))
      report(id.place, 'is the id of the record itself; take it out');
  }
}

/** Reports evidence in the article that does not name the passage, and a record that weak sources alone carry. */
function checkEvidence(
  entry: View,
  known: ReadonlyMap<string, Entry>,
  lead: Lead,
  report: Report,
): void {
  const evidence = entry.items('evidence');
  for (const item of evidence) {
    lead(item.texts('source'), ['sources']);
    if (item.text('source') !== articleId) continue;
    for (const key of ['paragraph', 'exact']) {
      const part = item.under(key);
      if (part.has === undefined) {
        report(part.place, 'is missing; name the paragraph of the article and a fragment of it');
      }
    }
  }
  const isWeak = (item: View): boolean =>
    known.get(item.text('source') ?? '')?.view.text('reliability') === 'weak';
  if (evidence.length > 0 && evidence.every(isWeak)) {
    report(
      entry.under('evidence').place,
      'names weak sources alone; add a better one, or take the record out',
    );
  }
}

function checkSpan(entry: View, report: Report): void {
  const date = entry.text('date');
  const end = entry.text('endDate');
  if (date !== undefined && end !== undefined && isBefore(end, date)) {
    report(
      entry.under('endDate').place,
      `'${shorten(end)}' is before the date '${shorten(date)}'; mend one of them`,
    );
  }
}

/** How a note in English says that a quotation has no speaker; in another language any note is taken to. */
const saysNobody =
  /\b(no (named )?speaker|nobody|no one|unnamed|unattributed|anonymous|not (say|name|named))\b/iu;

/** Reports a quotation that nobody speaks, or whose wording its originals and notes do not bear out. */
function checkQuote(quote: View, language: string | undefined, lead: Lead, report: Report): void {
  const notes = quote.texts('notes');
  const english = language !== undefined && primary(language) === 'en';
  if (
    quote.under('speaker').has === undefined &&
    !notes.some(({ has }) => !english || saysNobody.test(has))
  ) {
    report(
      quote.under('speaker').place,
      'is missing; name the speaker, or say in a note that the source names nobody',
    );
  }
  const originals = quote.items('originals');
  checkWording(quote, originals, notes.length > 0, report);
  for (const original of originals) {
    lead(original.texts('source'), ['sources']);
    const translation = original.under('translation');
    if (translation.has === undefined && isForeign(original.text('language'), language)) {
      report(
        translation.place,
        'is missing; the original is not in the language of the pack, so translate it',
      );
    }
  }
}

function checkWording(
  quote: View,
  originals: readonly View[],
  noted: boolean,
  report: Report,
): void {
  const wording = quote.text('wording');
  const say = (message: string): void => report(quote.under('wording').place, message);
  if (wording === 'reworded') {
    const printed = bare(quote.text('text') ?? '');
    if (originals.length === 0) {
      say("'reworded' needs the own words; add them to originals, or write 'unverified'");
    } else if (originals.some((original) => holds(bare(original.text('text') ?? ''), printed))) {
      say("'reworded' is wrong: an original has these very words; write 'verbatim'");
    }
  }
  if (wording === 'unverified') {
    if (originals.length > 0) {
      say("'unverified' is wrong where there are originals; write what they show");
    }
    if (!noted) say("'unverified' needs a note; say that the own words were not found");
  }
}

const isForeign = (language: string | undefined, home: string | undefined): boolean =>
  language !== undefined && home !== undefined && primary(language) !== primary(home);

/** The language of a tag, without its region and script. */
const primary = (tag: string): string => tag.toLowerCase().replace(/-.*/su, '');

/**
 * Reports an entry with the title and the text of another in its list. A title alone may stand twice: a pack made
 * from tables has many of a kind.
 */
function checkSame(entries: readonly Entry[], report: Report): void {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const text = entry.view.text('text');
    if (text === undefined) continue;
    const before = seen.get(text);
    if (!before) seen.set(text, entry);
    else if (before.list === entry.list && titleOf(before.view) === titleOf(entry.view)) {
      report(
        entry.view.under('text').place,
        `says the same as ${before.view.place} under the same title; keep one of them`,
      );
    }
  }
}

const titleOf = (entry: View): string | undefined =>
  entry.text('title') ?? entry.text('name') ?? entry.text('speaker');

// What a definition cannot say of a pack: ids that are their own, references that lead somewhere, records that add up.

import { meant } from '../messages/nearest.js';
import { shorten } from '../messages/shorten.js';
import { type EntryList, entryLists } from '../model.js';
import { isBefore } from './dates.js';
import { isObject, type Report } from './place.js';
import { checkQuote, type Lead, primary } from './quote-rules.js';
import { type Entry, isShort, isText, textAt, type View, valueAt } from './view.js';

/** The article that a pack is made from is the source with this id; evidence in it names the passage. */
const articleId = 'article';

/** What an entry of each list is. */
const named: Readonly<Record<EntryList, string>> = {
  sources: 'a source',
  topics: 'a topic',
  people: 'a person',
  organizations: 'an organization',
  events: 'an event',
  facts: 'a fact',
  quotes: 'a quotation',
};

/** Where the ids under each key lead, and the lists besides that hold nothing twice. */
const keys: readonly (readonly [key: string, to?: readonly EntryList[]])[] = [
  ['aliases'],
  ['by', ['people', 'organizations']],
  ['speaker', ['people', 'organizations']],
  ['topics', ['topics']],
  ['people', ['people']],
  ['organizations', ['organizations']],
  ['events', ['events']],
  ['related', entryLists],
];

/**
 * Reports every rule that a pack breaks. What has not the shape that a rule reads is passed over. Most packs are sound,
 * so each rule first sees by the plain values whether it is kept, and makes Views only where it seems not to be.
 */
export function checkRules(pack: View, entries: readonly Entry[], report: Report): void {
  const known = checkIds(entries, report);
  const leads = leadsTo(known, report);
  const toSource = leads(['sources']);
  const paths = keys.map(([key, to]) => ({ key, to, lead: to && leads(to) }));
  const tag = pack.text('language');
  const home = tag === undefined ? undefined : primary(tag);
  const checkPaths = (view: View): void => {
    const { has } = view;
    if (!isObject(has)) return;
    for (let at = 0; at < paths.length; at++) {
      const path = paths[at] as (typeof paths)[number];
      const there = has[path.key];
      if (there === undefined || isSurelyWell(there, known, path.to)) continue;
      checkTwice(view.texts(path.key), report);
      path.lead?.(view, path.key);
    }
  };
  const checkEntry = ({ list, view }: Entry): void => {
    checkPaths(view);
    checkRelated(view, report);
    checkEvidence(view, known, toSource, report);
    checkSpan(view, report);
    if (list === 'quotes') checkQuote(view, home, toSource, report);
  };
  for (const entry of entries) checkEntry(entry);
  checkSame(entries, report);
  const groups = pack.items('synonyms');
  for (const group of groups) checkTwice(group.each().filter(isText), report);
  checkTwice(groups.map(asOne), report);
}

/** A group of synonyms as one text, whatever their order. */
const asOne = (group: View): View<string> =>
  group.made(
    group
      .each()
      .filter(isText)
      .map(({ has }) => fold(has))
      .sort()
      .join(', '),
  );

/** The entries by their ids; the first, where two have the same. */
function checkIds(entries: readonly Entry[], report: Report): Map<string, Entry> {
  const known = new Map<string, Entry>();
  let ids = 0;
  for (const entry of entries) {
    const id = entry.view.text('id');
    if (id === undefined) continue;
    known.set(id, entry);
    ids += 1;
  }
  // One look into the map an entry is enough where none stands twice, which is as good as always.
  if (known.size === ids) return known;
  known.clear();
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

/** Makes a Lead of the lists that ids may lead to. */
function leadsTo(
  known: ReadonlyMap<string, Entry>,
  report: Report,
): (to: readonly EntryList[]) => Lead {
  /** To look for what was meant takes as long as there are ids, so not for each of thousands of broken references. */
  let suggestions = 100;
  return (to) => {
    const wanted =
      to.length === entryLists.length ? 'a record' : to.map((name) => named[name]).join(' or ');
    const isAstray = (id: string): boolean => !leadsWell(id, known, to);
    return (holder, key) => {
      for (const id of holder.texts(key, isAstray)) {
        const list = known.get(id.has)?.list;
        const shown = `'${shorten(id.has)}'`;
        if (list) {
          report(id.place, `${shown} is the id of ${named[list]}; name ${wanted}`);
          continue;
        }
        const candidates = suggestions-- > 0 ? idsIn(known, to) : [];
        const advice = meant(id.has, candidates, `name ${wanted} of the pack`);
        report(id.place, `${shown} leads nowhere; ${advice}`);
      }
    };
  };
}

/** The ids of some lists that can be recommended. */
const idsIn = (known: ReadonlyMap<string, Entry>, to: readonly EntryList[]): string[] =>
  [...known]
    .filter(([id, { list }]) => to.includes(list) && /^[a-z0-9-]+$/.test(id))
    .map(([id]) => id);

/** Reports texts that stand before among the same, letter case aside. */
function checkTwice(texts: readonly View<string>[], report: Report): void {
  if (texts.length < 2) return;
  const seen = new Map<string, View>();
  for (const text of texts) {
    const folded = fold(text.has);
    const before = seen.get(folded);
    if (!before) seen.set(folded, text);
    else {
      report(text.place, `'${shorten(text.has)}' stands at ${before.place} too; take one out`);
    }
  }
}

const fold = (text: string): string =>
  lowerAscii.test(text) ? text : text.normalize('NFC').toLowerCase();

/** ASCII without capitals is as it is folded. */
const lowerAscii = /^[\0-@[-\x7f]*$/;

/** So few are compared each with each. */
const few = 8;

/** Whether what stands under a key surely is no text twice, and leads where it should, if anywhere. */
function isSurelyWell(
  there: unknown,
  known: ReadonlyMap<string, Entry>,
  to: readonly EntryList[] | undefined,
): boolean {
  if (!Array.isArray(there)) return isShort(there) && leadsWell(there, known, to);
  if (there.length > few) return false;
  for (let at = 0; at < there.length; at++) {
    const text: unknown = there[at];
    if (!isShort(text) || !leadsWell(text, known, to)) return false;
    if (there.length > 1 && (!lowerAscii.test(text) || there.indexOf(text) < at)) return false;
  }
  return true;
}

const leadsWell = (
  id: string,
  known: ReadonlyMap<string, Entry>,
  to: readonly EntryList[] | undefined,
): boolean => {
  if (to === undefined) return true;
  const entry = known.get(id);
  return entry !== undefined && to.includes(entry.list);
};

function checkRelated(entry: View, report: Report): void {
  const own = entry.text('id');
  const related = valueAt(entry.has, 'related');
  if (Array.isArray(related) ? !related.includes(own) : related !== own) return;
  for (const id of entry.texts('related', (text) => text === own)) {
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
  const evidence = entry.list('evidence');
  let isWeak = evidence.length > 0;
  for (let index = 0; index < evidence.length; index++) {
    const item = evidence[index];
    const id = textAt(item, 'source');
    const source = known.get(id ?? '');
    isWeak &&= source?.view.text('reliability') === 'weak';
    if (source?.list !== 'sources' || (id === articleId && !namesPassage(item))) {
      checkPassage(entry.under('evidence').at(index), lead, report);
    }
  }
  if (isWeak) {
    report(
      entry.under('evidence').place,
      'names weak sources alone; add a better one, or take the record out',
    );
  }
}

const namesPassage = (item: unknown): boolean =>
  valueAt(item, 'paragraph') !== undefined && valueAt(item, 'exact') !== undefined;

function checkPassage(item: View, lead: Lead, report: Report): void {
  lead(item, 'source');
  if (item.text('source') !== articleId) return;
  for (const key of ['paragraph', 'exact']) {
    if (valueAt(item.has, key) !== undefined) continue;
    report(
      item.under(key).place,
      'is missing; name the paragraph of the article and a fragment of it',
    );
  }
}

function checkSpan(entry: View, report: Report): void {
  const end = entry.text('endDate');
  if (end === undefined) return;
  const date = entry.text('date');
  if (date !== undefined && isBefore(end, date)) {
    report(
      entry.under('endDate').place,
      `'${shorten(end)}' is before the date '${shorten(date)}'; mend one of them`,
    );
  }
}

/**
 * Reports an entry with the title and the text of another in its list. A title alone may stand twice: a pack made
 * from tables has many of a kind.
 */
function checkSame(entries: readonly Entry[], report: Report): void {
  // Looked up by text alone, as it stands, and by title as well where a text stands again, which is seldom.
  const first = new Map<string, Entry>();
  const others = new Map<string, Entry>();
  for (const entry of entries) {
    const text = entry.view.text('text');
    if (text === undefined) continue;
    const one = first.get(text);
    if (!one) {
      first.set(text, entry);
      continue;
    }
    const key = `${calledOf(entry)}\n${text}`;
    const before = calledOf(one) === calledOf(entry) ? one : others.get(key);
    if (!before) others.set(key, entry);
    else {
      report(
        entry.view.under('text').place,
        `says the same as ${before.view.place} under the same title; keep one of them`,
      );
    }
  }
}

/** The list of an entry and what it is called there. */
const calledOf = ({ list, view }: Entry): string =>
  `${list}\n${view.text('title') ?? view.text('name') ?? view.text('speaker') ?? ''}`;

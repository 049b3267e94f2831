// What a definition cannot say of a pack: ids that are their own, references that lead somewhere, records that add up.

import { type EntryList, entryLists } from '../model.js';
import { meant } from '../select/nearest.js';
import { isBefore } from './dates.js';
import { isObject, type Report } from './place.js';
import { shorten } from './shorten.js';
import { type Entry, isShort, isText, textAt, type View, valueAt } from './view.js';
import { bare, holds } from './words.js';

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

/** Reports those ids under a key that do not lead to where they should. */
type Lead = (holder: View, key: string) => void;

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

/** How a note in English says that a quotation has no speaker; in another language any note is taken to. */
const saysNobody =
  /\b(no (named )?speaker|nobody|no one|unnamed|unattributed|anonymous|not (say|name|named))\b/iu;

/** Reports a quotation that nobody speaks, or whose wording its originals and notes do not bear out. */
function checkQuote(quote: View, home: string | undefined, lead: Lead, report: Report): void {
  const saysWhy = (note: string): boolean => home !== 'en' || saysNobody.test(note);
  if (valueAt(quote.has, 'speaker') === undefined && quote.texts('notes', saysWhy).length === 0) {
    report(
      quote.under('speaker').place,
      'is missing; name the speaker, or say in a note that the source names nobody',
    );
  }
  const originals = quote.list('originals');
  checkWording(quote, originals, home, report);
  for (let index = 0; index < originals.length; index++) {
    const original = quote.under('originals').at(index);
    lead(original, 'source');
    if (
      valueAt(original.has, 'translation') === undefined &&
      isForeign(original.text('language'), home)
    ) {
      report(
        original.under('translation').place,
        'is missing; the original is not in the language of the pack, so translate it',
      );
    }
  }
}

/** The least share of the words of a verbatim quotation that an original, or a translation of one, has. */
const leastShared = 1 / 3;

function checkWording(
  quote: View,
  originals: readonly unknown[],
  home: string | undefined,
  report: Report,
): void {
  const wording = quote.text('wording');
  const say = (message: string): void => report(quote.under('wording').place, message);
  const printed = (): string => bare(quote.text('text') ?? '');
  if (wording === 'reworded') {
    const words = printed();
    if (originals.length === 0) {
      say("'reworded' needs the own words; add them to originals, or write 'unverified'");
    } else if (originals.some((original) => holds(bare(textAt(original, 'text') ?? ''), words))) {
      say("'reworded' is wrong: an original has these very words; write 'verbatim'");
    }
  }
  // Translations of a speech differ; own words in the pack's language are those of a verbatim quotation, or near.
  const isHome = (original: unknown): boolean => !isForeign(textAt(original, 'language'), home);
  if (wording === 'verbatim' && originals.some(isHome)) {
    const text = quote.text('text') ?? '';
    const known = originals.flatMap((original) => [
      textAt(original, 'text') ?? '',
      textAt(original, 'translation') ?? '',
    ]);
    const isAnyNear = (words: string): boolean => known.some((one) => isNear(bare(one), words));
    // Most are said to the letter.
    if (!known.includes(text) && !isAnyNear(printed())) {
      say("'verbatim' is wrong: no original comes near these words; write 'reworded'");
    }
  }
  if (wording === 'unverified') {
    if (originals.length > 0) {
      say("'unverified' is wrong where there are originals; write what they show");
    }
    if (quote.texts('notes').length === 0) {
      say("'unverified' needs a note; say in notes, a list, that the own words were not found");
    }
  }
}

/** Whether bare words are in others, or enough of them are. */
function isNear(known: string, printed: string): boolean {
  const words = new Set(printed.split(' '));
  const others = new Set(known.split(' '));
  const shared = [...words].filter((word) => others.has(word)).length;
  return known.includes(printed) || shared >= words.size * leastShared;
}

const isForeign = (tag: string | undefined, home: string | undefined): boolean =>
  tag !== undefined && home !== undefined && primary(tag) !== home;

/** The language of a tag, without its region and script. */
const primary = (tag: string): string => tag.toLowerCase().replace(/-.*/su, '');

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

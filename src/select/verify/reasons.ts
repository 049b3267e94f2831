// Says in sentences why a claim has its verdict.

import { shorten } from '../../messages/shorten.js';
import type { Pack, PackRecord, QuoteRecord, Verification } from '../../model.js';
import { find } from '../find.js';
import { namesOf } from '../names.js';
import type { Attribution } from './attribution.js';
import { isPronoun } from './brackets.js';
import { stretch } from './difference.js';
import type { Framed } from './framed.js';
import type { KnownText } from './known.js';
import { markedIn } from './marks.js';
import type { Change } from './meaning.js';
import type { Told } from './narration.js';
import type { Quoted } from './passage.js';
import { joinsSentences, type Placement } from './placement.js';
import type { Claimed } from './speaker.js';
import { isGap, piecesOf, type Word } from './words.js';

/** What is read as whose the claim is, or as something else beside it. */
export const outside = ({ named, how, by }: Attribution): string => {
  const unknown = by ? '' : ', nor for who spoke it';
  const where = how === 'bracket' ? ' in brackets' : '';
  return `“${named}”${where} is taken for no part of the quotation${unknown}.`;
};

/** What stands around the quotation marks of a claim that somebody is said to have said. */
export const around = ({ around: words, by, taken, unread, more }: Framed): string => {
  const unknown = unread ? ', nor for who spoke it' : '';
  const pronoun = taken && by ? ` Who is meant is taken to be ${by.name}.` : '';
  const others = more ? ' What else stands before or behind it is not looked at.' : '';
  return `“${withoutSigns(words)}” is taken for no part of the quotation${unknown}.${pronoun}${others}`;
};

/** What makes a claim too short to tell where it is from. */
export const tooShort = {
  words: 'Too short to tell: under three words, only a whole quotation counts.',
  common: 'Too short to tell: these words are too common to be known by.',
} as const;

export const tooLong = 'Longer than any quotation: over a million characters are not looked at.';
export const noWords = 'There are no words in it to look for.';
export const notHere = 'Not in this collection, which says nothing of whether it was said.';

export function narrated({ record, evidence, isPart }: Told, pack: Pack): string {
  const { id } = record;
  if (record.kind === 'fact' && record.by !== undefined) {
    const name = find(pack, record.by)?.title ?? record.by;
    return `No quotation has these words; '${id}' has them, or some of them, of ${name}.`;
  }
  if (!evidence) return `No quotation has these words: they are this collection's own, in '${id}'.`;
  const words = isPart ? 'a part of it' : 'these words';
  return `Nobody is quoted so: narration of ${placeOf(evidence, pack)} has ${words}; see '${id}'.`;
}

/** `“title” (paragraph 3)`. */
const placeOf = (
  { source, paragraph }: { source: string; paragraph?: number },
  pack: Pack,
): string =>
  `${titleOf(source, pack)}${paragraph === undefined ? '' : ` (paragraph ${paragraph})`}`;

const titleOf = (source: string, pack: Pack): string =>
  `“${pack.sources.find(({ id }) => id === source)?.title ?? source}”`;

/** Whose words a matching text holds. */
export function wordsOfWhom(known: KnownText, pack: Pack): string[] {
  const [quote] = known.quotes;
  const whose = quote.speaker ? possessive(quote.speaker.name) : "the speaker's";
  if (known.own) {
    const { original } = known;
    if (!original)
      return [sentence(`${whose} own words, or a translation of them, as they are printed.`)];
    const title = titleOf(original.source, pack);
    // Who translated a text is not known: its source need not have printed the translation.
    const words = known.translated
      ? `A translation of ${whose} own words, which ${title} gives in another language (${original.language}).`
      : sentence(`${whose} own words, as ${title} gives them.`);
    return quote.wording === 'reworded' ? [words, `Printed otherwise: “${quote.text}”`] : [words];
  }
  const [evidence] = quote.evidence;
  const printed = `So it is printed${evidence ? ` in ${placeOf(evidence, pack)}` : ''}`;
  const originals = quote.originals ?? [];
  const original = originals.find(({ language }) => language === pack.language) ?? originals[0];
  if (!original) return [`${printed}; the speaker's own words were not found.`];
  const { text, language, translation } = original;
  return [
    `${printed}; the speaker's own words differ.`,
    translation === undefined
      ? `Own words (${language}): “${text}”`
      : `Own words (${language}): “${text}”, in translation “${translation}”`,
  ];
}

/**
 * What the ellipses and brackets of a claim leave out and put in, the negations before and behind it, and an ellipsis of the
 * text itself.
 */
export function leftOut(
  known: KnownText,
  { start, end, gaps }: Placement,
  { before, behind }: { before?: Word | undefined; behind?: Word | undefined },
): string[] {
  const { text, words, original } = known;
  const stands = (at: string, { raw }: Word, where: string): string =>
    `It ${at} a negation: in the quotation “${raw}” stands ${where} it.`;
  return [
    ...gaps.flatMap(({ left: gone, gap: { inserted } }) => {
      const left = stretch(text, gone);
      if (inserted.length === 0) {
        const joined = joinsSentences(gone, known)
          ? ' and joins two sentences in the middle of both'
          : '';
        return left === '' ? [] : `The ellipsis leaves out “${left}”${joined}.`;
      }
      if (left !== '') {
        const isOpen = gone.every(isPronoun) && !inserted.every(isPronoun);
        const open = isOpen ? ', and whether it means that is not known' : '';
        return `The bracket stands for “${left}”${open}.`;
      }
      return `The bracket puts in “${inserted.map(({ raw }) => raw).join(' ')}”.`;
    }),
    ...(before ? [stands('begins after', before, 'before')] : []),
    ...(behind ? [stands('ends before', behind, 'behind')] : []),
    ...(piecesOf(stretch(text, words.slice(start, end))).some(isGap)
      ? [
          // In print an attribution may be marked so.
          `An ellipsis stands among these words in the text itself${original ? ': its source leaves words out there' : ''}.`,
        ]
      : []),
  ];
}

/** One quotation, or an utterance that was divided into two. */
export const parts = ({ quotes }: KnownText): string[] =>
  quotes.length > 1
    ? [`An attribution divides it in print: ${quotes.map(({ id }) => `'${id}'`).join(', ')}.`]
    : [];

const whats = {
  negation: 'the negation',
  number: 'the number',
  name: 'the name',
  names: 'the names',
  word: 'the word',
} as const;

/** A change of meaning, called by its name. */
export function changed({ what, from, to }: Change): string {
  const named = `A change of meaning: ${whats[what]}`;
  if (from === '') return `${named} “${to}” is put in.`;
  if (to === '') return `${named} “${from}” is left out.`;
  if (what === 'names') return `${named} “${from}” are swapped.`;
  if (what === 'negation' || what === 'word')
    return `A change of meaning: “${to}” stands for “${from}”.`;
  return `${named} “${to}” stands for “${from}”.`;
}

export const altered = (known: KnownText): string =>
  known.own
    ? "Near the speaker's own words, but not the same."
    : 'Near the printed words, but not the same.';

/** Who said it, and who did not. */
export function misattributed(claimed: Claimed, quote: QuoteRecord): string {
  const { name, party, near } = claimed;
  const claimedName = party?.title ?? shorten(name);
  const meant = near === undefined ? '' : `; did you mean ${near}?`;
  const stranger = party ? '' : ` (nobody in this collection${meant})`;
  return quote.speaker
    ? `${quote.speaker.name} said it, not ${claimedName}${stranger}.`
    : `The source names nobody who said it; that ${claimedName}${stranger} did is not known.`;
}

/** Of so many stretches in quotation marks it is told what they are by themselves. */
const mostInside = 3;

/** What is to be said of the stretches in quotation marks of a claim, by themselves: of each that is known; `more` were not looked at. */
export function inside(each: readonly Verification[], more: boolean): string[] {
  const told = each.flatMap(({ query, verdict, quote }) =>
    quote ? [`By themselves the words “${query}” in it are ${verdict}: ${named(quote)}.`] : [],
  );
  const isMore = more || told.length > mostInside;
  return [...told.slice(0, mostInside), ...(isMore ? [moreInside] : [])];
}

const moreInside =
  'More stretches in quotation marks stand in it; hold them against the pack one by one.';

/** What is to be said of each quotation of a passage, of which the verdict is on one; `quoted`: what the passage tells of who speaks. */
export function ofPassage(
  each: readonly Verification[],
  least: number,
  quoted: readonly Quoted[],
): string[] {
  const [only] = quoted;
  if (each.length === 1)
    return [`Only what stands in quotation marks counts${only ? speakerOf(only) : ''}.`];
  const areAlike = each.every(({ verdict }) => verdict === each[least]?.verdict);
  const which = areAlike ? 'the details are of' : 'the verdict is that on the least sound,';
  return [
    `It gives ${each.length} quotations; ${which} number ${least + 1}.`,
    ...each.map(({ query, verdict, quote }, at) => {
      const words = shorten(withoutSigns(markedIn(query).join(' … ')), mostShown);
      const whose = quote ? `: ${named(quote)}${speakerOf(quoted[at])}` : '';
      return `Number ${at + 1}, “${words}”, is ${verdict}${whose}.`;
    }),
  ];
}

/** What a passage tells of who speaks, where that is not by name. */
function speakerOf({ by, told, unread }: Partial<Quoted> = {}): string {
  if (by === undefined) return unread ? '; who is said to have said it was not read' : '';
  const name = shorten(withoutSigns(by));
  return told ? `; ${name} is taken to have said it` : `; it is taken to go on with ${name}`;
}

/** The most characters of a quotation that are shown where several are told of. */
const mostShown = 120;

const named = ({ id, speaker }: QuoteRecord): string =>
  `${speaker?.name ?? 'nobody named'}, '${id}'`;

/** The name that was read as another spelling. */
export const readAs = ({ name, party }: Claimed): string[] =>
  party && !sameLetters(name, party)
    ? [`‘${shorten(withoutSigns(name))}’ is taken for ${party.title}.`]
    : [];

const sameLetters = (name: string, party: PackRecord): boolean =>
  namesOf(party).some((known) => known.toLowerCase() === withoutSigns(name).toLowerCase());

/** Without spaces and signs at its ends. */
const withoutSigns = (name: string): string =>
  name.replace(/^[\s.,;:!?，。]+|[\s.,;:!?，。]+$/g, '');

/** The others who are quoted with the same words. */
export const alsoBy = (others: readonly QuoteRecord[]): string[] =>
  others.length === 0
    ? []
    : [
        `The same words are quoted from ${others
          .map(({ speaker, id }) => `${speaker?.name ?? 'nobody named'} ('${id}')`)
          .join(', ')} too.`,
      ];

export const bothFaults = 'Changed and misattributed.';

const possessive = (name: string): string => (/s$/i.test(name) ? `${name}'` : `${name}'s`);
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

// What makes a quotation of a pack true: somebody speaks it, and its originals and notes bear out its wording.

import type { Report } from './place.js';
import { textAt, type View, valueAt } from './view.js';
import { bare, holds } from './words.js';

/** Reports those ids under a key that do not lead to where they should. */
export type Lead = (holder: View, key: string) => void;

/** How a note in English says that a quotation has no speaker; in another language any note is taken to. */
const saysNobody =
  /\b(no (named )?speaker|nobody|no one|unnamed|unattributed|anonymous|not (say|name|named))\b/iu;

/** Reports a quotation that nobody speaks, or whose wording its originals and notes do not bear out. */
export function checkQuote(
  quote: View,
  home: string | undefined,
  lead: Lead,
  report: Report,
): void {
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
export const primary = (tag: string): string => tag.toLowerCase().replace(/-.*/su, '');

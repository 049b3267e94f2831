// The texts that claims are held against: the speakers' own words, their translations, the printed words.

import type { Original, Pack, QuoteRecord } from '../../model.js';
import { recordsOfKind } from '../../pack/records.js';
import { onceFor } from '../search/memo.js';
import { sieveOf } from './sieve.js';
import { type Word, wordsOf } from './words.js';

interface Origin {
  /** The quotation; two of one speaker, where an attribution divides one utterance into two records. */
  quotes: readonly [QuoteRecord, ...QuoteRecord[]];
  text: string;
  /** Whether they are the speaker's own words (or a translation of them), or what a source prints. */
  own: boolean;
  /** Where the own words come from; absent where the printed words are the own ones. */
  original?: Original;
  /** Whether it is the translation of the original. */
  translated?: boolean;
}

/** A text that a quotation is known by. It is cut into words when they are asked for: few claims need many. */
export class KnownText {
  readonly quotes: Origin['quotes'];
  readonly text: string;
  readonly own: boolean;
  readonly original: Original | undefined;
  readonly translated: boolean;
  #sieve: string | undefined;
  #words: Word[] | undefined;
  #line: string | undefined;

  constructor({ quotes, text, own, original, translated = false }: Origin) {
    this.quotes = quotes;
    this.text = text;
    this.own = own;
    this.original = original;
    this.translated = translated;
  }

  /** The text as it is sifted; see there. */
  get sieve(): string {
    this.#sieve ??= sieveOf(this.text);
    return this.#sieve;
  }

  /** Its words. An ellipsis of its own divides nothing, since attributions are marked so. */
  get words(): Word[] {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }

  /** The keys of its words with a space before, between and after. */
  get line(): string {
    this.#line ??= ` ${this.words.map(({ key }) => key).join(' ')} `;
    return this.#line;
  }
}

/** The known texts of a pack in its order, made once. */
export const knownTexts = onceFor((pack: Pack): KnownText[] => {
  const quotes = recordsOfKind(pack, 'quote');
  return [
    ...quotes.flatMap(textsOf),
    ...quotes.flatMap((quote, at) => joinedTexts(quote, quotes[at + 1])),
  ];
});

function textsOf(quote: QuoteRecord): KnownText[] {
  const quotes = [quote] as const;
  const printed = new KnownText({ quotes, text: quote.text, own: quote.wording === 'verbatim' });
  return [printed, ...(quote.originals ?? []).flatMap((original) => ownTexts(quotes, original))];
}

function ownTexts(quotes: Origin['quotes'], original: Original): KnownText[] {
  const { text, translation } = original;
  const own = new KnownText({ quotes, text, own: true, original });
  if (translation === undefined) return [own];
  return [own, new KnownText({ quotes, text: translation, own: true, original, translated: true })];
}

/** The fewest words that make a part of a divided utterance: shorter ones are fragments that an article picked. */
const leastWords = 4;

/**
 * An utterance that an attribution divides: two neighbouring quotations of one speaker, on one
 * occasion, in one paragraph, related to each other. Their texts in order count as one.
 */
function joinedTexts(first: QuoteRecord, second: QuoteRecord | undefined): KnownText[] {
  if (!second || !areOneUtterance(first, second)) return [];
  const quotes = [first, second] as const;
  const own = first.wording === 'verbatim' && second.wording === 'verbatim';
  const joined = [new KnownText({ quotes, text: `${first.text} ${second.text}`, own })];
  for (const one of first.originals ?? []) {
    const other = second.originals?.find(
      ({ source, language }) => source === one.source && language === one.language,
    );
    // One original that both records give whole is a known text already.
    if (!other || other.text === one.text) continue;
    const { translation, ...rest } = one;
    joined.push(
      ...ownTexts(quotes, {
        ...rest,
        text: `${one.text} ${other.text}`,
        ...(translation !== undefined &&
          other.translation !== undefined && {
            translation: `${translation} ${other.translation}`,
          }),
      }),
    );
  }
  return joined;
}

function areOneUtterance(first: QuoteRecord, second: QuoteRecord): boolean {
  const related = first.related?.includes(second.id) || second.related?.includes(first.id);
  const [one] = first.evidence;
  const [other] = second.evidence;
  return (
    Boolean(related) &&
    first.speaker !== undefined &&
    first.speaker.id === second.speaker?.id &&
    first.occasion === second.occasion &&
    first.date === second.date &&
    one !== undefined &&
    one.source === other?.source &&
    one.paragraph === other.paragraph &&
    [first, second].every(({ text }) => wordsOf(text).length >= leastWords)
  );
}

// What holds of every claim: parts of a quotation are known, and nothing that was changed or made up is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../src/pack/bundled.js';
import { stopWords } from '../../../src/select/search/english/stop-words.js';
import { verify } from '../../../src/select/verify/index.js';
import { runs } from '../../support/runs.js';

const pack = bundledPack();
const seed = 20230322;

/** Every text that a quotation is known by. */
const texts = pack.quotes.flatMap(({ text, originals }) => [
  text,
  ...(originals ?? []).flatMap((original) => [original.text, original.translation ?? '']),
]);
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()} `;
const known = texts.map(plain);
const isKnown = (text: string): boolean => known.some((each) => each.includes(plain(text)));

/** Texts as words; those without spaces between words are left to other tests. */
const sentences = texts
  .filter((text) => /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(text))
  .map((text) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)))
  .filter((words) => words.length > 3);
const vocabulary = [...new Set(sentences.flat())];

const isConfirmed = (text: string): boolean =>
  ['verbatim', 'as-printed'].includes(verify(pack, text).verdict);

const content = (words: readonly string[]): number =>
  words.filter((word) => word.length > 3 && !stopWords.has(plain(word).trim())).length;

const sentence = fc.constantFrom(...sentences);
const sentenceAndPlace = sentence.chain((words) =>
  fc.tuple(fc.constant(words), fc.nat(words.length - 1)),
);

const holds = <T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, predicate), { seed, numRuns: runs(300) });

describe('whatever the claim', () => {
  it('an unbroken part of a quotation with three telling words is known', () => {
    const part = sentence.chain((words) =>
      fc
        .tuple(fc.nat(words.length), fc.nat(words.length))
        .map(([one, other]) => words.slice(Math.min(one, other), Math.max(one, other))),
    );
    holds(part, (words) => {
      fc.pre(content(words) >= 5);
      expect(isConfirmed(words.join(' ')), words.join(' ')).toBe(true);
    });
  });

  it('a quotation with a word replaced is not known', () => {
    holds(
      fc.tuple(sentenceAndPlace, fc.constantFrom('zebra', ...vocabulary)),
      ([[words, at], word]) => {
        const text = words.with(at, word).join(' ');
        fc.pre(!isKnown(text));
        expect(isConfirmed(text), text).toBe(false);
      },
    );
  });

  it('a quotation with a word put in is not known', () => {
    holds(
      fc.tuple(sentenceAndPlace, fc.constantFrom('not', 'never', '40')),
      ([[words, at], word]) => {
        const text = words.toSpliced(Math.max(1, at), 0, word).join(' ');
        expect(isConfirmed(text), text).toBe(false);
      },
    );
  });

  it('a quotation with its words in another order is not known', () => {
    const shuffled = sentence.chain((words) =>
      fc.shuffledSubarray(words, { minLength: words.length }),
    );
    holds(shuffled, (words) => {
      const text = words.join(' ');
      fc.pre(!isKnown(text));
      expect(isConfirmed(text), text).toBe(false);
    });
  });

  it('words of the quotations in a made-up order are not known', () => {
    holds(fc.array(fc.constantFrom(...vocabulary), { minLength: 3, maxLength: 25 }), (words) => {
      const text = words.join(' ');
      fc.pre(!isKnown(text));
      expect(isConfirmed(text), text).toBe(false);
    });
  });

  it('any string has an answer that accounts for the claim', () => {
    const unit = fc.constantFrom('grapheme' as const, 'binary' as const);
    const noise = unit.chain((each) => fc.string({ unit: each, maxLength: 60 }));
    const mixed = fc
      .tuple(noise, sentence, noise, fc.constantFrom('…', '[...]', '[it]', '“'))
      .map(([before, words, after, sign]) => `${before} ${words.join(` ${sign} `)} ${after}`);
    holds(fc.oneof(noise, mixed), (text) => {
      const { query, verdict, quote, difference, reasons } = verify(pack, text, { by: text });
      expect(query).toBe(text);
      expect(reasons.length).toBeGreaterThan(0);
      expect(quote === undefined).toBe(verdict === 'absent');
      expect(difference === undefined).toBe(verdict !== 'altered');
      for (const part of difference ?? []) {
        if (part.op !== 'removed') expect(text).toContain(part.text);
      }
    });
  });
});

// The texts by which a quotation is known, and when two records are one utterance.

import { describe, expect, it } from 'vitest';
import type { Original, PackQuote } from '../../../src/model.js';
import { knownTexts } from '../../../src/select/verify/known.js';
import { packOf, quote, said } from './packs.js';

const original = (text: string, rest: Partial<Original> = {}): Original => ({
  text,
  language: 'de',
  source: 'paper',
  ...rest,
});

/** The known texts of some quotations, each with its ids and `own` or `printed`. */
const texts = (...quotes: PackQuote[]): string[] =>
  knownTexts(packOf(...quotes)).map(
    ({ quotes: of, text, own, translated }) =>
      `${of.map(({ id }) => id).join('+')} ${own ? 'own' : 'printed'}${translated ? ' in translation' : ''}: ${text}`,
  );

describe('a quotation', () => {
  it('is known by its printed words, own words and their translations', () => {
    expect(
      texts(
        quote('a', 'Printed', {
          wording: 'reworded',
          originals: [original('Wort', { translation: 'word' }), original('mot')],
        }),
        quote('b', 'Said', { wording: 'verbatim' }),
      ),
    ).toEqual([
      'a printed: Printed',
      'a own: Wort',
      'a own in translation: word',
      'a own: mot',
      'b own: Said',
    ]);
  });
});

const first = (rest: Partial<PackQuote> = {}) =>
  quote('first', 'The bridge is open to all', { related: ['second'], ...rest });
const second = (rest: Partial<PackQuote> = {}) => quote('second', 'and it will stay open', rest);
const joined = 'first+second printed: The bridge is open to all and it will stay open';

describe('an utterance that an attribution divides', () => {
  it('is known whole, whichever of its records names the other', () => {
    expect(texts(first(), second())).toContain(joined);
    expect(texts(first({ related: [] }), second({ related: ['first'] }))).toContain(joined);
    expect(texts(first({ occasion: 'Fair' }), second({ occasion: 'Fair' }))).toContain(joined);
  });

  it('is made of own words where both parts are', () => {
    const own = { wording: 'verbatim' as const };
    const text = 'The bridge is open to all and it will stay open';
    expect(texts(first(own), second(own))).toContain(`first+second own: ${text}`);
    expect(texts(first(own), second())).toContain(`first+second printed: ${text}`);
    expect(texts(first(), second(own))).toContain(`first+second printed: ${text}`);
  });

  const { speaker: _, ...unspoken } = first();
  const { speaker: __, ...unspokenToo } = second();
  it.each<[string, PackQuote, PackQuote]>([
    ['that are not related', first({ related: ['third'] }), second()],
    ['of two speakers', first(), second({ speaker: 'oak' })],
    ['of nobody', unspoken, unspokenToo],
    ['of somebody and nobody', first(), unspokenToo],
    ['on two occasions', first({ occasion: 'Fair' }), second()],
    ['on two days', first({ date: '2020' }), second({ date: '2021' })],
    ['in two paragraphs', first(), second({ evidence: [{ source: 'paper', paragraph: 2 }] })],
    ['in two sources', first(), second({ evidence: [{ source: 'page', paragraph: 1 }] })],
    ['without evidence', first({ evidence: [] }), second({ evidence: [] })],
    ['of which one has no evidence', first(), second({ evidence: [] })],
    ['of which the first is a fragment', first({ text: 'The bridge opens' }), second()],
    ['of which the second is a fragment', first(), second({ text: 'it stays open' })],
  ])('is not made of records %s', (_what, one, other) => {
    expect(texts(one, other).filter((text) => text.startsWith('first+second'))).toEqual([]);
  });

  it('is not made of records in another order, or with one between', () => {
    expect(texts(second(), first())).toHaveLength(3);
    expect(texts(second(), first())[2]).toMatch(/^second\+first/u);
    expect(texts(first(), quote('third', 'We have ferries as well'), second())).toHaveLength(3);
  });

  it('is made of parts of four words', () => {
    expect(
      texts(first({ text: 'The bridge is open' }), second({ text: 'It will stay open' })),
    ).toContain('first+second printed: The bridge is open It will stay open');
  });

  it('has own words of one source and language together', () => {
    const of = (...originals: Original[]) => ({ wording: 'reworded' as const, originals });
    const together = (one: Original, other: Original): string[] =>
      texts(first(of(one)), second(of(original('x', { language: 'fr' }), other)))
        .filter((text) => text.startsWith('first+second own'))
        .map((text) => text.slice('first+second own'.length));
    expect(together(original('Eins'), original('Zwei'))).toEqual([': Eins Zwei']);
    expect(
      together(original('Eins', { translation: 'One' }), original('Zwei', { translation: 'Two' })),
    ).toEqual([': Eins Zwei', ' in translation: One Two']);
    expect(together(original('Eins', { translation: 'One' }), original('Zwei'))).toEqual([
      ': Eins Zwei',
    ]);
    expect(together(original('Eins'), original('Zwei', { translation: 'Two' }))).toEqual([
      ': Eins Zwei',
    ]);
    expect(together(original('Eins'), original('Zwei', { source: 'page' }))).toEqual([]);
    expect(together(original('Eins'), original('Zwei', { language: 'nl' }))).toEqual([]);
    expect(together(original('Eins'), original('Eins'))).toEqual([]);
    expect(texts(first(of(original('Eins'))), second())).toHaveLength(4);
  });

  it('is the quotation of whichever record is meant', () => {
    const pack = packOf(first(), second());
    expect(said('open to all and it will stay', undefined, pack).quote?.id).toBe('first');
    expect(said('it will stay open', undefined, pack).quote?.id).toBe('second');
  });
});

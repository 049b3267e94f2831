// The sentences in which a verdict is told to people.

import { describe, expect, it } from 'vitest';
import type { Original, Pack, PackQuote } from '../../../src/model.js';
import { packOf, quote, said } from './packs.js';

const words = 'the river belongs to both towns';
const own: Original = { text: 'der Fluss gehört uns allen', language: 'de', source: 'paper' };

/** What is said of the words of a quotation, claimed without a name unless one is given. */
const reasonsOf = (
  rest: Partial<PackQuote>,
  { claim = words, by }: { claim?: string; by?: string } = {},
): string[] => said(claim, by, packOf(quote('river', words, rest))).reasons;

describe('own words', () => {
  it('are said to be whose they are', () => {
    expect(reasonsOf({ wording: 'verbatim' })).toEqual([
      "Ana Ash's own words, or a translation of them, as they are printed.",
    ]);
    const { speaker: _, ...nobodys } = quote('river', words, { wording: 'verbatim' });
    expect(said(words, undefined, packOf(nobodys)).reasons).toEqual([
      "The speaker's own words, or a translation of them, as they are printed.",
    ]);
  });

  it('are whose name ends in s', () => {
    const pack = packOf(quote('river', words, { wording: 'verbatim', speaker: 'moss' }));
    pack.people.push({
      id: 'moss',
      name: 'Mo MOSS',
      role: '',
      aliases: [],
      text: '',
      evidence: [],
    });
    expect(said(words, undefined, pack).reasons).toEqual([
      "Mo MOSS' own words, or a translation of them, as they are printed.",
    ]);
  });

  it('are said to be from their source, and in translation', () => {
    const originals = [{ ...own, translation: 'we all own the river together' }];
    expect(reasonsOf({ wording: 'reworded', originals }, { claim: own.text })).toEqual([
      "Ana Ash's own words, as “The Paper” gives them.",
      `Printed otherwise: “${words}”`,
    ]);
    const claim = 'we all own the river together';
    expect(reasonsOf({ wording: 'reworded', originals }, { claim })).toEqual([
      "A translation of Ana Ash's own words, which “The Paper” gives in another language (de).",
      `Printed otherwise: “${words}”`,
    ]);
    expect(reasonsOf({ wording: 'verbatim', originals }, { claim })).toEqual([
      "A translation of Ana Ash's own words, which “The Paper” gives in another language (de).",
    ]);
  });

  it('are from a source that is called by its id if the pack does not have it', () => {
    const originals = [{ ...own, source: 'elsewhere' }];
    expect(reasonsOf({ wording: 'verbatim', originals }, { claim: own.text })).toEqual([
      "Ana Ash's own words, as “elsewhere” gives them.",
    ]);
  });
});

describe('printed words', () => {
  it.each<[PackQuote['evidence'], string]>([
    [[{ source: 'paper', paragraph: 7 }], 'So it is printed in “The Paper” (paragraph 7)'],
    [[{ source: 'paper' }], 'So it is printed in “The Paper”'],
    [[], 'So it is printed'],
  ])('have their place: %j', (evidence, printed) => {
    expect(reasonsOf({ evidence })).toEqual([
      `${printed}; the speaker's own words were not found.`,
    ]);
  });

  it('stand beside own words: those in the language of the pack, or else the first', () => {
    const printed =
      "So it is printed in “The Paper” (paragraph 1); the speaker's own words differ.";
    const translated = { ...own, translation: 'we all own it' };
    const french = { ...own, language: 'fr', text: 'la rivière est à nous' };
    const english = { ...own, language: 'en', text: 'that river is for all of us' };
    const reworded = (...originals: Original[]) => reasonsOf({ wording: 'reworded', originals });
    expect(reworded(translated, french)).toEqual([
      printed,
      `Own words (de): “${own.text}”, in translation “we all own it”`,
    ]);
    expect(reworded(translated, english)).toEqual([
      printed,
      'Own words (en): “that river is for all of us”',
    ]);
  });

  it('that an attribution divides are of two records', () => {
    const pack = packOf(
      quote('first', 'The river belongs to all', { related: ['second'] }),
      quote('second', 'and it will stay ours'),
    );
    const { reasons } = said('belongs to all and it will stay', undefined, pack);
    expect(reasons).toContain("An attribution divides it in print: 'first', 'second'.");
    expect(said('the river belongs to all', undefined, pack).reasons.join(' ')).not.toContain(
      'attribution',
    );
  });
});

describe('what a claim leaves out', () => {
  it('is shown for an ellipsis and for a bracket, but not where nothing is left out', () => {
    expect(reasonsOf({}, { claim: 'the river … both towns …' })).toContain(
      'The ellipsis leaves out “belongs to”.',
    );
    expect(reasonsOf({}, { claim: '[That] river belongs to both towns' })).toContain(
      'The bracket stands for “the”.',
    );
    expect(reasonsOf({}, { claim: '… river belongs to both towns' })).toHaveLength(1);
  });

  it('is what the text itself leaves out, or where its print is divided, too', () => {
    const text = 'the river ... belongs to both towns';
    const claim = 'river belongs to both towns';
    const stands = 'An ellipsis stands among these words in the text itself';
    const printed = packOf(quote('river', text));
    const original = { text, language: 'en', source: 'paper' };
    const taken = packOf(quote('river', words, { wording: 'reworded', originals: [original] }));
    taken.quotes = taken.quotes.map((each) => ({ ...each, text: 'both towns own it' }));
    expect(said(claim, undefined, printed).reasons).toContain(`${stands}.`);
    expect(said(claim, undefined, taken).reasons).toContain(
      `${stands}: its source leaves words out there.`,
    );
    expect(said('belongs to both towns', undefined, taken).reasons.join(' ')).not.toContain(stands);
    expect(reasonsOf({}, { claim: 'the river … both towns' }).join(' ')).not.toContain(stands);
  });

  it('may be a negation before it', () => {
    const pack = packOf(quote('no', 'It is not what this old town wants to hear'));
    expect(said('what this old town wants', undefined, pack).reasons).toContain(
      'It begins after a negation: in the quotation “not” stands before it.',
    );
    expect(said('old town wants to hear', undefined, pack).reasons).toHaveLength(2);
    expect(said('town wants to hear', undefined, pack).reasons).toHaveLength(1);
  });
});

describe('a change', () => {
  const pack = packOf(
    quote('boats', 'We did not lose 40 boats in Ayton to that storm last winter'),
    quote('plan', 'This whole plan is unfair to every town upstream'),
    quote('own', 'Let us mend every broken sail in this harbour', { wording: 'verbatim' }),
  );

  it.each([
    ['We did lose 40 boats in Ayton to that storm', 'the negation “not” is left out.'],
    ['We did not lose boats in Ayton to that storm', 'the number “40” is left out.'],
    ['We did not lose 50 boats in Ayton to that storm', 'the number “50” stands for “40”.'],
    ['We did not lose 40 boats in Ceeton to that storm', 'the name “Ceeton” stands for “Ayton”.'],
    ['We did not lose 40 boats in that storm', 'the name “Ayton” is left out.'],
    ['We did not lose 40 boats in Ayton to that storm last 2 winter', 'the number “2” is put in.'],
    ['This whole plan is fair to every town upstream', '“fair” stands for “unfair”.'],
  ])('of the meaning is called by its name: %s', (claim, change) => {
    const { verdict, reasons } = said(claim, undefined, pack);
    expect(verdict).toBe('altered');
    expect(reasons[0]).toBe('Near the printed words, but not the same.');
    expect(reasons.slice(1)).toEqual([`A change of meaning: ${change}`]);
  });

  it('takes no ellipsis for a name', () => {
    const { verdict, reasons } = said(
      'We did not lose 40 boats … to that gale last winter',
      undefined,
      pack,
    );
    expect(verdict).toBe('altered');
    expect(reasons.join(' ')).not.toContain('…');
  });

  it('of own words is said to be near them', () => {
    const { reasons } = said('Let us mend every torn sail in this harbour', undefined, pack);
    expect(reasons).toEqual(["Near the speaker's own words, but not the same."]);
  });
});

describe('the speaker', () => {
  const printed =
    "So it is printed in “The Paper” (paragraph 1); the speaker's own words were not found.";

  it('is named where the words are given to another', () => {
    expect(reasonsOf({}, { by: 'Olaf Oak' })).toEqual(['Ana Ash said it, not Olaf Oak.', printed]);
    expect(reasonsOf({}, { by: 'Zed' })).toEqual([
      'Ana Ash said it, not Zed (nobody in this collection).',
      printed,
    ]);
  });

  it('is not known where the source names nobody', () => {
    const { speaker: _, ...nobodys } = quote('river', words);
    expect(said(words, 'oak', packOf(nobodys)).reasons[0]).toBe(
      'The source names nobody who said it; that Olaf Oak did is not known.',
    );
  });

  it.each([
    ['Ana Ash', []],
    [' ana ash ', []],
    ['ASH', []],
    ['Ana Ach', ['‘Ana Ach’ is taken for Ana Ash.']],
    ['Mayor Ana Ash', ['‘Mayor Ana Ash’ is taken for Ana Ash.']],
  ])('is told how another spelling was read: %s', (by, told) => {
    expect(reasonsOf({}, { by })).toEqual([printed, ...told]);
  });

  it('is one of several with the same words', () => {
    const { speaker: _, ...nobodys } = quote('wall', words);
    const pack: Pack = packOf(
      quote('river', words),
      quote('again', words),
      quote('clerk', words, { speaker: 'oak' }),
      quote('clerk-again', words, { speaker: 'oak' }),
      nobodys,
    );
    const told = "The same words are quoted from Olaf Oak ('clerk'), nobody named ('wall') too.";
    expect(said(words, undefined, pack).reasons).toEqual([printed, told]);
    expect(said(words, 'Ana Ash', pack).reasons).toEqual([printed, told]);
    expect(reasonsOf({})).toEqual([printed]);
  });
});

// Words that a pack or a source tells, and nobody is quoted with.

import { describe, expect, it } from 'vitest';
import type { Evidence, Pack, PackFact } from '../../../src/model.js';
import { packOf, quote, said } from './packs.js';

const fact = (id: string, text: string, exact?: string): PackFact => ({
  id,
  title: `About ${id}`,
  text,
  basis: 'reported',
  topics: [],
  evidence: [passage(exact)],
});
const passage = (exact?: string): Evidence => ({
  source: 'paper',
  paragraph: 4,
  ...(exact !== undefined && { exact }),
});

/** Made anew for each claim, since a pack's narration is read once. */
const town = (): Pack => ({
  ...packOf(
    quote('other', 'Nobody asked for more boats this year'),
    quote('open', 'We say that the bridge is open to everybody', {
      evidence: [passage('the mayor answered him with a smile')],
    }),
  ),
  sources: packOf().sources.flatMap((source) => [
    source,
    { ...source, id: 'headline', title: 'Harbour towns deserve better ships' },
  ]),
  facts: [
    fact('fair', 'The fair drew eight hundred visitors on Sunday'),
    fact('cabins', 'A strike', 'drivers left their cabins at noon'),
    fact('bridge', 'A bridge', 'the bridge is open'),
    fact('ferry', 'A ferry', 'two ferries sank'),
    fact('again', 'Again', 'all drivers left their cabins at noon'),
    fact('crews', 'Crews', 'crews slept on the quay'),
  ],
  events: [
    {
      id: 'regatta',
      title: 'Regatta of the seven towns',
      date: '2020',
      text: '',
      evidence: [],
    },
  ],
});

const reasonsFor = (claim: string): string[] => {
  const { verdict, reasons } = said(claim, undefined, town());
  expect(verdict).toBe('absent');
  return reasons.slice(1);
};

describe('narration', () => {
  it('of a source is told with its place', () => {
    const because = [
      "Nobody is quoted so: narration of “The Paper” (paragraph 4) has these words; see 'cabins'.",
    ];
    expect(reasonsFor('Drivers left their cabins')).toEqual(because);
    expect(reasonsFor('DRIVERS left their cabins at noon.')).toEqual(because);
  });

  it.each([
    ['fair', 'drew eight hundred visitors'],
    ['regatta', 'of the seven towns'],
  ])('may be a text or a title of the collection’s own: %s', (id, claim) => {
    expect(reasonsFor(claim)).toEqual([
      `No quotation has these words: they are this collection's own, in '${id}'.`,
    ]);
  });

  it('is told where a claim takes up a whole passage of four words or more', () => {
    expect(reasonsFor('He said angrily that drivers left their cabins at noon yesterday')).toEqual([
      expect.stringContaining("see 'cabins'"),
    ]);
    expect(reasonsFor('He said angrily that two ferries sank yesterday')).toEqual([]);
  });

  it('is the first passage that is taken up, unless another holds the whole claim', () => {
    const both = 'crews slept on the quay when drivers left their cabins at noon';
    expect(reasonsFor(both)).toEqual([expect.stringContaining("see 'cabins'")]);
    const all = { ...town(), facts: [...town().facts, fact('whole', 'All', both)] };
    expect(said(both, undefined, all).reasons).toContainEqual(
      expect.stringContaining("see 'whole'"),
    );
  });

  it('is not a collection’s own text that a claim takes up', () => {
    expect(reasonsFor('They told us the fair drew eight hundred visitors on Sunday alone')).toEqual(
      [],
    );
  });

  it('is no passage that is part of a quotation, of its source or of a headline', () => {
    expect(reasonsFor('At last, they cried, the bridge is open again this winter')).toEqual([]);
    expect(reasonsFor('the mayor answered him with a smile')).toEqual([]);
    expect(reasonsFor('harbour towns deserve better ships')).toEqual([]);
  });
});

it('is no passage that is a quotation and nothing else', () => {
  const promised = 'Ash promised “We say that the bridge is open to everybody”';
  const verdictBeside = (exact: string) =>
    said(promised, undefined, { ...town(), facts: [fact('fare', 'A fare', exact)] }).verdict;
  expect(verdictBeside('“We say that the bridge is open to everybody”')).toBe('as-printed');
  expect(verdictBeside(promised)).toBe('absent');
});

describe('words that are told often', () => {
  const telling = (...facts: PackFact[]): Pack => ({
    ...packOf(quote('dawn', 'He stood on the stone quay at dawn and sang')),
    facts,
  });
  const one = fact('one', 'Ropes lay on the stone quay');
  const two = fact('two', 'Cats sleep on the stone quay');

  it('are too common to be known by, where three records have them', () => {
    const { verdict, reasons } = said(
      'on the stone quay',
      undefined,
      telling(one, two, fact('three', 'Nets dry on the stone quay')),
    );
    expect(verdict).toBe('absent');
    expect(reasons).toContain('Too short to tell: these words are too common to be known by.');
  });

  it.each([
    ['two records', telling(one, two)],
    ['a record twice', telling(one, { ...two, title: 'Cats on the stone quay' })],
    ['a passage', telling(one, two, fact('three', 'Nets', 'on the stone quay'))],
  ])('are known where fewer have them: %s', (_, pack) => {
    expect(said('on the stone quay', undefined, pack).verdict).toBe('as-printed');
  });

  it('are quoted where they stand in quotation marks', () => {
    const quoting = fact('three', 'They sang “on the stone quay” at night');
    const telling3 = telling(one, two, quoting);
    expect(said('on the stone quay', undefined, telling3).verdict).toBe('as-printed');
    const beside = { ...quoting, text: 'They sang “at night” on the stone quay' };
    expect(said('on the stone quay', undefined, telling(one, two, beside)).verdict).toBe('absent');
    expect(said('democracy versus authoritarianism').verdict).toBe('as-printed');
  });

  it('are known if they are many', () => {
    const three = fact('three', 'He stood on the stone quay at dawn');
    const claim = 'stood on the stone quay at dawn';
    const { verdict } = said(
      claim,
      undefined,
      telling(three, { ...three, id: 'four' }, { ...three, id: 'five' }),
    );
    expect(verdict).toBe('as-printed');
  });
});

// A pack beside the texts of its sources: what is looked for where, and what is said of what is not there.

import { describe, expect, it } from 'vitest';
import type { Evidence, Pack } from '../../src/model.js';
import { checkValue, item, small, smallArticle } from './packs.js';

function faultsWith(
  change: (pack: Pack) => void,
  texts: Readonly<Record<string, string>> = { article: smallArticle },
): string[] {
  const pack = small();
  change(pack);
  const given = new Map(Object.entries(texts));
  return checkValue(pack, given).faults.map(({ place, message }) => `${place}: ${message}`);
}

const none = (): void => {};

describe('a text that is given', () => {
  it('is of a source of the pack', () => {
    expect(faultsWith(none, { articel: 'x' })).toEqual([
      "sources: a text is given for 'articel', which is no source's id; did you mean 'article'?",
    ]);
    expect(faultsWith(none, { qqxzv: 'x' })[0]).toContain('; name one of the pack');
    // A person has this id, which is no source.
    expect(faultsWith(none, { 'ana-lima': 'x' })).toHaveLength(1);
  });

  it.each(['', '\n', ' \n\t\n'])('is not empty: %j', (article) => {
    expect(faultsWith(none, { article })).toEqual([
      "sources: the text that is given for 'article' is empty; give all of it",
    ]);
  });

  it('has its non-empty lines for paragraphs', () => {
    const spaced = `\n \n${smallArticle.replaceAll('\n', '\n\t\n')}`;
    expect(faultsWith(none, { article: spaced })).toEqual([]);
  });

  it('is not held against what is from other sources', () => {
    expect(faultsWith(none, { forum: 'Esperámos nove anos!' })).toEqual([]);
  });
});

describe('a fragment', () => {
  const inFact = (evidence: Omit<Evidence, 'source'>): string[] =>
    faultsWith(
      (pack) => {
        // Elsewhere than in the article a paragraph need not be named.
        pack.sources.push({ ...item(pack.sources, 0), id: 'print' });
        item(pack.facts, 0).evidence = [{ source: 'print', ...evidence }];
      },
      { print: smallArticle },
    );

  it('stands in the paragraph that is named, or anywhere if none is', () => {
    expect(inFact({ paragraph: 3, exact: '120 metres long' })).toEqual([]);
    expect(inFact({ exact: '120 METRES, long' })).toEqual([]);
    expect(inFact({ paragraph: 3 })).toEqual([]);
    expect(inFact({})).toEqual([]);
  });

  it('is told where it stands, if it does', () => {
    expect(inFact({ paragraph: 2, exact: '120 metres' })).toEqual([
      "facts[0].evidence[0].exact: '120 metres' is not in paragraph 2; it stands in paragraph 3",
    ]);
    expect(inFact({ paragraph: 2, exact: '121 metres' })).toEqual([
      "facts[0].evidence[0].exact: '121 metres' is not in paragraph 2; copy the source's very words",
    ]);
    expect(inFact({ exact: '121 metres' })).toEqual([
      "facts[0].evidence[0].exact: '121 metres' is not in the text; copy the source's very words",
    ]);
  });

  it('stands there in whole words', () => {
    expect(inFact({ paragraph: 3, exact: '20 metres' })).toHaveLength(1);
    expect(inFact({ paragraph: 3, exact: '120 metre' })).toHaveLength(1);
  });

  it('is not looked for in a paragraph that there is not', () => {
    expect(inFact({ paragraph: 4, exact: '120 metres' })).toEqual([
      'facts[0].evidence[0].paragraph: 4 is no paragraph of the text, which has 3; mend it',
    ]);
  });
});

describe('a quotation', () => {
  const article = [
    'The bridge reopens',
    '“We waited nine years, and more,” said Ana Lima. “Today we cross. It is ours.” [Laughter] Plan B it is.',
    'Another said: “We are glad.”',
  ].join('\n');
  const says = (text: string, paragraphs: (number | undefined)[] = [2]): string[] =>
    faultsWith(
      (pack) => {
        pack.sources.push({ ...item(pack.sources, 0), id: 'print' });
        const quote = item(pack.quotes, 0);
        quote.text = text;
        quote.evidence = paragraphs.map((paragraph) => ({
          source: 'print',
          ...(paragraph !== undefined && { paragraph }),
        }));
      },
      { print: article },
    );
  const fault = ["quotes[0].text: is not in the source's text; quote its very words"];

  it.each([
    'We waited nine years',
    'we waited NINE years — and more',
    'We … years',
    'We ... years',
    'We [all] waited',
    'We … … years',
    '… nine years …',
    '[Laughter]',
    'We waited nine years, and more, Today we cross.',
    'Today we cross. … ours',
    '[t]oday we cross',
    'We . . . years',
  ])('stands in its passage, whole or in pieces: %s', (text) => {
    expect(says(text)).toEqual([]);
  });

  it.each([
    'We waited ten years',
    'Today we cross. We waited nine years',
    'years … waited',
    'We waited nine year',
    'We are glad',
    '…',
    '[all]',
    'B … B',
    'We waited. … We waited',
    'We waited nine years, Today we cross',
    'Another said, We cross',
  ])('does not where words or their order differ: %s', (text) => {
    expect(says(text)).toEqual(fault);
  });

  it('stands in all its passages together, or in the whole text where none is named', () => {
    expect(says('It is ours … We are glad', [2, 3])).toEqual([]);
    expect(says('It is ours … We are glad', [3, 2])).toEqual(fault);
    expect(says('We are glad', [undefined])).toEqual([]);
    // A passage that is named twice is there once.
    expect(says('It is ours … We waited', [2, 2])).toEqual(fault);
  });

  it('is not looked for where there is no text', () => {
    expect(
      faultsWith(
        (pack) => {
          item(pack.quotes, 0).text = 'Never said';
          item(item(pack.quotes, 0).evidence, 0).paragraph = 1;
        },
        { forum: 'Esperámos nove anos' },
      ),
    ).toEqual([]);
  });
});

describe('what has not its shape', () => {
  it('is held against nothing', () => {
    const faults = faultsWith((pack) => {
      Reflect.deleteProperty(item(pack.quotes, 0), 'text');
      Reflect.set(item(pack.events, 0), 'evidence', [7, {}, { source: 1, exact: 2 }]);
      Reflect.set(item(pack.facts, 0), 'evidence', 'article');
      Reflect.set(item(pack.facts, 0), 'id', 7);
    });
    expect(faults.filter((fault) => /source's|of the text/.test(fault))).toEqual([]);
    expect(faults.length).toBeGreaterThan(5);
  });
});

describe('own words', () => {
  it('stand in the text of their source', () => {
    const own = (text: string): string[] =>
      faultsWith(
        (pack) => {
          item(item(pack.quotes, 0).originals, 0).text = text;
        },
        { forum: 'Ela disse:\nesperámos nove anos.' },
      );
    expect(own('Esperámos … anos')).toEqual([]);
    expect(own('Esperámos dez anos')).toEqual([
      "quotes[0].originals[0].text: is not in the source's text; quote its very words",
    ]);
  });
});

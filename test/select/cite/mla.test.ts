// MLA style: authors few and many, and references with and without a place.

import { describe, expect, it } from 'vitest';
import { authors, citation, citations, cited } from './sources.js';

const work = { title: 'A boat', publisher: 'The Daily', issued: '2020-09' };

describe('an entry in MLA style', () => {
  it.each<[string[], string]>([
    [[], ''],
    [authors(1), 'Ash, Ana. '],
    [authors(2), 'Ash, Ana, and Ana Bsh. '],
    [authors(3), 'Ash, Ana, et al. '],
  ])('names one author, two, or the first: %j', (names, by) => {
    expect(citation('mla', { ...work, authors: names })).toBe(
      `${by}“A boat.” The Daily, Sept. 2020.\n`,
    );
  });

  it('ends at the title where nothing else is known', () => {
    expect(cited('mla', 'own')).toBe(
      'The Press. “Report of the press.”\n    In the text: (The Press)\n',
    );
  });
});

describe('a reference in MLA style', () => {
  it.each<[string[], string]>([
    [[], '“A boat,”'],
    [authors(1), 'Ash,'],
    [authors(2), 'Ash and Bsh,'],
    [authors(3), 'Ash et al.,'],
  ])('names one author, two, or the first; without one the title: %j', (names, by) => {
    const titled = { ...work, title: 'A boat: its story', authors: names };
    expect(citation('mla', titled, [3, 4])).toContain(`In the text: (${by} pars. 3, 4)\n`);
  });

  const references = (...sources: Parameters<typeof citation>[1][]) =>
    citations('mla', ...sources).flatMap(({ references: ways }) => ways);
  const by = (title: string, ...names: string[]) => ({ ...work, title, authors: names });

  it('has a short title after an author of several works, and after no other', () => {
    expect(
      references(
        by('Boats: a history', 'Ana Ash'),
        by('[Report on quays]', 'Ana Ash'),
        by('Crews', 'Ana Ash', 'Olaf Oak'),
        by('Decks', 'Olaf Oak'),
      ),
    ).toEqual([
      '(Ash, “Boats: a history,” par. 2)',
      '(Ash, Report on quays, par. 2)',
      '(Ash and Oak, par. 2)',
      '(Oak, par. 2)',
    ]);
  });

  it('has initials for authors who share a family name, and a title where they do not tell', () => {
    expect(references(by('A', 'Ana Ash'), by('B', 'Zoe Ash'))).toEqual([
      '(A. Ash, par. 2)',
      '(Z. Ash, par. 2)',
    ]);
    expect(references(by('A', 'Ana Ash'), by('B', 'Anton Ash'))).toEqual([
      '(Ash, “A,” par. 2)',
      '(Ash, “B,” par. 2)',
    ]);
  });
});

// MLA style: authors few and many, and references with and without a place.

import { describe, expect, it } from 'vitest';
import { authors, citation, cited } from './sources.js';

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
    expect(cited('mla', 'own')).toBe('The Press. “Report of the press.”\n');
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
});

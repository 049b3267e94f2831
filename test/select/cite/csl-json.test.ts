// CSL-JSON: the variables of an item, and none for what is not known.

import { describe, expect, it } from 'vitest';
import { citation, cited } from './sources.js';

describe('an item of CSL-JSON', () => {
  it('has no variable for what is not known', () => {
    expect(JSON.parse(cited('csl-json', 'own'))).toEqual([
      {
        id: 'own',
        type: 'webpage',
        title: 'Report of the press',
        author: [{ literal: 'The Press' }],
        language: 'en',
      },
    ]);
    const [bare] = JSON.parse(cited('csl-json', 'bare'));
    expect(Object.keys(bare)).toEqual(['id', 'type', 'title', 'publisher', 'language']);
  });

  it('has names in their parts, and dates in theirs', () => {
    const work = {
      authors: ['Ana Ash', 'Smith, Jr., John', 'The Press'],
      issued: '2020',
      accessed: '2020-05',
    };
    const [item] = JSON.parse(citation('csl-json', work));
    expect(item.author).toEqual([
      { family: 'Ash', given: 'Ana' },
      { family: 'Smith', given: 'John', suffix: 'Jr.' },
      { literal: 'The Press' },
    ]);
    expect(item.issued).toEqual({ 'date-parts': [[2020]] });
    expect(item.accessed).toEqual({ 'date-parts': [[2020, 5]] });
  });

  it.each([
    ['report', 'publisher'],
    ['book', 'publisher'],
    ['webpage', 'container-title'],
    ['article-magazine', 'container-title'],
    ['entry-encyclopedia', 'container-title'],
  ])('names who published a %s as its %s', (type, variable) => {
    expect(JSON.parse(citation('csl-json', { type, publisher: 'The Daily' }))[0]).toHaveProperty(
      variable,
      'The Daily',
    );
  });

  it('is one of an array that is written as JSON is', () => {
    const all = cited('csl-json', 'signs', 'bare', 'own');
    expect(all).toBe(`${JSON.stringify(JSON.parse(all), null, 2)}\n`);
  });
});

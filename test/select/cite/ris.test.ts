// RIS: the tags of a reference, and dates of which a part is not known.

import { describe, expect, it } from 'vitest';
import { citation, cited } from './sources.js';

const lines = (...rest: Parameters<typeof citation>): string[] =>
  citation(...rest)
    .trimEnd()
    .split('\n');

describe('a reference in RIS', () => {
  it('has a tag for all that is known', () => {
    const work = {
      title: 'A boat',
      type: 'article-newspaper',
      publisher: 'The Daily',
      authors: ['Ana Ash', 'The Press'],
      issued: '2020-05-06',
      accessed: '2021-07-08',
      url: 'https://daily.example',
    };
    expect(lines('ris', work, [3])).toEqual([
      'TY  - NEWS',
      'ID  - it',
      'AU  - Ash, Ana',
      'AU  - The Press',
      'TI  - A boat',
      'T2  - The Daily',
      'PY  - 2020',
      'DA  - 2020/05/06',
      'Y2  - 2021/07/08',
      'LA  - en',
      'UR  - https://daily.example',
      'N1  - para. 3',
      'ER  -',
    ]);
  });

  it.each([
    ['2020', '2020///'],
    ['2020-05', '2020/05//'],
  ])('keeps the slashes of what is not known of a date: %s', (issued, expected) => {
    expect(lines('ris', { issued })).toContain(`DA  - ${expected}`);
  });

  it('of a type that RIS has no name for is general, and has a publisher', () => {
    const made = lines('ris', { type: 'song', publisher: 'The Daily' });
    expect(made).toContain('TY  - GEN');
    expect(made).toContain('PB  - The Daily');
  });

  it('stands apart from the next', () => {
    expect(cited('ris', 'bare', 'own')).toContain('ER  - \n\nTY  - ');
  });
});

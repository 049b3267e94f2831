// Chicago style: authors few and many, in the bibliography and in a note.

import { describe, expect, it } from 'vitest';
import { authors, citation, cited } from './sources.js';

const work = { title: 'A boat', publisher: 'The Daily', issued: '2020' };

describe('an entry in Chicago style', () => {
  it('names up to ten authors, of more the first seven', () => {
    expect(citation('chicago', { ...work, authors: authors(2) })).toBe(
      'Ash, Ana, and Ana Bsh. “A boat.” The Daily, 2020.\n',
    );
    expect(citation('chicago', { ...work, authors: authors(10) })).toMatch(
      /^Ash, Ana, Ana Bsh, .*Ana Ish, and Ana Jsh\. “/u,
    );
    expect(citation('chicago', { ...work, authors: authors(11) })).toMatch(
      /^Ash, Ana, Ana Bsh, .*Ana Gsh, et al\. “/u,
    );
  });

  it('says of a work without a date when it was read, and nothing else', () => {
    const undated = { title: 'A boat', publisher: 'The Daily', accessed: '2031-06-07' };
    expect(citation('chicago', undated)).toBe('“A boat.” The Daily. Accessed June 7, 2031.\n');
    expect(citation('chicago', undated, [3])).toContain(
      'Note: “A boat,” The Daily, accessed June 7, 2031, para. 3.\n',
    );
  });

  it('has no gap where the author is the publisher', () => {
    expect(cited('chicago', 'own')).toBe(
      'The Press. “Report of the press.” n.d.\n    Note: The Press, “Report of the press,” n.d.\n',
    );
  });
});

describe('a note in Chicago style', () => {
  it.each<[string[], string]>([
    [[], ''],
    [authors(1), 'Ana Ash, '],
    [authors(3), 'Ana Ash, Ana Bsh, and Ana Csh, '],
    [authors(4), 'Ana Ash et al., '],
  ])('names up to three authors, of more the first: %j', (names, by) => {
    expect(citation('chicago', { ...work, authors: names }, [3])).toContain(
      `\n    Note: ${by}“A boat,” The Daily, 2020, para. 3.\n`,
    );
  });

  it('says what is not known, and leaves no gap for what is not there', () => {
    const own = { title: 'A boat', authors: ['The Daily'], publisher: 'The Daily' };
    expect(citation('chicago', own, [3, 4])).toContain(
      'Note: The Daily, “A boat,” n.d., paras. 3, 4.\n',
    );
  });
});

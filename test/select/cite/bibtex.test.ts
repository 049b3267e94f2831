// BibTeX: the type and the fields of an entry, and the signs of its key.

import { describe, expect, it } from 'vitest';
import { citation, cited } from './sources.js';

const whole = {
  title: 'A boat',
  type: 'article-newspaper',
  publisher: 'The Daily',
  authors: ['Ana Ash'],
  issued: '2020-05-06',
  accessed: '2021-07-08',
  url: 'https://daily.example',
};

/** The fields of an entry by name. */
const fields = (entry: string): Record<string, string> =>
  Object.fromEntries(
    [...entry.matchAll(/^ {2}(\w+) += (.*),$/gm)].map(([, name = '', value = '']) => [name, value]),
  );

describe('an entry in BibTeX', () => {
  it('has a field for all that is known', () => {
    const entry = citation('bibtex', whole);
    expect(entry).toMatch(/^@article\{it,\n/u);
    expect(fields(entry)).toEqual({
      author: '{Ash, Ana}',
      title: '{{A boat}}',
      journal: '{The Daily}',
      year: '{2020}',
      month: 'may',
      day: '{6}',
      url: '{https://daily.example}',
      urldate: '{2021-07-08}',
      language: '{English}',
    });
  });

  it.each([
    ['report', 'techreport', 'institution'],
    ['book', 'book', 'publisher'],
    ['thesis', 'phdthesis', 'school'],
    ['webpage', 'misc', 'howpublished'],
  ])('has the type of a %s', (type, expected, field) => {
    const entry = citation('bibtex', { ...whole, type });
    expect(entry).toMatch(new RegExp(`^@${expected}\\{`, 'u'));
    expect(fields(entry)).toHaveProperty(field, '{The Daily}');
  });

  // Bibtex warns of an article without an author or a year.
  it.each([{ authors: [] }, { issued: 'unknown' }])('is of no special type without %j', (less) => {
    expect(citation('bibtex', { ...whole, ...less })).toMatch(/^@misc\{/u);
  });

  it('leaves out a publisher of signs that cannot be seen', () => {
    expect(fields(citation('bibtex', { ...whole, publisher: '\u200b' }))).not.toHaveProperty(
      'journal',
    );
  });

  it('has the sources of other languages named in English, or by their tag', () => {
    const languageOf = (language: string) => fields(citation('bibtex', { language })).language;
    expect(languageOf('zh-Hant')).toBe('{Chinese}');
    expect(languageOf('abcd')).toBe('{abcd}');
  });

  it('stands apart from the next', () => {
    expect(cited('bibtex', 'bare', 'own')).toMatch(/\}\n\n@misc\{own,/u);
  });
});

// Markdown footnotes: links, and the signs that Markdown would act on.

import { describe, expect, it } from 'vitest';
import { authors, citation, cited } from './sources.js';

const work = { title: 'A boat', publisher: 'The Daily', issued: '2020' };

describe('a Markdown footnote', () => {
  it('names its authors and its places', () => {
    expect(citation('markdown', { ...work, authors: authors(2) }, [3, 4])).toBe(
      '[^it]: Ana Ash and Ana Bsh, “A boat,” *The Daily*, 2020, paras. 3, 4.\n',
    );
  });

  it('follows on the line after another', () => {
    expect(cited('markdown', 'bare', 'own')).toMatch(/^\[\^bare\]: .*\n\[\^own\]: .*\n$/u);
  });

  it.each([
    ['https://daily.example/a b', '(https://daily.example/a%20b)'],
    ['https://daily.example/<b>\\', '(https://daily.example/%3Cb%3E%5C)'],
    ['https://daily.example/b(1', '(<https://daily.example/b(1>)'],
  ])('links to an address that ends at nothing but its end: %s', (url, expected) => {
    expect(citation('markdown', { ...work, url })).toContain(`“[A boat]${expected},”`);
  });

  it.each([
    ['R&amp;D', 'R&amp;amp;D'],
    ['R&#38;D', 'R&amp;#38;D'],
    ['R&D; S & T;', 'R&amp;D; S & T;'],
    ['Whose boat?', 'Whose boat?'],
    ['5 * 3_4', '5 \\* 3\\_4'],
  ])('shows a title as it is: %s', (title, expected) => {
    expect(citation('markdown', { ...work, title })).toContain(`“${expected},” *The Daily*`);
  });
});

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
    ['On a "boat"', '“[On a ‘boat,’](https://daily.example)” *The'],
    ["On a 'boat'", "“[On a 'boat,'](https://daily.example)” *The"],
    ['[Report on a "boat"]', ': [Report on a "boat,"](https://daily.example) *The'],
    ['A "boat" of sailors\'', "“[A ‘boat’ of sailors'](https://daily.example),” *The"],
  ])('has the comma inside quotation marks at the end of a title: %s', (title, expected) => {
    expect(citation('markdown', { ...work, title, url: 'https://daily.example' })).toContain(
      expected,
    );
  });

  it('names up to three authors, of more the first', () => {
    expect(citation('markdown', { ...work, authors: authors(3) })).toContain(
      ': Ana Ash, Ana Bsh, and Ana Csh, “',
    );
    expect(citation('markdown', { ...work, authors: authors(4) })).toContain(': Ana Ash et al., “');
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

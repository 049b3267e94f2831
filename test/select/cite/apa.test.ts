// APA style: authors few and many, dates that are not known, works of one year.

import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/select/cite/index.js';
import { authors, bundled, citation, citations, source } from './sources.js';

const dated = { title: 'A boat', publisher: 'The Daily', issued: '2020' };

describe('an entry in APA style', () => {
  it('names up to twenty authors, of more nineteen and the last', () => {
    const twenty = citation('apa', { ...dated, authors: authors(20) });
    expect(twenty).toMatch(/^Ash, A\., Bsh, A\., .*Ssh, A\., & Tsh, A\. \(2020\)\./u);
    const more = citation('apa', { ...dated, authors: authors(22) });
    expect(more).toMatch(
      /^Ash, A\., Bsh, A\., .*Rsh, A\., Ssh, A\., \. \. \. Vsh, A\. \(2020\)\./u,
    );
    expect(more).not.toContain('Tsh');
  });

  it('says when an undated work was read, before its address; not of one without', () => {
    const undated = { title: 'A boat', publisher: 'The Daily', accessed: '2031-06-07' };
    expect(citation('apa', undated)).toBe('A boat. (n.d.). The Daily.\n');
    expect(citation('apa', { ...undated, url: 'https://daily.example' })).toBe(
      'A boat. (n.d.). The Daily. Retrieved June 7, 2031, from https://daily.example\n',
    );
  });

  it('says what a title does not show', () => {
    expect(citation('apa', { ...dated, type: 'post' })).toContain('A boat [Online post]. (2020)');
    expect(citation('apa', { ...dated, type: 'broadcast' })).toContain('A boat [Broadcast].');
  });

  it('has a letter with the year among works of one author and year alone', () => {
    const works = [
      source('one', { title: 'One', authors: ['Ana Ash'], issued: '2020-01' }),
      source('two', { title: 'Two', authors: ['Ana Ash'], issued: '2020-02' }),
      source('later', { title: 'Later', authors: ['Ana Ash'], issued: '2021' }),
      source('other', { title: 'Other', authors: ['Olaf Oak'], issued: '2020' }),
      source('undated', { title: 'Undated', authors: ['Ana Ash'] }),
      source('undated-too', { title: 'Undated, too', authors: ['Ana Ash'] }),
      source('nobody', { title: 'Nobody', issued: '2020' }),
      source('nobody-too', { title: 'Nobody, too', issued: '2020' }),
      source('copy', { title: 'A copy', issued: '2020' }),
      source('copy-too', { title: 'A copy', issued: '2020' }),
    ];
    const { citations } = cite(
      { ...bundled, sources: works },
      works.map(({ id }) => id),
      'apa',
    );
    const dates = citations.map(({ source: id, text }) => [id, /\(.*?\)/u.exec(text)?.[0]]);
    expect(Object.fromEntries(dates)).toEqual({
      one: '(2020a, January)',
      two: '(2020b, February)',
      later: '(2021)',
      other: '(2020)',
      undated: '(n.d.-a)',
      'undated-too': '(n.d.-b)',
      nobody: '(2020)',
      'nobody-too': '(2020)',
      copy: '(2020a)',
      'copy-too': '(2020b)',
    });
  });

  it('goes on with two letters after the last', () => {
    const many = Array.from({ length: 703 }, (_, at) => `it-${at}`);
    const text = citations('apa', ...many.map(() => ({ ...dated, authors: ['Ana Ash'] })));
    const letters = text.map(({ text: entry }) => /\(2020(\w+)\)/u.exec(entry)?.[1]);
    expect([25, 26, 27, 51, 52, 701, 702].map((at) => letters[at])).toEqual([
      'z',
      'aa',
      'ab',
      'az',
      'ba',
      'zz',
      'aaa',
    ]);
    expect(new Set(letters).size).toBe(many.length);
  });
});

describe('a title in APA style that ends in quotation marks', () => {
  it.each([
    ['Zed on the plan: "Just thoughts"', 'Zed on the plan: "Just thoughts." (n.d.)'],
    ['Zed on the plan: “Just thoughts”', 'Zed on the plan: “Just thoughts.” (n.d.)'],
    ["Zed on the plan: 'Just thoughts'", "Zed on the plan: 'Just thoughts.' (n.d.)"],
    ['Zed asks "Whose boat?"', 'Zed asks "Whose boat?" (n.d.)'],
    ['Zed on "just" thoughts', 'Zed on "just" thoughts. (n.d.)'],
    ["The sailors'", "The sailors'. (n.d.)"],
  ])('has the point inside: %s', (title, expected) => {
    expect(citation('apa', { title })).toContain(expected);
  });
});

describe('a reference in APA style', () => {
  it.each<[string[], string]>([
    [[], '(“A boat,” 2020, para. 3)'],
    [authors(1), '(Ash, 2020, para. 3)'],
    [authors(2), '(Ash & Bsh, 2020, para. 3)'],
    [authors(3), '(Ash et al., 2020, para. 3)'],
  ])('names one author, two, or the first; without one the title: %j', (names, expected) => {
    const text = citation('apa', { ...dated, title: 'A boat: its story', authors: names }, [3]);
    expect(text).toContain(`    In the text: ${expected}\n`);
  });

  it('has the letter of its entry', () => {
    const ash = { ...dated, authors: ['Ana Ash'] };
    const undated = { title: 'A boat', authors: ['Ana Ash'] };
    const other = { ...dated, issued: '2021', authors: ['Ana Ash'] };
    const alike = citations('apa', ash, { ...ash, title: 'B' }, other, undated, undated);
    expect(alike.flatMap(({ references }) => references)).toEqual([
      '(Ash, n.d.-a, para. 2)',
      '(Ash, n.d.-b, para. 2)',
      '(Ash, 2020a, para. 2)',
      '(Ash, 2020b, para. 2)',
      '(Ash, 2021, para. 2)',
    ]);
    for (const { text, references } of alike) {
      const [year = ''] = /(?:\d{4}|n\.d\.)[-\w]*/u.exec(text) ?? [];
      expect(references).toEqual([`(Ash, ${year}, para. 2)`]);
    }
  });

  it('has initials for authors who share a family name, and for no others', () => {
    const by = (...names: string[]) => ({ ...dated, authors: names });
    const shared = citations('apa', by('Zoe Ash'), by('Ana Ash', 'Olaf Oak'), by('Olaf Oak'));
    expect(shared.flatMap(({ references }) => references)).toEqual([
      '(A. Ash & Oak, 2020, para. 2)',
      '(Z. Ash, 2020, para. 2)',
      '(Oak, 2020, para. 2)',
    ]);
  });

  it('says that the date is not known', () => {
    expect(citation('apa', { authors: authors(1) }, [3, 4])).toContain('(Ash, n.d., paras. 3, 4)');
  });
});

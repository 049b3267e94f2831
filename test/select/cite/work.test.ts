// What is read of a source before it is cited: whose it is, who is quoted in it, and where.

import { describe, expect, it } from 'vitest';
import type { PackQuote, PackSource } from '../../../src/model.js';
import { cite } from '../../../src/select/cite/index.js';
import type { StyleName } from '../../../src/select/cite/styles.js';
import { bundled, citation, cited, source } from './sources.js';

/** A citation of what a party of the bundled pack, or another person, says in a source; in RIS unless said. */
function quoted(
  speaker: string,
  from: Partial<PackSource>,
  named = 'it',
  style: StyleName = 'ris',
  people = bundled.people,
): string {
  const quote: PackQuote = {
    id: 'quote',
    speaker,
    text: 'Some words',
    wording: 'unverified',
    topics: [],
    evidence: [{ source: named, paragraph: 2 }],
  };
  const pack = { ...bundled, people, sources: [source('it', from)], quotes: [quote] };
  return cite(pack, ['quote'], style).text;
}

describe('a source', () => {
  it('keeps a publisher that is one of several authors', () => {
    const authors = ['The Press', 'Ana Ash'];
    expect(citation('ris', { publisher: 'The Press', authors })).toContain('PB  - The Press');
    expect(citation('ris', { publisher: 'The Press', authors: ['The Press'] })).not.toContain('PB');
  });

  it('is one line of signs that can be seen', () => {
    expect(cited('ris', 'unseen')).toMatch(/^TI {2}- red \[31mtitle over two$/mu);
    expect(citation('ris', { title: ' \tA\u2028 \u00a0boat\u200b\n' })).toMatch(
      /^TI {2}- A boat$/mu,
    );
  });

  it('whose title is a description in brackets has no title in quotation marks', () => {
    const described = {
      title: '[Report on a "boat"]',
      publisher: 'The Press',
      issued: '2023-03-21',
    };
    const brackets = '[Report on a "boat"]';
    expect(citation('apa', described)).toContain(`${brackets}. (2023, March 21). The Press.`);
    expect(citation('apa', described, [2])).toContain(`(${brackets}, 2023, para. 2)`);
    expect(citation('mla', described)).toContain('Report on a "boat." The Press, 21 Mar. 2023');
    expect(citation('mla', described, [2])).toContain('(Report on a "boat," par. 2)');
    expect(citation('chicago', described)).toContain('Report on a "boat." The Press, March 21');
    expect(citation('chicago', described, [2])).toContain('Note: Report on a "boat," The Press');
    expect(citation('markdown', described)).toContain(': Report on a "boat," *The Press*');
    expect(citation('ris', described)).toContain(`TI  - ${brackets}\n`);
    expect(JSON.parse(citation('csl-json', described))).toMatchObject([{ title: brackets }]);
    expect(citation('bibtex', described)).toContain('{{[Report on a “boat”]}}');
    // Brackets that enclose a part of it are the title's own.
    expect(citation('mla', { title: '[Sic] and [so on]' })).toContain('“[Sic] and [so on].”');
  });

  it('that is a post says so once', () => {
    expect(citation('apa', { type: 'post', title: 'A boat' })).toContain('A boat [Online post].');
    expect(citation('apa', { type: 'post', title: '[A boat]' })).toContain('[A boat]. (n.d.)');
  });

  it('that the pack does not have is not cited', () => {
    expect(quoted('greene', {}, 'elsewhere')).toBe('');
  });

  it('without a paragraph has no note of places', () => {
    const pack = { ...bundled, sources: [source('it', {})] };
    const fact = { id: 'f', title: '', text: '', basis: 'said' as const, topics: [] };
    const facts = [{ ...fact, evidence: [{ source: 'it' }] }];
    expect(cite({ ...pack, facts }, ['f'], 'ris').text).not.toContain('N1');
  });
});

describe('a speaker', () => {
  const greene = bundled.people.find(({ id }) => id === 'greene')?.name ?? '';

  it('is quoted in what others wrote', () => {
    expect(quoted('greene', { authors: ['Ana Ash'] })).toContain(
      `N1  - ${greene}, quoted in para. 2\n`,
    );
  });

  it('is not quoted in what they wrote, be it with others', () => {
    for (const authors of [[greene], ['Ana Ash', greene], ['Greene, Sam'], ['Samuel Greene']])
      expect(quoted('greene', { authors })).toContain('N1  - para. 2\n');
  });

  it('is quoted in what another of that family wrote', () => {
    expect(quoted('greene', { authors: ['Graham Greene'] })).toContain(
      `N1  - ${greene}, quoted in`,
    );
  });

  it.each([
    [['China and Russia'], '(China and Russia, n.d., para. 2)'],
    [['Russia and China'], '(Russia and China, n.d., para. 2)'],
    [['China', 'Russia'], '(China & Russia, n.d., para. 2)'],
    [['China'], '(China and Russia, as cited in China, n.d., para. 2)'],
  ])(
    'that is an organization of several names wrote what is by all of them: %j',
    (by, expected) => {
      const text = quoted('china-and-russia', { authors: by }, 'it', 'apa');
      expect(text).toContain(`In the text: ${expected}\n`);
      expect(text).toContain(`${by.join(', & ')}. (n.d.)`);
    },
  );

  it.each([
    ['Xi Jinping', ['Xi', '习近平'], 'Xi'],
    ['Kishida Fumio', ['Kishida', '岸田 文雄'], 'Kishida'],
    ['Fumio Kishida', ['Kishida', 'Kishida Fumio', '岸田文雄'], 'Kishida'],
    ['Kim Jong Un', ['Kim', '김정은'], 'Kim'],
    ['Hanne Brenner', ['Hanne'], 'Brenner'],
    ['Hanne Brenner', ['Hanne', 'Brenner', '布伦纳'], 'Brenner'],
    ['Hanne Brenner', ['Hanne', '汉娜·布伦纳'], 'Brenner'],
    ['Hanne Brenner', ['Hanne', 'ハンネ'], 'Brenner'],
    ['Anna Brenner', ['Ann', '布伦纳'], 'Brenner'],
    ['Emily Post', ['Emily'], 'Post'],
  ])('is cited by their family name: %s, called %j', (name, aliases, family) => {
    const person = { id: 'them', name, aliases, role: '', text: '', evidence: [] };
    const text = quoted('them', { authors: ['Ana Ash'] }, 'it', 'apa', [person]);
    expect(text).toContain(`(${family}, as cited in Ash,`);
  });
});

describe('an author', () => {
  it('that is an organization of the pack is no person, whatever its name', () => {
    const named = { id: 'rovers', aliases: [], text: '', evidence: [] };
    const organizations = [...bundled.organizations, { ...named, name: 'Ayton Rovers' }];
    const sources = [source('it', { authors: ['Ayton Rovers', 'Ana Ash'] })];
    expect(cite({ ...bundled, organizations, sources }, ['it'], 'ris').text).toContain(
      'AU  - Ayton Rovers\nAU  - Ash, Ana\n',
    );
  });

  it('under another name of theirs is a person or none as the pack has it', () => {
    const organization = {
      id: 'lake',
      name: 'The Lake',
      aliases: ['Lake Post'],
      text: '',
      evidence: [],
    };
    const sources = [source('it', { authors: ['Lake Post', 'Lake Court'] })];
    const pack = { ...bundled, organizations: [organization], sources };
    expect(cite(pack, ['it'], 'apa').text).toContain('Lake Post, & Court, L. (n.d.)');
  });
});

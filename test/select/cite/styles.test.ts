// Citations in every style: what each writes of a whole source, and of one of which little is known.

import { describe, expect, it } from 'vitest';
import type { Pack, PackQuote } from '../../../src/model.js';
import { cite } from '../../../src/select/cite/index.js';
import { styleNames } from '../../../src/select/cite/styles.js';
import { bundled, cited, everySource, withHard } from './sources.js';

const evidence = (paragraph?: number) => ({
  source: 'daily',
  ...(paragraph !== undefined && { paragraph }),
});

const quote = (id: string, speaker: string, paragraph?: number): PackQuote => ({
  id,
  speaker,
  text: 'Some words',
  wording: 'unverified',
  topics: [],
  evidence: [evidence(paragraph)],
});

const pack: Pack = {
  schemaVersion: 1,
  id: 'town',
  title: 'Town',
  description: 'Town',
  language: 'en',
  sources: [
    {
      id: 'daily',
      title: 'A "boat" for the town',
      type: 'article-newspaper',
      publisher: 'The Daily',
      authors: ['Ida Vollmer'],
      issued: '2031-05-04',
      url: 'https://daily.example/boat',
      accessed: '2031-06-07',
      language: 'en',
      reliability: 'major',
    },
  ],
  topics: [{ id: 'boats', title: 'Boats', text: 'Boats' }],
  people: [
    {
      id: 'yi',
      name: 'Yi Ming',
      role: 'Captain',
      aliases: ['Yi', '易明'],
      text: '',
      evidence: [evidence(2)],
    },
    { id: 'vollmer', name: 'Ida Vollmer', role: 'Writer', aliases: [], text: '', evidence: [] },
  ],
  organizations: [
    { id: 'council', name: 'Town Council', aliases: [], text: '', evidence: [evidence()] },
  ],
  events: [],
  facts: [
    {
      id: 'fact',
      title: 'A fact',
      text: 'A fact',
      basis: 'reported',
      topics: [],
      evidence: [evidence(5), evidence(3), evidence(5)],
    },
  ],
  quotes: [
    quote('captain', 'yi', 2),
    quote('writer', 'vollmer', 4),
    quote('council-said', 'council'),
  ],
  synonyms: [],
};

const text = (style: Parameters<typeof cite>[2], ...ids: string[]): string =>
  cite(pack, ids, style).text;

describe('a citation', () => {
  it('is of the source that a quotation is printed in, with the paragraph and who is quoted', () => {
    expect(text('apa', 'captain')).toBe(
      'Vollmer, I. (2031, May 4). A "boat" for the town. The Daily. https://daily.example/boat\n' +
        '    In the text: (Yi, as cited in Vollmer, 2031, para. 2)\n',
    );
    expect(text('chicago', 'captain')).toBe(
      'Vollmer, Ida. “A ‘boat’ for the town.” The Daily, May 4, 2031. Accessed June 7, 2031. https://daily.example/boat.\n' +
        '    Note: Yi Ming, quoted in Ida Vollmer, “A ‘boat’ for the town,” The Daily, May 4, 2031, para. 2, https://daily.example/boat.\n',
    );
    expect(text('mla', 'captain')).toBe(
      'Vollmer, Ida. “A ‘boat’ for the town.” The Daily, 4 May 2031, https://daily.example/boat. Accessed 7 June 2031.\n' +
        '    In the text: (Yi, qtd. in Vollmer, par. 2)\n',
    );
    expect(text('markdown', 'captain')).toBe(
      '[^daily]: Yi Ming, quoted in Ida Vollmer, “[A ‘boat’ for the town](https://daily.example/boat),” *The Daily*, May 4, 2031, para. 2. Accessed June 7, 2031.\n',
    );
    expect(text('bibtex', 'captain')).toContain('note         = {Yi Ming, quoted in para. 2}');
    expect(text('ris', 'captain')).toContain('N1  - Yi Ming, quoted in para. 2\n');
    expect(JSON.parse(text('csl-json', 'captain'))).toEqual([
      {
        id: 'daily',
        type: 'article-newspaper',
        title: 'A "boat" for the town',
        author: [{ family: 'Vollmer', given: 'Ida' }],
        'container-title': 'The Daily',
        issued: { 'date-parts': [[2031, 5, 4]] },
        accessed: { 'date-parts': [[2031, 6, 7]] },
        URL: 'https://daily.example/boat',
        language: 'en',
        note: 'Yi Ming, quoted in para. 2',
      },
    ]);
  });

  it('says in APA style when it was said, where that is known', () => {
    const dated = { ...pack, quotes: [{ ...quote('captain', 'yi', 2), date: '2030-02' }] };
    expect(cite(dated, ['captain'], 'apa').citations[0]?.references).toEqual([
      '(Yi, 2030, as cited in Vollmer, 2031, para. 2)',
    ]);
  });

  it('does not call an author quoted in what they wrote', () => {
    expect(text('apa', 'writer')).toContain('(Vollmer, 2031, para. 4)');
    expect(text('markdown', 'writer')).not.toContain('quoted');
  });

  it('names an organization whole', () => {
    expect(text('apa', 'council-said')).toContain('(Town Council, as cited in Vollmer, 2031)');
    expect(text('ris', 'council-said')).toContain('N1  - Town Council, quoted there\n');
  });

  it('is given up to a limit, none under one of nothing or less, and counted', () => {
    const given = (limit?: number) => cite(bundled, ['meetings', 'icc-warrant'], 'apa', limit);
    const { total } = given();
    expect(total).toBeGreaterThan(1);
    expect([1, 0, -1].map((limit) => given(limit).citations.length)).toEqual([1, 0, 0]);
    expect(given(-1)).toMatchObject({ total, text: '' });
  });

  it('gives the paragraphs of a fact in order, each once', () => {
    expect(text('apa', 'fact')).toContain('(Vollmer, 2031, paras. 3, 5)');
    expect(text('mla', 'fact')).toContain('(Vollmer, pars. 3, 5)');
  });

  it('is one for records that rest on one source, and serves all of them', () => {
    const { citations } = cite(pack, ['fact', 'captain', 'FACT', 'yi'], 'apa');
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({ ids: ['fact', 'captain', 'yi'], source: 'daily' });
    expect(text('bibtex', 'fact', 'captain').match(/^@/gm)).toHaveLength(1);
    expect(text('markdown', 'fact', 'captain')).toContain(
      'May 4, 2031 (paras. 3, 5; Yi Ming, quoted in para. 2).',
    );
  });

  it('of a source stands for itself, without a place', () => {
    const { citations } = cite(pack, ['daily'], 'apa');
    expect(citations).toEqual([
      {
        ids: ['daily'],
        source: 'daily',
        style: 'apa',
        text: 'Vollmer, I. (2031, May 4). A "boat" for the town. The Daily. https://daily.example/boat',
        references: ['(Vollmer, 2031)'],
      },
    ]);
    const [both] = cite(pack, ['daily', 'captain'], 'apa').citations;
    expect(both?.ids).toEqual(['daily', 'captain']);
  });

  it.each(styleNames)('is none for a topic or for what is not there: %s', (style) => {
    expect(cite(pack, ['boats', 'nothing'], style)).toEqual({ total: 0, citations: [], text: '' });
  });
});

describe('what is not known', () => {
  it('is said as the style says it', () => {
    expect(cited('apa', 'bare')).toBe(
      'Who asked? (n.d.). Nobody.\n    In the text: (“Who asked?,” n.d.)\n',
    );
    expect(cited('chicago', 'bare')).toBe(
      '“Who asked?” Nobody, n.d.\n    Note: “Who asked?,” Nobody, n.d.\n',
    );
    expect(cited('mla', 'bare')).toBe('“Who asked?” Nobody.\n    In the text: (“Who asked?”)\n');
    expect(cited('markdown', 'bare')).toBe('[^bare]: “Who asked?,” *Nobody*, n.d.\n');
    expect(cited('bibtex', 'bare')).toBe(
      [
        '@misc{bare,',
        '  title        = {{Who asked?}},',
        '  key          = {Who asked?},',
        '  howpublished = {Nobody},',
        '  language     = {English},',
        '}',
        '',
      ].join('\n'),
    );
    expect(cited('ris', 'bare')).toBe(
      'TY  - RPRT\nID  - bare\nTI  - Who asked?\nPB  - Nobody\nLA  - en\nER  - \n',
    );
  });

  it('has a day of reading beside the address where the date is missing', () => {
    expect(cited('apa', 'svpressa')).toMatch(/\(n\.d\.\)\..*Retrieved \w+ \d+, \d{4}, from http/u);
  });
});

describe('a bibliography', () => {
  it.each(['apa', 'chicago', 'mla'] as const)(
    'stands in the order of the alphabet: %s',
    (style) => {
      const heads = cited(style, 'bare', 'second', 'russian-book', 'first', 'many')
        .split('\n\n')
        .map((entry) => /[\p{L}]+/u.exec(entry)?.[0]);
      expect(heads).toEqual(['Ash', 'Ash', 'Na', 'Who', 'Толстой']);
    },
  );

  it('tells works of one author and year apart by a letter, in APA', () => {
    const both = cited('apa', 'second', 'first');
    expect(both).toContain('(2021a, January 1). A first.');
    expect(both).toContain('(2021b, February 1). The second.');
    expect(cited('apa', 'first')).toContain('(2021, January 1)');
  });

  it('shortens many authors as the style does', () => {
    expect(cited('apa', 'many')).toContain('Ns, S., . . . Nw, W. (2020');
    expect(cited('chicago', 'many')).toMatch(/^Na, Ana, Bna Nb, .*Gna Ng, et al\. “/u);
    expect(cited('mla', 'many')).toMatch(/^Na, Ana, et al\. “/u);
    expect(cited('bibtex', 'many').match(/ and /gu)).toHaveLength(22);
  });

  it('names a publisher that is the author once', () => {
    expect(cited('apa', 'own')).toBe(
      'The Press. (n.d.). Report of the press.\n    In the text: (The Press, n.d.)\n',
    );
  });
});

describe('signs and scripts', () => {
  it('keep Cyrillic and Chinese titles and names', () => {
    expect(cited('apa', 'russian-book')).toBe(
      'Толстой, Л., & 毛泽东. (1999). Книга о мире. Наука.\n    In the text: (Толстой & 毛泽东, 1999)\n',
    );
    expect(cited('bibtex', 'russian-book')).toContain('author       = {Толстой, Лев and {毛泽东}}');
    expect(cited('ris', 'russian-book')).toContain('AU  - Толстой, Лев\nAU  - 毛泽东\n');
    expect(cited('csl-json', 'xinmin')).toContain('"title": "中俄加强战略协作大方向坚定不移"');
  });

  it('that TeX acts on are escaped, but for those of an address', () => {
    const entry = cited('bibtex', 'signs');
    expect(entry).toContain(
      '{{50\\% of \\textbraceleft{}braces \\& “quotes”\\textbraceright{} cost \\$5\\_000 \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} *stars* [links] <b> end\\textbraceright{}}}',
    );
    expect(entry).toContain('url          = {https://example.org/a_(b)%20c?x=1&y=%7Bz%7D#f}');
    expect(entry).toContain(
      '{van Beethoven, Ludwig and Smith, Jr., John and O’Neil-Smith, Anne-Marie and {Jane and John}}',
    );
    expect(entry).toContain('month        = feb,');
  });

  it('that Markdown acts on are escaped', () => {
    expect(cited('markdown', 'signs')).toContain(
      '[50% of {braces & ‘quotes’} cost \\$5\\_000 #1 \\~ ^ \\\\ \\*stars\\* \\[links\\] \\<b\\> end}](<https://example.org/a_(b)%20c?x=1&y={z}#f>)',
    );
  });

  it.each(styleNames)('that cannot be seen are left out: %s', (style) => {
    const made = cited(style, 'unseen');
    expect(made).not.toMatch(/[^\P{C}\n]/u);
    expect(made).toContain('title over two');
  });
});

describe('every source of the pack', () => {
  it.each(styleNames)('has a citation of its own in %s', (style) => {
    const { citations, text: whole } = cite(withHard, everySource, style);
    expect(citations.map(({ source }) => source).sort()).toEqual([...everySource].sort());
    for (const { text: one } of citations)
      expect(one).not.toMatch(/undefined|NaN|\[object|\.\.(?!\.|\s\.)(?<!\. \. \.)/u);
    expect(whole.endsWith('\n')).toBe(true);
  });

  it('is what each record but a topic rests on', () => {
    for (const { id } of [
      ...bundled.facts,
      ...bundled.quotes,
      ...bundled.events,
      ...bundled.people,
    ])
      expect(cite(bundled, [id], 'apa').citations.length, id).toBeGreaterThan(0);
  });
});

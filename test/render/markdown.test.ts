// Pages in Markdown: what stands in a section, and that the sections follow one another.

import { describe, expect, it } from 'vitest';
import { type Citation, kinds, type PackRecord, type Verification } from '../../src/model.js';
import { recordsOf } from '../../src/pack/records.js';
import { columnsOf } from '../../src/render/columns.js';
import { valuesAt } from '../../src/render/fields.js';
import { escaped, markdown } from '../../src/render/markdown.js';
import { small } from '../pack/packs.js';
import { answer, event, fact, plain, quote, source } from './pages.js';

const page = (...hits: Parameters<typeof answer>[1]): string =>
  markdown(answer('list', hits), plain);

describe('records in Markdown', () => {
  it('are sections with a heading, the text, notes, and the passages each once', () => {
    const record = fact({
      title: 'The *span*',
      value: { amount: 120, unit: 'metres' },
      notes: ['The plan_says 119.'],
      evidence: [
        { source: 'paper', paragraph: 3 },
        { source: 'paper', paragraph: 3, exact: 'again' },
        { source: 'poster' },
      ],
    });
    expect(page(record, event())).toBe(
      [
        '### The \\*span\\*',
        '**120 metres** — It spans the river',
        '- basis: reported\n- evidence: paper ¶3 “again”',
        '*Note:* The plan\\_says 119.',
        '`span` · paper ¶3 · poster',
        '### The opening',
        'A ribbon is cut',
        '- date: 2031-05-04',
        '`opening`\n',
      ].join('\n\n'),
    );
  });

  it.each(kinds)('have all that a table of the kind has: %s', (kind) => {
    const record = recordsOf(small()).find((one) => one.kind === kind);
    const shown = page({ record: { ...record, title: 'T' } as PackRecord });
    const leaves: Readonly<Record<string, string>> = {
      title: kind === 'quote' ? 'speaker.name' : 'title',
      value: 'value.amount',
      originals: 'originals.text',
      evidence: 'evidence.exact',
    };
    for (const name of columnsOf(kind).slice(1)) {
      for (const value of valuesAt({ ...record, title: 'T' }, leaves[name] ?? name))
        expect(shown, name).toContain(name === 'url' ? `<${value}>` : escaped(value));
    }
  });

  it('have what is in no table: people, the authors, where a passage can be read, one pair of marks', () => {
    const told = page(fact({ people: ['ash', 'oak'], events: ['opening'] }));
    expect(told).toContain('- people: ash, oak\n- events: opening');
    const signed = page(source({ authors: ['Bo Birch', 'Cy Cedar'], accessed: '2031-05-05' }));
    expect(signed).toContain('- authors: Bo Birch; Cy Cedar\n- accessed: 2031-05-05');
    const evidence = [
      { source: 'paper', exact: '“we cross”', url: 'https://a.example/1' },
      { source: 'poster', url: 'https://b.example' },
      { source: 'poster', paragraph: 2 },
    ];
    expect(page(fact({ evidence }))).toContain(
      '- evidence: paper “we cross” <https://a.example/1>\n- evidence: poster <https://b.example>\n\n',
    );
    expect(page(quote({ text: '“we cross”' }))).toMatch(/^> “we cross”\n/);
    expect(page(fact({ title: 'Written in C #' }))).toMatch(/^### Written in C \\#\n/);
    expect(page(fact({ title: 'Of # and ##' }))).toMatch(/^### Of # and \\##\n/);
    expect(page(fact({ related: ['ash', 'oak'] }))).toContain('- related: ash, oak\n');
  });

  it('give an address as a link that ends where it does', () => {
    expect(page(source({ url: 'https://a.example/b_c' }))).toContain(
      '- url: <https://a.example/b_c>',
    );
    expect(page(source({ url: 'http://a.example/b' }))).toContain('- url: <http://a.example/b>');
    expect(page(source({ url: 'see https://a.example' }))).toContain(
      '- url: see https\\://a.example\n',
    );
    expect(page(source({ url: 'https://a.example/<b>' }))).toContain(
      '- url: https\\://a.example/\\<b\\>',
    );
  });

  it('have no paragraph for a text that is empty', () => {
    expect(page(source())).toBe(
      '### The bridge reopens\n\n- reliability: major\n- records: 7\n- publisher: The Courier\n- type: article-newspaper\n- language: en\n\n`paper`\n',
    );
  });

  it('are quoted where they are quotations, with the speaker and the own words', () => {
    const record = quote({
      wording: 'reworded',
      originals: [
        { text: 'atra*vessamos*', language: 'pt', translation: 'we go | across', source: 'paper' },
        { text: 'cruzamos', language: 'es', source: 'poster', url: 'https://poster.example/1' },
      ],
    });
    expect(page(record)).toBe(
      [
        '> “we cross”\n>\n> — Ana Ash, Mayor',
        'Wording: reworded.',
        'Own words (pt): “atra\\*vessamos\\*” (“we go \\| across”) · paper',
        'Own words (es): “cruzamos” · poster <https://poster.example/1>',
        '`crossing`\n',
      ].join('\n\n'),
    );
  });

  it('name no speaker, and no role, where there is none', () => {
    const { speaker: _, ...nobodys } = quote();
    expect(page(nobodys)).toBe('> “we cross”\n\nWording: verbatim.\n\n`crossing`\n');
    expect(page(quote({ speaker: { id: 'ash', name: 'Ana Ash', role: '' } }))).toContain(
      '> — Ana Ash\n\nWording',
    );
  });

  it('are a page that is empty where there are none', () => {
    expect(page()).toBe('');
    expect(markdown(answer('list', []), { ...plain, fields: ['id'] })).toBe('');
  });

  it('are a table where fields are asked for', () => {
    const shown = answer('list', [fact(), event({ title: 'A | B' })]);
    expect(markdown(shown, { ...plain, fields: ['id', 'title'] })).toBe(
      '| id | title |\n| --- | --- |\n| span | The span |\n| opening | A \\| B |\n',
    );
  });
});

describe('other answers in Markdown', () => {
  it('are a list of faults, their places as code', () => {
    const faults = [
      { place: "facts[0]['a`b\u0007']", message: 'is *no* key' },
      { place: 'id', message: 'is missing' },
    ];
    expect(
      markdown(
        { kind: 'faults', command: 'check', query: '', total: 2, faults, checked: 1 },
        plain,
      ),
    ).toBe("- `facts[0]['a'b\\u{7}']`: is \\*no\\* key\n\n- `id`: is missing\n");
  });

  it('are citations: those in Markdown as they are, data between fences, others with the ways to refer to them', () => {
    const cited = (citation: Pick<Citation, 'style' | 'text' | 'references'>): string =>
      markdown(
        {
          kind: 'citations',
          command: 'cite',
          query: '',
          total: 1,
          citations: [{ ids: [], source: 'paper', ...citation }],
          text: '',
        },
        plain,
      );
    const text = '*The Courier*.';
    expect(cited({ style: 'markdown', text })).toBe('*The Courier*.\n');
    expect(cited({ style: 'apa', text })).toBe('\\*The Courier\\*.\n');
    expect(cited({ style: 'apa', text, references: ['(*Ash*)', '(Oak)'] })).toBe(
      '\\*The Courier\\*.\n\n- (\\*Ash\\*)\n- (Oak)\n',
    );
    expect(cited({ style: 'apa', text: '1. *See* https://a.example/b_c. And *on*.' })).toBe(
      '1\\. \\*See\\* <https://a.example/b_c>. And \\*on\\*.\n',
    );
    for (const [text, shown] of [
      ['At https://a.example/b_(c).', 'At <https://a.example/b_(c)>.'],
      ['http://a.example/b_(c d) is', '<http://a.example/b_>(c d) is'],
      ['“See https://a.example/x.”', '“See <https://a.example/x>.”'],
      ['(https://a.example/x)', '(<https://a.example/x>)'],
    ] as const)
      expect(cited({ style: 'apa', text })).toBe(`${shown}\n`);
    expect(cited({ style: 'bibtex', text: '@misc{a,\n}' })).toBe('~~~ bibtex\n@misc{a,\n}\n~~~\n');
    expect(cited({ style: 'ris', text: 'TI\n~~~~' })).toBe('~~~~~ ris\nTI\n~~~~\n~~~~~\n');
  });

  it('are a verdict above the quotation, with the claim, what it changes and why', () => {
    const mentioned = () => undefined;
    const page = (verification: Verification): string =>
      markdown({ kind: 'verification', command: 'verify', verification, mentioned }, plain);
    const quotation = '> “we cross”\n>\n> — Ana Ash, Mayor\n\nWording: verbatim.\n\n`crossing`\n';
    const [query, reasons] = ['*we* cross', ['So it is printed.', 'By *her*.']];
    expect(page({ query, verdict: 'verbatim', reasons, quote: quote() })).toBe(
      `**verbatim**\n\nClaim: “\\*we\\* cross”\n\n- So it is printed.\n- By \\*her\\*.\n\n${quotation}`,
    );
    const difference = [
      { op: 'same', text: 'we' },
      { op: 'added', text: 'never' },
      { op: 'removed', text: 'cross' },
    ] as const;
    expect(
      page({
        query: 'we never',
        verdict: 'altered',
        reasons: ['Near.'],
        quote: quote(),
        difference: [...difference],
      }),
    ).toBe(`**altered**\n\nClaim: “we **never** ~~cross~~”\n\n- Near.\n\n${quotation}`);
  });
});

describe('text for Markdown', () => {
  it('has a backslash only where a sign would mean something', () => {
    expect(escaped('C# + 1. - = x')).toBe('C# + 1. - = x');
    expect(escaped('  12) a')).toBe('12\\) a');
    expect(escaped('12 a')).toBe('12 a');
    expect(escaped('at 10:30, http://a.example')).toBe('at 10:30, http\\://a.example');
    expect(escaped('www.a.example and awww.b')).toBe('www\\.a.example and awww.b');
  });
});

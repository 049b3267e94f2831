// Columns: which there are for each kind, and the cells that are made of more than one value.

import { describe, expect, it } from 'vitest';
import type { Verification } from '../../src/model.js';
import { columnNames, figure } from '../../src/render/columns.js';
import { csv } from '../../src/render/csv.js';
import { tsv } from '../../src/render/tsv.js';
import { answer, event, fact, plain, quote, source, tagged, topic } from './pages.js';

describe('a figure', () => {
  it('has its qualifier before it, or behind it where it is of several words', () => {
    const value = { amount: 40, unit: 'meetings' };
    expect(figure(value)).toBe('40 meetings');
    expect(figure({ ...value, qualifier: 'almost' })).toBe('almost 40 meetings');
    expect(figure({ ...value, qualifier: 'over ten years' })).toBe('40 meetings, over ten years');
    expect(figure({ amount: 0, unit: 'meetings' })).toBe('0 meetings');
  });
});

describe('the cells of a record', () => {
  it('join several values, and are empty where there is none', () => {
    const record = quote({
      originals: [
        { text: 'sim', language: 'pt', source: 'paper' },
        { text: 'sí', language: 'es', source: 'paper' },
      ],
      topics: ['traffic', 'stone'],
      evidence: [
        { source: 'paper', paragraph: 2 },
        { source: 'paper', paragraph: 2, exact: 'we cross' },
        { source: 'poster' },
      ],
    });
    expect(tsv(answer('list', [record]), plain).split('\t')).toEqual([
      'quote',
      'crossing',
      'Ana Ash',
      'we cross',
      'verbatim',
      'sim; sí',
      '',
      '',
      'traffic; stone',
      'paper:2; poster\n',
    ]);
    const { speaker: _, originals: __, ...nobodys } = quote();
    expect(tsv(answer('list', [nobodys]), plain)).toMatch(
      /^quote\tcrossing\t\twe cross\tverbatim\t\t/,
    );
  });

  it('have a header over nothing where everything was asked for, and no line where words found nothing', () => {
    const everything = answer('list', [], { kinds: ['topic'], everything: true });
    expect(csv(everything, plain)).toBe('kind,id,title,text,records\n');
    expect(csv({ ...everything, everything: false }, plain)).toBe('');
  });

  it('stand under the columns of their own kinds where there is no header', () => {
    const rows = tsv(answer('list', [event({ place: 'The quay' }), topic()]), plain);
    expect(rows).toBe(
      'event\topening\tThe opening\tA ribbon is cut\t2031-05-04\t\tThe quay\t\t\n' +
        'topic\ttraffic\tTraffic\tHow people cross\t4\n',
    );
    expect(tsv(answer('list', [source({ issued: '2031', url: 'https://a.example' })]), plain)).toBe(
      'source\tpaper\tThe bridge reopens\t\tmajor\t7\tThe Courier\t2031\thttps://a.example\tarticle-newspaper\ten\n',
    );
  });

  it('stand under the columns of all kinds that there may be where there is one', () => {
    const both = answer('list', [topic(), event()], { kinds: ['event', 'topic'] });
    expect(csv(both, plain)).toBe(
      'kind,id,title,text,date,endDate,place,topics,evidence,records\n' +
        'topic,traffic,Traffic,How people cross,,,,,,4\n' +
        'event,opening,The opening,A ribbon is cut,2031-05-04,,,,,\n',
    );
  });

  it('are what the data has under fields that were asked for', () => {
    const shown = answer('list', [quote()], { kinds: ['quote'] });
    expect(csv(shown, { ...plain, fields: ['title', 'speaker.name'] })).toBe(
      'title,speaker.name\nAna Ash: we cross,Ana Ash\n',
    );
  });
});

describe('the cells of a verdict', () => {
  const verification: Verification = {
    query: 'we crossed',
    verdict: 'altered',
    reasons: [],
    quote: quote(),
    difference: [
      { op: 'same', text: 'we' },
      { op: 'removed', text: 'cross' },
      { op: 'added', text: 'crossed' },
    ],
  };
  const verdict = {
    kind: 'verification',
    command: 'verify',
    verification,
    mentioned: () => undefined,
  } as const;

  it('end with the verdict and the difference', () => {
    expect(tsv(verdict, plain)).toMatch(/\taltered\twe \[-cross-\] \{\+crossed\+\}\n$/);
    expect(columnNames(verdict).slice(-2)).toEqual(['verdict', 'difference']);
    const { difference: _, ...same } = verification;
    expect(tsv({ ...verdict, verification: same }, plain)).toMatch(/\taltered\t\n$/);
    expect(tsv(answer('list', [quote()]), plain)).not.toContain('altered');
  });
});

describe('the cells of other answers', () => {
  const faults = {
    kind: 'faults',
    command: 'check',
    query: '',
    total: 1,
    faults: [{ place: 'id', message: 'is missing\nadd it' }],
    checked: 1,
  } as const;

  it('are the place and the message of a fault', () => {
    const answered = { ...faults, faults: [...faults.faults] };
    expect(tsv(answered, plain)).toBe('id\tis missing add it\n');
    expect(csv(answered, plain)).toBe('place,message\nid,is missing add it\n');
    expect(tsv(answered, { ...plain, color: true })).toBe('id\tis missing add it\n');
  });

  it('are a citation and what it is of', () => {
    const references = ['(“Courier,” n.d.)', '(Ash, 2023)'];
    const citations = [
      { ids: ['a', 'b'], source: 'paper', style: 'apa', text: 'The Courier', references },
    ];
    const answered = {
      kind: 'citations',
      command: 'cite',
      query: '',
      total: 1,
      citations,
      text: '',
    } as const;
    expect(csv({ ...answered, citations }, plain)).toBe(
      'ids,source,style,text,references\na; b,paper,apa,The Courier,"(“Courier,” n.d.); (Ash, 2023)"\n',
    );
    expect(tsv({ ...answered, citations }, plain)).toBe(
      'a; b\tpaper\tapa\tThe Courier\t(“Courier,” n.d.); (Ash, 2023)\n',
    );
  });
});

describe('rows in colour', () => {
  it('mark what matched, in the title and the text alone, and show what a terminal would act on', () => {
    const record = fact({ id: 'sp\u0007n', text: 'It is long ', topics: ['It'] });
    const hit = { record, mark: () => [[0, 2] as [number, number]] };
    const look = { ...tagged, color: true };
    expect(tsv(answer('list', [hit]), look)).toBe(
      'fact\tsp\\u{7}n\t<match>Th</match>e span\t<match>It</match> is long\treported\t\t\t\tIt\t\n',
    );
    expect(tsv(answer('list', [hit, hit]), look).split('\n')).toHaveLength(3);
    expect(tsv(answer('list', [hit]), { ...look, fields: ['text'] })).toBe('It is long \n');
    expect(tsv(answer('list', [hit]), { ...look, color: false })).toContain('\tThe span\t');
  });
});

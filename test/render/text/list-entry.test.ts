// A record in a list: what leads it, what it says of itself, and where it stands.

import { describe, expect, it } from 'vitest';
import type { Hit, PackRecord } from '../../../src/model.js';
import {
  among,
  answer,
  event,
  fact,
  linesOf,
  person,
  plain,
  quote,
  source,
  tagged,
  topic,
} from '../pages.js';

const paper = source({ url: 'https://courier.example/1' });
const mentioned = among(paper, person());
const entry = (hit: PackRecord | Hit, look = plain): string[] =>
  linesOf(answer('list', [hit], { mentioned }), look);
const foot = (record: PackRecord): string | undefined => entry(record).at(-1);

describe('a record in a list', () => {
  it('is led by its title, and a fact by its figure', () => {
    expect(entry(event())).toEqual(['The opening', '  A ribbon is cut', '  opening · 2031-05-04']);
    const share = fact({ value: { amount: '1/2', unit: 'share' } });
    expect(entry(share)).toEqual(['½  The span', '  It spans the river', '  span · reported']);
    expect(entry(share, tagged)[0]).toBe('<figure>½</figure>  <title>The span</title>');
  });

  it('is led by the speaker where it is a quotation', () => {
    expect(entry(quote())).toEqual(['Ana Ash, Mayor', '  “we cross”', '  crossing · verbatim']);
    expect(entry(quote({ speaker: { id: 'ash', name: 'Ana Ash', role: '' } }))[0]).toBe('Ana Ash');
    const { speaker: _, ...nobodys } = quote();
    expect(entry(nobodys)[0]).toBe('No speaker is named');
    expect(entry(nobodys, tagged)[0]).toBe('<speaker>No speaker is named</speaker>');
  });

  it('goes on below its text where the line is full', () => {
    const long = event({
      title: 'The opening of the bridge over the river',
      text: 'Cars and buses',
    });
    expect(entry(long, { ...plain, width: 28 })).toEqual([
      'The opening of the bridge',
      '  over the river',
      '  Cars and buses',
      '  opening · 2031-05-04',
    ]);
    const spoken = quote({
      speaker: { id: 'ash', name: 'Ana Ash', role: 'Mayor of the old town' },
    });
    expect(entry(spoken, { ...plain, width: 20 }).slice(0, 2)).toEqual([
      'Ana Ash, Mayor of',
      '  the old town',
    ]);
  });

  it.each([
    ['"', '"we cross"'],
    ['“', '“we cross”'],
    ['”', '”we cross”'],
    ['«', '«we cross»'],
    ['„', '„we cross“'],
  ])('keeps the marks that a quotation brings: %s', (_mark, text) => {
    expect(entry(quote({ text }))[1]).toBe(`  ${text}`);
  });

  it('has marks of ASCII where the terminal has no more', () => {
    const shown = quote({ text: 'so “they” said', evidence: [{ source: 'paper', paragraph: 3 }] });
    expect(entry(shown, { ...plain, unicode: false }).slice(1)).toEqual([
      '  "so “they” said"',
      '  crossing - verbatim - paper par. 3',
    ]);
  });
});

describe('the own words of a speaker in a list', () => {
  const own = { text: 'atravessamos', language: 'pt', source: 'paper' };

  it('stand below the words of the source, in translation if there is one', () => {
    const reworded = quote({
      wording: 'reworded',
      originals: [own, { ...own, translation: 'we go across' }],
    });
    expect(entry(reworded)).toEqual([
      'Ana Ash, Mayor',
      '  “we cross”',
      '  own words: “atravessamos”',
      '  own words, in translation: “we go across”',
      '  crossing · reworded',
    ]);
    expect(entry(reworded, tagged)[2]).toBe(
      '  <muted>own words: </muted><quotation>“atravessamos”</quotation>',
    );
  });

  it('are not told again where the source prints them, nor where there are none', () => {
    expect(entry(quote({ originals: [own] })).join()).not.toContain('own words');
    expect(entry(quote({ wording: 'reworded' })).join()).not.toContain('own words');
    expect(entry(fact()).join()).not.toContain('own words');
  });

  it('are said not to be found where they were not', () => {
    expect(entry(quote({ wording: 'unverified' }), tagged).slice(2)).toEqual([
      '  <muted>own words: </muted><warning>not found</warning>',
      '  <id>crossing</id><muted> · </muted><warning>unverified</warning>',
    ]);
    expect(entry(quote(), tagged).at(-1)).toBe(
      '  <id>crossing</id><muted> · </muted><good>verbatim</good>',
    );
  });
});

describe('the foot of a record in a list', () => {
  it.each<[string, PackRecord, string]>([
    ['what carries a fact', fact({ basis: 'analysis' }), 'span · analysis'],
    ['who said it', fact({ basis: 'said', by: 'ash' }), 'span · said by Ana Ash'],
    ['that somebody said it', fact({ basis: 'said' }), 'span · said'],
    ['both', fact({ by: 'ash' }), 'span · reported, said by Ana Ash'],
    ['an id that is nobody’s', fact({ basis: 'said', by: 'bo' }), 'span · said by bo'],
    ['when it was said', quote({ date: '2031-05-03' }), 'crossing · verbatim · 2031-05-03'],
    ['when it was', event({ date: '2031' }), 'opening · 2031'],
    ['the role of a person', person(), 'ash · Mayor'],
    ['the id of a topic alone', topic(), 'traffic'],
    ['the id of a source alone', source(), 'paper'],
  ])('says %s', (_what, record, line) => {
    expect(foot(record)).toBe(`  ${line}`);
  });

  it('says no role of an organization that has none', () => {
    const council: PackRecord = { ...person(), kind: 'organization', id: 'council' };
    expect(foot(council)).toBe('  council · Mayor');
    const { role: _, ...bare } = council;
    expect(foot(bare as PackRecord)).toBe('  council');
  });

  it('names each passage once', () => {
    const evidence = [
      { source: 'paper', paragraph: 2 },
      { source: 'paper', paragraph: 2, exact: 'again' },
      { source: 'paper' },
      { source: 'paper', paragraph: 3 },
    ];
    expect(foot(event({ evidence }))).toBe('  opening · 2031-05-04 · paper ¶2 · paper · paper ¶3');
  });

  it('links a passage to its own address, or else to that of its source', () => {
    const linked = (url?: string, from = 'paper'): string | undefined => {
      const evidence = [{ source: from, ...(url !== undefined && { url }) }];
      return entry(fact({ evidence }), { ...plain, links: true }).at(-1);
    };
    expect(linked()).toContain(
      '\u001b]8;;https://courier.example/1\u001b\\paper\u001b]8;;\u001b\\',
    );
    expect(linked('https://courier.example/p2')).toContain(']8;;https://courier.example/p2\u001b');
    for (const from of ['nowhere', 'ash']) expect(linked(undefined, from)).not.toContain('\u001b');
  });

  it('gives its parts roles of their own, and marks what matched in title and text', () => {
    const record = event({ evidence: [{ source: 'paper' }] });
    const hit = { record, mark: () => [[0, 1] as [number, number]] };
    expect(entry(hit, tagged)).toEqual([
      '<match>T</match><title>he opening</title>',
      '  <match>A</match> ribbon is cut',
      '  <id>opening</id><muted> · </muted><date>2031-05-04</date><muted> · </muted><source>paper</source>',
    ]);
    expect(entry({ ...hit, record: quote() }, tagged).slice(0, 2)).toEqual([
      '<match>A</match><speaker>na Ash</speaker><muted>, Mayor</muted>',
      '  <quotation>“</quotation><match>w</match><quotation>e cross”</quotation>',
    ]);
    expect(entry(fact({ basis: 'said', by: 'ash' }), tagged)[2]).toBe(
      '  <id>span</id><muted> · said by Ana Ash</muted>',
    );
    expect(entry(person(), tagged)[2]).toBe('  <id>ash</id><muted> · Mayor</muted>');
  });
});

// The index of topics and sources: how much there is on each, as a number and a bar.

import { describe, expect, it } from 'vitest';
import { answer, fact, linesOf, plain, source, tagged, topic } from '../pages.js';

const few = topic({ id: 'noise', title: 'Noise', text: 'What people hear', records: 1 });
const many = topic({ records: 40 });

describe('the index of topics', () => {
  it('has none for nothing', () => {
    expect(linesOf(answer('index', [many, topic({ records: 0 })]))[4]).toBe(
      `   0 ${' '.repeat(11)}Traffic`,
    );
    expect(linesOf(answer('index', [topic({ records: 0 })]))[0]).toBe(
      `   0 ${' '.repeat(11)}Traffic`,
    );
  });

  it('has a bar for each that is as long as its part of the most, and never empty', () => {
    expect(linesOf(answer('index', [many, topic({ records: 20 }), few]))).toEqual([
      '  40 ██████████ Traffic',
      '                How people cross',
      '                traffic',
      '',
      '  20 █████      Traffic',
      '                How people cross',
      '                traffic',
      '',
      '   1 █          Noise',
      '                What people hear',
      '                noise',
    ]);
  });

  it('has no bars where they would leave the words no room', () => {
    expect(linesOf(answer('index', [many]), { ...plain, width: 50 })[0]).toBe(
      '  40 ██████████ Traffic',
    );
    expect(linesOf(answer('index', [many]), { ...plain, width: 49 })).toEqual([
      '  40 Traffic',
      '     How people cross',
      '     traffic',
    ]);
  });

  it('draws in ASCII where the terminal has no more', () => {
    expect(linesOf(answer('index', [many]), { ...plain, unicode: false })[0]).toBe(
      '  40 ########## Traffic',
    );
  });

  it('gives counts, titles, ids and what matched roles of their own', () => {
    const hit = { record: many, mark: () => [[0, 3] as [number, number]] };
    expect(linesOf(answer('index', [hit]), tagged)).toEqual([
      '<figure>  40</figure> ██████████ <match>Tra</match><title>ffic</title>',
      '                <match>How</match> people cross',
      '                <id>traffic</id>',
    ]);
  });
});

describe('the index of sources', () => {
  it('says who published each and when, how far it can be relied on, and where it is', () => {
    const dated = source({ issued: '2031-05-04', url: 'https://courier.example/1' });
    expect(linesOf(answer('index', [dated, source({ reliability: 'weak' })]))).toEqual([
      '   7 The bridge reopens',
      '     The Courier · 2031-05-04 · major',
      '     paper · https://courier.example/1',
      '',
      '   7 The bridge reopens',
      '     The Courier · weak',
      '     paper',
    ]);
  });

  it('warns of a weak source, and links to one that has an address', () => {
    const weak = source({ reliability: 'weak', issued: '2031' });
    expect(linesOf(answer('index', [weak]), tagged)[1]).toBe(
      '     The Courier<muted> · </muted><date>2031</date><muted> · </muted><warning>weak</warning>',
    );
    expect(linesOf(answer('index', [source()]), tagged)[1]).toContain('<good>major</good>');
    const url = 'https://courier.example/1';
    const line = linesOf(answer('index', [source({ url })]), { ...plain, links: true })[2];
    expect(line).toContain(`\u001b]8;;${url}\u001b\\paper`);
    expect(line).toContain(`\u001b]8;;${url}\u001b\\${url}`);
  });
});

describe('an index', () => {
  it('holds topics and sources alone', () => {
    expect(linesOf(answer('index', [fact()]))).toEqual(['']);
  });
});

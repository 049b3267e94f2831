// The order of a bibliography: by author or title as a reader looks them up, then by date.

import { describe, expect, it } from 'vitest';
import type { PackSource } from '../../../src/model.js';
import { cite } from '../../../src/select/cite/index.js';
import type { StyleName } from '../../../src/select/cite/styles.js';
import { bundled, source } from './sources.js';

/** The titles of some sources in the order in which a style cites them. */
function order(style: StyleName, ...sources: Partial<PackSource>[]): string[] {
  const all = sources.map((each, at) => source(`source-${at}`, each));
  const ids = all.map(({ id }) => id);
  const { citations } = cite({ ...bundled, sources: all }, ids, style);
  return citations.map(({ source: id }) => all.find((each) => each.id === id)?.title ?? id);
}

const titled = (...titles: string[]) => titles.map((title) => ({ title }));
const by = (title: string, author: string, issued?: string): Partial<PackSource> => ({
  title,
  authors: [author],
  ...(issued !== undefined && { issued }),
});

describe('a bibliography', () => {
  it('has a name before the titles that begin with it', () => {
    const works = [...titled('Putin and Xi', 'Putin: so', 'Put'), by('An essay', 'Vladimir Putin')];
    expect(order('apa', ...works)).toEqual(['Put', 'An essay', 'Putin and Xi', 'Putin: so']);
  });

  it('leaves out the last of what a record rests on, whatever the order', () => {
    const sources = [source('zebra', { title: 'Zebra' }), source('anchor', { title: 'Anchor' })];
    const cited = (limit?: number) =>
      cite({ ...bundled, sources }, ['zebra', 'anchor'], 'apa', limit).citations;
    expect(cited(1).map(({ source: id }) => id)).toEqual(['zebra']);
    expect(cited().map(({ source: id }) => id)).toEqual(['anchor', 'zebra']);
  });

  it('passes over the article at the head of a title', () => {
    expect(order('mla', ...titled('The boat', 'Cabin', 'An anchor', 'A deck'))).toEqual([
      'An anchor',
      'The boat',
      'Cabin',
      'A deck',
    ]);
    expect(order('mla', ...titled('Theory', 'Sea', 'Anchor', 'Boat'))).toEqual([
      'Anchor',
      'Boat',
      'Sea',
      'Theory',
    ]);
    expect(order('mla', ...titled('Paint the zebra', 'Paint the boat', 'Paint m'))).toEqual([
      'Paint m',
      'Paint the boat',
      'Paint the zebra',
    ]);
  });

  it('counts figures as numbers, and no signs or capitals', () => {
    expect(order('mla', ...titled('Part 10', 'Part 9', '“Quay”', 'boat', 'Anchor'))).toEqual([
      'Anchor',
      'boat',
      'Part 9',
      'Part 10',
      '“Quay”',
    ]);
  });

  it('goes by family names, then by given ones', () => {
    expect(
      order('mla', by('1', 'Zoe Ash'), by('2', 'Ana Oak'), by('3', 'Ana Ash'), by('4', 'Plato')),
    ).toEqual(['3', '1', '2', '4']);
  });

  it('has a name before a longer one that begins with it', () => {
    expect(order('mla', by('1', 'Reuters Agency'), by('2', 'Reuters'))).toEqual(['2', '1']);
  });

  it('has the works of an author by year, undated ones first, then by title', () => {
    const ash = (title: string, issued?: string) => by(title, 'Ana Ash', issued);
    expect(
      order(
        'mla',
        ash('A', '2021'),
        ash('C'),
        ash('E', '2020-01'),
        ash('D', '2020-05'),
        ash('B'),
        ash('F', '2019'),
      ),
    ).toEqual(['B', 'C', 'F', 'D', 'E', 'A']);
  });

  it.each(['bibtex', 'ris', 'csl-json', 'markdown'] as const)(
    'of a data format stands in the order asked for: %s',
    (style) => {
      expect(order(style, ...titled('B', 'C', 'A'))).toEqual(['B', 'C', 'A']);
    },
  );
});

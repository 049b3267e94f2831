// Figures one below the other: amounts to the right, what they count and the fact beside them.

import { describe, expect, it } from 'vitest';
import { answer, fact, linesOf, person, plain, tagged } from '../pages.js';

const length = fact({
  id: 'length',
  title: 'Length',
  value: { amount: 120, unit: 'metres of road', qualifier: 'almost' },
});
const share = fact({
  id: 'share',
  title: 'Cars',
  value: { amount: '1/3', unit: 'of all traffic' },
});

describe('figures', () => {
  it('stand with their last signs below one another, and their facts below them', () => {
    expect(linesOf(answer('figures', [length, share]))).toEqual([
      '120  metres of road, almost',
      '     Length · length · reported',
      '  ⅓  of all traffic',
      '     Cars · share · reported',
    ]);
  });

  it('say what they rest on', () => {
    const added = {
      ...share,
      basis: 'context' as const,
      evidence: [{ source: 'paper', paragraph: 3 }],
    };
    expect(linesOf(answer('figures', [added]))[1]).toBe('   Cars · share · context · paper ¶3');
  });

  it('have no sign of their own for a fraction in ASCII', () => {
    expect(linesOf(answer('figures', [share]), { ...plain, unicode: false })).toEqual([
      '1/3  of all traffic',
      '     Cars - share - reported',
    ]);
  });

  it('go on below what they count', () => {
    expect(linesOf(answer('figures', [length]), { ...plain, width: 20 })).toEqual([
      '120  metres of road,',
      '     almost',
      '     Length · length',
      '     · reported',
    ]);
  });

  it('are those of facts that have one', () => {
    expect(linesOf(answer('figures', [fact(), person(), share]))).toEqual([
      '⅓  of all traffic',
      '   Cars · share · reported',
    ]);
  });

  it('have roles of their own', () => {
    const hit = { record: length, mark: () => [[0, 1] as [number, number]] };
    expect(linesOf(answer('figures', [hit, share]), tagged)).toEqual([
      '<figure>120</figure>  metres of road<muted>, almost</muted>',
      '     <match>L</match><muted>ength · </muted><id>length</id><muted> · reported</muted>',
      '  <figure>⅓</figure>  of all traffic',
      '     <muted>Cars · </muted><id>share</id><muted> · reported</muted>',
    ]);
  });
});

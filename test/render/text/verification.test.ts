// The page of a verdict: what leads it, the signs of a change, and that nothing raw gets through.

import { describe, expect, it } from 'vitest';
import type { QuoteRecord, Verification } from '../../../src/model.js';
import type { Look } from '../../../src/render/look.js';
import { verificationPage } from '../../../src/render/text/verification.js';

const quote: QuoteRecord = {
  kind: 'quote',
  id: 'lake',
  title: 'Ana Ash: the lake is ours',
  text: 'the lake is ours',
  topics: [],
  speaker: { id: 'ash', name: 'Ana Ash', role: 'Mayor' },
  wording: 'unverified',
  occasion: 'At the quay',
  date: '2031-05-03',
  evidence: [{ source: 'paper', paragraph: 3, exact: 'the lake is ours' }],
};

const page = (verification: Partial<Verification>, look: Partial<Look> = {}): string =>
  verificationPage(
    {
      kind: 'verification',
      command: 'verify',
      verification: {
        query: 'the lake',
        verdict: 'as-printed',
        reasons: [],
        quote,
        ...verification,
      },
      mentioned: () => undefined,
    },
    {
      width: 60,
      theme: (_role, text) => text,
      color: false,
      links: false,
      unicode: true,
      ...look,
    },
  );

describe('the page of a verdict', () => {
  it('leads with the verdict and why, and shows the quotation with its passage', () => {
    const text = page({ reasons: ['So it is printed.'] });
    expect(text.split('\n')[0]).toBe('as-printed: the words that the source prints');
    for (const part of [
      'So it is printed.',
      'Ana Ash',
      'At the quay',
      '2031-05-03',
      'paper ¶3',
      'lake',
    ])
      expect(text).toContain(part);
  });

  it('quotes in its reasons with the marks that the terminal has', () => {
    const reasons = ['The ellipsis leaves out “ours”.'];
    expect(page({ reasons })).toContain('leaves out “ours”.');
    expect(page({ reasons }, { unicode: false })).toContain('leaves out "ours".');
  });

  it('names the pack that answers, if it is not the bundled one', () => {
    expect(page({}, { origin: 'lake.json' }).trimEnd().endsWith('\nfrom lake.json')).toBe(true);
    expect(page({})).not.toContain('from ');
  });

  it('marks what was put in and left out with signs that need no colour', () => {
    const altered: Partial<Verification> = {
      verdict: 'altered',
      difference: [
        { op: 'same', text: 'the lake is' },
        { op: 'removed', text: 'ours' },
        { op: 'added', text: 'not theirs' },
      ],
    };
    expect(page(altered).split('\n').slice(1, 4)).toEqual([
      '',
      '  the lake is −ours− +not theirs+',
      '',
    ]);
    expect(page(altered, { unicode: false })).toContain('the lake is -ours- +not theirs+');
    const tagged = page(altered, { theme: (role, text) => `<${role}>${text}</${role}>` });
    expect(tagged).toContain('<bad>altered</bad>');
    expect(tagged).toContain('<removed>−ours−</removed> <added>+not theirs+</added>');
  });

  it.each([
    ['verbatim', 'good', "the speaker's own words, or a translation of them"],
    ['as-printed', 'good', 'the words that the source prints'],
    ['altered', 'bad', 'near a known quotation, but changed'],
    ['misattributed', 'bad', 'known words, another speaker'],
  ] as const)('says what %s means, and whether it is good', (verdict, role, words) => {
    const tagged = page({ verdict }, { theme: (as, text) => `<${as}>${text}</${as}>` });
    expect(tagged.split('\n')[0]).toBe(`<${role}>${verdict}</${role}>: ${words}`);
  });

  it('is empty where there is no quotation', () => {
    expect(page({ verdict: 'absent', quote: undefined } as unknown as Partial<Verification>)).toBe(
      '',
    );
  });

  it('lets no control character of a claim through', () => {
    const text = page({
      verdict: 'altered',
      difference: [{ op: 'added', text: 'red \u001b[31m\u202eand\u0007' }],
      reasons: ['by \u001b]0;title\u0007'],
    });
    expect(text).not.toMatch(/[\u001b\u0007\u202e]/u);
  });
});

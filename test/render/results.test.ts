// Answers as data: one set of keys for each kind of answer, and none that has nothing to say.

import { describe, expect, it } from 'vitest';
import type { Verification } from '../../src/model.js';
import { batchLine } from '../../src/render/ndjson.js';
import { documentOf } from '../../src/render/results.js';
import { answer, event, fact, quote } from './pages.js';

const match = { type: 'words', score: 0.5 } as const;
const altered: Verification = {
  query: 'we crossed',
  by: 'Ash',
  verdict: 'altered',
  reasons: ['A word differs.'],
  quote: quote(),
  difference: [{ op: 'added', text: 'crossed' }],
  against: 'we cross',
};
const absent: Verification = { query: 'never', verdict: 'absent', reasons: [] };
const verification = (found: Verification) =>
  ({
    kind: 'verification',
    command: 'verify',
    verification: found,
    mentioned: () => undefined,
  }) as const;

describe('the document of an answer', () => {
  it('has the records, how each matched if it did, and how many there are in all', () => {
    const hits = [{ record: event(), match }, { record: fact() }];
    expect(documentOf(answer('list', hits, { query: 'the words', total: 9 }))).toEqual({
      schemaVersion: 1,
      command: 'search',
      query: 'the words',
      total: 9,
      results: [{ ...event(), match }, fact()],
    });
    const [, unmatched] = documentOf(answer('list', hits)).results;
    expect(unmatched).not.toHaveProperty('match');
  });

  it('has the verdict on a claim, why, and the quotation that is meant', () => {
    expect(documentOf(verification(altered))).toEqual({
      schemaVersion: 1,
      command: 'verify',
      query: 'we crossed',
      by: 'Ash',
      verdict: 'altered',
      reasons: ['A word differs.'],
      against: 'we cross',
      total: 1,
      results: [{ ...quote(), verdict: 'altered', difference: altered.difference }],
    });
  });

  it('has no key for what nobody said', () => {
    expect(Object.keys(documentOf(verification(absent)))).toEqual([
      'schemaVersion',
      'command',
      'query',
      'verdict',
      'reasons',
      'total',
      'results',
    ]);
    expect(documentOf(verification(absent))).toMatchObject({ total: 0, results: [] });
    const { difference: _, ...same } = altered;
    expect(documentOf(verification(same)).results[0]).not.toHaveProperty('difference');
  });

  it('has the faults of a pack, or the citations of records', () => {
    const faults = [{ place: 'id', message: 'is missing; add it' }];
    expect(
      documentOf({
        kind: 'faults',
        command: 'check',
        query: 'own.json',
        total: 3,
        faults,
        checked: 7,
      }),
    ).toEqual({
      schemaVersion: 1,
      command: 'check',
      query: 'own.json',
      total: 3,
      results: faults,
    });
    const citations = [{ ids: ['span'], source: 'paper', style: 'apa', text: 'The Courier.' }];
    expect(
      documentOf({
        kind: 'citations',
        command: 'cite',
        query: 'span',
        total: 2,
        citations,
        text: '',
      }),
    ).toMatchObject({ query: 'span', total: 2, results: citations });
  });
});

describe('a line of a batch', () => {
  it('has the query and what it found', () => {
    const hits = [{ record: event(), match }];
    expect(JSON.parse(batchLine({ answer: { query: 'ribbon', hits }, found: true }))).toEqual({
      query: 'ribbon',
      results: [{ ...event(), match }],
    });
  });

  it('has the claim, the verdict and the quotation', () => {
    expect(JSON.parse(batchLine({ answer: altered, found: false }))).toEqual({
      query: 'we crossed',
      by: 'Ash',
      verdict: 'altered',
      reasons: ['A word differs.'],
      against: 'we cross',
      results: [{ ...quote(), verdict: 'altered', difference: altered.difference }],
    });
    expect(JSON.parse(batchLine({ answer: absent, found: false }))).toEqual({
      ...absent,
      results: [],
    });
  });
});

// Fields by path: what a path reaches, and what is left of a value of which some fields are asked for.

import { describe, expect, it } from 'vitest';
import { pick, valuesAt } from '../../src/render/fields.js';

const record = {
  id: 'span',
  value: { amount: 0, unit: 'metres', exact: false },
  evidence: [{ source: 'paper', paragraph: 3 }, { source: 'poster' }],
  topics: ['traffic', 'stone'],
  nothing: null,
};

describe('the values at a path', () => {
  it.each([
    ['a text', 'id', ['span']],
    ['what stands in an object', 'value.unit', ['metres']],
    ['a number, also nought', 'value.amount', ['0']],
    ['what is false', 'value.exact', ['false']],
    ['each of a list', 'topics', ['traffic', 'stone']],
    ['a field of each of a list, of those that have it', 'evidence.paragraph', ['3']],
    ['an object as JSON', 'evidence', ['{"source":"paper","paragraph":3}', '{"source":"poster"}']],
  ])('are %s', (_what, path, values) => {
    expect(valuesAt(record, path)).toEqual(values);
  });

  it.each([
    'gone',
    'gone.further',
    'nothing',
    'nothing.further',
    'id.length',
    'topics.length',
    '',
    'constructor',
    'value.toString',
  ])('are none where there is nothing: %j', (path) => {
    expect(valuesAt(record, path)).toEqual([]);
  });
});

describe('a value of which some fields are asked for', () => {
  it('has those, nested as they were, and in the order asked for', () => {
    const picked = pick(record, ['topics', 'value.unit', 'evidence.source', 'value.amount', 'id']);
    expect(JSON.stringify(picked)).toBe(
      JSON.stringify({
        topics: ['traffic', 'stone'],
        value: { unit: 'metres', amount: 0 },
        evidence: [{ source: 'paper' }, { source: 'poster' }],
        id: 'span',
      }),
    );
  });

  it('has the whole of a field that is asked for whole and in part', () => {
    expect(pick(record, ['value.unit', 'value'])).toEqual({ value: record.value });
  });

  it('has nothing for what is not there, and nothing inherited', () => {
    expect(pick(record, ['gone', 'constructor', 'value.gone', 'evidence.paragraph'])).toEqual({
      value: {},
      evidence: [{ paragraph: 3 }, {}],
    });
    expect(pick(record, ['nothing.further', 'id.length'])).toEqual({ nothing: null, id: 'span' });
  });

  it('is that of each in a list', () => {
    expect(pick([record, record], ['id'])).toEqual([{ id: 'span' }, { id: 'span' }]);
  });
});

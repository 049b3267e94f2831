// The definition of the output: documents and lines as they are made meet it, and so do their types.

import { Ajv2020 } from 'ajv/dist/2020.js';
import type { InferOutput } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { BatchLine, DataAnswer, RecordsAnswer } from '../../src/answer.js';
import type { Pack, PackRecord, QuoteRecord } from '../../src/model.js';
import type { Flat, Same } from '../../src/pack/definition.js';
import { schemaOf } from '../../src/pack/json-schema.js';
import type { outputDefinition } from '../../src/pack/output.js';
import { recordsOf } from '../../src/pack/records.js';
import { batchLine } from '../../src/render/ndjson.js';
import { documentOf, type ResultDocument, type Row } from '../../src/render/results.js';
import { bundled, item, small } from './packs.js';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajv.addSchema(schemaOf('output'), 'output');

/** Whether a value, as JSON, meets a part of the schema: `#` is the document, `#/$defs/record` a line of NDJSON. */
function expectToMeet(value: unknown, part = '#'): void {
  const valid = ajv.validate(`output${part}`, JSON.parse(JSON.stringify(value)));
  expect(valid ? null : ajv.errors).toBeNull();
}

const mentioned = (): undefined => undefined;

const answerOf = (records: readonly PackRecord[], searched = false): RecordsAnswer => ({
  kind: 'records',
  command: searched ? 'search' : 'facts',
  query: searched ? 'some words' : '',
  total: records.length,
  hits: records.map((record) => ({
    record,
    ...(searched && { match: { type: 'fuzzy', score: 0.25 } as const }),
  })),
  view: 'list',
  kinds: [],
  mentioned,
});

const quoteOf = (pack: Pack): QuoteRecord =>
  item(
    recordsOf(pack).filter((record) => record.kind === 'quote'),
    0,
  );

const verification = (pack: Pack) => ({
  query: 'We waited ten years',
  by: 'Lima',
  verdict: 'altered' as const,
  quote: quoteOf(pack),
  difference: [
    { op: 'same' as const, text: 'We waited' },
    { op: 'removed' as const, text: 'nine' },
    { op: 'added' as const, text: 'ten' },
  ],
  reasons: ['a number differs'],
});

describe('the definition of the output', () => {
  it('is the type of the document', () => {
    type Defined = InferOutput<typeof outputDefinition>;
    const whole: Same<Omit<Defined, 'results'>, Omit<ResultDocument, 'results'>> = true;
    const rows: Same<Flat<Defined['results'][number]>, Flat<Row>> = true;
    expect([whole, rows]).toEqual([true, true]);
  });

  it('is met by the records of the bundled pack and of a small one, listed and searched', () => {
    for (const pack of [bundled(), small()]) {
      const records = recordsOf(pack);
      for (const searched of [false, true]) {
        const document = documentOf(answerOf(records, searched));
        expectToMeet(document);
        for (const result of document.results) expectToMeet(result, '#/$defs/record');
      }
    }
  });

  it('is met where there is nothing', () => {
    expectToMeet(documentOf(answerOf([])));
  });

  it('is met by faults, citations and verdicts', () => {
    const answers: DataAnswer[] = [
      {
        kind: 'faults',
        command: 'check',
        query: 'k.json',
        total: 1,
        faults: [{ place: 'facts[0].id', message: 'is missing; add it' }],
        checked: 1,
      },
      {
        kind: 'citations',
        command: 'cite',
        query: 'length',
        total: 1,
        citations: [{ ids: ['length'], source: 'article', style: 'apa', text: 'The Courier.' }],
        text: 'The Courier.',
      },
      { kind: 'verification', command: 'verify', verification: verification(small()), mentioned },
    ];
    for (const answer of answers) expectToMeet(documentOf(answer));
  });

  it('is met by the lines of a batch', () => {
    const { hits } = answerOf(recordsOf(small()), true);
    const lines: BatchLine[] = [
      { answer: { query: 'some words', hits }, found: true },
      { answer: { query: '', hits: [] }, found: false },
      { answer: verification(small()), found: false },
      { answer: { query: 'Never said', verdict: 'absent', reasons: [] }, found: false },
    ];
    for (const line of lines) expectToMeet(JSON.parse(batchLine(line)), '#/$defs/line');
  });

  it('refuses what is not as defined', () => {
    const document = documentOf(answerOf(recordsOf(small()), true));
    const [fact] = document.results;
    for (const spoilt of [
      { ...document, schemaVersion: 2 },
      { ...document, total: -1 },
      { ...document, extra: true },
      { ...document, results: [{ ...fact, kind: 'facts' }] },
      { ...document, results: [{ ...fact, match: { type: 'exact', score: 0 } }] },
      { ...document, results: [{ ...fact, wording: 'verbatim' }] },
      { ...document, results: [{ ...fact, evidence: undefined }] },
    ]) {
      expect(ajv.validate('output', JSON.parse(JSON.stringify(spoilt)))).toBe(false);
    }
  });
});

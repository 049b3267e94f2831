// Pages for people that are not of records: faults, citations, documents.

import { describe, expect, it } from 'vitest';
import type { CitationsAnswer } from '../../src/answer.js';
import { text } from '../../src/render/text.js';
import { plain, tagged } from './pages.js';

const faults = (...found: { place: string; message: string }[]) =>
  ({
    kind: 'faults',
    command: 'check',
    query: 'own.json',
    total: found.length,
    faults: found,
    checked: 12,
  }) as const;

describe('the page of a check', () => {
  it('says that a pack is sound, and how much was looked at', () => {
    expect(text(faults(), plain)).toBe('own.json is sound: 12 records checked.\n');
    expect(text({ ...faults(), checked: 1 }, plain)).toBe('own.json is sound: 1 record checked.\n');
  });

  it('names the place of each fault, and indents what is wrong', () => {
    const found = [
      { place: 'facts[0].id', message: 'is missing; add it' },
      {
        place: 'facts[10].evidence[0].exact',
        message: 'is blank; write something, or take it out',
      },
    ];
    expect(text(faults(...found), { ...plain, width: 24 })).toBe(
      [
        'facts[0].id',
        '  is missing; add it',
        'facts[10].evidence[0].ex',
        '  act',
        '  is blank; write',
        '  something, or take it',
        '  out',
        '',
      ].join('\n'),
    );
    expect(text(faults(...found.slice(0, 1)), tagged)).toBe(
      '<id>facts[0].id</id>\n  is missing; add it\n',
    );
  });
});

it('a check that was limited says how many faults there are', () => {
  const limited = { ...faults({ place: 'id', message: 'is missing' }), total: 3 };
  expect(text(limited, plain)).toBe('id\n  is missing\n\n1 of 3; --limit 3 shows all\n');
});

describe('citations as text', () => {
  it('keep their lines, and show what a terminal would act on', () => {
    const cited: CitationsAnswer = {
      kind: 'citations',
      command: 'cite',
      query: '',
      total: 0,
      citations: [],
      text: 'One.\n\u001b[31mTwo.\n',
    };
    expect(text(cited, plain)).toBe('One.\n\\u{1b}[31mTwo.\n');
  });
});

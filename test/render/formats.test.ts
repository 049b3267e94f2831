// The machine formats: what they carry is what the pack holds, whatever that is.

import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { RecordsAnswer } from '../../src/answer.js';
import type { FactRecord, PackRecord } from '../../src/model.js';
import { kinds } from '../../src/model.js';
import { csv } from '../../src/render/csv.js';
import { formats } from '../../src/render/index.js';
import { json } from '../../src/render/json.js';
import type { Look } from '../../src/render/look.js';
import { escaped, markdown } from '../../src/render/markdown.js';
import { ndjson } from '../../src/render/ndjson.js';
import { parseTemplate, templated } from '../../src/render/template.js';
import { tsv } from '../../src/render/tsv.js';
import { run } from '../support/run.js';
import { runs } from '../support/runs.js';

const look: Look = {
  width: 80,
  theme: (_role, text) => text,
  color: false,
  links: false,
  unicode: true,
};

const fact = (text: string): FactRecord => ({
  kind: 'fact',
  id: 'one',
  title: 'One',
  text,
  basis: 'reported',
  value: { amount: '1/3', unit: 'share', qualifier: 'almost' },
  topics: ['t', 'u'],
  evidence: [{ source: 's', paragraph: 2, exact: 'a' }, { source: 'r' }],
});

const answer = (...records: PackRecord[]): RecordsAnswer => ({
  kind: 'records',
  command: 'facts',
  query: '',
  total: records.length,
  hits: records.map((record) => ({ record })),
  view: 'list',
  kinds: ['fact'],
  mentioned: () => undefined,
});

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const settings = { seed: 4, numRuns: runs(300) };

describe('tsv', () => {
  it('has the documented columns of a fact', () => {
    expect(tsv(answer(fact('text')), look)).toBe(
      'fact\tone\tOne\ttext\treported\t\talmost 1/3 share\t\tt; u\ts:2; r\n',
    );
  });

  it('is one line of as many cells for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = tsv(answer(fact(text)), look);
        expect(line.split('\t')).toHaveLength(10);
        expect(line.indexOf('\n')).toBe(line.length - 1);
      }),
      settings,
    );
  });

  it('has the fields that were asked for and no others', () => {
    const fields = ['id', 'value.amount', 'evidence.source', 'speaker.name'];
    expect(tsv(answer(fact('x')), { ...look, fields })).toBe('one\t1/3\ts; r\t\n');
  });

  it('marks matched words where colour is forced, in the title and the text alone', () => {
    const hit = { record: fact('oil'), mark: () => [[0, 1] as const] };
    const theme: Look['theme'] = (role, text) => `<${role}>${text}`;
    expect(tsv({ ...answer(), hits: [hit] }, { ...look, color: true, theme })).toMatch(
      /^fact\tone\t<match>One\t<match>oil\treported\t/,
    );
  });
});

describe('csv', () => {
  it('is read back by a parser as it was, but for what a terminal must not get', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        const { data } = Papa.parse<string[]>(csv(answer(fact(text)), look), {
          skipEmptyLines: true,
        });
        const guarded = /^[=+\-@]/.test(text) ? `'${text}` : text;
        expect(data[0]?.slice(0, 4)).toEqual(['kind', 'id', 'title', 'text']);
        expect(data[1]?.[3]).toBe(guarded);
      }),
      settings,
    );
  });

  it('guards every beginning that a spreadsheet computes', () => {
    for (const beginning of ['=', '+', '-', '@', '\t', '\r']) {
      const cell = Papa.parse<string[]>(csv(answer(fact(`${beginning}1+1`)), look)).data[1]?.[3];
      expect(cell?.startsWith("'")).toBe(true);
    }
  });

  it('has the same columns for every row, whatever the kinds', async () => {
    const { stdout } = await run(['search', 'putin', '--format', 'csv']);
    const { data } = Papa.parse<string[]>(stdout, { skipEmptyLines: true });
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    expect(new Set(data.slice(1).map(([kind]) => kind)).size).toBeGreaterThan(1);
  });

  it('is empty where nothing is found', () => {
    expect(csv(answer(), look)).toBe('');
  });
});

describe('ndjson', () => {
  it('is a record a line', () => {
    const lines = ndjson(answer(fact('a'), fact('b')), look).split('\n');
    expect(lines.slice(0, 2).map((line) => JSON.parse(line).text)).toEqual(['a', 'b']);
    expect(lines.slice(2)).toEqual(['']);
    const both = answer(fact('a'), fact('b'));
    expect(ndjson(both, { ...look, fields: ['text'] })).toBe('{"text":"a"}\n{"text":"b"}\n');
  });
});

describe('json', () => {
  it('keeps any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(json(answer(fact(text)), look)).results[0].text).toBe(text);
        expect(JSON.parse(ndjson(answer(fact(text)), look)).text).toBe(text);
      }),
      settings,
    );
  });

  it('keeps the shape of the fields that are asked for', () => {
    const { results } = JSON.parse(
      json(answer(fact('x')), { ...look, fields: ['id', 'evidence.source', 'value.unit'] }),
    );
    expect(results).toEqual([
      { id: 'one', value: { unit: 'share' }, evidence: [{ source: 's' }, { source: 'r' }] },
    ]);
  });

  it('keeps the other keys of the document whatever the fields', () => {
    const document = JSON.parse(json(answer(fact('x')), { ...look, fields: ['id'] }));
    expect(Object.keys(document)).toEqual([
      'schemaVersion',
      'command',
      'query',
      'total',
      'results',
    ]);
  });
});

describe('markdown', () => {
  const reader = new MarkdownIt({ linkify: true, html: true });
  const shown = (source: string): string =>
    reader
      .render(source)
      .replace(/<\/?p>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .trim();

  it.each([
    ['emphasis', 'a *b* _c_ **d** ~~e~~'],
    ['a heading', '# not a heading'],
    ['a list', '- not a list'],
    ['a numbered list', '1. not a list'],
    ['a rule', '---'],
    ['an underline of a heading', '==='],
    ['a link', '[a](javascript:alert(1))'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['an entity', '&lt;b&gt;'],
    ['code', '`rm -rf`'],
    ['a bare address', 'see https://example.org/x and www.example.org'],
    ['a table', 'a | b'],
    ['a quotation', '> not a quotation'],
    ['a backslash', 'C:\\temp\\new'],
  ])('shows %s as it is', (_what, text) => {
    expect(shown(escaped(text))).toBe(text);
  });

  it('shows any text of one line as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        const trimmed = text.trim();
        expect(shown(escaped(text))).toBe(trimmed);
      }),
      { ...settings, numRuns: runs(1_000) },
    );
  });

  it('makes a table of fields, with a cell for each whatever it holds', () => {
    const page = markdown(answer(fact('a | b\nc')), { ...look, fields: ['id', 'text'] });
    const cells = [...reader.render(page).matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell);
    expect(cells).toEqual(['one', 'a | b c']);
  });
});

describe('an answer without records', () => {
  it('is no line in the formats of lines', () => {
    for (const format of [tsv, ndjson, templated([{ text: 'x' }])])
      expect(format(answer(), look)).toBe('');
  });
});

describe('a template', () => {
  const filled = (template: string): string =>
    templated(parseTemplate(template))(answer(fact('it is')), look);

  it('joins the values of a list, and has nothing for a field that is not there', () => {
    expect(filled('{topics}|{evidence.exact}|{speaker.name}.')).toBe('t; u|a|.\n');
  });

  it('takes a field with space around its name, and any text as it is', () => {
    expect(filled('{ id }: $& \\\\ %s')).toBe('one: $& \\ %s\n');
  });

  it('makes a line of each record', () => {
    expect(templated(parseTemplate('{id}\\n'))(answer(fact('a'), fact('b')), look)).toBe(
      'one\n\none\n\n',
    );
  });

  it('shows what a terminal would act on in a value', () => {
    expect(templated(parseTemplate('{text}'))(answer(fact('a\u001b[31m\nb')), look)).toBe(
      'a\\u{1b}[31m b\n',
    );
  });

  it('refuses a backslash at its end', () => {
    expect(() => parseTemplate('ab\\')).toThrow("'\\' at character 3 of the template is unknown");
  });
});

describe('--template', () => {
  it('fills in fields and knows line breaks, tabs and braces', async () => {
    const { stdout } = await run([
      'quote',
      'greene',
      '--limit',
      '1',
      '--template',
      '\\{{speaker.name}\\}\\t{wording}\\n-',
    ]);
    expect(stdout).toBe('{Sam Greene}\treworded\n-\n');
  });

  it.each([
    ['{', "'{' at character 1 of the template has no partner; write \\{ for the sign itself"],
    ['a}', "'}' at character 2 of the template has no partner; write \\} for the sign itself"],
    ['\\x', "'\\x' at character 1 of the template is unknown; write \\n, \\t, \\\\, \\{ or \\}"],
  ])('refuses %s', async (template, message) => {
    expect(await run(['facts', '--template', template])).toEqual({
      code: 2,
      stdout: '',
      stderr: `xi-putin: ${message}\n`,
    });
  });

  it.each([
    ['--template', '{speakr.name}'],
    ['--fields', 'speakr.name'],
  ])('names the fields there are, for one there is not: %s', async (...args) => {
    const { code, stdout, stderr } = await run(['quote', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain("no quote has a field 'speakr.name'; did you mean 'speaker.name'?");
    expect(stderr).toContain('originals.translation');
    expect(stderr).not.toContain('value.amount');
  });
});

describe('every list in every format', () => {
  const lists = ['facts', 'quote', 'people', 'orgs', 'timeline', 'topics', 'sources'];

  it.each(lists)('%s counts the same', async (command) => {
    const { total } = JSON.parse((await run([command, '--json'])).stdout);
    const lines = async (format: string) =>
      (await run([command, '--format', format])).stdout.trimEnd().split('\n').length;
    expect(total).toBeGreaterThan(0);
    expect(await lines('tsv')).toBe(total);
    expect(await lines('ndjson')).toBe(total);
    expect(await lines('csv')).toBe(total + 1);
  });

  it('knows each kind', async () => {
    const found = new Set<string>();
    for (const command of lists) {
      const { results } = JSON.parse((await run([command, '--json', '--limit', '1'])).stdout);
      found.add(results[0].kind);
    }
    expect([...found].sort()).toEqual([...kinds].sort());
  });
});

describe('every format', () => {
  it.each(Object.keys(formats).filter((name) => name !== 'text'))(
    'prints the fields alone that are asked for: %s',
    async (name) => {
      const { code, stdout } = await run([
        ...['facts', '--limit', '2', '--format', name, '--fields', 'id,basis'],
      ]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/meetings[\s\S]*reported/);
      expect(stdout).not.toMatch(/Xi and Putin|evidence|npr/);
    },
  );

  it.each(Object.keys(formats).filter((name) => name !== 'json'))(
    'is empty where nothing is found: %s',
    async (name) => {
      expect(await run(['search', 'zyxwvut', '--format', name])).toMatchObject({
        code: 1,
        stdout: '',
      });
    },
  );
});

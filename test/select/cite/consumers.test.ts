// Citations of every source, read by programs that we did not write. Each needs its tool; in CI none may be missing.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { describeWith } from '../../support/tools.js';
import { cited, everySource, withHard } from './sources.js';

const folder = mkdtempSync(join(tmpdir(), 'citations-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a tool says of a file that holds a text. */
function read(tool: string, args: readonly string[], files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const all = ['dominance-complete', 'meetings', ...everySource];

describeWith(['pandoc'], 'pandoc --citeproc', () => {
  it.each([
    ['csl-json', 'sources.json'],
    ['bibtex', 'sources.bib'],
  ] as const)('makes a bibliography of %s', (style, file) => {
    const args = [
      '--citeproc',
      '--bibliography',
      file,
      '--to',
      'plain',
      '--wrap',
      'none',
      'all.md',
    ];
    const { status, stdout, stderr } = read('pandoc', args, {
      [file]: cited(style, ...all),
      'all.md': '---\nnocite: "@*"\n---\n',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.split(/\n\n+/u).filter(Boolean)).toHaveLength(everySource.length);
    for (const text of [
      '中俄加强战略协作大方向坚定不移',
      'Толстой, Лев',
      'Greene, Sam',
      'Beethoven',
    ])
      expect(stdout).toContain(text);
  });

  it('cites a paragraph', () => {
    const { stdout } = read(
      'pandoc',
      ['--citeproc', '--bibliography', 'one.json', '-t', 'plain', 'one.md'],
      {
        'one.json': cited('csl-json', 'dominance-complete'),
        'one.md': 'He wrote it [@greene-tweets, para. 1].',
      },
    );
    expect(stdout).toMatch(/Greene 2023, para\. 1/u);
  });
});

describeWith(['biber'], 'biber', () => {
  it('takes every entry without a warning', () => {
    const args = ['--tool', '--nolog', '--output-file', 'out.bib', 'sources.bib'];
    const { status, stdout } = read('biber', args, { 'sources.bib': cited('bibtex', ...all) });
    expect(stdout).not.toMatch(/WARN|ERROR/u);
    expect(status).toBe(0);
    const written = readFileSync(join(folder, 'out.bib'), 'utf8');
    expect(written.match(/^@/gm)).toHaveLength(everySource.length);
    expect(written).toContain('Толстой, Лев');
  });
});

/** Where TeX Live keeps the styles that come with bibtex. */
const plainStyle = '/usr/share/texlive/texmf-dist/bibtex/bst/base/plain.bst';

describeWith(['bibtex'], 'bibtex', () => {
  it.skipIf(!process.env.CI && !existsSync(plainStyle))(
    'takes every entry without a warning',
    () => {
      const { status, stdout } = read('bibtex', ['all'], {
        'plain.bst': readFileSync(plainStyle, 'utf8'),
        'sources.bib': cited('bibtex', ...all),
        'all.aux': '\\relax\n\\citation{*}\n\\bibstyle{plain}\n\\bibdata{sources}\n',
      });
      expect(stdout).not.toMatch(/[Ww]arning|error/u);
      expect(status).toBe(0);
      const written = readFileSync(join(folder, 'all.bbl'), 'utf8');
      expect(written.match(/\\bibitem/gu)).toHaveLength(everySource.length);
      expect(written).toContain('Путин');
    },
  );
});

describeWith(['ris2xml'], 'ris2xml', () => {
  it('takes every reference', () => {
    const { status, stdout, stderr } = read('ris2xml', ['--input-encoding', 'unicode', 'all.ris'], {
      'all.ris': cited('ris', ...all),
    });
    expect(status).toBe(0);
    expect(stderr).toContain(`Processed ${everySource.length} references.`);
    expect(stdout.match(/<mods /gu)).toHaveLength(everySource.length);
    for (const text of [
      '中俄加强战略协作大方向坚定不移',
      '<namePart type="family">Greene</namePart>',
    ])
      expect(stdout).toContain(text);
    expect(stdout).toContain('Sam Greene, quoted in para. 13');
  });
});

/**
 * The schema of CSL-JSON: csl-data.json of github.com/citation-style-language/schema. No package of npm or Debian
 * brings it, so that it is tried where somebody has it: CSL_SCHEMA=csl-data.json npm test.
 */
const schemaFile = process.env.CSL_SCHEMA;

describe.skipIf(schemaFile === undefined)('the schema of CSL-JSON (in CSL_SCHEMA)', () => {
  it('holds for every item', () => {
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync(schemaFile ?? '', 'utf8')),
    );
    const items: unknown = JSON.parse(cited('csl-json', ...all));
    validate(items);
    expect(validate.errors).toBeNull();
    expect(items).toHaveLength(withHard.sources.length);
  });
});

// The program as a function: from arguments and streams to what is written and the exit code.

import { describe, expect, it } from 'vitest';
import { small } from './pack/packs.js';
import { run } from './support/run.js';

describe('a document', () => {
  it.each([
    [['man', '--json'], "'man' prints one form; leave out --json"],
    [['completion', 'bash', '--ndjson'], "'completion' prints one form; leave out --ndjson"],
    [['help', '--format', 'csv'], "'help' prints one form; leave out --format csv"],
    [['schema', '--fields', 'id'], "'schema' prints one form; leave out --fields"],
    [['man', '--template', '{id}'], "'man' prints one form; leave out --template"],
  ])('is refused in another form: %j', async (argv, message) => {
    expect(await run(argv)).toEqual({
      code: 2,
      stdout: '',
      stderr: `xi-putin: ${message}\n`,
    });
  });

  it('is printed in its own, also where that is asked for', async () => {
    const { stdout, code } = await run(['schema', 'output', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('title');
    expect(await run(['help', 'exit-codes', '--format', 'text'])).toMatchObject({
      code: 0,
      stderr: '',
    });
  });
});

describe('help', () => {
  it.each([
    [['--help', 'facts'], /^xi-putin facts /],
    [['-h', '--limit', '3', 'quote'], /^xi-putin quote /],
    [['--data', 'facts', '--help'], /^Sourced facts and quotations/],
    [['--template', 'facts', '--help'], /^Sourced facts and quotations/],
    [['--json', 'facts', '--help'], /^xi-putin facts /],
  ])('is of the command that is named, wherever it is asked for: %j', async (argv, help) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(help);
  });

  it('is a line for a version', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a batch', () => {
  it('has the fields of each record that were asked for', async () => {
    const { stdout, code } = await run(['search', '-', '--fields', 'id', '--limit', '1'], {
      stdin: 'meetings\nqqxzv\n',
    });
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { query: 'meetings', results: [{ id: expect.any(String) }] },
      { query: 'qqxzv', results: [] },
    ]);
    const verified = await run(['verify', '-', '--fields', 'id'], { stdin: 'dear friend\n' });
    const { verdict, results } = JSON.parse(verified.stdout);
    expect(verdict).toBe('verbatim');
    expect(Object.keys(results[0])).toEqual(['id']);
  });

  it('has no template', async () => {
    const { code, stdout, stderr } = await run(['search', '-', '--template', '{id}'], {
      stdin: 'meetings\n',
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe("xi-putin: --template is not for '-', which prints NDJSON; leave it out\n");
  });
});

describe('a list that filters leave empty', () => {
  it.each([
    [['quote', '--basis', 'said'], 'only facts have a basis; leave out --basis'],
    [['people', '--topic', 'energy'], 'leave one out'],
  ])('is found and says why: %j', async (argv, advice) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^xi-putin: nothing passes the filters/);
    expect(stderr).toContain(advice);
  });

  it('is not said to have something near, which the filters may have kept out', async () => {
    const { code, stderr } = await run(['facts', 'yuan', '--topic', 'election']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      "xi-putin: nothing found for 'yuan'; leave out a filter, or try other words\n",
    );
  });
});

describe('random', () => {
  it.each([
    ['people', 'person'],
    ['who', 'person'],
    ['orgs', 'organization'],
    ['Quotes', 'quote'],
    ['timeline', 'event'],
  ])('knows a kind by the command that lists it: %s', async (word, kind) => {
    expect((await run(['random', word])).stdout).toMatch(new RegExp(`^${kind}\t`));
  });

  it('finds nothing in a pack that has nothing, and says so', async () => {
    const bare = JSON.stringify({ ...small(), facts: [], quotes: [] });
    for (const kind of ['fact', 'quotes']) {
      const { code, stdout, stderr } = await run(['random', kind, '--data', '-'], { stdin: bare });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^xi-putin: the pack has no such record/);
    }
  });
});

describe('faults of a pack', () => {
  const broken = (count: number): string =>
    JSON.stringify({ ...small(), facts: Array(count).fill(1) });

  it('are told one in a line with what is wrong, several a line each, and no more than twenty', async () => {
    const lines = async (count: number): Promise<string[]> => {
      const { code, stderr } = await run(['facts', '--data', '-'], {
        stdin: broken(count),
      });
      expect(code).toBe(3);
      return stderr.trimEnd().split('\n');
    };
    expect(await lines(1)).toEqual(['xi-putin: stdin is unsound: facts[0]: is 1; write an object']);
    expect(await lines(3)).toHaveLength(4);
    expect(await lines(50)).toHaveLength(21);
  });
});

describe('cite', () => {
  it('gives no more citations than were asked for, and says how many there are', async () => {
    const all = JSON.parse((await run(['cite', 'meetings', 'remarkable', '--json'])).stdout);
    const { stdout, stderr } = await run(
      'cite nosuch meetings remarkable --limit 1 --json'.split(' '),
    );
    const { total, results } = JSON.parse(stdout);
    expect(total).toBe(all.results.length);
    expect(stderr).toContain(`1 of ${total} sources; leave out --limit for all`);
    // What the first record rests on first, whatever the alphabet says.
    expect(results).toMatchObject([{ source: 'article', ids: ['meetings', 'remarkable'] }]);
    const text = (await run(['cite', 'meetings', '--limit', '1', '--style', 'ris'])).stdout;
    expect(text.match(/^TY/gm)).toHaveLength(1);
    expect((await run(['cite', 'trade', 'meetings', '--limit', '1'])).code).toBe(0);
  });

  it('gives an entry and the ways to refer to it apart', async () => {
    const { stdout } = await run(['cite', 'dominance-complete', '--json']);
    for (const { text, references } of JSON.parse(stdout).results) {
      expect(text).not.toContain('\n');
      expect(references).toEqual([expect.stringMatching(/^\(.*Greene.*\)$/)]);
    }
  });

  it('cites what the own words of a quotation rest on', async () => {
    const { stdout } = await run(['cite', 'dear-friend-xi', '--json']);
    const sources = JSON.parse(stdout).results.map(({ source }: { source: string }) => source);
    expect(sources).toContain('rossiyskaya-gazeta');
  });
});

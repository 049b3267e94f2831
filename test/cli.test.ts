// The program as a function: from arguments and streams to what is written and the exit code.

import { describe, expect, it } from 'vitest';
import { main } from '../src/cli.js';
import type { Sink } from '../src/terminal/io.js';
import { small } from './pack/packs.js';

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the program on lines of stdin, its output piped. */
async function run(argv: readonly string[], input = ''): Promise<Ended> {
  const written = { out: '', err: '' };
  const sink = (name: 'out' | 'err'): Sink => {
    const add = (text: string): void => {
      written[name] += text;
    };
    return {
      isTTY: false,
      columns: () => undefined,
      rows: () => undefined,
      write: add,
      hold: add,
      flush() {},
    };
  };
  const stdin = {
    isTTY: false,
    bytes: () => Buffer.from(input),
    lines: () => input.split('\n').filter((line) => line !== ''),
  };
  const code = await main(argv, { env: {}, stdin, stdout: sink('out'), stderr: sink('err') });
  return { code, ...written };
}

describe('a document', () => {
  it.each([
    [['man', '--json'], "'man' prints one form; leave out --json"],
    [['completion', 'bash', '--ndjson'], "'completion' prints one form; leave out --ndjson"],
    [['help', '--format', 'csv'], "'help' prints one form; leave out --format csv"],
    [['schema', '--fields', 'id'], "'schema' prints one form; leave out --fields"],
    [['man', '--template', '{id}'], "'man' prints one form; leave out --template"],
  ])('is refused in another form: %j', async (argv, message) => {
    expect(await run(argv)).toEqual({ code: 2, out: '', err: `xi-putin: ${message}\n` });
  });

  it('is printed in its own, also where that is asked for', async () => {
    const { out, code } = await run(['schema', 'output', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('title');
    expect(await run(['help', 'exit-codes', '--format', 'text'])).toMatchObject({
      code: 0,
      err: '',
    });
  });
});

describe('a batch', () => {
  it('has the fields of each record that were asked for', async () => {
    const { out, code } = await run(
      ['search', '-', '--fields', 'id', '--limit', '1'],
      'meetings\nqqxzv\n',
    );
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { query: 'meetings', results: [{ id: expect.any(String) }] },
      { query: 'qqxzv', results: [] },
    ]);
    const verified = await run(['verify', '-', '--fields', 'id'], 'dear friend\n');
    const { verdict, results } = JSON.parse(verified.out);
    expect(verdict).toBe('verbatim');
    expect(Object.keys(results[0])).toEqual(['id']);
  });

  it('has no template', async () => {
    const { code, out, err } = await run(['search', '-', '--template', '{id}'], 'meetings\n');
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe("xi-putin: --template is not for '-', which prints NDJSON; leave it out\n");
  });
});

describe('a list that filters leave empty', () => {
  it.each([
    [['quote', '--basis', 'said'], 'only facts have a basis; leave out --basis'],
    [['sources', '--topic', 'energy'], 'leave one out'],
  ])('is found and says why: %j', async (argv, advice) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^xi-putin: nothing passes the filters/);
    expect(err).toContain(advice);
  });

  it('is not said to have something near, which the filters may have kept out', async () => {
    const { code, err } = await run(['facts', 'yuan', '--topic', 'election']);
    expect(code).toBe(1);
    expect(err).toBe(
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
    expect((await run(['random', word])).out).toMatch(new RegExp(`^${kind}\t`));
  });

  it('finds nothing in a pack that has nothing, and says so', async () => {
    const bare = JSON.stringify({ ...small(), facts: [], quotes: [] });
    for (const kind of ['fact', 'quotes']) {
      const { code, out, err } = await run(['random', kind, '--data', '-'], bare);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/^xi-putin: the pack has no such record/);
    }
  });
});

describe('faults of a pack', () => {
  const broken = (count: number): string =>
    JSON.stringify({ ...small(), facts: Array(count).fill(1) });

  it('are told one in a line with what is wrong, several a line each, and no more than twenty', async () => {
    const lines = async (count: number): Promise<string[]> => {
      const { code, err } = await run(['facts', '--data', '-'], broken(count));
      expect(code).toBe(3);
      return err.trimEnd().split('\n');
    };
    expect(await lines(1)).toEqual(['xi-putin: stdin is unsound: facts[0]: is 1; write an object']);
    expect(await lines(3)).toHaveLength(4);
    expect(await lines(50)).toHaveLength(21);
  });
});

describe('cite', () => {
  it('cites no more records than were asked for', async () => {
    const { out } = await run(['cite', 'meetings', 'dear-friend-xi', '--limit', '1', '--json']);
    const { results } = JSON.parse(out);
    expect(results.flatMap(({ ids }: { ids: string[] }) => ids)).not.toContain('dear-friend-xi');
  });

  it('gives an entry and the ways to refer to it apart', async () => {
    const { out } = await run(['cite', 'dominance-complete', '--json']);
    for (const { text, references } of JSON.parse(out).results) {
      expect(text).not.toContain('\n');
      expect(references).toEqual([expect.stringMatching(/^\(.*Greene.*\)$/)]);
    }
  });

  it('cites what the own words of a quotation rest on', async () => {
    const { out } = await run(['cite', 'dear-friend-xi', '--json']);
    const sources = JSON.parse(out).results.map(({ source }: { source: string }) => source);
    expect(sources).toContain('rossiyskaya-gazeta');
  });
});

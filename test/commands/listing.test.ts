// The commands that list, search, show and draw, as they are answered in one process.

import { describe, expect, it } from 'vitest';
import { run } from '../support/run.js';

const ids = async (...args: string[]): Promise<string[]> => {
  const { stdout } = await run([...args, '--fields', 'id']);
  return stdout.split('\n').filter(Boolean);
};

describe('quote', () => {
  it('gives by a name and a filter what others say with that name, where the named one is left out', async () => {
    expect(await ids('quote', 'putin', '--person', 'greene')).toContain('mortgaged-the-kremlin');
    expect(await ids('quote', 'greene', '--limit', '1')).toEqual(['dominance-complete']);
    const batch = await run(['search', '-', '--kind', 'quote', '--person', 'greene'], {
      stdin: 'putin\n',
    });
    const { results } = JSON.parse(batch.stdout) as { results: { id: string }[] };
    expect(results.map(({ id }) => id)).toEqual(await ids('quote', 'putin', '--person', 'greene'));
    expect(await run(['quote', 'greene', '--topic', 'election'])).toMatchObject({
      code: 1,
      stdout: '',
    });
  });
});

describe('search', () => {
  it('finds among all kinds, and among one', async () => {
    expect(await ids('search', 'zelenskyy', '--limit', '1')).toEqual(['zelenskyy']);
    const [first, ...others] = await ids('search', 'putin', '--kind', 'person');
    expect(first).toBe('putin');
    expect(others).not.toContain('meetings');
  });

  it('keeps to a topic and a person', async () => {
    const found = await ids('facts', '--topic', 'warrant', '--person', 'lvova-belova');
    expect(found).toEqual(['warrant-charge', 'warrant-second-person']);
    const all = await ids('facts', '--topic', 'warrant');
    expect(all.length).toBeGreaterThan(found.length);
    expect(all).toEqual(expect.arrayContaining(found));
  });

  it('takes nobody for a person by what he is', async () => {
    expect(await run(['facts', '--person', 'russian'])).toMatchObject({ code: 2, stdout: '' });
    expect(await ids('facts', '--person', 'putin')).toEqual(
      await ids('facts', '--person', 'Russian president'),
    );
  });

  it('takes a topic by its title', async () => {
    const { stdout } = await run(['topics', '--json']);
    const [topic] = (JSON.parse(stdout) as { results: { id: string; title: string }[] }).results;
    expect(await ids('facts', '--topic', topic?.title ?? '')).toEqual(
      await ids('facts', '--topic', topic?.id ?? ''),
    );
  });

  it('says what is near where it finds nothing, and to use other words where nothing is', async () => {
    const near = await run(['search', 'sanctions helicopter parachute trampoline']);
    expect(near).toMatchObject({ code: 1, stdout: '' });
    expect(near.stderr).toMatch(/^xi-putin: nothing found for .*near it: '/);
    const none = await run(['search', 'zyxwvut qqq']);
    expect(none.stderr).toContain('try other words');
    const signs = await run(['search', '!'.repeat(1200)]);
    expect(signs.stderr).not.toContain('matched');
  });

  it('says that a long query is matched in part', async () => {
    const { stderr } = await run(['search', `oil ${'gas '.repeat(100)}`]);
    expect(stderr).toContain('its first 64 words were matched');
  });

  it('answers a query a line, a blank one with nothing', async () => {
    const { code, stdout } = await run(['search', '-', '--limit', '1'], {
      stdin: 'meetings\n \nqqq\n',
    });
    const lines = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ query, results }) => [query, results.length])).toEqual([
      ['meetings', 1],
      [' ', 0],
      ['qqq', 0],
    ]);
  });

  it('finds nothing where nothing is asked', async () => {
    expect(await run(['search', '-'])).toMatchObject({ code: 1, stdout: '' });
    expect(await run(['verify', '-'])).toMatchObject({ code: 1, stdout: '' });
    expect(await run(['search', ' '])).toMatchObject({ code: 2 });
  });
});

describe('show', () => {
  it('shows each record once, and says which is not there', async () => {
    const { code, stdout, stderr } = await run([
      'show',
      'meetings',
      'meetings',
      'Meetings',
      'meating',
      'qqqqqq',
    ]);
    expect(code).toBe(0);
    expect(stdout.match(/^fact\tmeetings\t/gm)).toHaveLength(1);
    expect(JSON.parse((await run(['show', 'putin', 'PUTIN', '--json'])).stdout).total).toBe(1);
    expect(stderr).toContain("no record has the id 'meating'; did you mean 'meetings'?");
    expect(stderr).toContain("'xi-putin search' finds records by words");
  });
});

describe('random', () => {
  it('draws the same for a seed, and of the kind that is asked for', async () => {
    const [one, same] = await Promise.all([
      ids('random', '--seed', 'x'),
      ids('random', '--seed', 'x'),
    ]);
    expect(one).toEqual(same);
    const { stdout } = await run(['random', 'quotes', '--json']);
    expect(JSON.parse(stdout).results[0].kind).toBe('quote');
    expect(await run(['random', 'qoute'])).toMatchObject({ code: 2 });
  });
});

describe('help', () => {
  it('is of the program, a command or a topic, and of nothing else', async () => {
    const [all, quote, topic, none] = await Promise.all(
      [[], ['quotes'], ['scripting'], ['qoute']].map((words) => run(['help', ...words])),
    );
    expect(all?.stdout).toContain('Commands:');
    expect(quote?.stdout).toContain('xi-putin quote [words...]');
    expect(topic?.stdout).toContain('tab-separated');
    expect(none).toMatchObject({ code: 2 });
    expect(none?.stderr).toContain("did you mean 'quote'?");
  });
});

describe('browse', () => {
  it('wants a terminal', async () => {
    const { code, stdout, stderr } = await run(['browse']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('terminal');
  });
});

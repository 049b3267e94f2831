// The check command: which text is checked, what is held against it, and what it answers.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer.js';
import { check } from '../../src/commands/check.js';
import type { Options, Request } from '../../src/commands/command.js';
import { small, smallArticle } from '../pack/packs.js';
import { run } from '../support/run.js';
import { root } from '../support/spawn.js';

const sound = JSON.stringify(small());

const files: Readonly<Record<string, string>> = {
  'sound.json': sound,
  'broken.json': '{"id": }',
  'unsound.json': JSON.stringify({ ...small(), title: '', id: 'Bridge' }),
  '-': sound,
  'article.txt': smallArticle,
  'other.txt': 'Something else.\n',
};

/** As much of a request as check looks at. */
const request = (words: string[], options: Options): Request =>
  ({
    words,
    options,
    read: (file) => ({ name: file ?? 'the bundled pack', text: files[file ?? '-'] ?? '' }),
  }) as Request;

const answer = async (words: string[], text?: string[]): Promise<Answer> =>
  check.answer(request(words, text ? { text } : {}));

const faults = (query: string, found: readonly (readonly [string, string])[], checked = 8) => ({
  kind: 'faults',
  command: 'check',
  query,
  total: found.length,
  faults: found.map(([place, message]) => ({ place, message })),
  checked,
});

describe('check', () => {
  it('says of a sound pack how much was checked, and which', async () => {
    expect(await answer([])).toEqual(faults('the bundled pack', []));
    expect(await answer(['sound.json'])).toEqual(faults('sound.json', []));
    expect(await answer(['-'])).toEqual(faults('-', []));
  });

  it('gives each fault with its place', async () => {
    expect(await answer(['unsound.json'])).toEqual(
      faults('unsound.json', [
        [
          'id',
          "'Bridge' is no id; write lower-case words joined by hyphens, such as 'position-paper'",
        ],
        ['title', "'' is blank; write something, or take the key out"],
      ]),
    );
    expect(await answer(['broken.json'])).toEqual(
      faults('broken.json', [['line 1, column 8', "'}' stands where a value belongs; mend it"]], 0),
    );
  });

  it('gives no more faults than were asked for, and says how many there are', async () => {
    const limited = await check.answer(request(['unsound.json'], { limit: 1 }));
    expect(limited).toMatchObject({ total: 2, faults: [{ place: 'id' }] });
  });

  it('holds a pack against the texts of its sources', async () => {
    expect(await answer(['sound.json'], ['article=article.txt'])).toEqual(faults('sound.json', []));
    const unlike = await answer(['sound.json'], ['article=other.txt']);
    expect(unlike.kind === 'faults' && unlike.faults.length).toBeGreaterThan(3);
  });

  it.each([
    [['article.txt'], "--text takes ID=FILE, such as article=article.txt; 'article.txt' is not"],
    [['=x'], "--text takes ID=FILE, such as article=article.txt; '=x' is not"],
    [['a='], "--text takes ID=FILE, such as article=article.txt; 'a=' is not"],
    [['a=x', 'a=y'], "--text gives two files for 'a'; give one"],
  ])('refuses --text %j', async (text, message) => {
    await expect(answer(['sound.json'], text)).rejects.toMatchObject({ message, exitCode: 2 });
  });

  it('refuses two packs, and takes either way to name one', async () => {
    const message = "'check' takes one pack: a file, or --data; leave one out";
    const checked = (words: string[], options: Options) =>
      (async () => check.answer(request(words, options)))();
    await expect(checked(['a.json'], { data: 'sound.json' })).rejects.toMatchObject({
      message,
      exitCode: 2,
    });
    const env = { XI_PUTIN_DATA: 'nowhere.json' };
    const named = ['check', 'data/knowledge.json'];
    expect(await run(named, { env })).toMatchObject({ code: 0, stderr: '' });
    expect(await run(['check', '--data', 'data/knowledge.json'])).toMatchObject({ code: 0 });
  });

  it.each([
    [['check', '-', '--text', 'article=-']],
    [['check', '--text', 'a=-', '--text', 'b=-']],
    [['check', '--data', '-', '--text', 'article=-']],
  ])('refuses to read stdin twice: %j', async (line) => {
    expect(await run(line, { stdin: '{}' })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: "xi-putin: '-' stands for two things; stdin can be read once\n",
    });
  });
});

it.each(readdirSync(`${root}data/examples`))(
  'passes %s, which comes with the program',
  async (name) => {
    expect(await run(['check', `${root}data/examples/${name}`])).toMatchObject({
      code: 0,
      stdout: '',
    });
  },
);

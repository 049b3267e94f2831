// The verify command: one claim, a batch of them, and what is no claim.

import { describe, expect, it } from 'vitest';
import { run } from '../support/run.js';

const json = (text: string) => JSON.parse(text);
const lines = (text: string) => text.trim().split('\n').map(json);

describe('verify', () => {
  it('takes its words as one claim', async () => {
    const { code, stdout, stderr } = await run([
      'verify',
      'dear',
      'friend',
      '--by',
      'Путин',
      '--json',
    ]);
    expect(json(stdout)).toMatchObject({
      command: 'verify',
      query: 'dear friend',
      by: 'Путин',
      verdict: 'verbatim',
      results: [{ id: 'dear-friend-putin' }],
    });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('shows the difference of an altered claim', async () => {
    const claim = "China's dominance over Russia is not complete";
    const { code, stdout } = await run(['verify', claim, '--json']);
    expect(code).toBe(1);
    expect(json(stdout)).toMatchObject({
      verdict: 'altered',
      results: [{ id: 'dominance-complete', difference: [{}, { op: 'added', text: 'not' }, {}] }],
    });
    const page = await run(['verify', claim, '--format', 'text']);
    expect(page.stdout).toContain('+not+');
    expect(page.stdout).toContain('A change of meaning: the negation “not” is put in.');
  });

  it('says on stderr why nothing was found', async () => {
    const { code, stdout, stderr } = await run(['verify', 'no such words anywhere']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'xi-putin: absent: Not in this collection, which says nothing of whether it was said.\n',
    );
  });

  it('answers a line each, and needs every one', async () => {
    const mixed = await run(['verify', '-', '--by', 'Xi'], {
      stdin: 'dear friend\n{"text":"dear friend","by":"Joan of Arc"}\n',
    });
    expect(lines(mixed.stdout)).toMatchObject([
      { query: 'dear friend', by: 'Xi', verdict: 'verbatim', results: [{ id: 'dear-friend-xi' }] },
      { query: 'dear friend', by: 'Joan of Arc', verdict: 'misattributed' },
    ]);
    expect(mixed.code).toBe(1);
    const all = await run(['verify', '-'], { stdin: 'dear friend\nremarkable\n' });
    expect(all.code).toBe(0);
  });

  it.each([
    ['In truth, he mortgaged the Kremlin to Beijing', 'as-printed', 0],
    ['{"text":"dear friend","by":"Putin"}', 'verbatim', 0],
    ['{"text":"dear friend","by":"Zelensky"}', 'misattributed', 1],
    ['no such words anywhere', 'absent', 1],
    ['{ dear friend }', 'absent', 1],
  ])('counts a line as found by its verdict: %s', async (line, verdict, code) => {
    const answered = await run(['verify', '-'], { stdin: `${line}\n` });
    expect(lines(answered.stdout)).toMatchObject([{ verdict }]);
    expect(answered.code).toBe(code);
  });

  it.each([[[' ']], [['', '\t']], [['dear friend', '--by', ' ']]])(
    'has nothing to say of what is blank: %j',
    async (words) => {
      const { code, stdout, stderr } = await run(['verify', ...words]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('blank');
    },
  );
});

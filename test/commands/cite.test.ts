// The cite command: its styles, and what it says of ids that cannot be cited.

import { describe, expect, it } from 'vitest';
import { run } from '../support/run.js';

describe('cite', () => {
  it('cites in APA style unless told otherwise', async () => {
    const { code, stdout, stderr } = await run(['cite', 'dominance-complete', '--format', 'text']);
    expect(stdout).toContain('Greene, S. (2023, March 21).');
    expect(stdout).toContain('para. 13)');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('gives each source once, with the records that it serves', async () => {
    const { stdout } = await run([
      'cite',
      'dominance-complete',
      'remarkable',
      '--style',
      'ris',
      '--json',
    ]);
    const { results, total } = JSON.parse(stdout);
    const sources = results.map(({ source }: { source: string }) => source);
    expect(sources).toEqual([...new Set(sources)]);
    expect(total).toBe(results.length);
    expect(results[0]).toMatchObject({
      ids: ['dominance-complete', 'remarkable'],
      source: 'article',
      style: 'ris',
    });
    expect(results[0].text).toMatch(/^TY {2}- /u);
  });

  it('cites what it can and names what is near the rest', async () => {
    const { code, stdout, stderr } = await run([
      'cite',
      'meetings',
      'meetigns',
      '--format',
      'text',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('para. 3)');
    expect(stderr).toBe("xi-putin: no record has the id 'meetigns'; did you mean 'meetings'?\n");
  });

  it('finds nothing for ids that no record has, or a topic', async () => {
    const { code, stdout, stderr } = await run(['cite', 'zzzzzzzz', 'economy', '--format', 'text']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain("no record has the id 'zzzzzzzz'");
  });

  it('names its styles when it is asked for another', async () => {
    const { code, stderr } = await run(['cite', 'meetings', '--style', 'apq']);
    expect(code).toBe(2);
    expect(stderr).toContain('csl-json');
  });
});

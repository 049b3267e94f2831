// Claims that come a line each: plain, JSON, blank and malformed.

import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../src/pack/bundled.js';
import { verifyEach } from '../../../src/select/verify/lines.js';

const pack = bundledPack();
const answers = (lines: readonly string[], by?: string) => [...verifyEach(pack, lines, by)];

describe('claims by the line', () => {
  it('are answered in order, each when it comes', () => {
    const asked: string[] = [];
    function* lines() {
      for (const line of ['dear friend', 'no such words anywhere']) {
        asked.push(line);
        yield line;
      }
    }
    const batch = verifyEach(pack, lines());
    expect(batch.next().value?.verdict).toBe('verbatim');
    expect(asked).toEqual(['dear friend']);
    expect(batch.next().value?.verdict).toBe('absent');
    expect(batch.next().done).toBe(true);
  });

  it('may be JSON with who spoke', () => {
    const [mine, theirs, extra, unnamed] = answers([
      '{ "text": "dear friend", "by": "Putin" }',
      ' {"text":"dear friend","by":"Zelensky"}',
      '{"text":"dear friend","page":3}',
      '{"text":"dear friend","by":null}',
    ]);
    expect(mine).toMatchObject({
      query: 'dear friend',
      by: 'Putin',
      verdict: 'verbatim',
    });
    expect(theirs).toMatchObject({ verdict: 'misattributed' });
    expect(extra).toMatchObject({ query: 'dear friend', verdict: 'verbatim' });
    expect(unnamed).toMatchObject({ query: 'dear friend', verdict: 'verbatim' });
    expect(unnamed).not.toHaveProperty('by');
  });

  it.each([
    '{',
    '{"text":5}',
    '{"by":"Putin"}',
    '{"text":"dear friend","by":5}',
    '{"text":"dear friend","by":" "}',
    '{ dear friend }',
  ])('that are malformed are not checked: %s', (line) => {
    const [answer] = answers([line]);
    expect(answer).toMatchObject({ query: line, verdict: 'absent' });
    expect(answer?.reasons.join(' ')).toContain('nothing was checked');
  });

  it('that are blank are answered too', () => {
    expect(answers(['', '{"text":" "}']).map(({ verdict }) => verdict)).toEqual([
      'absent',
      'absent',
    ]);
  });

  it('are by the one name that holds for all, but where they name another', () => {
    const [plain, named] = answers(['dear friend', '{"text":"dear friend","by":"Xi"}'], 'Putin');
    expect(plain).toMatchObject({ by: 'Putin', quote: { id: 'dear-friend-putin' } });
    expect(named).toMatchObject({ by: 'Xi', quote: { id: 'dear-friend-xi' } });
  });
});

// What was found is not looked for again, until too much of it is kept.

import { expect, it } from 'vitest';
import { Memo, onceFor } from '../../../src/select/search/memo.js';

/** Asks a memo, and says whether it had to look. */
function asking<Value>(memo: Memo<string, Value>, find: (key: string) => Value) {
  return (key: string): [Value, 'looked' | 'knew'] => {
    let looked = false;
    const value = memo.get(key, (it) => {
      looked = true;
      return find(it);
    });
    return [value, looked ? 'looked' : 'knew'];
  };
}

it('looks once for what is asked twice, also where there is nothing', () => {
  const ask = asking(new Memo<string, string | undefined>(9), (key) =>
    key === 'a' ? 'x' : undefined,
  );
  expect([ask('a'), ask('b')]).toEqual([
    ['x', 'looked'],
    [undefined, 'looked'],
  ]);
  expect([ask('a'), ask('b')]).toEqual([
    ['x', 'knew'],
    [undefined, 'knew'],
  ]);
});

it('forgets all but the newest when there is more than it may keep', () => {
  const ask = asking(new Memo<string, string>(2), (key) => key);
  const looks = (keys: string): string[] => Array.from(keys, (key) => ask(key)[1]);
  expect(looks('abab')).toEqual(['looked', 'looked', 'knew', 'knew']);
  expect(looks('cc')).toEqual(['looked', 'knew']);
  expect(looks('aca')).toEqual(['looked', 'knew', 'knew']);
  expect(looks('bca')).toEqual(['looked', 'looked', 'looked']);
});

it('keeps as much as the answers are large', () => {
  const ask = asking(new Memo<string, string>(5, ({ length }) => length), (key) => key.repeat(2));
  const looks = (...keys: string[]): string[] => keys.map((key) => ask(key)[1]);
  expect(looks('a', 'b', 'a', 'b')).toEqual(['looked', 'looked', 'knew', 'knew']);
  expect(looks('c', 'a')).toEqual(['looked', 'looked']);
  // One answer that is too large by itself is kept until the next.
  expect(looks('long', 'long', 'a', 'long')).toEqual(['looked', 'knew', 'looked', 'looked']);
});

it('makes one for each thing that it is of, and nothing counts as made', () => {
  const asked: object[] = [];
  const once = onceFor((of: { found?: string }) => {
    asked.push(of);
    return of.found;
  });
  const [one, other] = [{ found: 'one' }, {}];
  expect([one, other, one, other].map(once)).toEqual(['one', undefined, 'one', undefined]);
  expect(asked).toEqual([one, other]);
});

// What a terminal sends, as keys: sequences, pasted text, and input that comes in pieces.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Key, keysLeft, keysOf } from '../../../src/terminal/picker/keys.js';

const ESC = '\x1b';

describe('keysOf', () => {
  it.each<[string, Key[]]>([
    ['abc', [{ text: 'abc' }]],
    ['Зе 会', [{ text: 'Зе 会' }]],
    ['a\x15b', [{ text: 'a' }, 'clear', { text: 'b' }]],
    [`${ESC}[A${ESC}[B${ESC}OA${ESC}OB`, ['up', 'down', 'up', 'down']],
    [`${ESC}[5~${ESC}[6~`, ['page-up', 'page-down']],
    [`${ESC}[H${ESC}[1~${ESC}[7~${ESC}OH`, ['home', 'home', 'home', 'home']],
    [`${ESC}[F${ESC}[4~${ESC}[8~${ESC}OF`, ['end', 'end', 'end', 'end']],
    [
      '\x10\x0e\r\n\x7f\b\x17\x03\x04',
      ['up', 'down', 'enter', 'enter', 'erase', 'erase', 'erase-word', 'leave', 'leave'],
    ],
    [`${ESC}${ESC}[A`, ['leave', 'up']],
    // nothing is bound to these
    [`${ESC}[1;5C${ESC}[15~${ESC}x${ESC}[<0;3;4M\t\x00`, []],
    [`${ESC}[200~two\nlines${ESC}[201~\r`, [{ text: 'two lines' }, 'enter']],
    [`${ESC}[200~\x03${ESC}[A${ESC}[201~`, [{ text: `\x03${ESC}[A` }]],
  ])('reads %j', (input, keys) => {
    expect(keysOf(input)).toEqual({ keys, rest: '' });
  });

  it('keeps the beginning of a sequence until its end comes', () => {
    for (const whole of [`${ESC}[A`, `${ESC}[5~`, `${ESC}OB`, `${ESC}[200~pasted${ESC}[201~`]) {
      for (let cut = 1; cut < whole.length; cut += 1) {
        const first = keysOf(whole.slice(0, cut));
        expect(first).toEqual({ keys: [], rest: whole.slice(0, cut) });
        expect(keysOf(first.rest + whole.slice(cut))).toEqual(keysOf(whole));
      }
    }
  });

  it('takes an escape that nothing follows as Esc, and what was pasted so far as text', () => {
    expect(keysLeft(ESC)).toEqual(['leave']);
    expect(keysLeft(`${ESC}[`)).toEqual([]);
    expect(keysLeft(`${ESC}[200~half`)).toEqual([{ text: 'half' }]);
  });

  it('gives all that is typed, and nothing of what is not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const typed = text.replace(/[\x00-\x1f\x7f]/g, '');
        const { keys } = keysOf(typed);
        expect(keys).toEqual(typed === '' ? [] : [{ text: typed.replace(/\s+/g, ' ') }]);
      }),
    );
  });
});

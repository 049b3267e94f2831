// Lines of styled text: broken where a reader would break them, no wider than they may be, and linked safely.

import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { cells, wrap } from '../../src/render/layout.js';
import { paint, spansOf } from '../../src/render/spans.js';
import type { Theme } from '../../src/render/theme.js';
import { runs } from '../support/runs.js';

const look = (theme: Theme) => ({ theme, links: false });
const plain = look((_role, text) => text);
const tagged = look((role, text) => `<${role}>${text}</${role}>`);
const wrapped = (text: string, width: number, hang = 0): string[] =>
  paint(wrap(spansOf(text), width, hang), plain)
    .trimEnd()
    .split('\n');

describe('wrap', () => {
  it('breaks between words and hangs what follows', () => {
    expect(wrapped('one two three four five', 14, 2)).toEqual(['one two three', '  four five']);
  });

  it('begins with a lead that is filled up to the hang', () => {
    const lines = wrap(spansOf('met forty times over the years'), 20, 6, [{ text: '40' }]);
    expect(paint(lines, plain)).toBe('40    met forty\n      times over the\n      years\n');
  });

  it('keeps signs with a Chinese letter that stand with one by Unicode', () => {
    const blocks: [first: number, last: number][] = [
      [0x21, 0x24f],
      [0x300, 0x34e],
      [0x350, 0x36f],
      [0x2010, 0x205e],
      [0x3001, 0x303f],
      [0x3099, 0x309a],
      [0xff01, 0xff65],
    ];
    const signs = blocks.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    );
    for (const sign of signs) {
      const unit = String.raw`\u${sign.charCodeAt(0).toString(16)}`;
      // A letter and a sign fill a line: the sign is on one with the letter that it stays with.
      const width = 2 + cells(sign);
      const behind = wrapped(`字${sign}字`, width)[0] === `字${sign}`;
      const before = wrapped(`字${sign}字`, width).at(-1) === `${sign}字`;
      if (/[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{M}]/u.test(sign)) expect(behind, unit).toBe(true);
      else if (/[\p{Ps}\p{Pi}]/u.test(sign)) expect(before, unit).toBe(true);
    }
  });

  it('begins no line with a small kana or a long vowel, and counts a wide space as two', () => {
    expect(wrapped('プーチンと会った', 6)).toEqual(['プーチ', 'ンと', '会った']);
    expect(wrapped('字\u3000字字', 6)).toEqual(['字\u3000字', '字']);
  });

  it('breaks Chinese between any two signs, but not before a full stop', () => {
    expect(wrapped('百年未有之大变局。', 16)).toEqual(['百年未有之大变', '局。']);
  });

  it('breaks a word that is wider than the line', () => {
    expect(wrapped('https://example.org/a-long-address', 12)).toEqual([
      'https://exam',
      'ple.org/a-lo',
      'ng-address',
    ]);
  });

  it('breaks a word of signs of two cells, which is wider than the line', () => {
    expect(wrapped('안녕하세요여러분', 9)).toEqual(['안녕하세', '요여러분']);
    expect(wrapped('말 안녕하세요여러분 말', 14, 4)).toEqual(['말 안녕하세요', '    여러분 말']);
    // Its first part has a line of its own, as a word has.
    expect(wrapped('말 안녕하세요여러분', 10)).toEqual(['말', '안녕하세요', '여러분']);
    expect(wrapped('안녕하세요 여러분', 10)).toEqual(['안녕하세요', '여러분']);
    expect(wrapped('안녕', 1)).toEqual(['안', '녕']);
  });

  it('leaves the room of the lead alone where the first word does not fit behind it', () => {
    const lead = [{ text: 'a long label' }];
    const lines = (text: string): string[] =>
      paint(wrap(spansOf(text), 16, 2, lead), plain)
        .trimEnd()
        .split('\n');
    expect(lines('railway and river')).toEqual(['a long label', '  railway and', '  river']);
    expect(lines('여러분 안녕')).toEqual(['a long label', '  여러분 안녕']);
    expect(lines(`an ${'x'.repeat(20)}`)).toEqual([
      'a long labelan',
      `  ${'x'.repeat(14)}`,
      `  ${'x'.repeat(6)}`,
    ]);
  });

  it('indents no further than leaves ten cells for words', () => {
    expect(wrapped('one two three', 12, 8)).toEqual(['one two', '  three']);
    expect(wrapped('one two three', 9, 8)).toEqual(['one two', 'three']);
    expect(wrapped('one two three four', 18, 8)).toEqual(['one two three four']);
    expect(wrapped('one two three four', 17, 8)).toEqual(['one two three', '       four']);
  });

  it('goes past the width with a lead that is wider alone', () => {
    const lead = [{ text: 'a lead of seventeen' }];
    const lines = paint(wrap(spansOf('one two three four five six'), 16, 4, lead), plain).split(
      '\n',
    );
    expect(lines.slice(1).every((line) => line.length <= 16)).toBe(true);
    expect(lines.join(' ')).toMatch(/^a lead of seventeen\s+one\s+two/);
  });

  it('makes one line of a text without words, so that its lead is seen', () => {
    for (const text of ['', ' ', '\u3000'])
      expect(paint(wrap(spansOf(text), 20, 4, [{ text: '40' }]), plain)).toBe('40\n');
  });

  it('keeps the role of each stretch on whichever line it comes to stand', () => {
    const spans = [...spansOf('one two ', 'title'), ...spansOf('three four', 'muted')];
    expect(paint(wrap(spans, 10), tagged)).toBe(
      '<title>one two</title>\n<muted>three four</muted>\n',
    );
    expect(wrap(spans, 10)[1]).toEqual([{ text: 'three four', role: 'muted' }]);
  });

  it('measures signs of two cells and signs of none', () => {
    expect(cells('习近平')).toBe(6);
    expect(cells('e\u0301')).toBe(1);
  });

  it('measures what it knows itself as the library does', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const sign = String.fromCharCode(code);
      for (const text of [sign, `x${sign}`, `${sign}习`]) {
        if (cells(text) !== stringWidth(text)) expect.fail(`U+${code.toString(16)} in ${text}`);
      }
    }
  });

  it('keeps an opening mark with the sign behind it', () => {
    expect(wrapped('说的是“友好没有止境”', 8)).toEqual(['说的是', '“友好没', '有止境”']);
  });

  it('breaks text of one-cell signs as it breaks any other', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'é', 'Ж', '“'), minLength: 1, maxLength: 30 }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 20, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        (all, width, led) => {
          const lead = led === 0 ? [] : [{ text: 'x'.repeat(Math.min(led, width)) }];
          const quick = wrap(spansOf(all.join(' ')), width, 4, lead);
          // A combining accent is not among the quick signs, and takes no cell.
          const slow = wrap([{ text: `${all.join(' ')}\u0301` }], width, 4, lead);
          const text = (lines: typeof quick) => paint(lines, plain).replaceAll('\u0301', '');
          expect(text(quick)).toBe(text(slow));
        },
      ),
      { seed: 5, numRuns: runs(500) },
    );
  });

  it('never makes a line wider than it may be, and loses no word', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.integer({ min: 20, max: 90 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = paint(wrap(spansOf(text), width, 4), plain).split('\n');
          for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(width);
          const bare = (all: string): string => all.replace(/\s+/gu, '');
          expect(bare(lines.join(''))).toBe(bare(paint([spansOf(text)], plain)));
        },
      ),
      { seed: 3, numRuns: runs(300) },
    );
  });

  it('takes long text without spaces in its stride', () => {
    const started = performance.now();
    wrap(spansOf('普'.repeat(200_000)), 80);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('paint', () => {
  const linked = { theme: plain.theme, links: true };
  const link = (address: string, text: string): string =>
    `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
  const linkedTo = (address: string): string => paint([[{ text: 'here', link: address }]], linked);

  it('links to an address of the web, written in ASCII', () => {
    expect(linkedTo('https://a.example/x')).toBe(`${link('https://a.example/x', 'here')}\n`);
    expect(linkedTo('HTTP://A.example')).toBe(`${link('http://a.example/', 'here')}\n`);
    expect(linkedTo('https://a.example/路 "\u001b#x')).toBe(
      `${link('https://a.example/%E8%B7%AF%20%22%1B#x', 'here')}\n`,
    );
  });

  it('sends a terminal ASCII without spaces, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string({ unit: 'binary' }), (address, text) => {
        const [, sent] = /^\u001b\]8;;([^\u001b]*)\u001b/.exec(linkedTo(address + text)) ?? [];
        if (sent !== undefined) expect(sent).toMatch(/^[\x21-\x7e]+$/);
      }),
      { seed: 6, numRuns: runs(500) },
    );
  });

  it.each([
    ['another scheme', 'javascript:alert(1)'],
    ['another scheme that names the web', 'javascript:alert("https://a.example")'],
    ['an address behind something', 'see https://a.example'],
    ['half an address', 'https://[::1'],
    ['nothing', ''],
  ])('does not link to %s', (_what, address) => {
    expect(linkedTo(address)).toBe('here\n');
  });

  it('does not link where the terminal has no links, nor where there is no address', () => {
    const spans = [[{ text: 'here', link: 'https://a.example' }]];
    expect(paint(spans, plain)).toBe('here\n');
    expect(paint([[{ text: 'here' }]], linked)).toBe('here\n');
  });

  it('styles and links once what goes together, and apart what does not', () => {
    const to = (text: string, address: string) => ({ text, role: 'id', link: address }) as const;
    const spans = [to('a', 'https://a.example/'), to('b', 'https://a.example/')];
    expect(paint([spans], linked)).toBe(`${link('https://a.example/', 'ab')}\n`);
    expect(paint([[...spans, to('c', 'https://c.example/')]], linked)).toBe(
      `${link('https://a.example/', 'ab')}${link('https://c.example/', 'c')}\n`,
    );
    expect(
      paint([[{ text: 'a', role: 'id' }, { text: 'b', role: 'id' }, { text: 'c' }]], tagged),
    ).toBe('<id>ab</id>c\n');
    expect(spans.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('leaves no space at the end of a line, over however many stretches', () => {
    expect(paint([[{ text: 'a  ' }, { text: ' ', role: 'id' }, { text: '' }]], tagged)).toBe('a\n');
    expect(paint([[{ text: ' ' }, { text: ' ', role: 'id' }]], tagged)).toBe('\n');
    expect(paint([[{ text: ' a b', role: 'id' }]], tagged)).toBe('<id> a b</id>\n');
  });
});

describe('spansOf', () => {
  it('has no stretch of nothing', () => {
    expect(spansOf('')).toEqual([]);
    expect(spansOf('oil', 'title', () => [[0, 3]])).toEqual([{ text: 'oil', role: 'match' }]);
    expect(
      spansOf('oil', 'title', () => [
        [0, 1],
        [1, 2],
      ]),
    ).toEqual([
      { text: 'o', role: 'match' },
      { text: 'i', role: 'match' },
      { text: 'l', role: 'title' },
    ]);
  });

  it('looks for what matched in the text as it is shown', () => {
    const seen: string[] = [];
    spansOf('a\tb\u0007', undefined, (text) => {
      seen.push(text);
      return [];
    });
    expect(seen).toEqual(['a b\\u{7}']);
  });

  it('gives the stretches that matched a role of their own', () => {
    const spans = spansOf('a big oil supplier', 'title', () => [
      [2, 5],
      [6, 9],
    ]);
    expect(paint([spans], tagged)).toBe(
      '<title>a </title><match>big</match><title> </title><match>oil</match><title> supplier</title>\n',
    );
  });
});

// How texts are cut into the words by which quotations are compared.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sieveOf, sifted } from '../../../src/select/verify/sieve.js';
import { isGap, piecesOf, wordsOf } from '../../../src/select/verify/words.js';
import { runs } from '../../support/runs.js';

const keys = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
const marked = (text: string, brackets: 'words' | 'insertions' = 'words'): string =>
  piecesOf(text, brackets)
    .map((piece) =>
      isGap(piece) ? `[${piece.inserted.map(({ key }) => key).join(' ')}]` : piece.key,
    )
    .join(' ');

describe('words', () => {
  it.each([
    ['It’s “China’s” CHOICE', 'its chinas choice'],
    ["won't wonʼt won`t won’t", 'wont wont wont wont'],
    ['Sino-Russian Sino–Russian', 'sino russian sino russian'],
    ['the U.S., the US', 'the us the us'],
    ['1,000 or 1000', '1000 or 1000'],
    ['3.5 per cent, 40% or 40 percent', '3 5 % 40 % or 40 %'.replace('3 5', '3.5')],
    ['$5 is not €5', '$ 5 is not € 5'],
    ['cannot, can not', 'can not can not'],
    ['can\u00adnot c\u200bannot Ｃａｎｎｏｔ', 'can not can not can not'],
    ['canon cannots', 'canon cannots'],
    ['café cafe\u0301 CAFÉ cafe', 'café café café cafe'],
    ['fördern fordern', 'fördern fordern'],
    ['البحرُ جسرٌ طويلـــة', 'البحر جسر طويلة'],
    ['שָׁלוֹם שלום', 'שלום שלום'],
    ['Ѓорѓи и\u0301ли', 'ѓорѓи или'],
    ['мой мои́ моё', 'мой мои мое'],
    ['Zeit\u00adgeist zero\u200bwidth', 'zeitgeist zerowidth'],
    ['Рutin', 'putin'],
    ['战略抉择，好', '战 略 抉 择 好'],
    ['G20 第一', 'g20 第 一'],
    ['Straße STRASSE ﬁn', 'strasse strasse fin'],
    ['Київ, Їжа', 'київ їжа'],
  ])('of %s', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  it('keep their places in the text', () => {
    const text = '  “I cannot, [T]he … [un]done”';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'I',
      'can',
      'not',
      '[T]he',
      '[un]done',
    ]);
  });

  it('are the same whether or not a text has letters of other scripts', () => {
    const sign = fc.constantFrom(
      ...'aZ9 \'’“".,…-–[(])%$&[a] per cent cannot U.S. 1,000 ... it’s'.split(''),
      ' per cent ',
      ' U.S. ',
      ' ... ',
      ' cannot ',
    );
    const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('words' as const, 'insertions' as const), (made, read) => {
        expect(`${marked(made, read)} ж`.trim()).toBe(marked(`${made} ж`, read));
      }),
      { seed: 7, numRuns: runs(500) },
    );
  });

  it.each(['aÉñßÆøﬁ’', 'йїЁёГ\u0301', '战略、。', 'หนก', 'كَتَبَ', 'ἄλφα', '한국어'])(
    'have keys that the sieve of their text holds: %s',
    (letters) => {
      const sign = fc.constantFrom(...letters, ...'“—… .,-1&\u00ad\u200b');
      fc.assert(
        fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
          const text = signs.join('');
          for (const { key } of wordsOf(text)) {
            if (/^\p{L}/u.test(key)) expect(sieveOf(text)).toContain(sifted(key));
          }
        }),
        { seed: 7, numRuns: runs(500) },
      );
    },
  );

  it('know a name by its capital inside a sentence', () => {
    const capitals = (text: string) =>
      wordsOf(text).flatMap(({ capital, raw }) => (capital ? [raw] : []));
    expect(capitals('He met Xi in Moscow. Then he left Kyiv, and I stayed')).toEqual([
      'Xi',
      'Moscow',
      'Kyiv',
    ]);
    expect(capitals('HE MET XI IN MOSCOW')).toEqual([]);
    expect(capitals('ВІН БУВ У КИЄВІ')).toEqual([]);
    expect(capitals('Він був у Києві. Потім Éva met Ївга')).toEqual(['Києві', 'Éva', 'Ївга']);
    expect(capitals('at KCI or in йОта')).toEqual(['KCI']);
    expect(capitals('in a [Zoo] @ [home')).toEqual(['Zoo']);
  });

  it('know no name in the first word of a sentence, nor in what a speaker calls himself', () => {
    const capitals = (text: string) => wordsOf(text).filter(({ capital }) => capital);
    for (const text of [
      'He said: Peace! Then? Good. Quite',
      '他走了。The end！Peace？Now',
      'so I say I’m here and I`ll stay',
    ])
      expect(capitals(text), text).toEqual([]);
    expect(capitals('so Im Westen')).toHaveLength(2);
    expect(capitals(`He left .${' '.repeat(20)}Quietly`)).toEqual([]);
  });
});

describe('gaps', () => {
  it.each([
    ['a … b', 'a [] b'],
    ['a ... b', 'a [] b'],
    ['a . . . b', 'a [] b'],
    ['a [...] b', 'a [] b'],
    ['a [ … ] b', 'a [] b'],
    ['a (...) b', 'a [] b'],
    ['a …… b', 'a [] b'],
    ['a.. b', 'a b'],
    ['a, b. c', 'a b c'],
  ])('are ellipses: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('are brackets too, when asked for', () => {
    expect(marked('that [he] won')).toBe('that he won');
    expect(marked('that [he] (Xi) won', 'insertions')).toBe('that [he] [xi] won');
    expect(marked('[T]he plan[s]', 'insertions')).toBe('the [plans]');
  });
});

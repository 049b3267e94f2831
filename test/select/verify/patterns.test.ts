// What counts as one word, an ellipsis or a bracket. A pattern is made once for all texts, so that a test of each has every kind of text.

import { describe, expect, it } from 'vitest';
import { type Brackets, isGap, piecesOf } from '../../../src/select/verify/words.js';

/** The pieces of a text: the keys of its words, and each gap as `<words>`. */
const cut = (text: string, brackets?: Brackets): string =>
  piecesOf(text, brackets)
    .map((piece) =>
      isGap(piece) ? `<${piece.inserted.map(({ key }) => key).join(' ')}>` : piece.key,
    )
    .join(' | ');

const all = (brackets: Brackets | undefined, texts: Readonly<Record<string, string>>): void => {
  for (const [text, pieces] of Object.entries(texts))
    expect(cut(text, brackets), text).toBe(pieces);
};

const ellipses = {
  'a … b': 'a | <> | b',
  'a...b': 'a | <> | b',
  'a . . . b': 'a | <> | b',
  'a . .. b': 'a | <> | b',
  'a .. b': 'a | b',
  'a …… b': 'a | <> | b',
  'a … … b': 'a | <> | <> | b',
  'a [...] b': 'a | <> | b',
  'a [ . . . ] b': 'a | <> | b',
  'a (…) b': 'a | <> | b',
  'a <…> b': 'a | <> | b',
  'a [  …  ] b': 'a | <> | b',
};

describe('in letters of ASCII', () => {
  it('a word is a figure, an abbreviation, a sign of money or a word with apostrophes', () => {
    all(undefined, {
      ...ellipses,
      '$5, 5% or 5 per cent': '$ | 5 | 5 | % | or | 5 | %',
      'PER CENT, percent, per centimetre': '% | % | per | centimetre',
      '1,000.5; 1. 2,x 1,0000 12,345,678': '1000.5 | 1 | 2 | x | 1,0000 | 12345678',
      'the U.S. and e.g. U.SA or a.': 'the | us | and | eg | u | sa | or | a',
      "G20's rock'n'roll 'it's' it`s x2y": 'g20s | rocknroll | its | its | x2y',
      'cannot CANNOT cannots precannot': 'can | not | can | not | cannots | precannot',
      'a-b/c_d@e#f': 'a | b | c | d | e | f',
      'that [he] (Xi) <won>': 'that | he | xi | won',
      '[T]he plan[s], [th]e': 'the | plans | the',
      'sea[side] [s]hop[s]': 'sea | side | shops',
      '[that]the': 'that | the',
    });
  });

  it('a bracket with words is one gap, where it is asked for', () => {
    all('insertions', {
      ...ellipses,
      'that [he] (Xi Jinping) <won>': 'that | <he> | <xi jinping> | <won>',
      'that [] [ ] b': 'that | <> | b',
      'that [he (Xi)] won': 'that | he | <xi> | won',
      '[T]he plan[s]': 'the | <plans>',
      "[Beijing]'s plan grow[ing]": '<beijings> | plan | <growing>',
      'that ) he ( won': 'that | he | won',
      [`a [${'b'.repeat(100)}] c`]: `a | <${'b'.repeat(100)}> | c`,
      [`a [${'b'.repeat(101)}] c`]: `a | ${'b'.repeat(101)} | c`,
    });
  });
});

describe('in letters of all scripts', () => {
  it('a word is the same', () => {
    all(undefined, {
      ...Object.fromEntries(
        Object.entries(ellipses).map(([text, pieces]) => [
          text.replace('b', 'ж'),
          pieces.replace('b', 'ж'),
        ]),
      ),
      'ж ⋯ ж 【…】 ж （…） ж 〈...〉 ж 〔…〕 ж': 'ж | <> | ж | <> | ж | <> | ж | <> | ж | <> | ж',
      '€5, 5‰ ж 5％ £5': '€ | 5 | 5 | ‰ | ж | 5 | % | £ | 5',
      'ж 5 per cent, Per Centж': 'ж | 5 | % | per | centж',
      'ж 1,000.5; 1. 2,x ١٢': 'ж | 1000.5 | 1 | 2 | x | ١٢',
      'в т.ч. и С.Ш.А. а Ж.Жа': 'в | тч | и | сша | а | ж | жа',
      'ж и\u0306 й е\u0301 G20’s rock’n’roll об’єднані':
        'ж | й | й | е | g20s | rocknroll | обєднані',
      'ж cannot CANNOT': 'ж | can | not | can | not',
      '战略，g20第一': '战 | 略 | g20 | 第 | 一',
      'カタカナ ไทย': 'カ | タ | カ | ナ | ไ | ท | ย',
      'ж [он] (Си) 〔я〕': 'ж | он | си | я',
      '[Т]ак ж[ы] ［Т］ак': 'так | жы | так',
      'naïve coöp Ångström': 'naïve | coöp | ångström',
    });
  });

  it('a bracket with words is one gap, where it is asked for', () => {
    all('insertions', {
      'ж [он] (Си Цзиньпин) <я>': 'ж | <он> | <си цзиньпин> | <я>',
      'ж ⟨он⟩ 〈он〉 【он】 〔он〕 （он） ［он］': 'ж | <он> | <он> | <он> | <он> | <он> | <он>',
      'ж [он (Си)] я': 'ж | он | <си> | я',
      'ж 【…】 я': 'ж | <> | я',
      [`ж [${'б'.repeat(101)}] я`]: `ж | ${'б'.repeat(101)} | я`,
    });
  });
});

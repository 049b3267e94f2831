// Words that name nobody of a pack are somebody's name, or a heading, a place, a newspaper, a body.

import { expect, it } from 'vitest';
import { isSurname, strangerIn } from '../../../src/select/verify/stranger.js';
import { packOf, quote } from './packs.js';

const pack = {
  ...packOf(quote('river', 'The river belongs to both towns')),
  facts: [
    {
      ...{ id: 'fair', title: 'Fair', basis: 'reported' as const, topics: [], evidence: [] },
      text: 'The regatta of Ceeton begins with a pageant on the quay',
    },
  ],
};

it.each([
  ['Eve Elm', 'Eve Elm'],
  ['Ursula von der Elm', 'Ursula von der Elm'],
  ['J. D. Elm', 'J. D. Elm'],
  ['President Elm', 'Elm'],
  ['Mr Elm', 'Elm'],
  ['French President Eve Elm', 'Eve Elm'],
  ['Former US president Eve Elm', 'Eve Elm'],
  ['NATO chief Eve Elm', 'Eve Elm'],
  ['Political scientist Eve Elm', 'Eve Elm'],
  ['US Secretary of State Eve Elm', 'Eve Elm'],
  ['Prime Minister of Hungary Eve Elm', 'Eve Elm'],
  ['Ева Вяз', 'Ева Вяз'],
])('%s is called %s', (words, name) => {
  expect(strangerIn(pack, words)).toBe(name);
});

it.each([
  ...['', 'Elm', 'the elm', 'a friend of Eve Elm', 'One Two Three Four Five'],
  ...['Breaking News', 'Key Quote', 'Fact Check', 'Opening Remarks', 'FINAL WORD'],
  ...[
    'The Lake Times',
    'Ayton Gazette',
    'New Ayton',
    'Hong Kong',
    'White House',
    'Lake University',
  ],
  ...['Prime Minister', 'Chinese President', 'Russian Embassy', 'Foreign Policy', 'Senior Analyst'],
  // Somebody of the pack, a country, and words that the pack has.
  ...['Cousin Ash', 'Deep Ukraine', 'Grand Regatta', 'Opening Pageant'],
])('%s is nobody', (words) => {
  expect(strangerIn(pack, words)).toBeUndefined();
});

it('knows a surname alone by being nothing else', () => {
  expect(['Borrell', 'Macron', 'Biden', 'O’Hara'].filter((word) => !isSurname(pack, word))).toEqual(
    [],
  );
  const others = ['Headline', 'Moscow', 'Twitter', 'Zitat', 'Цитата', 'Minister', 'Ash', 'Ceeton'];
  const kinds = [
    'Geopolitics',
    'Verbatim',
    'BREAKING',
    'macron',
    'Пескова',
    'Moscú',
    'Eve Elm',
    'Lustration',
    'Xi',
  ];
  expect([...others, ...kinds].filter((word) => isSurname(pack, word))).toEqual([]);
});

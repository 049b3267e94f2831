// A query is read as words, without what patterns and marked-up text have beside them, up to a length.

import { expect, it } from 'vitest';
import { asked, factOf, packOf, partyOf } from './made.js';

const { index, read } = asked(
  packOf({
    facts: [factOf('kettle', 'Copper kettle', 'The kettle of Brandt, and of Lind.')],
    people: [
      partyOf('ada', 'Ada Brandt', 'Solderer', ['Kestrel']),
      partyOf('ole', 'Ole Lind', 'Smith'),
    ],
  }),
);
const key = (text: string): string => read(text).key;
const words = (text: string): string[] =>
  read(text).slots.flatMap(({ parts }) => parts.map(({ word }) => word));

it('keeps the words as they stand, and those that say something', () => {
  const query = read('  What of the Copper KETTLE?');
  expect(query).toMatchObject({ key: 'what of the copper kettle', length: 5 });
  expect(query.id).toBe('what of the copper kettle?');
  expect(words('What of the Copper KETTLE?')).toEqual(['copper', 'kettle']);
});

it('drops misspelt words that say nothing', () => {
  expect(words('becuase copper')).toEqual(['copper']);
});

it.each([
  ['\\bcopper\\b', 'copper'],
  ['\\bcopper\\b kettle', 'copper kettle'],
  ['copper\\s+kettle', 'copper kettle'],
  ['copper\\nkettle', 'copper kettle'],
  ['\\Wcopper', 'copper'],
  ['<b>copper</b>', 'copper'],
  ['<STRONG>copper</STRONG><br>kettle', 'copper kettle'],
  ['<a href="x">copper</a>', 'copper'],
  ['<h2>copper</h2><td>kettle</td>', 'copper kettle'],
  ['1 < 2 copper', '1 2 copper'],
  ['<copper> kettle', 'copper kettle'],
  ['\\copper', 'copper'],
  ['copper b kettle', 'copper b kettle'],
])('reads %j as %j', (text, expected) => {
  expect(key(text)).toBe(expected);
});

it('names whom the whole query names, and nobody where there is more or less', () => {
  const named = (text: string): string[] => [...read(text).named].map((at) => index.record(at).id);
  expect(named('Ada Brandt')).toEqual(['ada']);
  expect(named('kestrel')).toEqual(['ada']);
  expect(named('Ada Brandt copper')).toEqual([]);
  expect(named('copper Ada Brandt')).toEqual([]);
  expect(named('copper')).toEqual([]);
  expect(named('Ada Brantd')).toEqual([]);
  expect(named('')).toEqual([]);
});

it('sees what kinds of record are asked for', () => {
  expect(read('who has the kettle').asksFor).toEqual(new Set(['person', 'organization']));
  expect(read('when did who say it').asksFor).toEqual(
    new Set(['event', 'person', 'organization', 'quote']),
  );
  expect(read('kettle').asksFor).toEqual(new Set());
});

it('sees which kind is named before anything else, and looks for the others', () => {
  expect(read('topic kettle')).toMatchObject({ leading: 'topic', key: 'topic kettle', length: 2 });
  expect(words('topic kettle')).toEqual(['kettle']);
  expect(words('Organisations: the kettle')).toEqual(['kettle']);
  for (const [text, kind] of Object.entries({
    'events kettle': 'event',
    'source kettle': 'source',
    'persons kettle': 'person',
    'organisation kettle': 'organization',
    'organizations kettle': 'organization',
  }))
    expect(read(text).leading, text).toBe(kind);
  for (const text of [
    'kettle topic',
    'source of kettles',
    'topic',
    'topic of the',
    'topical kettle',
  ])
    expect(read(text).leading, text).toBeUndefined();
  expect(read('topic kettle', false).leading).toBeUndefined();
});

it('matches so many words and characters, and says so where there are more', () => {
  const many = (count: number) => read('kettle '.repeat(count).trim());
  expect(many(64).capped).toBeUndefined();
  expect(many(64).length).toBe(64);
  expect(many(65)).toMatchObject({ capped: 64, length: 64 });
  expect(read('x'.repeat(1000)).capped).toBeUndefined();
  expect(read('x'.repeat(1001)).capped).toBe(1);
});

it('joins how with its measure, among the words to look for', () => {
  expect(words('how long copper')).toEqual(['howlong', 'copper']);
  expect(key('how long copper')).toBe('how long copper');
});

it('reads an idiom as it stands, beside what its word says alone', () => {
  const pack = packOf({
    facts: [factOf('ends', 'Untold', 'A surrender.'), factOf('gift', 'Untold', 'Give kettles.')],
    synonyms: [['surrender', 'give up', 'the end of the road']],
  });
  const idiomatic = asked(pack);
  const found = (text: string): string[] =>
    idiomatic
      .read(text)
      .slots.flatMap(({ parts }) => parts.flatMap(({ readings }) => readings))
      .flatMap(({ postings }) => [...postings].filter((_, at) => at % 2 === 0))
      .map((at) => idiomatic.index.record(at).id);
  expect(found('will they give up')).toContain('ends');
  expect(found('will they give up')).toContain('gift');
  expect(found('will they give in')).not.toContain('ends');
  expect(found('give')).not.toContain('ends');
  expect(idiomatic.read('give up').slots[0]?.parts[0]?.light).toBe(false);
  expect(idiomatic.read('give').slots[0]?.parts[0]?.light).toBe(true);
});

it('leaves out the weights and distances that search engines take', () => {
  expect(key('kettle^2 copper~1')).toBe('kettle copper');
  expect(key('kettle^2.5')).toBe('kettle');
  expect(key('kettle 2')).toBe('kettle 2');
  expect(key('~2 kettle')).toBe('2 kettle');
});

it('reads the longest idiom that a word is in, with up to three words on either side', () => {
  const pack = packOf({
    facts: [
      factOf('ends', 'Untold', 'A surrender.'),
      factOf('doubts', 'Untold', 'A disbelief.'),
      factOf('owes', 'Untold', 'A debt.'),
    ],
    synonyms: [
      ['surrender', 'give up'],
      ['disbelief', 'give up on it'],
      ['debt', 'up to the neck'],
    ],
  });
  const { index: few, read: ask } = asked(pack);
  const found = (text: string): string[] => {
    const readings = ask(text).slots.flatMap(({ parts }) => parts.flatMap((it) => it.readings));
    const surely = readings.filter(({ trust }) => trust > 0.7);
    return [...new Set(surely.map(({ postings }) => few.record(postings[0] ?? -1).id))];
  };
  expect(found('did they give up')).toEqual(['ends']);
  expect(found('did they give up on it')).toEqual(['doubts']);
  expect(found('they are up to the neck in it')).toEqual(['owes']);
  expect(found('up to the neck and give up')).toEqual(['owes', 'ends']);
  expect(found('did they give in')).toEqual([]);
});

it('reads what is said of other things as one word, and goes on behind it', () => {
  expect(words('copper leap year kettle')).toEqual(['copper', 'leap year', 'kettle']);
  expect(words('how to solder kettle')).toEqual(['how to', 'solder', 'kettle']);
  const [slot] = read('leap year').slots;
  expect(slot?.parts).toMatchObject([{ stems: [], readings: [], light: false, stop: false }]);
  expect(slot?.weight).toBe(index.weigh(0));
});

it('has no word come near what another one asks for', () => {
  const facts = [factOf('photo', 'A camera', 'The camera.'), factOf('oak', 'Oak', 'Oak.')];
  const leaders = factOf('led', 'Untold', 'A leader, and leadership.');
  const { read: readPhotos } = asked(packOf({ facts: [...facts, leaders] }));
  const sources = (text: string, word: string): (string | number)[] =>
    readPhotos(text)
      .slots.flatMap(({ parts }) => parts)
      .filter((part) => part.word === word)
      .flatMap(({ readings }) => readings.map(({ source }) => source));
  expect(sources('film oak', 'film')).toContain('camera');
  expect(sources('film camera', 'film')).not.toContain('camera');
  expect(sources('film camera', 'camera')).toContain('camera');
  expect(sources('camera camera', 'camera')).toEqual(['camera', 'camera']);
  // What it surely means, and what it is misspelt for, however far.
  expect(sources('leadership leader', 'leadership')).toContain('leader');
  expect(sources('camxxa oak', 'camxxa')).toEqual(['camera']);
});

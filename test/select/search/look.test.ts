// A close look sees whether the query is the record's name, title, text or a phrase, and rewards what stands together.

import { expect, it } from 'vitest';
import { type Closeness, looker } from '../../../src/select/search/look.js';
import type { Candidate } from '../../../src/select/search/rank.js';
import { asked, evidence, factOf, packOf } from './made.js';

const pack = packOf({
  facts: [
    factOf('plain', 'Nothing of it', 'Nothing at all.'),
    factOf('row', 'Nothing of it', 'They saw green copper kettles there.'),
    factOf('apart', 'Nothing of it', 'Kettles, and some that glow green; and sheets of copper.'),
    factOf('pair', 'Nothing of it', 'Green copper is in most kettles.'),
    factOf('forms', 'Nothing of it', 'They saw a green copper kettle there.'),
    factOf('text', 'Nothing of it', 'Green copper kettles'),
    factOf('title', 'Green copper kettles', 'Nothing at all.'),
    factOf('longer', 'Green copper kettles of old Samarkand bazaars', 'Nothing at all.'),
    factOf('signs', 'The of and', 'Nothing at all.'),
  ],
  people: [
    {
      id: 'ada',
      name: 'Ada Brandt',
      aliases: ['Kestrel'],
      role: 'Solderer',
      text: 'Solders.',
      evidence,
    },
  ],
});
const { index, read } = asked(pack);

function seen(id: string, text: string, more: Partial<Candidate> = {}): Closeness {
  const at = index.placeOf(id) ?? -1;
  const candidate = { at, score: 1, covered: 1, worded: 1, all: true, isId: false, ...more };
  return looker(index, read(text))(candidate);
}

it('sees whether the query is an id, a title or whole text, or another name', () => {
  expect(seen('row', 'row', { isId: true }).whole).toBe(3);
  expect(seen('title', 'Green copper kettles').whole).toBe(2);
  expect(seen('text', 'green copper kettles').whole).toBe(2);
  expect(seen('ada', 'kestrel').whole).toBe(1);
  expect(seen('row', 'green copper kettles').whole).toBe(0);
  expect(seen('longer', 'green copper kettles').whole).toBe(0);
});

it('sees a phrase where words that are all held stand in a row, and not in a single word', () => {
  expect(seen('row', 'green copper kettles').phrase).toBe(true);
  expect(seen('longer', 'green copper kettles').phrase).toBe(true);
  expect(seen('apart', 'green copper kettles').phrase).toBe(false);
  expect(seen('row', 'green copper kettles', { all: false }).phrase).toBe(false);
  expect(seen('row', 'copper').phrase).toBe(false);
  // Parts of words are no words.
  expect(seen('row', 'reen copper').phrase).toBe(false);
});

it('takes a text of one word for no phrase, and so not for the query itself', () => {
  const one = packOf({ facts: [factOf('one', 'Nothing of it', 'Copper')] });
  const { index: short, read: readShort } = asked(one);
  const candidate = { at: 0, score: 1, covered: 1, worded: 1, all: true, isId: false };
  expect(looker(short, readShort('copper'))(candidate)).toMatchObject({ whole: 0, phrase: false });
});

it('rewards neighbours, by how many of the pairs of a query are neighbours', () => {
  const bonus = (id: string) => seen(id, 'green copper kettles').bonus;
  const [none, half, all] = [bonus('apart'), bonus('pair'), bonus('row')];
  expect(half).toBeGreaterThan(none);
  expect(all - half).toBeCloseTo(half - none, 10);
  expect(seen('row', 'kettles copper green').bonus).toBeCloseTo(none, 10);
});

it('rewards words in the form that is asked for, by their share', () => {
  const [all, some, none] = ['row', 'forms', 'plain'].map(
    (id) => seen(id, 'kettles green').bonus,
  ) as [number, number, number];
  expect(none).toBe(0);
  expect(some).toBeGreaterThan(0);
  expect(all).toBeCloseTo(2 * some, 10);
  expect(seen('row', 'the of and').bonus).toBe(0);
});

it('rewards a title whose words are asked for, by their share', () => {
  const [whole, part] = ['title', 'longer'].map((id) => seen(id, 'kettles green copper').bonus) as [
    number,
    number,
  ];
  expect(part).toBeGreaterThan(seen('apart', 'kettles green copper').bonus);
  expect(whole).toBeGreaterThan(part);
  // Words beyond the title take nothing from it, beyond their share of the forms.
  expect(seen('title', 'kettles').bonus).toBeGreaterThan(seen('row', 'kettles').bonus);
});

it('rewards shares, so that a longer query gains no more than a shorter one', () => {
  expect(seen('row', 'green copper').bonus).toBeCloseTo(
    seen('row', 'green copper kettles').bonus,
    10,
  );
  expect(seen('row', 'kettles green').bonus).toBeCloseTo(seen('row', 'kettles').bonus, 10);
});

it('gives no bonus for a title without words', () => {
  const { index: small, read: readSmall } = asked(
    packOf({ facts: [factOf('signs', '***', 'Copper.')] }),
  );
  const candidate = { at: 0, score: 1, covered: 1, worded: 1, all: true, isId: false };
  expect(looker(small, readSmall('zinc'))(candidate).bonus).toBe(0);
});

it('rewards a figure where it is asked how many there are, or how much', () => {
  const kettles = { amount: 40, unit: 'kettles' };
  const { index: counted, read: ask } = asked(
    packOf({
      facts: [
        factOf('said', 'Untold', 'Kettles of the guild.'),
        factOf('figure', 'Untold', 'Kettles of the guild.', { value: kettles }),
      ],
    }),
  );
  const bonus = (id: string, text: string): number => {
    const at = counted.placeOf(id) ?? -1;
    const held = { score: 1, covered: 1, worded: 1, all: true, isId: false };
    return looker(counted, ask(text))({ at, ...held }).bonus;
  };
  for (const text of ['how many kettles', 'how much of the kettles']) {
    expect(bonus('figure', text)).toBeGreaterThan(bonus('said', text));
  }
  for (const text of ['kettles', 'how do kettles', 'many kettles']) {
    expect(bonus('figure', text)).toBe(bonus('said', text));
  }
});

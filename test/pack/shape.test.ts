// What is said of a value that has not its shape: what it is, and what to write.

import { describe, expect, it } from 'vitest';
import { checkPack } from '../../src/pack/check.js';
import { checkValue, item, small } from './packs.js';

/** What is wrong with the small pack, with some keys of a part of it put in. */
function faultsWith(part: (pack: ReturnType<typeof small>) => object, change: object): string[] {
  const pack = small();
  Object.assign(part(pack), change);
  return checkValue(pack).faults.map(({ place, message }) => `${place}: ${message}`);
}

const ofFact = (change: object): string[] => faultsWith(({ facts }) => item(facts, 0), change);
const ofPack = (change: object): string[] => faultsWith((pack) => pack, change);
const ofEvidence = (change: object): string[] =>
  faultsWith(({ facts }) => item(item(facts, 0).evidence, 0), change);

describe('a value of another shape', () => {
  it.each<[unknown, string]>([
    [7, 'is 7; write text'],
    [true, 'is true; write text'],
    [null, 'is null; write text'],
    [[], 'is a list; write text'],
    [{}, 'is an object; write text'],
  ])('is named: %j', (text, message) => {
    expect(ofFact({ text })).toEqual([`facts[0].text: ${message}`]);
  });

  it('is told what belongs there', () => {
    expect(ofFact({ topics: 'traffic' })).toContain('facts[0].topics: is text; write a list');
    expect(ofFact({ value: '7' })).toEqual(['facts[0].value: is text; write an object']);
    expect(ofFact({ value: null })).toEqual(['facts[0].value: is null; write an object']);
    expect(ofFact({ value: { amount: [], unit: 'm' } })).toEqual([
      'facts[0].value.amount: is a list; write a number or a fraction',
    ]);
    expect(ofFact({ basis: 1 })).toEqual([
      'facts[0].basis: is 1; write one of reported, said, analysis, context',
    ]);
    expect(ofEvidence({ paragraph: '3' })).toEqual([
      'facts[0].evidence[0].paragraph: is text; write a number',
    ]);
    expect(ofPack({ schemaVersion: '1' })).toEqual(['schemaVersion: is text; write 1']);
  });

  it('is told the choices that there are, or the one that may be meant', () => {
    expect(ofFact({ basis: 'hearsay' })).toEqual([
      "facts[0].basis: 'hearsay' is none of the choices; write reported, said, analysis, context",
    ]);
    expect(ofFact({ basis: 'analisis' })).toEqual([
      "facts[0].basis: 'analisis' is none of the choices; did you mean 'analysis'?",
    ]);
  });

  it('is a list with too few items', () => {
    expect(ofFact({ evidence: [] })).toEqual([
      'facts[0].evidence: is empty; say where the record stands in a source',
    ]);
    expect(ofPack({ synonyms: [['bridge'], []] })).toEqual([
      'synonyms[0]: names fewer than two; name what means the same',
      'synonyms[1]: names fewer than two; name what means the same',
    ]);
    expect(ofPack({ synonyms: [] })).toEqual([]);
  });
});

describe('a key', () => {
  it('that is missing is to be added', () => {
    const { title: _, ...rest } = small();
    expect(checkValue(rest).faults).toEqual([{ place: 'title', message: 'is missing; add it' }]);
  });

  it('that does not belong is to be taken out, or is another one misspelt', () => {
    expect(ofFact({ titel: 'x' })).toEqual([
      "facts[0].titel: is no key that belongs here; did you mean 'title'?",
    ]);
    expect(ofFact({ zebra: 'x' })).toEqual([
      'facts[0].zebra: is no key that belongs here; take it out',
    ]);
  });

  it('that is no plain word stands in brackets', () => {
    expect(ofFact({ 'a.b': 1 })[0]).toMatch(/^facts\[0\]\['a\.b'\]: /);
    expect(ofFact({ 'x y': 1 })[0]).toMatch(/^facts\[0\]\['x y'\]: /);
    expect(ofPack({ $schema: 1 })).toEqual(['$schema: is 1; write text']);
    expect(ofPack({ '-a': 1 })[0]).toMatch(/^\['-a'\]: /);
  });
});

describe('a text that breaks a bound', () => {
  it.each<[object, string]>([
    [{ id: 'A' }, "id: 'A' is no id; write lower-case words joined by hyphens"],
    [{ id: 'a'.repeat(101) }, 'is too long for an id; write up to 100 characters'],
    [{ title: ' ' }, "title: ' ' is blank; write something, or take the key out"],
    [{ title: '\u200b\u00ad \u2060' }, 'is blank; write something, or take the key out'],
    [{ date: '2031-02-30' }, 'is a day that the calendar does not have; write one that it has'],
    [{ value: { amount: '1/0', unit: 'm' } }, "'1/0' is no fraction; write a number"],
  ])('is quoted: case %#', (change, message) => {
    expect(ofFact(change)[0]).toContain(message);
  });

  it('is one for numbers, too: what is too great for one is none', () => {
    const pack = small();
    Object.assign(item(pack.facts, 0), { value: { amount: 1e99, unit: 'm' } });
    const { faults } = checkPack(JSON.stringify(pack).replace('1e+99', '1e999'));
    expect(faults.map(({ message }) => message)).toEqual([
      'this number is too large to be kept exactly; write it in larger units',
    ]);
  });

  it('is cut to sixty characters where it is quoted, each of which is whole', () => {
    const quotes = (id: string): string =>
      /'(.*)' is no id/u.exec(ofFact({ id }).join(' '))?.[1] ?? '';
    expect(quotes('Z'.repeat(60))).toBe('Z'.repeat(60));
    expect(quotes('Z'.repeat(61))).toBe(`${'Z'.repeat(60)}…`);
    // Two units of text each.
    expect(quotes('🌉'.repeat(50))).toBe('🌉'.repeat(50));
    expect(ofFact({ basis: '🌉'.repeat(60) })[0]).toContain(`'${'🌉'.repeat(60)}' is none`);
    expect(ofFact({ basis: '🌉'.repeat(61) })[0]).toContain(`'${'🌉'.repeat(60)}…' is none`);
    expect(quotes(`${'Z'.repeat(30)}${'🌉'.repeat(31)}`)).toBe(
      `${'Z'.repeat(30)}${'🌉'.repeat(30)}…`,
    );
  });
});

// What is passed over at a glance is sound: the glances are held against the slow looks, and faults are planted anywhere.

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Evidence, Pack, PackFaultRow } from '../../src/model.js';
import { checkPack } from '../../src/pack/check.js';
import { packDefinition } from '../../src/pack/definition.js';
import { readJson, scanJson } from '../../src/pack/json.js';
import { keysInText, keysInValue } from '../../src/pack/json-glance.js';
import { glanceOf } from '../../src/pack/shape-glance.js';
import { makePack } from '../bench/make-pack.js';
import { runs } from '../support/runs.js';
import { checkValue, item, small } from './packs.js';

/** Values that a place of a pack may hold, right or wrong. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', ' ', 'Ab', 'a-b', 'en', '2031', '2031-13', '2023-02-30', '2024-02-29'),
  fc.constantFrom('https://a.example', 'https://[', '1/3', '1/0', 'webpage', 'weak', 'said'),
  fc.constantFrom(0, 1, 1.5, -1, 2 ** 53, 1e300, null, [], {}, [[]], ['a', 'b'], ['a', 1]),
  fc.constantFrom('z'.repeat(101), 'z'.repeat(201), 'a '.repeat(12), 'a '.repeat(13)),
);

/** Every object and list in a value, itself among them. */
function holdersIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)];
}

/** A small pack with one to three values of it replaced, taken out or added. */
const changed = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.option(odd), fc.boolean()), { minLength: 1, maxLength: 3 })
  .map((changes) => {
    const pack = small();
    for (const [which, where, value, added] of changes) {
      const holders = holdersIn(pack);
      const holder = item(holders, which % holders.length);
      const keys = Object.keys(holder);
      if (added && value !== null) Reflect.set(holder, Array.isArray(holder) ? 0 : 'note', value);
      else if (keys.length > 0) {
        const key = item(keys, where % keys.length);
        if (value !== null) Reflect.set(holder, key, value);
        else if (!Array.isArray(holder)) Reflect.deleteProperty(holder, key);
      }
    }
    return pack;
  });

describe('a glance at a shape', () => {
  it('takes for sound what the definition takes, and nothing else', () => {
    const glance = glanceOf(packDefinition);
    expect(glance(small())).toBe(keysInValue(small()));
    fc.assert(
      fc.property(changed, (pack) => {
        const keys = glance(pack);
        const kept = !Number.isNaN(keysInValue(pack));
        expect(!Number.isNaN(keys)).toBe(kept && v.is(packDefinition, pack));
        if (!Number.isNaN(keys)) expect(keys).toBe(keysInValue(pack));
      }),
      { seed: 13, numRuns: runs(3_000) },
    );
  });

  it('is not taken in by what an object inherits', () => {
    const { title, ...rest } = small();
    const heir = Object.assign(Object.create({ title }) as object, rest);
    expect(glanceOf(packDefinition)(heir)).toBeNaN();
    expect(checkValue(heir).faults).toEqual([{ place: 'title', message: 'is missing; add it' }]);
  });
});

describe('a glance at a part of a shape', () => {
  it('is unsure of what is no object, without failing', () => {
    for (const value of [undefined, null, 7, 'text', [], new Date(0)])
      expect(glanceOf(packDefinition)(value)).toBeNaN();
  });

  it('takes as many items as a list may have, and none more', () => {
    const glance = glanceOf(v.array(v.string()));
    expect(glance(Array(250_000).fill('a'))).toBe(0);
    expect(glance(Array(250_001).fill('a'))).toBeNaN();
    expect(glance(['a', 7])).toBeNaN();
    expect(glance('a')).toBeNaN();
  });

  it('takes texts up to their greatest length', () => {
    const glance = glanceOf(v.pipe(v.string(), v.maxLength(3)));
    expect([glance(''), glance('abc')]).toEqual([0, 0]);
    expect(glance('abcd')).toBeNaN();
    expect(glance(7)).toBeNaN();
  });

  it('asks for all that a text must be', () => {
    const isEven = v.check<string>((text) => text.length % 2 === 0);
    const glance = glanceOf(
      v.pipe(v.string(), v.regex(/^a/), isEven, v.regex(/z$/), v.maxLength(6)),
    );
    expect([glance('az'), glance('abyz')]).toEqual([0, 0]);
    for (const text of ['bz', 'abz', 'ay', 'abcdefyz']) expect(glance(text), text).toBeNaN();
  });
});

describe('the keys of a JSON text', () => {
  it('are as many as those of its value', () => {
    expect(keysInText('{"a":[{"b:,{":1},{"c\\\\":{}}],"d\\"[":"e:"}')).toBe(4);
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\\', ':', ',', '{', ']') });
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(text, fc.integer(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(text, tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, (it) => {
        for (const space of [0, 1])
          expect(keysInText(JSON.stringify(it, null, space))).toBe(keysInValue(it));
      }),
      { seed: 29, numRuns: runs(500) },
    );
  });

  it('are not counted where a text ends inside quotes', () => {
    for (const text of ['"', '{"a":1,"b', '"a\\"', '["a\\\\\\"]'])
      expect(keysInText(text), text).toBeUndefined();
  });

  it('are not counted where a text is too deep', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{', '}'],
    ] as const) {
      expect(keysInText(open.repeat(64) + close.repeat(64))).toBe(0);
      expect(keysInText(open.repeat(65) + close.repeat(65))).toBeUndefined();
      expect(keysInText(`${open} 1 `.repeat(65) + close.repeat(65))).toBeUndefined();
      // What is beside others is no deeper than they are.
      expect(keysInText(`[${`${open}${close},`.repeat(100)}0]`)).toBe(0);
    }
  });

  it('are not counted where a text may hold too many values', () => {
    expect(keysInText(','.repeat(4_999_999))).toBe(0);
    expect(keysInText(','.repeat(5_000_000))).toBeUndefined();
    expect(keysInText(`${'[]{}'.repeat(2_499_999)}{}`)).toBe(0);
    expect(keysInText('[]{}'.repeat(2_500_000))).toBeUndefined();
  });
});

describe('the keys of a value', () => {
  it('are counted up to the bounds, and are not a number beyond', () => {
    const keyed = (keys: number) =>
      Object.fromEntries(Array.from({ length: keys }, (_, at) => [`k${at}`, null]));
    expect(keysInValue(Array(250_000).fill(0))).toBe(0);
    expect(keysInValue(Array(250_001).fill(0))).toBeNaN();
    expect(keysInValue(keyed(1_000))).toBe(1_000);
    expect(keysInValue(keyed(1_001))).toBeNaN();
    expect(keysInValue({ a: [{ b: 1 }, 2 ** 53] })).toBeNaN();
  });
});

describe('a glance at a JSON text', () => {
  it('leads to what a reading character by character finds', () => {
    const key = fc.constantFrom(
      '"a"',
      '"b"',
      '"\\u0061"',
      '"a\\""',
      '"a\\\\"',
      '"__proto__"',
      '"":',
    );
    const value = fc.constantFrom(
      '1',
      '"\\\\"',
      '"[{"',
      '"a\\":"',
      '1e999',
      '9007199254740993',
      '-0',
    );
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 4 },
        value,
        fc.array(tie('text'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
        fc
          .array(fc.tuple(key, tie('text')), { maxLength: 3 })
          .map((pairs) => `{ ${pairs.map(([name, of]) => `${name}:${of}`).join(' ,')}}`),
      ),
    }));
    fc.assert(
      fc.property(text, (written) => {
        expect(readJson(written)).toEqual(scanJson(written));
      }),
      { seed: 17, numRuns: runs(3_000) },
    );
  });

  it.each([
    ['lists 64 deep', `${'['.repeat(64)}${']'.repeat(64)}`, 0],
    ['lists 65 deep', `${'['.repeat(65)}${']'.repeat(65)}`, 1],
    ['a thousand keys', `{${Array.from({ length: 1_000 }, (_, at) => `"${at}":1`)}}`, 0],
    ['a key more', `{${Array.from({ length: 1_001 }, (_, at) => `"${at}":1`)}}`, 1],
    ['as many items as may be', `[${Array(250_000).fill(0)}]`, 0],
    ['an item more', `[${Array(250_001).fill(0)}]`, 1],
    ['brackets in a text', JSON.stringify('[{"'.repeat(100)), 0],
  ])('keeps to the bounds: %s', (_name, text, faults) => {
    expect(readJson(text).faults.length).toBe(faults);
    expect(readJson(text)).toEqual(scanJson(text));
  });
});

/** Spoils the entry of a pack at a place in a list, and says what is then to be found. */
type Plant = (pack: Pack, at: number) => PackFaultRow;

const passage: Evidence = { source: 'article', paragraph: 1, exact: 'a fragment' };

const plants: Readonly<Record<string, Plant>> = {
  'an id that is taken'(pack, at) {
    const fact = item(pack.facts, at);
    pack.facts.push({ ...fact, text: 'Another text', related: [] });
    return {
      place: `facts[${pack.facts.length - 1}].id`,
      message: `'${fact.id}' is the id of facts[${at}] too; give one of them another`,
    };
  },
  'a topic that is none'(pack, at) {
    item(pack.facts, at).topics = [item(pack.topics, 0).id, 'no-such-topic-anywhere'];
    return {
      place: `facts[${at}].topics[1]`,
      message: "'no-such-topic-anywhere' leads nowhere; name a topic of the pack",
    };
  },
  'a person among the topics'(pack, at) {
    const { id } = item(pack.people, 1);
    item(pack.quotes, at).topics = [id];
    return {
      place: `quotes[${at}].topics[0]`,
      message: `'${id}' is the id of a person; name a topic`,
    };
  },
  'a topic twice'(pack, at) {
    const { id } = item(pack.topics, 1);
    item(pack.facts, at).topics = [id, item(pack.topics, 0).id, id];
    return {
      place: `facts[${at}].topics[2]`,
      message: `'${id}' stands at facts[${at}].topics[0] too; take one out`,
    };
  },
  'an alias twice, composed and not'(pack, at) {
    const place = `people[${at % pack.people.length}].aliases`;
    item(pack.people, at % pack.people.length).aliases = ['É', 'other', 'e\u0301'];
    return { place: `${place}[2]`, message: `'e\u0301' stands at ${place}[0] too; take one out` };
  },
  'an alias twice among many'(pack, at) {
    const place = `people[${at % pack.people.length}].aliases`;
    const many = Array.from({ length: 20 }, (_, number) => `alias ${number}`);
    item(pack.people, at % pack.people.length).aliases = [...many, 'Alias 7'];
    return { place: `${place}[20]`, message: `'Alias 7' stands at ${place}[7] too; take one out` };
  },
  'a record related to itself'(pack, at) {
    const fact = item(pack.facts, at);
    fact.related = [item(pack.quotes, 0).id, fact.id];
    return {
      place: `facts[${at}].related[1]`,
      message: 'is the id of the record itself; take it out',
    };
  },
  'evidence that names no passage'(pack, at) {
    item(pack.quotes, at).evidence = [passage, { source: 'article', paragraph: 1 }];
    return {
      place: `quotes[${at}].evidence[1].exact`,
      message: 'is missing; name the paragraph of the article and a fragment of it',
    };
  },
  'evidence in a person'(pack, at) {
    const { id } = item(pack.people, 0);
    item(pack.facts, at).evidence = [passage, { source: id }];
    return {
      place: `facts[${at}].evidence[1].source`,
      message: `'${id}' is the id of a person; name a source`,
    };
  },
  'weak sources alone'(pack, at) {
    const weak = { ...item(pack.sources, 1), id: 'weak-source', reliability: 'weak' as const };
    pack.sources.push(weak);
    item(pack.facts, at).evidence = [{ source: weak.id }, { source: weak.id }];
    return {
      place: `facts[${at}].evidence`,
      message: 'names weak sources alone; add a better one, or take the record out',
    };
  },
  'the words of another under the same title'(pack, at) {
    const { title, text } = item(pack.facts, at);
    pack.facts.push({ ...item(pack.facts, 0), id: 'the-same-again', title, text });
    return {
      place: `facts[${pack.facts.length - 1}].text`,
      message: `says the same as facts[${at}] under the same title; keep one of them`,
    };
  },
  'an original that is not translated'(pack, at) {
    const original = { text: 'Иначе', language: 'ru', source: 'article' };
    Object.assign(item(pack.quotes, at), { wording: 'verbatim', originals: [original] });
    return {
      place: `quotes[${at}].originals[0].translation`,
      message: 'is missing; the original is not in the language of the pack, so translate it',
    };
  },
  'a quotation that is called reworded and is not'(pack, at) {
    const quote = item(pack.quotes, at);
    const text = `“${quote.text.toUpperCase()}” —  he said`;
    const originals = [{ text, language: 'en', source: 'article' }];
    Object.assign(quote, { wording: 'reworded', originals });
    return {
      place: `quotes[${at}].wording`,
      message: "'reworded' is wrong: an original has these very words; write 'verbatim'",
    };
  },
  'a text that is a number'(pack, at) {
    Reflect.set(item(pack.facts, at), 'text', 7);
    return { place: `facts[${at}].text`, message: 'is 7; write text' };
  },
};

describe('a pack of two hundred records', () => {
  const sound = JSON.stringify(makePack(200));

  it('is sound', () => {
    expect(checkPack(sound).faults).toEqual([]);
  });

  it.each(Object.entries(plants))('has one fault, at its place: %s', (_name, plant) => {
    fc.assert(
      fc.property(fc.nat({ max: 39 }), (at) => {
        const pack = JSON.parse(sound) as Pack;
        const fault = plant(pack, at);
        expect(checkPack(JSON.stringify(pack)).faults).toEqual([fault]);
        expect(checkValue(pack).faults).toEqual([fault]);
      }),
      { seed: 19, numRuns: runs(12) },
    );
  });

  it('has as many faults as are planted, in the order of the pack', () => {
    const names = fc.uniqueArray(
      fc.constantFrom('a topic that is none', 'a text that is a number'),
      {
        minLength: 2,
      },
    );
    fc.assert(
      fc.property(
        names,
        fc.uniqueArray(fc.nat({ max: 39 }), { minLength: 2, maxLength: 6 }),
        (of, places) => {
          const pack = JSON.parse(sound) as Pack;
          const planted = places.map((at, index) => plants[item(of, index % 2)]?.(pack, at));
          const inOrder = places
            .map((at, index) => ({ at, fault: planted[index] }))
            .sort((a, b) => a.at - b.at)
            .map(({ fault }) => fault);
          expect(checkPack(JSON.stringify(pack)).faults).toEqual(inOrder);
        },
      ),
      { seed: 23, numRuns: runs(50) },
    );
  });
});

// The definition of a pack: what it refuses is found at its place, and the JSON Schema made from it refuses the same.

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDefinition } from '../../src/pack/definition.js';
import { schemaOf } from '../../src/pack/json-schema.js';
import { pathOf, type Step } from '../../src/pack/place.js';
import { prettyJson } from '../../src/pack/pretty-json.js';
import { checkShape } from '../../src/pack/shape.js';
import { runs } from '../support/runs.js';
import { bundled, bundledText, small } from './packs.js';

const schema = schemaOf('pack') as Schema;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

interface Schema {
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  $ref?: string;
  $defs?: Record<string, Schema>;
}

const shapeFaults = (value: unknown): string[] => {
  const places: string[] = [];
  checkShape(packDefinition, value, (place) => places.push(place));
  return places;
};

/** Every path to something in a value. */
function* pathsIn(value: unknown, path: readonly Step[] = []): Generator<readonly Step[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const reach = (value: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((at, step) => Reflect.get(at as object, step), value);

/** The part of the schema that a path is held to. */
function schemaAt(path: readonly Step[]): Schema {
  const resolved = ({ $ref, ...rest }: Schema): Schema =>
    $ref === undefined ? rest : (schema.$defs?.[$ref.replace('#/$defs/', '')] ?? {});
  return path.reduce<Schema>(
    (at, step) =>
      resolved((typeof step === 'number' ? at.items : at.properties?.[String(step)]) ?? {}),
    schema,
  );
}

const pathsOfSmall = [...pathsIn(small())].filter((path) => path.length > 0);
const aPath = fc.constantFrom(...pathsOfSmall);

/** A copy of the small pack with another value at a path; none if there is none to put. */
function changed(path: readonly Step[], put?: { value: unknown }): unknown {
  const pack = small();
  const holder = reach(pack, path.slice(0, -1)) as object;
  const last = path.at(-1) ?? '';
  if (put) Reflect.set(holder, last, put.value);
  else Reflect.deleteProperty(holder, last);
  return pack;
}

describe('the definition of a pack', () => {
  it('finds every required key that is missing, at its place', () => {
    const keys = pathsOfSmall.filter((path) => typeof path.at(-1) === 'string');
    expect(keys.length).toBeGreaterThan(80);
    for (const path of keys) {
      const required = schemaAt(path.slice(0, -1)).required ?? [];
      const expected = required.includes(String(path.at(-1))) ? [pathOf(path)] : [];
      expect(shapeFaults(changed(path))).toEqual(expected);
    }
  });

  it('finds every key that does not belong, at its place', () => {
    const key = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'Title', 'tittle', 'a.b', '[0]'),
    );
    const objects = pathsOfSmall.filter((path) => {
      const there = reach(small(), path);
      return typeof there === 'object' && !Array.isArray(there);
    });
    fc.assert(
      fc.property(fc.constantFrom(...objects), key, (path, name) => {
        if (Object.hasOwn(schemaAt(path).properties ?? {}, name)) return;
        const pack = small();
        Object.defineProperty(reach(pack, path), name, { value: 1, enumerable: true });
        expect(shapeFaults(pack)).toEqual([pathOf([...path, name])]);
      }),
      { seed: 7, numRuns: runs(500) },
    );
  });

  it('refuses what its JSON Schema refuses, and nothing else but what no pattern can say', () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('', ' ', 'a b', 'Ab', 'a-b', '-a', 'en', 'zh-Hant', 'e', '2031', '2031-13'),
      fc.constantFrom('http://a', 'ftp://a.example', 'https://a.example/ b', '1/3', '1/0', '-0/2'),
      fc.constantFrom('2031-01-01', 'webpage', 'weak', 'said', 0, 1, 1.5, -1, [], {}, null),
      fc.string({ unit: 'grapheme', maxLength: 220 }),
      fc
        .array(fc.constantFrom('a', "b's", '—', 'ж', '中文'), { maxLength: 15 })
        .map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(aPath, odd, (path, value) => {
        const pack = changed(path, { value });
        expect([path, value, shapeFaults(pack).length > 0]).toEqual([path, value, !validate(pack)]);
      }),
      { seed: 11, numRuns: runs(3_000) },
    );
  });

  it('refuses by itself a day that is not in the calendar and an address that is none', () => {
    for (const [path, value] of [
      [['facts', 0, 'date'], '2023-02-30'],
      [['sources', 1, 'accessed'], '2031-06-31'],
      [['sources', 1, 'url'], 'https://[::1'],
    ] as const) {
      const pack = changed(path, { value });
      expect(shapeFaults(pack)).toEqual([pathOf(path)]);
      expect(validate(pack)).toBe(true);
    }
  });
});

describe('the JSON Schema of a pack', () => {
  it('is the one in data', () => {
    const printed = new URL('../../data/pack.schema.json', import.meta.url);
    expect(readFileSync(printed, 'utf8')).toBe(prettyJson(schemaOf('pack')));
  });

  it('accepts the bundled pack, which names it', () => {
    expect(validate(JSON.parse(bundledText))).toBe(true);
    expect(bundled().$schema).toBe('./pack.schema.json');
  });

  it('names no host but that of JSON Schema', () => {
    for (const name of ['pack', 'output'] as const) {
      const hosts = prettyJson(schemaOf(name)).match(/https?:\/\/[a-z][^/"]*/g);
      expect(hosts).toEqual(['https://json-schema.org']);
    }
  });
});

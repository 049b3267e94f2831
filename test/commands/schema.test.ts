// The schema command: which schema it prints.

import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/commands/command.js';
import { schema } from '../../src/commands/schema.js';
import { schemaOf } from '../../src/pack/json-schema.js';
import { prettyJson } from '../../src/pack/pretty-json.js';

/** As much of a request as schema looks at. */
const request = (words: string[]): Request => ({ words }) as Request;

describe('schema', () => {
  it.each([
    [[], 'pack'],
    [['pack'], 'pack'],
    [['output'], 'output'],
  ] as const)('%j prints that of the %s', async (words, name) => {
    expect(await schema.answer(request([...words]))).toEqual({
      kind: 'document',
      command: 'schema',
      text: prettyJson(schemaOf(name)),
      format: 'json',
    });
  });

  it.each([
    ['outptu', "there is no schema 'outptu'; did you mean 'output'?"],
    ['constructor', "there is no schema 'constructor'; it is pack or output"],
  ])('does not know %s', (word, message) => {
    expect(() => schema.answer(request([word]))).toThrow(
      expect.objectContaining({ message, exitCode: 2 }),
    );
  });
});

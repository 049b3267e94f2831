// xi-putin schema: the JSON Schema of a pack, or of what the machine formats print.

import type { Answer } from '../answer.js';
import { exitCodes, usageFault } from '../errors.js';
import { meant } from '../messages/nearest.js';
import { shorten } from '../messages/shorten.js';
import { schemaOf } from '../pack/json-schema.js';
import { prettyJson } from '../pack/pretty-json.js';
import { schemaNames } from '../pack/schema-names.js';
import type { CommandDefinition } from './command.js';

export const schema: CommandDefinition = {
  name: 'schema',
  operands: '[pack|output]',
  summary: 'The JSON Schema of a pack or of the output',
  outcomes: `${exitCodes.found} printed`,
  examples: [
    ['xi-putin schema pack > pack.schema.json', 'what a pack of your own must be'],
    ['xi-putin schema output', 'what --json, --ndjson, search - and verify - print'],
  ],
  answer({ words: [asked = 'pack'] }): Answer {
    const name = schemaNames.find((known) => known === asked);
    if (!name) {
      const advice = meant(asked, schemaNames, `it is ${schemaNames.join(' or ')}`);
      throw usageFault(`there is no schema '${shorten(asked)}'; ${advice}`);
    }
    return {
      kind: 'document',
      command: 'schema',
      text: prettyJson(schemaOf(name)),
      format: 'json',
    };
  },
};

// The JSON Schemas of the pack and of the output, made from their definitions. The built program reads what the build made.

import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { packDefinition, packParts } from './definition.js';
import { outputDefinition, outputParts } from './output.js';
import type { SchemaName } from './schema-names.js';

const definitions: Readonly<
  Record<SchemaName, readonly [GenericSchema, Record<string, GenericSchema>]>
> = {
  pack: [packDefinition, packParts],
  output: [outputDefinition, outputParts],
};

/** The JSON Schema (2020-12) of what a pack is, or of what the machine formats print. */
export function schemaOf(name: SchemaName): object {
  const [definition, parts] = definitions[name];
  const { $schema, title, description, $defs, ...rest } = toJsonSchema(definition, {
    target: 'draft-2020-12',
    definitions: parts,
    // What needs more than a pattern is checked by the program alone.
    ignoreActions: ['check'],
    // JSON Schema reads every pattern as a Unicode one, which is what the flag says.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      isPattern(valibotAction)
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : null,
  });
  const $id = `urn:xi-putin:schema:${name}:1`;
  return { $schema, $id, title, description, ...rest, $defs };
}

type Action = Parameters<NonNullable<ConversionConfig['overrideAction']>>[0]['valibotAction'];

const isPattern = (action: Action): action is Action & { requirement: RegExp } =>
  action.type === 'regex';

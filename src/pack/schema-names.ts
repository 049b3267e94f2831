// The JSON Schemas that there are, by name.

export const schemaNames = ['pack', 'output'] as const;
export type SchemaName = (typeof schemaNames)[number];

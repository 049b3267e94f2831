// The fields that rows have, records for the most part, as paths, read off the one definition of what is printed.

import type { Kind } from '../model.js';
import { outputDefinition } from './output.js';

/** As much of a valibot schema as tells its fields. */
interface Shape {
  entries?: Readonly<Record<string, unknown>>;
  item?: unknown;
  wrapped?: unknown;
  options?: readonly unknown[];
}

/** What a row may be: a record of a kind, a fault of a pack or a citation. */
export type RowKind = Kind | 'fault' | 'citation';

const [record, fault, citation] = outputDefinition.entries.results.item.options;

/** Every path of a row, `speaker.name` among them, in the definition's order: of one kind, or of any kind of record. */
export const fieldPaths = (rows?: RowKind): string[] => [...new Set(pathsOf(definitionOf(rows)))];

function definitionOf(rows: RowKind | undefined): unknown {
  if (rows === 'fault') return fault;
  if (rows === 'citation') return citation;
  return record.options.find(({ entries }) => entries.kind.literal === rows) ?? record;
}

/** The paths of a part; those of a name among choices are none, for it has no parts. */
function pathsOf(part: unknown): string[] {
  const { options, item, wrapped, entries } = part as Shape;
  if (options) return options.flatMap(pathsOf);
  if (item !== undefined) return pathsOf(item);
  if (wrapped !== undefined) return pathsOf(wrapped);
  return Object.entries(entries ?? {}).flatMap(([key, below]) => [
    key,
    ...pathsOf(below).map((path) => `${key}.${path}`),
  ]);
}

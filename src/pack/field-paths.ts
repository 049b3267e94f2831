// The fields that records have, as paths, read off the one definition of what is printed.

import { outputDefinition } from './output.js';

/** As much of a valibot schema as tells its fields. */
interface Shape {
  entries?: Readonly<Record<string, unknown>>;
  item?: unknown;
  wrapped?: unknown;
  options?: readonly unknown[];
}

/** Every path of a row of any kind, `speaker.name` among them, in the definition's order. */
export const fieldPaths = (): string[] => [
  ...new Set(pathsOf(outputDefinition.entries.results.item)),
];

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

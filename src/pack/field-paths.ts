// The fields that records have, as paths, read off the one definition of what is printed.

import { outputDefinition } from './output.js';

/** As much of a valibot schema as tells its fields. */
interface Shape {
  type: string;
  entries?: Readonly<Record<string, unknown>>;
  item?: unknown;
  wrapped?: unknown;
  options?: readonly unknown[];
}

/** Every path of a row of any kind, `speaker.name` among them, in the definition's order. */
export const fieldPaths = (): string[] => [
  ...new Set(pathsOf(outputDefinition.entries.results.item)),
];

function pathsOf(shape: Shape): string[] {
  if (shape.options) return shape.options.flatMap((option) => pathsUnder(option));
  if (shape.item !== undefined) return pathsUnder(shape.item);
  if (shape.wrapped !== undefined) return pathsUnder(shape.wrapped);
  return Object.entries(shape.entries ?? {}).flatMap(([key, below]) => [
    key,
    ...pathsUnder(below).map((path) => `${key}.${path}`),
  ]);
}

/** The paths of a part; a list of choices holds names, not parts. */
const pathsUnder = (part: unknown): string[] =>
  typeof part === 'object' && part !== null ? pathsOf(part as Shape) : [];

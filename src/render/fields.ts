// Fields of a record by path: `id`, `speaker.name`, `evidence.exact`.

/** A value as JSON has it. */
type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { [key: string]: Json };

/** The values at a path, through lists: `evidence.exact` gives each fragment; none where the path ends early. */
export function valuesAt(value: unknown, path: string): string[] {
  const [key = '', ...rest] = path.split('.');
  return leaves(value as Json, [key, ...rest]);
}

function leaves(value: Json, keys: readonly string[]): string[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap((item) => leaves(item, keys));
  const [key, ...rest] = keys;
  if (key !== undefined) {
    return typeof value === 'object' && Object.hasOwn(value, key) ? leaves(value[key], rest) : [];
  }
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
}

/** A copy of a value that has only the fields at some paths, nested as they were. */
export function pick(value: unknown, paths: readonly string[]): unknown {
  return picked(
    value as Json,
    paths.map((path) => path.split('.')),
  );
}

function picked(value: Json, paths: readonly (readonly string[])[]): Json {
  if (value === null || typeof value !== 'object' || paths.some((path) => path.length === 0)) {
    return value;
  }
  if (isList(value)) return value.map((item) => picked(item, paths));
  const result: { [key: string]: Json } = {};
  for (const [key] of paths) {
    if (key === undefined || !Object.hasOwn(value, key)) continue;
    const below = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
    result[key] = picked(value[key], below);
  }
  return result;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

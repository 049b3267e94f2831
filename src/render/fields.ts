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
  const found: string[] = [];
  gather(value as Json, path.split('.'), 0, found);
  return found;
}

/** Adds what is at the rest of a path, its keys from `at` on. */
function gather(value: Json, keys: readonly string[], at: number, found: string[]): void {
  if (value === undefined || value === null) return;
  const key = keys[at];
  if (isList(value)) {
    for (const item of value) gather(item, keys, at, found);
  } else if (key === undefined) {
    found.push(typeof value === 'object' ? JSON.stringify(value) : String(value));
  } else if (typeof value === 'object' && Object.hasOwn(value, key)) {
    gather(value[key], keys, at + 1, found);
  }
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

// How faults speak of what stands in a pack: named by its kind, shortened.

const longest = 60;

/** A text cut to sixty characters. */
export function shorten(text: string): string {
  const start = [...text.slice(0, 2 * longest + 2)];
  return start.length > longest ? `${start.slice(0, longest).join('')}…` : text;
}

/** A value in a few words: a text is quoted and shortened, a number written out, anything else named. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `'${shorten(value)}'`;
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    default:
      return 'nothing';
  }
}

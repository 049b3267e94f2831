// Writes JSON in ASCII, by JSON's own escapes.

/** JSON without spaces, in ASCII: read as Latin-1 it takes half the time and the memory of UTF-8. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

// Writes JSON for people to read and to save, as the hand-written files have it.

const width = 100;

/** Puts a list of texts on one line where it fits, as the hand-written JSON has it. */
const withShortLists = (json: string): string =>
  json.replace(/\[\s+((?:"(?:[^"\\]|\\.)*",?\s+)+)\],?/g, (list, _items, offset: number) => {
    const short = list
      .replace(/\[\s+/, '[')
      .replace(/\s+\]/, ']')
      .replace(/",\s+"/g, '", "');
    const before = offset - (json.lastIndexOf('\n', offset) + 1);
    return before + short.length > width ? list : short;
  });

/** JSON with two spaces a level, and a line break at its end. */
export const prettyJson = (value: unknown): string =>
  `${withShortLists(JSON.stringify(value, null, 2))}\n`;

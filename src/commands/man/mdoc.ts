// Text as mdoc(7) source: nothing in it is a request, an escape or a macro.

/** Text for a line of its own. */
export function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replace(/[^\n\x20-\x7e]/gu, (sign) => `\\[u${hex(sign)}]`)
    .replace(/^(?=[.'])/gm, '\\&');
}

const hex = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** The same for what is typed as it stands: its hyphens are hyphens, also when they are copied. */
const literal = (text: string): string => escaped(text).replaceAll('-', '\\-');

/** An argument of a macro, however many words it has; never a macro itself. */
export const argument = (text: string): string =>
  /^[a-z\d]{4,}$/i.test(text) ? text : `"\\&${escaped(text).replaceAll('"', '\\(dq')}"`;

/** Macro lines and text, a line each. */
export const page = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A list of terms, each a macro with its arguments, and what they are. */
export const terms = (entries: readonly (readonly [term: string, lines: readonly string[]])[]) => [
  '.Bl -tag -width Ds',
  ...entries.flatMap(([term, lines]) => [`.It ${term}`, ...lines]),
  '.El',
];

/** Lines that are shown as they stand. */
export const display = (lines: readonly string[]): string[] => [
  '.Bd -literal -offset indent',
  ...lines.map(literal),
  '.Ed',
];

/** Text that is filled: a sentence a line, as mdoc asks for. */
export const sentences = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.?!]['")]?) (?=[^a-z])/)
    .map(escaped);

/** A plain text as paragraphs; what is indented in it is shown as it stands. */
export function prose(text: string): string[] {
  return text
    .trimEnd()
    .split('\n\n')
    .flatMap((block, index) => {
      const lines = block.split('\n');
      if (lines.every((line) => line.startsWith('  '))) {
        return display(lines.map((line) => line.slice(2)));
      }
      return [...(index > 0 ? ['.Pp'] : []), ...sentences(block)];
    });
}

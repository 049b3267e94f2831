// A line a record, made from a template: `{speaker.name}: {text}`.

import { usageFault } from '../errors.js';
import { valuesAt } from './fields.js';
import type { Renderer } from './look.js';
import { type Row, resultsOf } from './results.js';
import { visible } from './visible.js';

/** A piece of a template: text as it is, or the path of a field. */
export type TemplatePart = { text: string } | { field: string };

const tokens = /\\([\s\S]?)|\{([^{}]*)\}|[{}]|[^\\{}]+/g;
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/**
 * The parts of a template. `\n`, `\t`, `\\`, `\{` and `\}` stand for a line break, a tab and the signs themselves.
 * Throws a Fault for an empty one, and one that says where an escape or a brace is wrong.
 */
export function parseTemplate(template: string): TemplatePart[] {
  if (template === '') throw usageFault("the template is empty; name a field: '{text}'");
  const parts: TemplatePart[] = [];
  for (const { 0: token, 1: escaped, 2: field, index } of template.matchAll(tokens)) {
    const place = `at character ${index + 1} of the template`;
    if (escaped !== undefined) {
      const text = escapes[escaped];
      if (text === undefined)
        throw usageFault(`'\\${escaped}' ${place} is unknown; write \\n, \\t, \\\\, \\{ or \\}`);
      parts.push({ text });
    } else if (field !== undefined) parts.push({ field: field.trim() });
    else if (token === '{' || token === '}') {
      throw usageFault(`'${token}' ${place} has no partner; write \\${token} for the sign itself`);
    } else parts.push({ text: token });
  }
  return parts;
}

/** The fields that a template names. */
export const fieldsOf = (parts: readonly TemplatePart[]): string[] =>
  parts.flatMap((part) => ('field' in part ? [part.field] : []));

/** A renderer for a parsed template. */
export const templated =
  (parts: readonly TemplatePart[]): Renderer =>
  (answer) =>
    resultsOf(answer)
      .map((row) => `${parts.map((part) => filled(part, row)).join('')}\n`)
      .join('');

const filled = (part: TemplatePart, row: Row): string =>
  'text' in part ? part.text : visible(valuesAt(row, part.field).join('; '));

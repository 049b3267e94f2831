// Which renderer the options ask for.

import type { EverywhereOptions } from './commands/everywhere.js';
import { usageFault } from './errors.js';
import { meant } from './messages/nearest.js';
import { shorten } from './messages/shorten.js';
import { fieldPaths, type RowKind } from './pack/field-paths.js';
import { type Format, formats } from './render/index.js';
import type { Renderer } from './render/look.js';
import { fieldsOf, parseTemplate, templated } from './render/template.js';

/** A renderer, and whether what it gives is text for people. */
export interface Rendering {
  render: Renderer;
  forPeople: boolean;
}

/**
 * The renderer of the options; by default text where it is wanted, else tsv. `rows`: what all rows are, if of one kind.
 * Throws a Fault where the options contradict each other, or ask for a field that no row has.
 */
export function rendererFor(
  options: EverywhereOptions,
  textWanted: boolean,
  rows?: RowKind,
): Rendering {
  const { fields, template } = options;
  const asked = formatOf(options);
  if (template !== undefined) {
    if (asked || fields) {
      const other = asked ? `--format ${asked}` : '--fields';
      throw usageFault(`--template is a format of its own; leave out ${other}`);
    }
    return { render: templateRenderer(template, rows), forPeople: false };
  }
  if (fields) {
    if (asked === 'text') throw usageFault('--fields is not for text; leave out --format text');
    requireFields(fields, rows);
  }
  const format = asked ?? (textWanted && !fields ? 'text' : 'tsv');
  return { render: formats[format], forPeople: format === 'text' };
}

function templateRenderer(template: string, rows: RowKind | undefined): Renderer {
  const parts = parseTemplate(template);
  requireFields(fieldsOf(parts), rows);
  return templated(parts);
}

/** Throws a Fault for a field that no row has. */
function requireFields(fields: readonly string[], rows: RowKind | undefined): void {
  const known = fieldPaths(rows);
  const unknown = fields.find((field) => !known.includes(field));
  if (unknown === undefined) return;
  const advice = [meant(unknown, known, ''), `the fields are ${known.join(', ')}`].join(' ').trim();
  throw usageFault(`no ${rows ?? 'record'} has a field '${shorten(unknown)}'; ${advice}`);
}

/** The format that was asked for, in one of the ways to ask; undefined if none was. */
function formatOf({ format, json, ndjson }: EverywhereOptions): Format | undefined {
  const asked = [format, json && 'json', ndjson && 'ndjson'].filter(isFormat);
  if (new Set(asked).size > 1) throw usageFault(`${asked.join(' and ')} are two formats; give one`);
  return asked[0];
}

const isFormat = (name: unknown): name is Format =>
  typeof name === 'string' && Object.hasOwn(formats, name);

// Holds a value against a definition: every key and every value that is not as defined, with its place.

import * as v from 'valibot';
import { meant } from '../messages/nearest.js';
import { shorten } from '../messages/shorten.js';
import { isObject, pathOf, type Report, type Step } from './place.js';
import { describe } from './say.js';
import { glanceOf } from './shape-glance.js';

type ObjectDefinition = v.StrictObjectSchema<v.ObjectEntries, undefined>;
type ListDefinition = v.ArraySchema<v.GenericSchema, undefined>;
type OptionalDefinition = v.ExactOptionalSchema<v.GenericSchema, undefined>;
type LeastAction = v.MinLengthAction<unknown[], number, string>;

/**
 * Reports all that keeps a value from being what the definition says. Objects and lists are walked here, because a
 * parser names one unknown key an object, takes a list for an object and copies what it reads; the values in them
 * are held against the definition by its own parser.
 */
export function checkShape(definition: v.GenericSchema, value: unknown, report: Report): void {
  const path: Step[] = [];
  walk(definition, value);

  function walk(at: v.GenericSchema, given: unknown): void {
    if (isObjectDefinition(at)) walkObject(at, given);
    else if (isListDefinition(at)) walkList(at, given);
    else if (isOptional(at)) walk(at.wrapped, given);
    else {
      const wrong = wrongWith(at, given);
      if (wrong !== undefined) report(pathOf(path), wrong);
    }
  }

  function walkObject({ entries }: ObjectDefinition, given: unknown): void {
    if (!isObject(given)) {
      report(pathOf(path), `is ${kindOf(given)}; write an object`);
      return;
    }
    for (const key of Object.keys(entries)) {
      const entry = entries[key];
      if (entry === undefined) continue;
      path.push(key);
      if (Object.hasOwn(given, key)) walk(entry as v.GenericSchema, given[key]);
      else if (!isOptional(entry))
        report(
          pathOf(path),
          `is missing; add ${isListDefinition(entry as v.GenericSchema) ? 'a list' : 'it'}`,
        );
      path.pop();
    }
    for (const key of Object.keys(given)) {
      if (Object.hasOwn(entries, key)) continue;
      const advice = meant(key, Object.keys(entries), 'take it out');
      report(pathOf([...path, shorten(key)]), `is no key that belongs here; ${advice}`);
    }
  }

  function walkList(list: ListDefinition, given: unknown): void {
    if (!Array.isArray(given)) {
      report(pathOf(path), `is ${kindOf(given)}; write a list`);
      return;
    }
    const least = leastOf(list);
    if (least && given.length < least.requirement) report(pathOf(path), least.message);
    const glance = glanceOf(list.item);
    for (let index = 0; index < given.length; index++) {
      if (!Number.isNaN(glance(given[index]))) continue;
      path.push(index);
      walk(list.item, given[index]);
      path.pop();
    }
  }
}

const isObjectDefinition = (definition: v.GenericSchema): definition is ObjectDefinition =>
  definition.type === 'strict_object';
const isListDefinition = (definition: v.GenericSchema): definition is ListDefinition =>
  definition.type === 'array';
const isOptional = (definition: { type: string }): definition is OptionalDefinition =>
  definition.type === 'exact_optional';

/** The action that says how many items a list has at least. */
function leastOf(list: ListDefinition): LeastAction | undefined {
  const pipe = 'pipe' in list ? (list.pipe as { type: string }[]) : [];
  return pipe.find((action): action is LeastAction => action.type === 'min_length');
}

/** What keeps a value that is neither object nor list from being as defined. */
function wrongWith(definition: v.GenericSchema, value: unknown): string | undefined {
  const { issues } = v.safeParse(definition, value, { abortPipeEarly: true });
  if (!issues) return undefined;
  const [issue] = issues;
  if (issue.kind === 'validation') return `${describe(value)} ${issue.message}`;
  if (isChoice(definition) && typeof value === 'string') {
    const choices = `write ${definition.options.join(', ')}`;
    return `${describe(value)} is none of the choices; ${meant(value, definition.options, choices)}`;
  }
  return `is ${kindOf(value)}; write ${wanted(definition)}`;
}

const kindOf = (value: unknown): string => (typeof value === 'string' ? 'text' : describe(value));

const isChoice = (
  definition: v.GenericSchema,
): definition is v.PicklistSchema<readonly string[], undefined> => definition.type === 'picklist';

const isLiteral = (definition: v.GenericSchema): definition is v.LiteralSchema<number, undefined> =>
  definition.type === 'literal';

function wanted(definition: v.GenericSchema): string {
  if (isChoice(definition)) return `one of ${definition.options.join(', ')}`;
  if (isLiteral(definition)) return String(definition.literal);
  if (definition.type === 'union') return 'a number or a fraction';
  return definition.type === 'number' ? 'a number' : 'text';
}

// A glance at a value: whether it surely is as a definition says. It is quick, and says nothing of what is wrong.

import type * as v from 'valibot';
import { isKept, most } from './json-bounds.js';

/**
 * The number of keys in a value that is as defined and within the bounds of JSON. Not a number where something may be
 * wrong, which the walk of the shape finds out.
 */
export type Glance = (value: unknown) => number;

/** What schemas and actions of valibot have, as far as it is read here. */
interface Part {
  kind: string;
  type: string;
  pipe?: readonly Part[];
  requirement?: unknown;
  '~run': (frame: Frame, config: { abortPipeEarly: boolean }) => { issues?: unknown };
}

const unsure = Number.NaN;
const glances = new WeakMap<object, Glance>();

/** The glance at what a definition defines. It is made once of the definition, and allocates nothing when it is used. */
export function glanceOf(definition: v.GenericSchema): Glance {
  const made = glances.get(definition) ?? make(definition);
  glances.set(definition, made);
  return made;
}

function make(definition: v.GenericSchema): Glance {
  if ('entries' in definition) return atObject(definition.entries as v.ObjectEntries);
  if ('wrapped' in definition) return glanceOf(definition.wrapped as v.GenericSchema);
  const [schema, ...actions] = partsOf(definition as unknown as Part);
  if (!schema) return () => unsure;
  if ('item' in definition) return atList(glanceOf(definition.item as v.GenericSchema), actions);
  return atText(schema, actions) ?? atValue([schema, ...actions]);
}

/** A schema and its actions, those of pipes within pipes among them, without descriptions. */
const partsOf = (part: Part): Part[] =>
  part.kind === 'metadata' ? [] : part.pipe ? part.pipe.flatMap(partsOf) : [part];

function atObject(entries: v.ObjectEntries): Glance {
  const keys = Object.keys(entries);
  const known = new Map(
    keys.map((key) => {
      const entry = entries[key] as v.GenericSchema;
      return [key, { glance: glanceOf(entry), needed: entry.type === 'exact_optional' ? 0 : 1 }];
    }),
  );
  const needed = [...known.values()].reduce((sum, entry) => sum + entry.needed, 0);
  return (value) => {
    // An object with a prototype of its own may inherit keys.
    if (!isPlain(value)) return unsure;
    let found = 0;
    let count = 0;
    for (const key in value) {
      const entry = known.get(key);
      if (entry === undefined) return unsure;
      found += entry.needed;
      count += 1 + entry.glance(value[key]);
    }
    return found === needed ? count : unsure;
  };
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function atList(item: Glance, actions: readonly Part[]): Glance {
  const least = atValue(actions);
  return (value) => {
    if (!Array.isArray(value) || value.length > most.items) return unsure;
    let count = least(value);
    for (let index = 0; index < value.length; index++) count += item(value[index]);
    return count;
  };
}

/** Texts are nearly all that a pack holds: what their actions ask for is asked for here, at once. */
function atText({ type }: Part, actions: readonly Part[]): Glance | undefined {
  if (type !== 'string') return undefined;
  let longest = Number.POSITIVE_INFINITY;
  let pattern: RegExp | undefined;
  let check: ((text: string) => boolean) | undefined;
  for (const action of actions) {
    if (action.type === 'max_length') longest = action.requirement as number;
    else if (action.type === 'regex' && !pattern) pattern = action.requirement as RegExp;
    else if (action.type === 'check' && !check) check = action.requirement as typeof check;
    else return undefined;
  }
  return (value) =>
    typeof value === 'string' &&
    value.length <= longest &&
    (pattern === undefined || pattern.test(value)) &&
    (check === undefined || check(value))
      ? 0
      : unsure;
}

interface Frame {
  typed: boolean;
  value: unknown;
}

const emptyFrame = (): Frame => ({ typed: true, value: undefined });

const first = { abortPipeEarly: true };
/** What parts of a definition write their findings into; one for all values, until something is found. */
let frame = emptyFrame();

function atValue(parts: readonly Part[]): Glance {
  return (value) => {
    if (typeof value === 'number' && !isKept(value)) return unsure;
    frame.value = value;
    for (const part of parts) {
      if (part['~run'](frame, first).issues === undefined) continue;
      frame = emptyFrame();
      return unsure;
    }
    return 0;
  };
}

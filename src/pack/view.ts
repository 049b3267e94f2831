// Looks into a pack of any shape: what is not as it should be is passed over here, and reported elsewhere.

import { type EntryList, entryLists } from '../model.js';
import { isObject, longestText, pathOf, type Step } from './place.js';

/** A value of a pack that knows where it stands. The place is put together when it is asked for: most never are. */
export class View<Has = unknown> {
  readonly has: Has;
  private readonly parent: View | undefined;
  private readonly step: Step;

  constructor(has: Has, parent?: View, step: Step = '') {
    this.has = has;
    this.parent = parent;
    this.step = step;
  }

  /** Where it stands: `facts[12].evidence[0].exact`. */
  get place(): string {
    const steps: Step[] = [];
    for (let at: View = this; at.parent; at = at.parent) steps.unshift(at.step);
    return pathOf(steps);
  }

  /** Something that is made of what it holds, and stands where it does. */
  made<Made>(has: Made): View<Made> {
    return new View(has, this.parent, this.step);
  }

  /** How many items it holds, if it is a list. */
  get length(): number {
    return Array.isArray(this.has) ? this.has.length : 0;
  }

  /** The list under a key, as it is; an empty one, if none is there. */
  list(key: string): readonly unknown[] {
    const there = valueAt(this.has, key);
    return Array.isArray(there) ? there : none;
  }

  /** What stands under a key; undefined if nothing does. */
  under(key: string): View {
    return new View(valueAt(this.has, key), this, key);
  }

  /** What the list under a key holds; nothing, if none is there. */
  items(key: string): View[] {
    return Array.isArray(valueAt(this.has, key)) ? this.under(key).each() : [];
  }

  /** An item of the list that it is. */
  at(index: number): View {
    return new View(Array.isArray(this.has) ? this.has[index] : undefined, this, index);
  }

  /** What it holds, if it is a list. */
  each(): View[] {
    return Array.isArray(this.has)
      ? this.has.map((item: unknown, index) => new View(item, this, index))
      : [];
  }

  /**
   * The texts in the list under a key, or the text that stands there by itself; of these, such as meet a condition.
   * Views are made of those alone, so that to look for what is wrong costs little where nothing is.
   */
  texts(key: string, meets: (text: string) => boolean = any): View<string>[] {
    const there = valueAt(this.has, key);
    if (isShort(there)) return meets(there) ? [new View(there, this, key)] : none;
    if (!Array.isArray(there) || !there.some((item) => isShort(item) && meets(item))) return none;
    return this.under(key)
      .each()
      .filter(isText)
      .filter(({ has }) => meets(has));
  }

  /** The text under a key. */
  text(key: string): string | undefined {
    return textAt(this.has, key);
  }
}

const none: View<string>[] = [];
const any = (): boolean => true;

/** What an object has itself under a key; undefined if it is none, or has nothing there. */
export function valueAt(has: unknown, key: string): unknown {
  if (!isObject(has)) return undefined;
  const there = has[key];
  return there !== undefined && Object.hasOwn(has, key) ? there : undefined;
}

/** The text that an object has under a key. */
export function textAt(has: unknown, key: string): string | undefined {
  const there = valueAt(has, key);
  return isShort(there) ? there : undefined;
}

export const isText = (view: View): view is View<string> => isShort(view.has);

/** True of a text that may be looked into. */
export const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestText;

/** An entry of one of the lists. */
export interface Entry {
  list: EntryList;
  view: View;
}

/** Every entry of a pack, in order. */
export const entriesOf = (pack: View): Entry[] =>
  entryLists.flatMap((list) => pack.items(list).map((view) => ({ list, view })));

// Looks into a pack of any shape: what is not as it should be is passed over here, and reported elsewhere.

import { entryLists } from '../model.js';
import { isObject, longestText, pathOf, type Step } from './place.js';

export type List = (typeof entryLists)[number];

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

  /** What stands under a key; undefined if nothing does. */
  under(key: string): View {
    return new View(this.value(key), this, key);
  }

  /** What the list under a key holds; nothing, if none is there. */
  items(key: string): View[] {
    return Array.isArray(this.value(key)) ? this.under(key).each() : [];
  }

  /** What it holds, if it is a list. */
  each(): View[] {
    return Array.isArray(this.has)
      ? this.has.map((item: unknown, index) => new View(item, this, index))
      : [];
  }

  /** The texts in the list under a key, or the text that stands there by itself. */
  texts(key: string): View<string>[] {
    if (this.value(key) === undefined) return [];
    const there = this.under(key);
    return isText(there) ? [there] : there.each().filter(isText);
  }

  /** The text under a key. */
  text(key: string): string | undefined {
    const there = this.value(key);
    return isShort(there) ? there : undefined;
  }

  private value(key: string): unknown {
    const { has } = this;
    return isObject(has) && Object.hasOwn(has, key) ? has[key] : undefined;
  }
}

export const isText = (view: View): view is View<string> => isShort(view.has);

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestText;

/** An entry of one of the lists. */
export interface Entry {
  list: List;
  view: View;
}

/** Every entry of a pack, in order. */
export const entriesOf = (pack: View): Entry[] =>
  entryLists.flatMap((list) => pack.items(list).map((view) => ({ list, view })));

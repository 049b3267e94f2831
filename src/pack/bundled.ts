// The pack that comes with the program. It is validated when it is built and tested, not at every start.

import { readFileSync } from 'node:fs';
import { packFault } from '../errors.js';
import type { Pack } from '../model.js';
import type { SerialisedIndex } from '../select/search/serialised.js';

/** Two folders up from the source file and from the built one. */
const source = `${import.meta.dirname}/../../data/knowledge.json`;

/** The lists of a pack: the build gives each a file of its own, so that a command reads what it needs. */
const lists = [
  'sources',
  'topics',
  'people',
  'organizations',
  'events',
  'facts',
  'quotes',
  'synonyms',
] as const;

type List = (typeof lists)[number];

/** What the build puts beside the program: a pack without its lists, the lists, the search index. */
export type BuiltFiles = { head: Omit<Pack, List>; index: SerialisedIndex } & Pick<Pack, List>;

let bundled: Pack | undefined;

/** The bundled pack. Throws a Fault when it cannot be read. */
export function bundledPack(): Pack {
  if (!bundled) {
    const head = built('head');
    bundled = head ? withLists(head) : whole();
  }
  return bundled;
}

/** The search index of the bundled pack, if the build made one; none for any other pack. */
export const bundledIndex = (pack: Pack): SerialisedIndex | undefined =>
  pack === bundled ? built('index') : undefined;

/** A pack whose lists are read when they are first looked at. */
function withLists(head: BuiltFiles['head']): Pack {
  const pack = { ...head } as Pack;
  for (const list of lists) {
    let entries: Pack[List] | undefined;
    Object.defineProperty(pack, list, {
      enumerable: true,
      get: () => {
        entries ??= built(list) ?? whole()[list];
        return entries;
      },
    });
  }
  return pack;
}

function built<Name extends keyof BuiltFiles>(name: Name): BuiltFiles[Name] | undefined {
  try {
    return JSON.parse(readFileSync(`${import.meta.dirname}/pack/${name}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The whole pack as it is edited: what there is before a build. */
const whole = (): Pack => JSON.parse(bundledText());

/** The text of the bundled pack. Throws a Fault when it cannot be read. */
export function bundledText(): string {
  try {
    return readFileSync(source, 'utf8');
  } catch {
    throw packFault('the bundled pack cannot be read; install xi-putin again');
  }
}

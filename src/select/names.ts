// What people and organizations are called: by their own names, and by what the pack's synonyms say that people are called, too.

import type { Pack, PackRecord } from '../model.js';
import { recordsOfKind } from '../pack/records.js';
import { append } from './search/append.js';
import { fold } from './search/fold.js';

/** The other names of a record; none of one that has but one. @internal */
export const aliasesOf = (record: PackRecord): string[] =>
  'aliases' in record ? (record.aliases ?? []) : [];

/** A folded name without the article before it. @internal */
export const withoutArticle = (name: string): string => name.replace(/^the /, '');

/**
 * Whom each synonym group of a pack says more names of: the only person whose name it begins with; undefined for one that
 * begins with another word.
 * @internal
 */
export function peopleOfGroups(pack: Pack): (PackRecord | undefined)[] {
  const bearers = new Map<string, PackRecord[]>();
  for (const person of recordsOfKind(pack, 'person')) {
    const names = [person.title, ...aliasesOf(person)].map(fold);
    for (const name of new Set(names)) append(bearers, name, person);
  }
  return pack.synonyms.map(([first = '']) => {
    const [person, ...others] = bearers.get(fold(first)) ?? [];
    return others.length === 0 ? person : undefined;
  });
}

const made = new WeakMap<Pack, Map<string, PackRecord[]>>();

/** The only person whom the synonyms of a pack give a folded name; the article before either counts for nothing. @internal */
export function alsoCalled(pack: Pack, name: string): PackRecord | undefined {
  let called = made.get(pack);
  if (!called) {
    called = new Map();
    for (const [at, person] of peopleOfGroups(pack).entries()) {
      const words = person ? (pack.synonyms[at] ?? []) : [];
      for (const word of words) {
        const known = withoutArticle(fold(word));
        if (person && !called.get(known)?.includes(person)) append(called, known, person);
      }
    }
    made.set(pack, called);
  }
  const people = called.get(withoutArticle(name)) ?? [];
  return name !== '' && people.length === 1 ? people[0] : undefined;
}

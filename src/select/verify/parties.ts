// The people and organizations of a pack, as names are held against them.

import type { Pack, PackRecord } from '../../model.js';
import { recordsOfKind } from '../../pack/records.js';
import { aliasesOf, namesOf, withoutArticle } from '../names.js';
import { fold } from '../search/fold.js';
import { onceFor } from '../search/memo.js';
import { stem } from '../search/stem.js';
import { countryOf } from '../search/thesaurus.js';
import { isOffice } from './offices.js';

/** The one record that there is; undefined where there are several. */
export const only = (records: readonly PackRecord[]): PackRecord | undefined =>
  records.length === 1 ? records[0] : undefined;

/** What a party is; empty where the pack does not say it. */
export const roleOf = (party: PackRecord): string => ('role' in party ? (party.role ?? '') : '');

/** The names of a person that end in a surname, without those that say what the person is: `Russian president`, `The Miller`. */
export const fullNamesOf = (person: PackRecord): string[] =>
  person.kind === 'person'
    ? [
        person.title,
        ...aliasesOf(person).filter((alias) => {
          const last = lastOf(alias);
          return (
            isNoSmall(alias) &&
            isNoSmall(last) &&
            !/^the |['’]s |\b(?:of|in|at) /i.test(alias) &&
            !isOfWhat(person, fold(last))
          );
        }),
      ]
    : [];

/** Whether a word begins with a capital, or is of a script that has none. */
export const isNoSmall = ([letter]: string): boolean => letter === letter?.toUpperCase();

/** Whether a word says what somebody is. */
export const isOfWhat = (party: PackRecord, word: string): boolean =>
  isOffice(word) || wordsIn(roleOf(party)).includes(word);

/** The only person whom a text names: by a surname, or by another name that the pack has; undefined where there are several. */
export function personIn(pack: Pack, text: string): PackRecord | undefined {
  const words = ` ${fold(text)} `;
  return only(
    recordsOfKind(pack, 'person').filter((person) =>
      [...surnamesOf(person), ...foldedNamesOf(person)].some((name) => words.includes(` ${name} `)),
    ),
  );
}

/** The last words of a person's names, folded. */
export const surnamesOf = onceFor((person: PackRecord): readonly string[] =>
  fullNamesOf(person).map((name) => fold(lastOf(name))),
);

/** All names of a party, folded. */
export const foldedNamesOf = onceFor((party: PackRecord): readonly string[] =>
  namesOf(party).map(fold),
);

/** The country that a word is for. */
export const landOf = (word: string): string | undefined => countryOf(stem(word));

const lastOf = (name: string): string => name.split(/[ ·・]/).at(-1) ?? '';

/** Whether words are others, or what they begin with; the last one is whole. */
export function isShortFor(typed: readonly string[], known: readonly string[]): boolean {
  if (typed.length !== known.length || typed.at(-1) !== known.at(-1)) return false;
  return typed.every((word, at) => word === known[at] || word === known[at]?.[0]);
}

/** The folded words of texts. */
export const wordsIn = (...texts: readonly string[]): string[] =>
  texts.flatMap((text) => fold(text).split(' ')).filter((word) => word !== '');

/** The parties that a joint name names: `China` and `Russia` of `China & Russia`; none of any other. */
export function partsOf(name: string): string[] {
  const parts = name.split(/\s*[,/、]\s*(?:and |& ?)?|\s(?:and|&|и|і|та|und|et|y|e)\s|[和与與]/i);
  return parts.length > 1
    ? parts.map((part) => withoutArticle(fold(part))).filter((part) => part !== '')
    : [];
}

/** The parties that an organization is: the issuers of a joint statement; none of one that is a single party. */
export const issuersOf = (organization: PackRecord): string[] =>
  namesOf(organization).flatMap(partsOf);

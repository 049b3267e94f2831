// What people and organizations are called.

import type { Pack, PackRecord } from '../model.js';
import { recordsOfKind } from '../pack/records.js';

/** The other names of a record; none of one that has but one. @internal */
export const aliasesOf = (record: PackRecord): string[] =>
  'aliases' in record ? (record.aliases ?? []) : [];

/** The names of a record, the leading one first. @internal */
export const namesOf = (record: PackRecord): string[] => [record.title, ...aliasesOf(record)];

/** The people and organizations of a pack. @internal */
export const partiesOf = (pack: Pack): PackRecord[] => [
  ...recordsOfKind(pack, 'person'),
  ...recordsOfKind(pack, 'organization'),
];

/** A folded name without the article before it. @internal */
export const withoutArticle = (name: string): string => name.replace(/^the /, '');

// The people and organizations of a pack, as names are held against them.

import type { Pack, PackRecord } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { aliasesOf } from '../find.js';

export const parties = (pack: Pack): PackRecord[] =>
  recordsOf(pack).filter(({ kind }) => kind === 'person' || kind === 'organization');

/** The one record that there is; undefined where there are several. */
export const only = (records: readonly PackRecord[]): PackRecord | undefined =>
  records.length === 1 ? records[0] : undefined;

/** What a party is; empty where the pack does not say it. */
export const roleOf = (party: PackRecord): string => ('role' in party ? (party.role ?? '') : '');

/** The names of a party, the leading one first. */
export const namesOf = (party: PackRecord): string[] => [party.title, ...aliasesOf(party)];

/** The last word of a person's name; undefined of an organization. */
export const surnameOf = ({ kind, title }: PackRecord): string | undefined =>
  kind === 'person' ? title.split(' ').at(-1) : undefined;

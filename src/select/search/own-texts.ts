// The folded texts of a record, made when a record is looked at closely, and kept.

import { stemsOf } from './concepts.js';
import type { PackIndex } from './pack-index.js';
import { type Token, tokenize } from './tokens.js';

/** A record's own words in the form of a query's key. */
export interface OwnTexts {
  id: string;
  title: string;
  aliases: string[];
  /** Its text, role and originals. */
  texts: string[];
  /** The stems of title and texts without stop-words, with a space at each end and ` / ` between texts. */
  stems: string;
  titleStems: string[];
}

const kept = new WeakMap<PackIndex, Map<number, OwnTexts>>();

export function ownTexts(index: PackIndex, at: number): OwnTexts {
  let known = kept.get(index);
  if (!known) {
    known = new Map();
    kept.set(index, known);
  }
  let own = known.get(at);
  if (!own) {
    own = make(index, at);
    known.set(at, own);
  }
  return own;
}

function make(index: PackIndex, at: number): OwnTexts {
  const record = index.records[at];
  const title = tokenize(record?.title ?? '');
  const texts = [record?.text ?? ''];
  if (record && 'role' in record && record.role) texts.push(record.role);
  if (record?.kind === 'quote')
    for (const { text, translation = '' } of record.originals ?? []) texts.push(text, translation);
  const cut = texts.filter((text) => text !== '').map((text) => tokenize(text));
  const aliases = record && 'aliases' in record ? (record.aliases ?? []) : [];
  return {
    id: keyOf(tokenize(record?.id ?? '')),
    title: keyOf(title),
    aliases: aliases.map((alias) => keyOf(tokenize(alias))),
    texts: cut.map(keyOf),
    stems: ` ${[title, ...cut].map((tokens) => stemsOf(tokens).join(' ')).join(' / ')} `,
    titleStems: stemsOf(title),
  };
}

/** The words of a text as a query's key has them. */
const keyOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ joined }) => !joined)
    .map(({ word }) => word)
    .join(' ');

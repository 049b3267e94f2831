// Tells which differences of words change the meaning: a negation, a number, a name.

import type { Pack } from '../../model.js';
import { multipliers, small } from '../search/english/numbers.js';
import { stopWords } from '../search/english/stop-words.js';
import { tokenize } from '../search/tokens.js';
import { knownTexts } from './known.js';
import { type Word, wordsOf } from './words.js';

/** Words of a known text that gave way to words of a claim; either may be none. */
export interface Exchange {
  removed: readonly Word[];
  added: readonly Word[];
  /** They are put before or after all that is known: a name there may be who said it. */
  outside?: boolean;
}

/** A difference that changes the meaning; `from` or `to` is empty where words are only put in or left out. */
export interface Change {
  what: 'negation' | 'number' | 'name';
  from: string;
  to: string;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** In the languages in which such quotations are known: English, Russian, Ukrainian, Chinese, and their near ones. */
const negations = list(`
not no never none nobody nothing nowhere neither nor without cannot unable hardly scarcely barely
не ни нет нету никогда никто ничто ничего без нельзя ні нема немає ніколи ніхто ніщо нічого
不 没 沒 未 无 無 勿 莫
nicht kein keine keinen keiner nie niemals ohne pas jamais rien aucun sans non nunca ningún sin mai senza nessun
`);
const contracted =
  /^(?:is|are|was|were|do|does|did|has|have|had|wo|would|should|could|ca|must|need|might)nt$/;

const isNegation = ({ key }: Word): boolean => negations.has(key) || contracted.test(key);

const scales = list('million millions billion billions trillion trillions bn mn tn');

const isNumber = ({ key }: Word): boolean =>
  /^[\p{N}\p{Sc}%‰]/u.test(key) ||
  scales.has(key) ||
  (key !== 'one' && (small.has(key) || multipliers.has(key) || key === 'half'));

/** Whether leaving a word out may turn the meaning of the rest. */
export const turns = (word: Word): boolean => isNegation(word) || isNumber(word);

/** The negation at the end of some words, if there is one among the last three. */
export const negationBefore = (words: readonly Word[]): Word | undefined =>
  words.slice(-3).findLast(isNegation);

/** The changes of meaning in an exchange of words, each kind once. */
export function changesIn(exchange: Exchange, pack: Pack): Change[] {
  return [
    ...negationChange(exchange),
    ...(valueChange(exchange) ?? []),
    ...(exchange.outside ? [] : nameChange(exchange, pack)),
  ];
}

/** The same, for words that an ellipsis or a bracket left out: a name may go, or stand for a pronoun. */
export function changesInGap(exchange: Exchange, pack: Pack): Change[] {
  return changesIn(exchange, pack).filter(
    ({ what, from, to }) => what !== 'name' || (from !== '' && to !== ''),
  );
}

const rawOf = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(' ');

const prefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'anti', 'de', 'не', 'без'];

const opposes = (one: string, other: string): boolean =>
  prefixes.some((prefix) => one === prefix + other && other.length > 2);

function negationChange({ removed, added }: Exchange): Change[] {
  const from = removed.filter(isNegation);
  const to = added.filter(isNegation);
  if (from.length !== to.length) return [{ what: 'negation', from: rawOf(from), to: rawOf(to) }];
  for (const one of removed) {
    const other = added.find(({ key }) => opposes(one.key, key) || opposes(key, one.key));
    if (other) return [{ what: 'negation', from: one.raw, to: other.raw }];
  }
  return [];
}

/** Compares values, not spellings: `forty` for `40` changes nothing. */
function valueChange({ removed, added }: Exchange): Change[] | undefined {
  const from = valuesOf(removed);
  const to = valuesOf(added);
  const same = from.length === to.length && from.every((value, at) => value === to[at]);
  if (same) return undefined;
  const words = (all: readonly Word[]) => rawOf(all.filter(isNumber));
  return [{ what: 'number', from: words(removed), to: words(added) }];
}

const valuesOf = (words: readonly Word[]): string[] => [
  ...tokenize(rawOf(words))
    .map(({ word }) => word)
    .filter((word) => /^\d/.test(word)),
  ...words.map(({ key }) => key).filter((key) => scales.has(key) || /^[\p{Sc}%‰]/u.test(key)),
];

function nameChange({ removed, added }: Exchange, pack: Pack): Change[] {
  const { isName, isSame } = namesOf(pack);
  const names = [removed.filter(isName), added.filter(isName)] as const;
  const from = names[0].filter((one) => !names[1].some((other) => isSame(one, other)));
  const to = names[1].filter((one) => !names[0].some((other) => isSame(one, other)));
  if (from.length === 0 && to.length === 0) return [];
  return [{ what: 'name', from: rawOf(from), to: rawOf(to) }];
}

interface Names {
  isName(word: Word): boolean;
  /** Whether two words name one party, or mean the same by the pack's synonyms. */
  isSame(one: Word, other: Word): boolean;
}

const made = new WeakMap<Pack, Names>();

function namesOf(pack: Pack): Names {
  const known = made.get(pack);
  if (known) return known;
  const proper = new Set<string>();
  const common = new Set<string>(stopWords);
  for (const { words } of knownTexts(pack)) {
    for (const { key, raw, capital } of words) {
      if (capital) proper.add(key);
      else if (/^\p{Ll}/u.test(raw)) common.add(key);
    }
  }
  const groups = new Map<string, Set<number>>();
  let group = 0;
  const gather = (phrases: readonly string[], areNames: boolean): void => {
    group += 1;
    for (const phrase of phrases) {
      for (const { key, raw } of wordsOf(phrase)) {
        if (areNames && /^\p{Lu}/u.test(raw)) proper.add(key);
        if (!areNames && wordsOf(phrase).length > 1) continue;
        const own = groups.get(key) ?? new Set();
        groups.set(key, own.add(group));
      }
    }
  };
  for (const { name, aliases } of [...pack.people, ...pack.organizations])
    gather([name, ...aliases], true);
  for (const synonyms of pack.synonyms) gather(synonyms, false);
  const names: Names = {
    isName: ({ key, capital }) => capital || (proper.has(key) && !common.has(key)),
    isSame: (one, other) =>
      one.key === other.key ||
      [...(groups.get(one.key) ?? [])].some((each) => groups.get(other.key)?.has(each)),
  };
  made.set(pack, names);
  return names;
}

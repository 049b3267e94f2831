// Words and phrases that mean the same: the pack's synonym groups, the names of its people and organizations, general English.

import type { Pack } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { stopWords } from './english/stop-words.js';
import { englishSynonyms } from './english/synonyms.js';
import type { ConceptKind } from './serialised.js';
import { stem } from './stem.js';
import { type Token, tokenize } from './tokens.js';

/** One meaning with its spellings. */
export interface Concept {
  kind: ConceptKind;
  /** The stems of each spelling, without stop-words, joined by a space. */
  phrases: string[];
  /** Spellings that only a query may use for it, for example one word of a name. */
  asked: string[];
  /** The place of the record that it names, for a name. */
  names?: number;
  /** Single words that mean this only with a capital, in records. */
  capitals: Set<string>;
}

/** The most words that a spelling may have. */
export const longestPhrase = 6;

/** The concepts of a pack, in a fixed order: names, the pack's synonyms, general English ones. */
export function conceptsOf(pack: Pack): Concept[] {
  const named = namedConcepts(pack);
  const grouped = (kind: ConceptKind, groups: readonly string[][]): Concept[] =>
    groups
      .map((group) => unique(group.map(phraseOf)))
      .filter((phrases) => phrases.length > 1)
      .map((phrases) => ({ kind, phrases, asked: [], capitals: new Set() }));
  return [
    ...named,
    ...grouped('pack', pack.synonyms),
    ...grouped('same', englishSynonyms.same),
    ...grouped('near', englishSynonyms.near),
  ];
}

function namedConcepts(pack: Pack): Concept[] {
  const parties = recordsOf(pack).flatMap((record, at) => {
    if (record.kind === 'person' || record.kind === 'organization')
      return [{ at, names: [record.title, ...record.aliases], person: record.kind === 'person' }];
    return record.kind === 'event' && record.aliases
      ? [{ at, names: [record.title, ...record.aliases], person: false }]
      : [];
  });
  const owners = new Map<string, number>();
  for (const { names, person } of parties) {
    if (!person) continue;
    for (const word of new Set(phraseOf(names[0] ?? '').split(' ')))
      owners.set(word, (owners.get(word) ?? 0) + 1);
  }
  return parties.map(({ at, names, person }) => {
    const phrases = unique(names.map(phraseOf));
    const parts = person ? phraseOf(names[0] ?? '').split(' ') : [];
    return {
      kind: 'name',
      phrases,
      asked: parts.filter((part) => owners.get(part) === 1 && !phrases.includes(part)),
      names: at,
      capitals: new Set(
        names.filter((name) => /^\p{Lu}\S*$/u.test(name)).map((name) => phraseOf(name)),
      ),
    };
  });
}

const unique = (phrases: string[]): string[] => [
  ...new Set(
    phrases.filter((phrase) => phrase !== '' && phrase.split(' ').length <= longestPhrase),
  ),
];

/** The stems of a text without its stop-words, joined by a space: the key of a phrase. */
export const phraseOf = (text: string): string => stemsOf(tokenize(text)).join(' ');

/** The stems of tokens without stop-words and joined words; all of them if there are only stop-words. */
export function stemsOf(tokens: readonly Token[]): string[] {
  const plain = tokens.filter(({ joined }) => !joined);
  const content = plain.filter(({ word }) => !stopWords.has(word));
  return (content.length > 0 ? content : plain).map(({ word }) => stem(word));
}

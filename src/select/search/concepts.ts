// Words and phrases that mean the same: the pack's synonym groups, the names of its people and organizations, English words for one thing.

import type { Kind, Pack } from '../../model.js';
import { entriesOf, firstOf, kindAt } from '../../pack/records.js';
import { englishSynonyms } from './english/synonyms.js';
import type { ConceptKind } from './index-data.js';
import { longestPhrase } from './reading.js';
import { askedKeysOf, phraseOf } from './stems.js';

/** One meaning with its spellings. */
export interface Concept {
  kind: ConceptKind;
  /** The stems of each spelling, without stop-words, joined by a space. */
  phrases: string[];
  /** Spellings that only a query may use for it, for example one word of a name. */
  asked: string[];
  /** The place of the record that it names: for a name, and for a synonym group that begins with a person's name. */
  names?: number;
  /** Single words that mean this only with a capital, in records. */
  capitals: Set<string>;
}

/** The concepts of a pack, in a fixed order: names, the pack's synonyms, English words for one thing. */
export function conceptsOf(pack: Pack): Concept[] {
  const named = namedConcepts(pack);
  const people = new Map(
    named.flatMap(({ phrases, names }) =>
      names !== undefined && kindAt(pack, names) === 'person'
        ? phrases.map((phrase) => [phrase, names] as const)
        : [],
    ),
  );
  const grouped = (kind: ConceptKind, groups: readonly string[][]): Concept[] =>
    groups
      .map((group) => {
        const asked = unique(group.flatMap(askedKeysOf));
        const said = unique(group.map(phraseOf)).filter((phrase) => asked.includes(phrase));
        const names = people.get(said[0] ?? '');
        return { names, said, asked: asked.filter((phrase) => !said.includes(phrase)) };
      })
      .filter(({ said, asked }) => said.length + asked.length > 1)
      .map(({ names, said, asked }) => ({
        kind,
        phrases: said,
        asked,
        ...(names !== undefined && { names }),
        capitals: new Set(),
      }));
  return [...named, ...grouped('pack', pack.synonyms), ...grouped('same', englishSynonyms())];
}

function namedConcepts(pack: Pack): Concept[] {
  const named = bearers(pack).map(({ at, kind, names, role }) => {
    const all = names.map(phraseOf);
    const asked = kind === 'person' ? (all[0] ?? '').split(' ') : [];
    if (role) asked.push(phraseOf(role), ...turned(role));
    for (const name of names) asked.push(...turned(name));
    const capitals = new Set(all.filter((_, name) => /^\p{Lu}\S*$/u.test(names[name] ?? '')));
    return { at, phrases: unique(all), asked, capitals };
  });
  // A word of a name, or a role, means somebody only if nobody else has it.
  const owners = new Map<string, number>();
  for (const { phrases, asked } of named) {
    for (const phrase of new Set([...phrases, ...asked]))
      owners.set(phrase, (owners.get(phrase) ?? 0) + 1);
  }
  return named.map(({ at, phrases, asked, capitals }) => ({
    kind: 'name',
    phrases,
    asked: unique(asked).filter((part) => owners.get(part) === 1 && !phrases.includes(part)),
    names: at,
    capitals,
  }));
}

/** Whom or what people call by names: its place among the records, all its names, what it is. */
interface Bearer {
  at: number;
  kind: Kind;
  names: string[];
  role?: string | undefined;
}

function bearers(pack: Pack): Bearer[] {
  const parties = (['person', 'organization'] as const).flatMap((kind) =>
    entriesOf(pack, kind).map(({ name, aliases, role }, at): Bearer => {
      return { at: firstOf(pack, kind) + at, kind, names: [name, ...aliases], role };
    }),
  );
  const events = pack.events.flatMap(({ title, aliases }, at): Bearer[] =>
    aliases ? [{ at: firstOf(pack, 'event') + at, kind: 'event', names: [title, ...aliases] }] : [],
  );
  return [...parties, ...events];
}

/** A phrase in the other order that English gives it: `president of ukraine`, `ukraine's president`. */
function turned(text: string): string[] {
  if (!text.includes(' of ')) return [];
  const [head, tail, ...more] = text.split(/ of (?:the )?/);
  return head && tail && more.length === 0 ? [phraseOf(`${tail} ${head}`)] : [];
}

const unique = (phrases: string[]): string[] => [
  ...new Set(
    phrases.filter((phrase) => phrase !== '' && phrase.split(' ').length <= longestPhrase),
  ),
];

// Tells whom words name that may name who speaks: a party of a pack, somebody else, or nobody.

import type { Pack } from '../../model.js';
import { WordList } from '../search/word-list.js';
import { isDescribed } from './described.js';
import { nameAtEnd, type SaidBy } from './name-parts.js';
import { type Claimed, claimedBy } from './speaker.js';
import { isSurname, strangerIn } from './stranger.js';

const pronouns = new WordList('he she they it i we you who');
const persons = new WordList('he she they');

/** Who is nobody by name, and may begin a sentence. */
const anybody = new WordList(
  'someone somebody anyone anybody everyone everybody people nobody one some many most others both another twitter unknown anonymous sie il elle ils elles on él ella ellos lui lei он она они він вона вони',
);

/** Who speaks, as words tell. */
export interface Who {
  /** Who is said to speak; undefined where a pronoun or a description does not name anybody. */
  by?: Claimed;
  /** `by` is told of without a name: it may be who spoke. */
  described?: true;
  /** A pronoun stands for who spoke before; of a claim, where no other sentence leads to it and nobody answers. */
  same?: true;
  /** Nobody is named, and no pronoun stands for somebody either. */
  unread?: true;
}

/** Who is meant by the first that means anybody: a party of the pack, or else somebody by name. */
export function whoAmong(pack: Pack, said: readonly SaidBy[]): Who {
  const named = said.flatMap(({ names, ...rest }) => names.map((name) => ({ name, ...rest })));
  for (const { name, how } of named) {
    const by = claimedBy(pack, name);
    // A word of a heading may stand in what an organization is called.
    if (by.party?.kind === 'person' || (by.party && how === 'verb')) return { by };
  }
  for (const { name, how, unsure } of named) {
    const stranger = unsure ? strangerIn(pack, name) : strangerBy(pack, name, how);
    if (stranger !== undefined) return { by: claimedBy(pack, stranger) };
  }
  const description = named.find(({ name, how }) => how === 'verb' && isDescribed(name))?.name;
  if (description !== undefined) return { by: claimedBy(pack, description), described: true };
  const all = named.map(({ name }) => name.toLowerCase());
  if (all.length === 0 || !all.every((name) => pronouns.has(name))) return { unread: true };
  return all.every((name) => persons.has(name)) ? { same: true } : {};
}

/**
 * Somebody whom the pack does not know, by words with capitals: where a verb gives them a name by several words, or one that
 * is no plural; above as a heading or behind a dash by what looks like nothing else.
 */
function strangerBy(pack: Pack, words: string, how: SaidBy['how']): string | undefined {
  const isNobody = anybody.has(words.toLowerCase());
  if (how !== 'verb') return !isNobody && isSurname(pack, words) ? words : strangerIn(pack, words);
  const name = nameAtEnd(words);
  if (name.includes(' ')) return name;
  const isOne = /\p{Ll}/u.test(name) && !name.endsWith('s');
  return isOne && !anybody.has(name.toLowerCase()) ? name : undefined;
}

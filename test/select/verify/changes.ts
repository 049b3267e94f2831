// Two texts for the tests of changes: a pack with names and synonyms, and the changes from some words to others.

import type { Pack } from '../../../src/model.js';
import { changesIn } from '../../../src/select/verify/meaning.js';
import { wordsOf } from '../../../src/select/verify/words.js';
import { packOf, quote } from './packs.js';

export const pack: Pack = {
  ...packOf(quote('met', 'We met the captain of the Argo in Kyiv, and Oak was there')),
  organizations: [
    ...packOf().organizations,
    { id: 'band', name: 'The Who', aliases: [], text: '', evidence: [] },
  ],
  synonyms: [
    ['Kyiv', 'Kiev', 'the capital'],
    ['storm', 'gale'],
    ['allied', 'Doria-Gomel'],
  ],
};

/** The words of a text as they stand inside a sentence: a capital is a name. */
export const inside = (text: string) => wordsOf(`we ${text}`).slice(1);

/** The changes from some words to others, as `what: from > to`. */
export const changes = (from: string, to: string, how = changesIn, outside = false): string[] =>
  how({ removed: inside(from), added: inside(to), outside }, pack).map(
    (change) => `${change.what}: ${change.from} > ${change.to}`,
  );

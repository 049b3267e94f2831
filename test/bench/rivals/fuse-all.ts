// Plain Fuse.js as a command line, given every text in which this program searches: reads a pack, builds, answers one query.

import Fuse from 'fuse.js';
import { type Kind, kinds } from '../../../src/model.js';
import { entriesOf } from '../../../src/pack/records.js';
import { fields, namesOf } from '../../../src/select/search/fields.js';
import { print, query, readPack } from './entries.js';

const pack = readPack();
const names = namesOf(pack);

function searchedOf<K extends Kind>(kind: K): { id: string; title: string; texts: string[] }[] {
  return entriesOf(pack, kind).map((entry) => {
    const texts: string[] = [];
    fields[kind].texts(entry, names, (text) => {
      if (text) texts.push(text);
    });
    return { id: entry.id, title: texts[0] ?? '', texts };
  });
}

const fuse = new Fuse(kinds.flatMap(searchedOf), { keys: ['texts'] });
print(fuse.search(query, { limit: 10 }).map(({ item }) => item));

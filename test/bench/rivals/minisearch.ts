// MiniSearch as a command line: reads a pack, builds, answers one query, misspelt or not.

import MiniSearch from 'minisearch';
import { print, query, readEntries, type StockEntry } from './entries.js';

const index = new MiniSearch<StockEntry>({
  fields: ['title', 'text'],
  storeFields: ['title'],
  searchOptions: { fuzzy: 0.2, prefix: true },
});
index.addAll(readEntries());
const found = index.search(query).slice(0, 10);
print(found.map(({ id, ...stored }) => ({ id: String(id), title: String(stored.title) })));

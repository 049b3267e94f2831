// Plain Fuse.js as a command line: reads a pack, builds, answers one query.

import Fuse from 'fuse.js';
import { print, query, readEntries } from './entries.js';

const fuse = new Fuse(readEntries(), { keys: ['title', 'text'] });
print(fuse.search(query, { limit: 10 }).map(({ item }) => item));

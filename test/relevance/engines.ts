// The engines that are compared: this program's, and stock ones over the same records.

import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Pack, PackRecord } from '../../src/model.js';
import { recordsOf } from '../../src/pack/records.js';
import { search } from '../../src/select/search/index.js';

/** A search engine over one pack. */
export interface Engine {
  name: string;
  /** The records that answer a query, best first, ten at most. */
  find(query: string): PackRecord[];
}

/** What a stock engine is given of a record. */
interface Stock {
  id: number;
  title: string;
  text: string;
  speaker: string;
  aliases: string[];
}

const most = 10;

/** This program's engine first, then Fuse.js as it comes, Fuse.js tuned, and MiniSearch. */
export function enginesOver(pack: Pack): Engine[] {
  const records = recordsOf(pack);
  const entries = records.map(stock);
  const found = (indices: readonly number[]): PackRecord[] =>
    indices.slice(0, most).flatMap((at) => records[at] ?? []);
  return [
    {
      name: 'xi-putin',
      find: (query) => search(pack, query, { limit: most }).hits.map(({ record }) => record),
    },
    {
      name: 'Fuse.js',
      find: fuse(entries, found, { keys: ['title', 'text', 'speaker', 'aliases'] }),
    },
    { name: 'Fuse.js tuned', find: fuse(entries, found, tuned) },
    { name: 'MiniSearch', find: miniSearch(entries, found) },
  ];
}

const stock = (record: PackRecord, id: number): Stock => ({
  id,
  title: record.title,
  text: record.text,
  speaker: record.kind === 'quote' ? (record.speaker?.name ?? '') : '',
  aliases: 'aliases' in record ? (record.aliases ?? []) : [],
});

const tuned: IFuseOptions<Stock> = {
  ignoreLocation: true,
  threshold: 0.3,
  keys: [
    { name: 'title', weight: 3 },
    { name: 'aliases', weight: 3 },
    { name: 'text', weight: 2 },
    { name: 'speaker', weight: 1 },
  ],
};

type Found = (indices: readonly number[]) => PackRecord[];

function fuse(entries: Stock[], found: Found, options: IFuseOptions<Stock>): Engine['find'] {
  const index = new Fuse(entries, options);
  return (query) => found(index.search(query, { limit: most }).map(({ item }) => item.id));
}

function miniSearch(entries: Stock[], found: Found): Engine['find'] {
  const index = new MiniSearch<Stock>({
    fields: ['title', 'text', 'speaker', 'aliases'],
    extractField: (entry, field) => {
      const has = entry[field as keyof Stock];
      return Array.isArray(has) ? has.join('\n') : String(has);
    },
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(entries);
  return (query) => found(index.search(query).map(({ id }) => Number(id)));
}

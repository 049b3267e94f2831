// What a stock engine is given: the titles and texts of a pack, read from its file.

import { readFileSync } from 'node:fs';
import type { Pack } from '../../../src/model.js';

export interface StockEntry {
  id: string;
  title: string;
  text: string;
}

/** The file and the query of the command line. */
export const [, , file = '', query = ''] = process.argv;

export const readPack = (): Pack => JSON.parse(readFileSync(file, 'utf8')) as Pack;

export function readEntries(): StockEntry[] {
  const pack = readPack();
  const named = [...pack.people, ...pack.organizations].map(({ id, name, text }) => {
    return { id, title: name, text };
  });
  const titled = [...pack.facts, ...pack.events, ...pack.topics];
  const quotes = pack.quotes.map(({ id, speaker = '', text }) => ({ id, title: speaker, text }));
  const sources = pack.sources.map(({ id, title, note = '' }) => ({ id, title, text: note }));
  return [...titled, ...quotes, ...named, ...sources].map(({ id, title, text }) => {
    return { id, title, text };
  });
}

export const print = (found: readonly Pick<StockEntry, 'id' | 'title'>[]): boolean =>
  process.stdout.write(found.map(({ id, title }) => `${id}\t${title}\n`).join(''));

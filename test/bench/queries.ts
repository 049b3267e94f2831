// Distinct queries of a pack: stretches of its titles and texts as people ask for them, some of them misspelt.

import type { Pack } from '../../src/model.js';
import { type Random, randomFrom } from './random.js';

/** So many queries, the same every time. `asked` come first: queries that somebody wrote. */
export function queriesFrom(pack: Pack, count: number, asked: readonly string[] = []): string[] {
  const random = randomFrom(2);
  const texts = [
    ...[...pack.facts, ...pack.events, ...pack.sources, ...pack.topics].map(({ title }) => title),
    ...[...pack.people, ...pack.organizations].map(({ name }) => name),
    ...[...pack.facts, ...pack.quotes].map(({ text }) => text),
  ];
  const queries = new Set(asked);
  while (queries.size < count) queries.add(stretchOf(random.pick(texts), random));
  return [...queries].slice(0, count);
}

/** One to four neighbouring words of a text; one in five with a letter missing. */
function stretchOf(text: string, random: Random): string {
  const words = text.match(/[\p{L}\p{N}'’%-]+/gu) ?? [text];
  const from = random.below(words.length);
  const stretch = words.slice(from, from + 1 + random.below(4));
  if (random.chance(0.2)) {
    const at = random.below(stretch.length);
    stretch[at] = misspelt(stretch[at] ?? '', random);
  }
  return stretch.join(' ').toLowerCase();
}

function misspelt(word: string, random: Random): string {
  if (word.length < 5) return word;
  const at = 1 + random.below(word.length - 2);
  return word.slice(0, at) + word.slice(at + 1);
}

// Has a phrase mean the same whichever word for a country it has: its name, its people, its seat of government.

import { countryOf } from './thesaurus.js';

/**
 * A phrase of stems with each word for a country as the country's name, so that `criticise moscow` asks as
 * `criticise russia` does. One word, or words for countries alone, are what they are.
 */
export function byCountry(phrase: string): string {
  if (!phrase.includes(' ')) return phrase;
  const stems = phrase.split(' ');
  const named = stems.map((stemmed) => countryOf(stemmed));
  const countries = named.filter((country) => country !== undefined).length;
  if (countries === 0 || countries === named.length) return phrase;
  return stems.map((stemmed, at) => named[at] ?? stemmed).join(' ');
}

// Made-up prose that is shaped like English: function words, several thousand words by Zipf's law, names, figures.

import { type Random, zipf } from './random.js';

export interface Prose {
  /** A word that carries meaning, in lower case. */
  word(): string;
  /** A name of a person: two capitalised words. */
  name(): string;
  /** A name of a place or a body: one to three capitalised words. */
  place(): string;
  /** A title without a full stop. */
  title(): string;
  /** So many sentences. */
  text(sentences: number): string;
}

const functionWords =
  'the of to and in that a for on with as is by at it from was be are this have not they has which an their or its but had will were more than been who also would after about over one between two under during against when while could before since because most other through only where'.split(
    ' ',
  );

const onsets =
  'b c d f g h l m n p r s t v w br ch cl cr dr fl fr gr pl pr sc sh sp st str th tr'.split(' ');
const vowels = 'a e i o u a e i o ai ea ee oa ou'.split(' ');
const codas = ['', '', ...'n r l s t m ck nd nt rd rt st ll ss m p'.split(' ')];
const endings = ['', '', '', '', 's', 's', 'ing', 'ed', 'er', 'al', 'ment', 'ion', 'ly', 'ness'];

const size = 6000;
const names = 900;

/** Writes prose with the words that a seed gives. */
export function proseFrom(random: Random): Prose {
  const word = zipf(
    distinct(size, () => made(random, 1 + random.below(2))),
    random,
  );
  const proper = distinct(names, () => capital(made(random, 2, false)));
  const properWord = zipf(proper, random);
  const functionWord = zipf(functionWords, random);
  const name = (): string => `${random.pick(proper)} ${random.pick(proper)}`;
  const phrase = (words: number): string => Array.from({ length: words }, word).join(' ');

  const sentence = (): string => {
    const words: string[] = [];
    const length = 8 + random.below(15);
    for (let at = 0; at < length; at++) {
      if (at % 2 === 0 && random.chance(0.85)) words.push(functionWord());
      else if (random.chance(0.12)) words.push(properWord());
      else if (random.chance(0.05)) words.push(figure(random));
      else words.push(word());
      if (at > 3 && at < length - 3 && random.chance(0.06)) words.push(`${words.pop()},`);
    }
    if (random.chance(0.15)) words.push('in', String(1990 + random.below(40)));
    return `${capital(words.join(' '))}.`;
  };

  return {
    word,
    name,
    place: () => (random.chance(0.5) ? `${properWord()} ${capital(word())}` : random.pick(proper)),
    title: () =>
      capital(
        random.chance(0.4)
          ? `${properWord()} ${functionWord()} ${phrase(2)}`
          : `${phrase(2)} ${functionWord()} ${phrase(1 + random.below(3))}`,
      ),
    text: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
  };
}

function made(random: Random, syllables: number, inflected = true): string {
  let stem = '';
  for (let at = 0; at < syllables; at++) stem += random.pick(onsets) + random.pick(vowels);
  return stem + random.pick(codas) + (inflected ? random.pick(endings) : '');
}

function figure(random: Random): string {
  const amount = 2 + random.below(random.chance(0.3) ? 90_000 : 98);
  return random.chance(0.25) ? `${amount % 100}%` : amount.toLocaleString('en-US');
}

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

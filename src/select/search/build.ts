// Makes the index of a pack: which records hold which stems and meanings, and how prominently.

import type { Pack, PackRecord } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { type Concept, conceptsOf, longestPhrase } from './concepts.js';
import { stopWords } from './english/stop-words.js';
import { fieldsOf, linksOf, namesOf } from './fields.js';
import type { SerialisedIndex } from './serialised.js';
import { stem } from './stem.js';
import { type Token, tokenize } from './tokens.js';

/**
 * How far the length of a field damps its words (the `b` of BM25) and how soon repetition stops
 * counting (its `k1`): Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
 * Beyond" (2009), with less damping than the usual 0.75, since records are short alike.
 */
const damping = 0.35;
const saturation = 1;

/** What a link to a record counts, against a mention of its name in the text. */
const linkWeight = 0.4;

export function buildIndex(pack: Pack): SerialisedIndex {
  const records = recordsOf(pack);
  const concepts = conceptsOf(pack);
  const spellings = spellingsOf(concepts);
  const names = namesOf(pack);
  const conceptOfId = new Map<string, number>();
  for (const [at, concept] of concepts.entries()) {
    const record = concept.names === undefined ? undefined : records[concept.names];
    if (record) conceptOfId.set(record.id, at);
  }
  const terms = new Postings<string>();
  const meanings = new Postings<number>();
  const words = new Set<string>();
  records.forEach((record, at) => {
    const found = new Counts();
    for (const field of fieldsOf(record, names)) {
      const tokens = tokenize(field.text);
      const worth = field.weight / (1 - damping + (damping * tokens.length) / field.usual);
      countTerms(tokens, worth, found.terms, words);
      countMeanings(tokens, worth, found.meanings, spellings, concepts);
    }
    for (const link of linksOf(record)) {
      const concept = conceptOfId.get(link);
      if (concept !== undefined) add(found.meanings, concept, linkWeight);
    }
    const own = conceptOfId.get(record.id);
    if (own !== undefined) add(found.meanings, own, 4);
    for (const [term, worth] of found.terms) terms.add(term, at, worth);
    for (const [meaning, worth] of found.meanings) meanings.add(meaning, at, worth);
  });
  return serialise(pack, records, concepts, spellings, terms, meanings, words);
}

/** Phrase → the concepts that it may mean, in records. */
interface Spellings {
  concepts: Map<string, number[]>;
  /** First stem of a phrase → the most stems that a phrase with it has. */
  longest: Map<string, number>;
}

function spellingsOf(concepts: readonly Concept[]): Spellings {
  const spellings: Spellings = { concepts: new Map(), longest: new Map() };
  for (const [at, { phrases }] of concepts.entries()) {
    for (const phrase of phrases) {
      const stems = phrase.split(' ');
      const first = stems[0] ?? '';
      list(spellings.concepts, phrase).push(at);
      spellings.longest.set(first, Math.max(stems.length, spellings.longest.get(first) ?? 0));
    }
  }
  return spellings;
}

class Counts {
  readonly terms = new Map<string, number>();
  readonly meanings = new Map<number, number>();
}

/** Key → pairs of a record's place and the impact of the key in it (1 to 255). */
class Postings<Key> {
  readonly lists = new Map<Key, number[]>();

  add(key: Key, record: number, worth: number): void {
    const impact = Math.max(1, Math.round((255 * worth) / (worth + saturation)));
    list(this.lists, key).push(record, impact);
  }
}

function list<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  let items = lists.get(key);
  if (!items) {
    items = [];
    lists.set(key, items);
  }
  return items;
}

const add = <Key>(counts: Map<Key, number>, key: Key, worth: number): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + worth);

function countTerms(
  tokens: readonly Token[],
  worth: number,
  counts: Map<string, number>,
  words: Set<string>,
): void {
  for (const { word } of tokens) {
    if (stopWords.has(word)) continue;
    words.add(word);
    add(counts, stem(word), worth);
  }
}

function countMeanings(
  tokens: readonly Token[],
  worth: number,
  counts: Map<number, number>,
  spellings: Spellings,
  concepts: readonly Concept[],
): void {
  const content = tokens.filter(({ word, joined }) => !joined && !stopWords.has(word));
  const stems = content.map(({ word }) => stem(word));
  for (let from = 0; from < stems.length; from++) {
    const longest = spellings.longest.get(stems[from] ?? '') ?? 0;
    let phrase = '';
    for (let to = from; to < from + longest && to < stems.length; to++) {
      phrase = to === from ? (stems[to] ?? '') : `${phrase} ${stems[to]}`;
      for (const concept of spellings.concepts.get(phrase) ?? []) {
        const small = !content[from]?.capital && to === from;
        if (small && concepts[concept]?.capitals.has(phrase)) continue;
        add(counts, concept, worth);
      }
    }
  }
}

function serialise(
  pack: Pack,
  records: readonly PackRecord[],
  concepts: readonly Concept[],
  spellings: Spellings,
  terms: Postings<string>,
  meanings: Postings<number>,
  words: Set<string>,
): SerialisedIndex {
  // A concept that no record holds can find nothing.
  const kept = concepts.map((_, at) => at).filter((at) => meanings.lists.has(at));
  const places = new Map(kept.map((at, place) => [at, place]));
  const phrases = new Map<string, number[]>();
  const place = (phrase: string, at: number) => {
    const known = places.get(at);
    if (known !== undefined) list(phrases, phrase).push(known);
  };
  for (const [phrase, ats] of spellings.concepts) for (const at of ats) place(phrase, at);
  for (const [at, { asked }] of concepts.entries()) for (const phrase of asked) place(phrase, at);
  for (const word of pack.synonyms.flat().flatMap((phrase) => tokenize(phrase)))
    if (!stopWords.has(word.word) && !words.has(word.word)) words.add(word.word);
  return {
    version: 1,
    pack: pack.id,
    records: records.length,
    named: kept
      .filter((at) => concepts[at]?.names !== undefined)
      .map((at) => concepts[at]?.names ?? 0),
    kinds: kept.map((at) => concepts[at]?.kind ?? 'near'),
    terms: [...terms.lists.keys()],
    termPostings: [...terms.lists.values()],
    phrases: [...phrases.keys()],
    phraseConcepts: [...phrases.values()],
    conceptPostings: kept.map((at) => meanings.lists.get(at) ?? []),
    words: [...words].filter((word) => !/\d/.test(word)).sort(),
    longestPhrase,
  };
}

// Makes the index of a pack: which records hold which stems and meanings, and how prominently.

import type { Pack } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { type Concept, conceptsOf, longestPhrase } from './concepts.js';
import { stopWords } from './english/stop-words.js';
import { type Field, fieldsOf, linksOf, namesOf } from './fields.js';
import { Postings } from './postings.js';
import type { SerialisedIndex } from './serialised.js';
import { root, stem } from './stem.js';
import { type Token, tokenize } from './tokens.js';

/** How far the length of a field damps its words: the `b` of BM25, lower than the usual 0.75, since records are short alike. */
const damping = 0.35;

/** What a link to a record counts, and what a record counts for its own name, against a mention in a text. */
const linkWorth = 0.4;
const ownWorth = 4;

export function buildIndex(pack: Pack): SerialisedIndex {
  const records = recordsOf(pack);
  const concepts = conceptsOf(pack);
  const builder = new Builder(concepts);
  const names = namesOf(pack);
  const conceptOf = new Map<string, number>();
  for (const [at, { names: named }] of concepts.entries()) {
    const record = named === undefined ? undefined : records[named];
    if (record) conceptOf.set(record.id, at);
  }
  for (const [at, record] of records.entries()) {
    for (const field of fieldsOf(record, names)) builder.read(field);
    for (const link of linksOf(record)) builder.link(conceptOf.get(link), linkWorth);
    builder.link(conceptOf.get(record.id), ownWorth);
    builder.close(at);
  }
  for (const phrase of pack.synonyms.flat()) builder.learn(phrase);
  return { version: 1, pack: pack.id, records: records.length, ...builder.finish() };
}

/** What is known of a folded word, found out once. */
interface Word {
  /** The number of its stem; none for a stop-word. */
  term?: number;
  /** The most stems that a phrase beginning with its stem has; 0 where there is none. */
  longest: number;
  /** It can be what a misspelt word means. */
  spellable: boolean;
}

class Builder {
  private readonly words = new Map<string, Word>();
  private readonly termAt = new Map<string, number>();
  private readonly terms = new Postings();
  private readonly meanings = new Postings();
  /** Phrase of stems → the concepts that it may mean. */
  private readonly phrases = new Map<string, number[]>();
  /** First stem of a phrase → the most stems that a phrase with it has. */
  private readonly longest = new Map<string, number>();

  constructor(private readonly concepts: readonly Concept[]) {
    for (const [at, { phrases }] of concepts.entries()) {
      for (const phrase of phrases) {
        const stems = phrase.split(' ');
        const first = stems[0] ?? '';
        append(this.phrases, phrase, at);
        this.longest.set(first, Math.max(stems.length, this.longest.get(first) ?? 0));
      }
    }
  }

  /** Takes in a text of the record at hand. */
  read({ text, weight, usual, own }: Field): void {
    const tokens = tokenize(text);
    const worth = weight / (1 - damping + (damping * tokens.length) / usual);
    for (const [at, token] of tokens.entries()) {
      const word = this.wordOf(token, text);
      if (word.term === undefined) continue;
      this.terms.count(word.term, worth, own);
      if (word.longest > 0 && !token.joined)
        this.mean(tokens, at, word.longest, (concept) => this.meanings.count(concept, worth, own));
    }
  }

  /** Calls for each meaning of the phrases that begin at a place. */
  private mean(
    tokens: readonly Token[],
    from: number,
    longest: number,
    each: (concept: number) => void,
  ): void {
    let phrase = '';
    let length = 0;
    for (let at = from; at < tokens.length && length < longest; at++) {
      const token = tokens[at] as Token;
      if (token.joined || stopWords.has(token.word)) continue;
      phrase = length === 0 ? stem(token.word) : `${phrase} ${stem(token.word)}`;
      length++;
      for (const concept of this.phrases.get(phrase) ?? []) {
        const isSmall = length === 1 && !token.capital;
        if (isSmall && this.concepts[concept]?.capitals.has(phrase)) continue;
        each(concept);
      }
    }
  }

  /** Counts a concept, if there is one, in the record at hand. */
  link(concept: number | undefined, worth: number): void {
    if (concept !== undefined) this.meanings.count(concept, worth, true);
  }

  close(record: number): void {
    this.terms.close(record);
    this.meanings.close(record);
  }

  /** Takes in words that only queries use. */
  learn(text: string): void {
    for (const { word, start } of tokenize(text)) {
      if (stopWords.has(word) || this.words.get(word)?.spellable) continue;
      this.words.set(word, { longest: 0, spellable: isLatin(text, start) });
    }
  }

  private wordOf({ word, start }: Token, text: string): Word {
    let known = this.words.get(word);
    if (!known) {
      const stemmed = stem(word);
      known = { longest: this.longest.get(stemmed) ?? 0, spellable: false };
      if (!stopWords.has(word)) known.term = this.number(stemmed);
      this.words.set(word, known);
    }
    if (!known.spellable && known.term !== undefined) known.spellable = isLatin(text, start);
    return known;
  }

  private number(stemmed: string): number {
    const known = this.termAt.get(stemmed);
    if (known !== undefined) return known;
    this.termAt.set(stemmed, this.termAt.size);
    return this.termAt.size - 1;
  }

  finish(): Omit<SerialisedIndex, 'version' | 'pack' | 'records'> {
    const terms = [...this.termAt.keys()];
    const roots = new Map<string, string[]>();
    for (const term of terms) {
      const from = root(term, 'all');
      if (from !== term) append(roots, from, term);
    }
    // A concept that no record holds can find nothing.
    const kept = this.concepts
      .map((concept, at) => ({ concept, list: this.meanings.of(at) }))
      .filter(({ list }) => list.length > 0);
    const phrases = new Map<string, number[]>();
    for (const [at, { concept }] of kept.entries()) {
      for (const phrase of [...concept.phrases, ...concept.asked]) append(phrases, phrase, at);
    }
    return {
      terms,
      termPostings: terms.map((_, at) => this.terms.of(at)),
      roots: [...roots.keys()],
      derived: [...roots.values()],
      phrases: [...phrases.keys()],
      phraseConcepts: [...phrases.values()],
      conceptPostings: kept.map(({ list }) => list),
      named: kept.flatMap(({ concept: { names } }) => (names === undefined ? [] : [names])),
      kinds: kept.map(({ concept }) => concept.kind),
      words: [...this.words.keys()].filter((word) => this.isSpellable(word)).sort(),
      longestPhrase,
    };
  }

  private readonly isSpellable = (word: string): boolean =>
    word.length > 2 && this.words.get(word)?.spellable === true && !/\d/.test(word);
}

/** Whether a word of a text is in Latin letters. In others, names are enough to be spelt. */
const isLatin = (text: string, start: number): boolean => text.charCodeAt(start) < 0x250;

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

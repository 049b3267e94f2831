// Makes the index of a pack: which records hold which stems and meanings, and how prominently.

import type { Pack } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { type Concept, conceptsOf, longestPhrase } from './concepts.js';
import { stopWords } from './english/stop-words.js';
import { type Field, fieldsOf, linksOf, namesOf } from './fields.js';
import { type Branch, phraseTree } from './phrase-tree.js';
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
  stem: string;
  /** The number of its stem; none for a stop-word. */
  term: number | undefined;
  /** Where phrases that begin with its stem lead. */
  branch: Branch | undefined;
  /** It can be what a misspelt word means. */
  spellable: boolean;
}

class Builder {
  private readonly words = new Map<string, Word>();
  private readonly termAt = new Map<string, number>();
  private readonly terms = new Postings();
  private readonly meanings = new Postings();
  private readonly tree: ReadonlyMap<string, Branch>;

  constructor(private readonly concepts: readonly Concept[]) {
    this.tree = phraseTree(concepts);
  }

  /** Takes in a text of the record at hand. */
  read({ text, weight, usual, own }: Field): void {
    const tokens = tokenize(text);
    const worth = weight / (1 - damping + (damping * tokens.length) / usual);
    const content: { word: Word; capital: boolean }[] = [];
    for (const token of tokens) {
      const word = this.wordOf(token, text);
      if (word.term === undefined) continue;
      this.terms.count(word.term, worth, own);
      if (!token.joined) content.push({ word, capital: token.capital });
    }
    for (let at = 0; at < content.length; at++) {
      let branch = content[at]?.word.branch;
      const isSmall = !content[at]?.capital;
      for (let to = at + 1; branch; to++) {
        for (const { at: concept, small } of branch.concepts) {
          if (small || !isSmall || to > at + 1) this.meanings.count(concept, worth, own);
        }
        const next = content[to];
        branch = next && branch.next.get(next.word.stem);
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
      const spellable = isLatin(text, start);
      this.words.set(word, { stem: stem(word), term: undefined, branch: undefined, spellable });
    }
  }

  private wordOf({ word, start }: Token, text: string): Word {
    let known = this.words.get(word);
    if (!known) {
      const stemmed = stem(word);
      const term = stopWords.has(word) ? undefined : this.number(stemmed);
      known = { stem: stemmed, term, branch: this.tree.get(stemmed), spellable: false };
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

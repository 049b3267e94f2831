// Makes the index of a pack: which records hold which stems and meanings, and how prominently.

import type { Pack } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { type Concept, conceptsOf, longestPhrase } from './concepts.js';
import { stopWords } from './english/stop-words.js';
import { type Field, fieldsOf, linksOf, namesOf } from './fields.js';
import { type Branch, phraseTree } from './phrase-tree.js';
import { Postings, Texts } from './postings.js';
import type { IndexData } from './serialised.js';
import { root, stem } from './stem.js';
import { type Token, tokenize, wordsOf } from './tokens.js';

/** How far the length of a field damps its words: the `b` of BM25, lower than the usual 0.75, since records are short alike. */
const damping = 0.35;

/** What a link to a record counts, and what a record counts for its own name, against a mention in a text. */
const linkWorth = 0.4;
const ownWorth = 4;

export function buildIndex(pack: Pack): IndexData {
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
    for (const field of fieldsOf(record, names)) builder.read(at, field);
    const linked = linksOf(record).map((id) => conceptOf.get(id));
    builder.link(at, linked, linkWorth);
    builder.link(at, [conceptOf.get(record.id)], ownWorth);
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

/** What stands in a text: how many tokens, which terms, which concepts, each as often as it does. */
interface Cut {
  length: number;
  terms: number[];
  meanings: number[];
}

/** The characters of a text under which it is short. */
const shortText = 40;

class Builder {
  private readonly cuts = new Map<string, Cut>();
  private readonly words = new Map<string, Word>();
  private readonly termAt = new Map<string, number>();
  private readonly texts = new Texts();
  private readonly terms = new Postings(this.texts);
  private readonly meanings = new Postings(this.texts);
  private readonly tree: ReadonlyMap<string, Branch>;

  constructor(private readonly concepts: readonly Concept[]) {
    this.tree = phraseTree(concepts);
  }

  /** Takes in a text of a record. */
  read(record: number, { text, weight, usual, own }: Field): void {
    const { length, terms, meanings } = this.cut(text);
    const worth = weight / (1 - damping + (damping * length) / usual);
    const at = this.texts.add(record, worth, own);
    for (const term of terms) this.terms.note(term, at);
    for (const concept of meanings) this.meanings.note(concept, at);
  }

  /** What stands in a text; that of short ones is kept, since names, topics and days come again and again. */
  private cut(text: string): Cut {
    const known = this.cuts.get(text);
    if (known) return known;
    const tokens = tokenize(text);
    const cut: Cut = { length: tokens.length, terms: [], meanings: [] };
    const words: Word[] = [];
    const capitals: boolean[] = [];
    for (const token of tokens) {
      const word = this.wordOf(token, text);
      if (word.term === undefined) continue;
      cut.terms.push(word.term);
    }
    for (const token of wordsOf(tokens)) {
      const word = this.wordOf(token, text);
      if (word.term === undefined) continue;
      words.push(word);
      capitals.push(token.capital);
    }
    for (let from = 0; from < words.length; from++) {
      let branch = words[from]?.branch;
      for (let next = from + 1; branch; next++) {
        for (const { at, small } of branch.concepts) {
          if (small || capitals[from] || next > from + 1) cut.meanings.push(at);
        }
        const following = words[next];
        branch = following && branch.next.get(following.stem);
      }
    }
    if (text.length < shortText) this.cuts.set(text, cut);
    return cut;
  }

  /** Notes concepts that a record is about, whether its texts say so or not. */
  link(record: number, concepts: readonly (number | undefined)[], worth: number): void {
    const known = concepts.filter((concept) => concept !== undefined);
    if (known.length === 0) return;
    const at = this.texts.add(record, worth, true);
    for (const concept of known) this.meanings.note(concept, at);
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

  finish(): Omit<IndexData, 'version' | 'pack' | 'records'> {
    const terms = [...this.termAt.keys()];
    const roots = new Map<string, string[]>();
    for (const term of terms) {
      const from = root(term, 'all');
      if (from !== term) append(roots, from, term);
    }
    // A concept that no record holds can find nothing.
    const kept = this.concepts
      .map((concept, at) => ({ ...concept, at }))
      .filter(({ at }) => this.meanings.has(at));
    const phrases = new Map<string, number[]>();
    for (const [place, concept] of kept.entries()) {
      for (const phrase of [...concept.phrases, ...concept.asked]) append(phrases, phrase, place);
    }
    return {
      terms,
      termList: (term) => this.terms.of(term),
      roots: [...roots.keys()],
      derived: [...roots.values()],
      phrases: [...phrases.keys()],
      phraseConcepts: [...phrases.values()],
      conceptList: (concept) => this.meanings.of(kept[concept]?.at ?? -1),
      named: kept.flatMap(({ names }) => (names === undefined ? [] : [names])),
      kinds: kept.map(({ kind }) => kind),
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

// Makes the index of a pack: which records hold which stems and meanings, and how prominently.

import type { Pack } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { type Concept, conceptsOf } from './concepts.js';
import { stopWords } from './english/stop-words.js';
import { type Field, fieldsOf, linksOf, namesOf } from './fields.js';
import { type Branch, branchOf, phraseTree } from './phrase-tree.js';
import { Postings, Texts } from './postings.js';
import type { ConceptData, IndexData, Listed } from './serialised.js';
import { SortedWords } from './sorted-words.js';
import { stem } from './stem.js';
import { type Token, tokenize, wordsOf } from './tokens.js';

/** How far the length of a field damps its words: the `b` of BM25, lower than the usual 0.75, since records are short alike. */
const damping = 0.35;

/** What a link to a record counts, and what a record counts for its own name, against a mention in a text. */
const linkWorth = 0.4;
const ownWorth = 4;

/** An index that was made of a pack, and can be written down. */
export interface BuiltIndex extends IndexData {
  listed(): Listed;
}

export function buildIndex(pack: Pack): BuiltIndex {
  const records = recordsOf(pack);
  const concepts = conceptsOf(pack);
  const reader = new Reader(concepts);
  const names = namesOf(pack);
  const conceptOf = new Map<string, number>();
  for (const [at, { names: named }] of concepts.entries()) {
    const record = named === undefined ? undefined : records[named];
    if (record) conceptOf.set(record.id, at);
  }
  for (const [at, record] of records.entries()) {
    for (const field of fieldsOf(record, names)) reader.read(at, field);
    const linked = linksOf(record).map((id) => conceptOf.get(id));
    reader.link(at, linked, linkWorth);
    reader.link(at, [conceptOf.get(record.id)], ownWorth);
  }
  for (const phrase of pack.synonyms.flat()) reader.learn(phrase);
  const ids = records.map(({ id }) => id);
  let places: Map<string, number> | undefined;
  return {
    pack: pack.id,
    records: records.length,
    bare: records.flatMap((record, at) =>
      record.kind === 'source' && record.records === 0 ? [at] : [],
    ),
    placeOf(id) {
      places ??= new Map(ids.map((known, at) => [known, at]));
      return places.get(id);
    },
    ...reader.index(ids),
  };
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

class Reader {
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
    for (const token of tokens) {
      const { term } = this.wordOf(token, text);
      if (term !== undefined) cut.terms.push(term);
    }
    this.findPhrases(wordsOf(tokens), text, cut.meanings);
    if (text.length < shortText) this.cuts.set(text, cut);
    return cut;
  }

  /** Finds the concepts whose phrases stand in a row of words. */
  private findPhrases(tokens: readonly Token[], text: string, meanings: number[]): void {
    const words = tokens.filter((token) => this.wordOf(token, text).term !== undefined);
    for (let from = 0; from < words.length; from++) {
      const first = words[from] as Token;
      let { branch } = this.wordOf(first, text);
      for (let next = from + 1; branch; next++) {
        for (const { at, small } of branch.concepts) {
          if (!small && !first.capital && next === from + 1) continue;
          branch.seen = true;
          meanings.push(at);
        }
        const following = words[next];
        branch = following && branch.next.get(this.wordOf(following, text).stem);
      }
    }
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

  /** The index of what was read. */
  index(ids: readonly string[]): Omit<BuiltIndex, 'pack' | 'records' | 'bare' | 'placeOf'> {
    const { termAt, terms } = this;
    // A concept that no record holds can find nothing.
    const concepts = this.concepts.flatMap((concept, at) => {
      const data = this.conceptData(concept, at);
      return data ? [{ concept, data }] : [];
    });
    const phrases = new Map<string, number[]>();
    for (const [place, { concept }] of concepts.entries()) {
      for (const phrase of [...concept.phrases, ...concept.asked]) append(phrases, phrase, place);
    }
    const all = concepts.map(({ data }) => data);
    // What stands in no record is written down for queries alone.
    const isSeen = (phrase: string): boolean => branchOf(this.tree, phrase)?.seen ?? false;
    let sorted: SortedWords | undefined;
    let words: SortedWords | undefined;
    return {
      term(stemmed) {
        const at = termAt.get(stemmed);
        return at === undefined ? undefined : terms.of(at);
      },
      termsWith(beginning) {
        sorted ??= new SortedWords([...termAt.keys()].sort().join(' '));
        return sorted.beginningWith(beginning);
      },
      conceptsOf: (phrase) => phrases.get(phrase) ?? [],
      conceptsWith: (stemmed) =>
        [...phrases].flatMap(([phrase, numbers]) =>
          phrase !== stemmed && ` ${phrase} `.includes(` ${stemmed} `) ? numbers : [],
        ),
      concept: (number) => all[number] as ConceptData,
      words: () => {
        words ??= new SortedWords([...this.words.keys()].filter(this.isSpellable).sort().join(' '));
        return words;
      },
      listed: () => ({
        ids,
        terms: [...termAt].map(([stemmed, at]) => [stemmed, terms.of(at)] as const),
        phrases,
        concepts: all.map((concept) => ({ ...concept, phrases: concept.phrases.filter(isSeen) })),
      }),
    };
  }

  /** What the index says of a concept; undefined where no record holds it. */
  private conceptData(concept: Concept, at: number): ConceptData | undefined {
    const { kind, names, capitals } = concept;
    const words: string[] = [];
    const phrases: string[] = [];
    for (const phrase of concept.phrases) {
      if (!phrase.includes(' ') && !capitals.has(phrase)) {
        if (this.termAt.has(phrase)) words.push(phrase);
      } else phrases.push(phrase);
    }
    if (words.length === 0 && !this.meanings.has(at)) return undefined;
    const { meanings } = this;
    return {
      kind,
      ...(names !== undefined && { names }),
      words,
      phrases,
      get besides() {
        return meanings.of(at);
      },
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

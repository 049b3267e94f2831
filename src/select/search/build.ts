// Makes the index of a pack: which records hold which stems and meanings, and how prominently.

import type { Pack, PackRecord } from '../../model.js';
import { recordsOf } from '../../pack/records.js';
import { append } from '../append.js';
import { Beginnings } from './beginnings.js';
import { byCountry } from './by-country.js';
import { type Concept, conceptsOf } from './concepts.js';
import { eachText, linksOf, namesOf, type Place } from './fields.js';
import { type Branch, branchOf, phraseTree } from './phrase-tree.js';
import { Postings, Texts } from './postings.js';
import type { ConceptData, IndexData, Listed } from './serialised.js';
import { TextReader } from './text-reader.js';

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
  const gatherer = new Gatherer(concepts);
  const names = namesOf(pack);
  const conceptsOfRecord = new Map<string, number[]>();
  for (const [at, { names: named }] of concepts.entries()) {
    const record = named === undefined ? undefined : records[named];
    if (record) append(conceptsOfRecord, record.id, at);
  }
  for (const [at, record] of records.entries()) {
    eachText(record, names, (text, place) => gatherer.take(at, text, place));
    const linked: number[] = [];
    for (const id of linksOf(record)) linked.push(...(conceptsOfRecord.get(id) ?? []));
    gatherer.link(at, linked, linkWorth);
    gatherer.link(at, conceptsOfRecord.get(record.id) ?? [], ownWorth);
  }
  for (const phrase of pack.synonyms.flat()) gatherer.learn(phrase);
  const ids = records.map(({ id }) => id);
  let places: Map<string, number> | undefined;
  let bare: number[] | undefined;
  return {
    pack: pack.id,
    records: records.length,
    speakers: pack.quotes.map(({ speaker }) => speaker ?? null),
    get bare() {
      bare ??= bareAmong(records);
      return bare;
    },
    placeOf(id) {
      places ??= new Map(ids.map((known, at) => [known, at]));
      return places.get(id);
    },
    ...gatherer.index(ids),
  };
}

/** The places of the sources on which none of the records rests. */
const bareAmong = (records: readonly PackRecord[]): number[] =>
  records.flatMap((record, at) => (record.kind === 'source' && record.records === 0 ? [at] : []));

class Gatherer {
  private readonly texts = new Texts();
  private readonly terms = new Postings(this.texts);
  private readonly meanings = new Postings(this.texts);
  private readonly tree: ReadonlyMap<string, Branch>;
  private readonly reader: TextReader;

  constructor(private readonly concepts: readonly Concept[]) {
    this.tree = phraseTree(concepts);
    this.reader = new TextReader(this.tree, this.terms, this.meanings);
  }

  /** Takes in a text of a record. */
  take(record: number, text: string, { weight, usual, own }: Place): void {
    const length = this.reader.read(text, this.texts.count);
    this.texts.add(record, weight / (1 - damping + (damping * length) / usual), own);
  }

  /** Notes concepts that a record is about, whether its texts say so or not. */
  link(record: number, concepts: readonly number[], worth: number): void {
    if (concepts.length === 0) return;
    const at = this.texts.add(record, worth, true);
    for (const concept of concepts) this.meanings.note(concept, at);
  }

  /** Takes in words that only queries use. */
  learn(phrase: string): void {
    this.reader.learn(phrase);
  }

  /** The index of what was read. */
  index(
    ids: readonly string[],
  ): Omit<BuiltIndex, 'pack' | 'records' | 'bare' | 'speakers' | 'placeOf'> {
    const { terms, reader } = this;
    const phrases = new Map<string, number[]>();
    const all: ConceptData[] = [];
    // A concept that no record holds can find nothing.
    for (const [at, concept] of this.concepts.entries()) {
      const data = this.conceptData(concept, at);
      if (!data) continue;
      const asked = [...concept.phrases, ...concept.asked];
      const keys = concept.kind === 'pack' ? new Set(asked.map(byCountry)) : asked;
      for (const key of keys) append(phrases, key, all.length);
      all.push(data);
    }
    // What stands in no record is written down for queries alone.
    const isSeen = (phrase: string): boolean => branchOf(this.tree, phrase)?.seen ?? false;
    // Each is made when it is first asked for: one search may ask for none.
    let words: Beginnings | undefined;
    let stems: Beginnings | undefined;
    let several: readonly Several[] | undefined;
    let openings: ReadonlySet<string> | undefined;
    const phrasesOfSeveral = (): readonly Several[] => {
      several ??= severalOf(phrases);
      return several;
    };
    return {
      term(stemmed) {
        const at = reader.numberOf(stemmed);
        return at === undefined ? undefined : terms.of(at);
      },
      termsWith(beginning) {
        stems ??= new Beginnings(reader.stems().map(([stemmed]) => stemmed));
        return stems.beginningWith(beginning);
      },
      conceptsOf: (phrase) => phrases.get(phrase) ?? [],
      begins(stemmed) {
        openings ??= new Set(phrasesOfSeveral().map(({ first }) => first));
        return openings.has(stemmed);
      },
      conceptsWith(stemmed) {
        const words = ` ${stemmed} `;
        return phrasesOfSeveral().flatMap(({ text, numbers }) =>
          text.includes(words) && text !== words ? numbers : [],
        );
      },
      concept: (number) => all[number] as ConceptData,
      words: () => {
        words ??= new Beginnings(reader.spellableWords());
        return words;
      },
      listed: () => ({
        ids,
        terms: reader.stems().map(([stemmed, at]) => [stemmed, terms.of(at)] as const),
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
        if (this.reader.numberOf(phrase) !== undefined) words.push(phrase);
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
}

/** A phrase of several stems: its first, all with a space at each end, and the numbers of the concepts that it may mean. */
interface Several {
  first: string;
  text: string;
  numbers: readonly number[];
}

const severalOf = (phrases: ReadonlyMap<string, readonly number[]>): Several[] =>
  [...phrases].flatMap(([phrase, numbers]) => {
    const space = phrase.indexOf(' ');
    return space < 0 ? [] : [{ first: phrase.slice(0, space), text: ` ${phrase} `, numbers }];
  });

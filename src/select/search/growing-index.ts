// The index of a pack that grows as it is asked: it reads the texts that may hold what is asked for, and leaves the others.

import { type Kind, kinds, type Pack } from '../../model.js';
import { counted, entriesOf, firstOf } from '../../pack/records.js';
import { append } from '../append.js';
import { AskedPhrases } from './asked-phrases.js';
import { Beginnings } from './beginnings.js';
import { type Concept, conceptsOf } from './concepts.js';
import { fields, namesOf, type Place, places } from './fields.js';
import type { ConceptData, IndexData, Words } from './index-data.js';
import { type Branch, branchOf, phraseTree } from './phrase-tree.js';
import type { PostingList } from './posting-list.js';
import { Postings } from './postings.js';
import type { Listed } from './serialised.js';
import { TextReader } from './text-reader.js';
import { Texts } from './texts.js';
import { Unread } from './unread.js';
import { formsOfStems, formsOfWords } from './written-forms.js';

const none: readonly string[] = [];

export class GrowingIndex implements IndexData {
  readonly pack: string;
  readonly speakers: readonly (string | null)[];
  /** The ids of the records, in their order. */
  private readonly ids: readonly string[];
  private readonly all: readonly Concept[];
  private readonly asked: AskedPhrases;
  private readonly texts = new Texts();
  private readonly terms = new Postings(this.texts);
  private readonly meanings = new Postings(this.texts);
  private readonly tree: ReadonlyMap<string, Branch>;
  private readonly reader: TextReader;
  private readonly unread: Unread;
  // Each is made when it is first asked for, the first two anew when more was read.
  private knownWords: Beginnings | undefined;
  private knownStems: Beginnings | undefined;
  private placesOfIds: ReadonlyMap<string, number> | undefined;
  private bareOnes: readonly number[] | undefined;

  constructor(private readonly of: Pack) {
    this.pack = of.id;
    this.speakers = of.quotes.map(({ speaker }) => speaker ?? null);
    this.ids = kinds.flatMap((kind) => entriesOf(of, kind).map(({ id }) => id));
    this.all = conceptsOf(of);
    this.asked = new AskedPhrases(this.all);
    this.tree = phraseTree(this.all);
    this.reader = new TextReader(this.tree, this.terms, this.meanings);
    this.gather();
    for (const phrase of of.synonyms.flat()) this.reader.learn(phrase);
    this.unread = new Unread(this.texts.says);
  }

  /** Takes in the texts of all records, and which concepts those are about, whether their texts say so or not. */
  private gather(): void {
    const { of, texts, meanings } = this;
    const conceptsOfRecord = new Map<string, number[]>();
    for (const [number, { names: named }] of this.all.entries()) {
      if (named !== undefined) append(conceptsOfRecord, this.ids[named] as string, number);
    }
    const names = namesOf(of);
    let at = 0;
    const take = (text: string | undefined, place: Place): void => {
      if (text) texts.add(at, place, text);
    };
    // A link is a text that says nothing.
    const link = (id: string, place: Place): void => {
      const concepts = conceptsOfRecord.get(id);
      if (!concepts) return;
      const text = texts.add(at, place, '');
      for (const concept of concepts) meanings.note(concept, text);
    };
    const gatherOf = <K extends Kind>(kind: K): void => {
      const field = fields[kind];
      for (const entry of entriesOf(of, kind)) {
        field.texts(entry, names, take);
        const links = field.links(entry);
        for (let next = 0; next < links.length; next++) link(links[next] as string, places.link);
        link(entry.id, places.itself);
        at += 1;
      }
    };
    for (const kind of kinds) gatherOf(kind);
  }

  get records(): number {
    return this.ids.length;
  }

  get bare(): readonly number[] {
    this.bareOnes ??= bareIn(this.of);
    return this.bareOnes;
  }

  placeOf(id: string): number | undefined {
    this.placesOfIds ??= new Map(this.ids.map((known, at) => [known, at]));
    return this.placesOfIds.get(id);
  }

  expect(stems: readonly string[], beginnings: readonly string[]): void {
    const { asked, unread } = this;
    if (unread.isEmpty) return;
    const begun = stems.flatMap((it) => asked.begun(it)).filter((it) => !this.isHeld(it));
    const concepts = [...stems.flatMap((it) => asked.meant(it)), ...begun];
    this.readWith([...stems, ...this.tellingOf(concepts)], beginnings);
  }

  term(stemmed: string): PostingList | undefined {
    this.readWith([stemmed], none);
    const number = this.reader.numberOf(stemmed);
    return number === undefined ? undefined : this.terms.of(number);
  }

  termsWith(beginning: string): Iterable<string> {
    this.readWith(none, [beginning]);
    this.knownStems ??= new Beginnings(this.reader.stems().map(([stemmed]) => stemmed));
    return this.knownStems.beginningWith(beginning);
  }

  conceptsOf(phrase: string): readonly number[] {
    return this.heldOf(this.asked.meant(phrase));
  }

  begins(stemmed: string): boolean {
    return this.heldOf(this.asked.begun(stemmed)).length > 0;
  }

  conceptsWith(stemmed: string): readonly number[] {
    return this.heldOf(this.asked.holding(stemmed));
  }

  concept(number: number): ConceptData {
    this.readFor([number]);
    const { kind, names, capitals, phrases: all } = this.all[number] as Concept;
    const isWord = (phrase: string): boolean => !phrase.includes(' ') && !capitals.has(phrase);
    const { meanings, reader } = this;
    return {
      kind,
      ...(names !== undefined && { names }),
      words: all.filter((phrase) => isWord(phrase) && reader.numberOf(phrase) !== undefined),
      phrases: all.filter((phrase) => !isWord(phrase)),
      get besides() {
        return meanings.of(number);
      },
    };
  }

  words(): Words {
    const wordsWith = (letters: string): Beginnings => {
      if (!this.unread.isEmpty) this.read(this.unread.holding(none, formsOfWords(letters)));
      this.knownWords ??= new Beginnings(this.reader.spellableWords());
      return this.knownWords;
    };
    return {
      has: (word) => wordsWith(word).has(word),
      beginningWith: (letters) => wordsWith(letters).beginningWith(letters),
    };
  }

  /** Everything, to write it down. A concept that no record holds can find nothing and is left out. */
  listed(): Listed {
    this.read(this.unread.all());
    const { reader, terms, tree, ids } = this;
    const held = this.heldOf(this.all.map((_, number) => number));
    const newNumbers = new Map(held.map((number, at) => [number, at]));
    // What stands in no record is written down for queries alone.
    const isSeen = (phrase: string): boolean => branchOf(tree, phrase)?.seen ?? false;
    return {
      ids,
      terms: reader.stems().map(([stemmed, number]) => [stemmed, terms.of(number)] as const),
      phrases: [...this.asked.all()].flatMap(([phrase, meant]) => {
        const known = meant.flatMap((number) => newNumbers.get(number) ?? []);
        return known.length > 0 ? [[phrase, known] as const] : [];
      }),
      concepts: held.map((number) => {
        const concept = this.concept(number);
        return { ...concept, phrases: concept.phrases.filter(isSeen) };
      }),
    };
  }

  private read(numbers: readonly number[]): void {
    if (numbers.length === 0) return;
    for (const number of numbers) {
      this.texts.measure(number, this.reader.read(this.texts.says[number] ?? '', number));
    }
    this.knownWords = undefined;
    this.knownStems = undefined;
  }

  /** Those of some concepts that a record holds. */
  private heldOf(concepts: readonly number[]): readonly number[] {
    this.readFor(concepts.filter((number) => !this.isHeld(number)));
    return concepts.filter((number) => this.isHeld(number));
  }

  /** Whether a record holds a concept, as far as is known: one that is linked to it, or a text that was read. */
  private isHeld(number: number): boolean {
    if (this.meanings.has(number)) return true;
    const { phrases, capitals } = this.all[number] as Concept;
    return phrases.some((it) => !capitals.has(it) && this.reader.numberOf(it) !== undefined);
  }

  private readFor(concepts: readonly number[]): void {
    if (!this.unread.isEmpty) this.readWith(this.tellingOf(concepts), none);
  }

  /**
   * Reads all texts that may hold some stems; and for each stem that begins with some letters so many texts as hold it at
   * least once between them.
   */
  private readWith(stems: readonly string[], beginnings: readonly string[]): void {
    const { unread } = this;
    if (unread.isEmpty) return;
    this.read(unread.holding(stems.flatMap(formsOfStems), beginnings.flatMap(formsOfStems)));
  }

  /** Stems of which one stands in each text that says one of some concepts: the longest of each phrase. */
  private tellingOf(concepts: readonly number[]): string[] {
    return concepts.flatMap((number) =>
      (this.all[number]?.phrases ?? []).map((phrase) =>
        phrase.split(' ').reduce((longest, it) => (it.length > longest.length ? it : longest)),
      ),
    );
  }
}

/** The places of the sources on which nothing rests. */
function bareIn(pack: Pack): number[] {
  const { sources } = counted(pack);
  const first = firstOf(pack, 'source');
  return pack.sources.flatMap(({ id }, at) => (sources[id] === undefined ? [first + at] : []));
}

// Reads the texts of a pack: which terms stand in each, and which concepts in phrases of several words.

import { isFigure } from './ascii.js';
import { stopWords } from './english/stop-words.js';
import { foldWord } from './fold.js';
import { countsBetween, countsFigures, isNumeric, loneNumber } from './numbers.js';
import { PhraseFinder } from './phrase-finder.js';
import type { Branch } from './phrase-tree.js';
import type { Notes } from './postings.js';
import { stem } from './stem.js';
import { hyphened, StretchTable, touching } from './stretch-table.js';
import { isCapital, loneFigure, plainOf, type Token, tokenize, wordsOf } from './tokens.js';

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

/** A stretch of letters or figures as it stands in texts of ASCII, found out once. */
interface Stretch {
  /** What it means depends on what stands beside it. */
  unsure: boolean;
  figure: boolean;
  numberWord: boolean;
  /** It makes something else of a number before it; `between`: if one stands behind it. */
  counts: boolean;
  between: boolean;
  capital: boolean;
  /** In the order of reading. */
  words: readonly Word[];
  /** What is indexed with them: the unit of a percentage. */
  beside: readonly Word[];
}

/** In place of the number of a term: of a stop-word, and of a stretch that is not simply one word. */
const none = -1;
const special = -2;

const nothing: readonly Word[] = [];

export class TextReader {
  private readonly termAt = new Map<string, number>();
  private readonly words = new Map<string, Word>();
  private readonly table = new StretchTable();
  /** By the number of a stretch: itself, the number of its term, and whether a phrase may begin with it. */
  private readonly stretches: Stretch[] = [];
  private readonly termOf: number[] = [];
  private readonly opens: boolean[] = [];
  private readonly phrases = new PhraseFinder();
  /** Folded words that only queries use. */
  private readonly learnt = new Set<string>();

  /** `terms` and `meanings` take down which terms stand in which texts, and which concepts in phrases of several words. */
  constructor(
    private readonly tree: ReadonlyMap<string, Branch>,
    private readonly terms: Notes,
    private readonly meanings: Notes,
  ) {}

  /** Notes what stands in a text, as often as it does, under a number; gives how many tokens it has. */
  read(text: string, number: number): number {
    const before = this.terms.noted;
    let length = this.readPlain(text, number);
    if (length < 0) {
      this.terms.forget(before);
      this.phrases.forget();
      length = this.readAny(text, number);
    }
    this.phrases.end(this.meanings, number);
    return length;
  }

  /** Takes in words that only queries use. */
  learn(text: string): void {
    for (const { word, start } of tokenize(text)) {
      if (!stopWords.has(word) && isLatin(text, start)) this.learnt.add(word);
    }
  }

  /** The number of a stem; undefined where it stands in no text. */
  numberOf(stemmed: string): number | undefined {
    const number = this.termAt.get(stemmed);
    return number !== undefined && this.terms.has(number) ? number : undefined;
  }

  /** The stems that stand in texts, each with its number, in the order in which they were read. */
  stems(): [stemmed: string, number: number][] {
    return [...this.termAt].filter(([, number]) => this.terms.has(number));
  }

  /** The folded words that a misspelt word can mean, in the order in which they were read. */
  spellableWords(): string[] {
    const words = new Set(this.learnt);
    for (const [word, { spellable, term }] of this.words) {
      // Parts of a number are known, and stand in no text by themselves.
      if (spellable && term !== undefined && this.terms.has(term)) words.add(word);
    }
    return [...words].filter((word) => word.length > 2 && !/\d/.test(word));
  }

  /** Reads any text, token by token. */
  private readAny(text: string, number: number): number {
    const tokens = tokenize(text);
    const known = ({ word, start }: Token): Word => this.wordOf(word, isLatin(text, start));
    for (const token of tokens) this.note(known(token), number);
    for (const token of wordsOf(tokens)) this.follow(known(token), token.capital);
    return tokens.length;
  }

  /**
   * Reads a text of ASCII, or one that is so but for its punctuation, whose figures stand alone, which most texts are:
   * the same as token by token, and quicker, since each stretch is looked up where it stands. Below zero for any other
   * text, of which terms may be noted already.
   */
  private readPlain(text: string, number: number): number {
    const { table, terms, termOf, phrases } = this;
    const cut = table.cut(text);
    const count = cut < 0 ? table.cut(plainOf(text)) : cut;
    let length = count;
    let before = none;
    for (let at = 0; at < count; at++) {
      const stretch = table.numbers[at] ?? 0;
      if (stretch >= termOf.length) this.learnStretches();
      const term = termOf[stretch] ?? none;
      if (term === special || before === special || table.bonds[at] === hyphened) {
        const more = this.readSpecial(at, count, number);
        if (more < 0) return -1;
        length += more - 1;
      } else if (term !== none) terms.note(term, number);
      if (term !== none && (this.opens[stretch] || phrases.isOpen)) {
        const { words, capital } = this.stretches[stretch] as Stretch;
        for (let next = 0; next < words.length; next++) this.follow(words[next] as Word, capital);
      }
      before = term;
    }
    return length;
  }

  /**
   * Reads a stretch, by its place among those of a text, that is not simply one word or has such a one before it; gives
   * how many tokens it is. Below zero as `readPlain`.
   */
  private readSpecial(at: number, count: number, number: number): number {
    const before = at > 0 ? this.stretchAt(at - 1) : undefined;
    const own = this.stretchAt(at);
    const bond = this.table.bonds[at];
    if (!own || own.unsure) return -1;
    // What changes a number before it, or is changed by what is behind it, is read with it.
    if (before && isNumber(before)) {
      if (own.counts || (before.numberWord && own.numberWord)) return -1;
      if (before.figure && bond === touching) return -1;
      const behind = own.between && at + 1 < count ? this.stretchAt(at + 1) : undefined;
      if (behind && isNumber(behind)) return -1;
    }
    const { words, beside } = own;
    for (let next = 0; next < words.length; next++) this.note(words[next] as Word, number);
    for (let next = 0; next < beside.length; next++) this.note(beside[next] as Word, number);
    const length = words.length + beside.length;
    if (bond !== hyphened || !before || before.figure || own.figure) return length;
    // A pair with a stop-word is read as one word; one with a number word, and three or more, in ways of their own.
    if (isStop(before) || isStop(own) || isNumber(before) || isNumber(own)) return -1;
    if (this.table.bonds[at - 1] === hyphened) return -1;
    this.note(this.wordOf(this.foldedAt(at - 1) + this.foldedAt(at), true), number);
    return length + 1;
  }

  /** A stretch of the text that was cut last. */
  private stretchAt(at: number): Stretch | undefined {
    return this.stretches[this.table.numbers[at] ?? 0];
  }

  private foldedAt(at: number): string {
    return foldWord(this.table.stretches[this.table.numbers[at] ?? 0] ?? '');
  }

  /** Finds out about the stretches that the table has since it was last asked. */
  private learnStretches(): void {
    const { stretches } = this.table;
    for (let at = this.stretches.length; at < stretches.length; at++) {
      const stretch = this.stretchOf(stretches[at] ?? '');
      const { words } = stretch;
      const isWord = !stretch.unsure && !isNumber(stretch) && !stretch.counts && !stretch.between;
      this.stretches.push(stretch);
      this.termOf.push(isWord ? (words[0]?.term ?? none) : special);
      this.opens.push(words.some(({ branch }) => branch !== undefined));
    }
  }

  private stretchOf(raw: string): Stretch {
    const figure = isFigure(raw);
    const folded = figure ? '' : foldWord(raw);
    const value = loneNumber(folded);
    const isPart = value === undefined && isNumeric(folded);
    const alone = isPart ? undefined : [value ?? folded];
    const read = figure ? loneFigure(raw) : alone;
    const words: Word[] = [];
    for (const word of read ?? []) words.push(this.wordOf(word, true));
    return {
      unsure: read === undefined,
      figure,
      numberWord: value !== undefined,
      counts: countsFigures(folded),
      between: countsBetween(folded),
      capital: isCapital(raw),
      words,
      beside: read && raw.endsWith('%') ? [this.wordOf('percent', true)] : nothing,
    };
  }

  private note({ term }: Word, number: number): void {
    if (term !== undefined) this.terms.note(term, number);
  }

  /** Follows phrases over a word; stop-words are passed over. */
  private follow({ stem: stemmed, term, branch }: Word, capital: boolean): void {
    if (term !== undefined) this.phrases.goOn(stemmed, branch, capital);
  }

  private wordOf(word: string, latin: boolean): Word {
    let known = this.words.get(word);
    if (!known) {
      const stemmed = stem(word);
      const term = stopWords.has(word) ? undefined : this.number(stemmed);
      known = { stem: stemmed, term, branch: this.tree.get(stemmed), spellable: false };
      this.words.set(word, known);
    }
    if (latin && known.term !== undefined) known.spellable = true;
    return known;
  }

  private number(stemmed: string): number {
    const known = this.termAt.get(stemmed);
    if (known !== undefined) return known;
    this.termAt.set(stemmed, this.termAt.size);
    return this.termAt.size - 1;
  }
}

const isNumber = ({ figure, numberWord }: Stretch): boolean => figure || numberWord;

const isStop = ({ words: [first] }: Stretch): boolean => first?.term === undefined;

/** Whether a word of a text is in Latin letters. In others, names are enough to be spelt. */
const isLatin = (text: string, start: number): boolean => text.charCodeAt(start) < 0x250;

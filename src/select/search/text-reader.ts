// Reads the texts of a pack: which terms stand in each, and which concepts in phrases of several words.

import { stopWords } from './english/stop-words.js';
import { foldWord } from './fold.js';
import { countsFigures, isNumeric, loneNumber } from './numbers.js';
import type { Branch } from './phrase-tree.js';
import { endOf, isWordCode } from './scan.js';
import { stem } from './stem.js';
import { hashed, StretchTable } from './stretch-table.js';
import { isCapital, loneFigure, type Token, tokenize, wordsOf } from './tokens.js';

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

/** A word as it stands in a text. */
interface Placed {
  word: Word;
  capital: boolean;
}

/** A stretch of letters or figures as it stands in texts of ASCII, found out once. */
interface Stretch {
  folded: string;
  /** What it means does not depend on what stands beside it. */
  plain: boolean;
  figure: boolean;
  /** It is a figure, or a number word. */
  number: boolean;
  /** It makes something else of a number before it. */
  counts: boolean;
  words: readonly Placed[];
}

/** What stands in a text: how many tokens, which terms, which concepts, each as often as it does. */
interface Cut {
  length: number;
  terms: number[];
  meanings: number[];
}

/** The characters of a text under which it is short. */
const shortText = 40;

const lastAscii = 127;
const hyphen = 45;

export class TextReader {
  /** The number of each stem. */
  readonly termAt = new Map<string, number>();
  private readonly words = new Map<string, Word>();
  private readonly stretches = new StretchTable<Stretch>();
  private end = 0;
  private readonly cuts = new Map<string, Cut>();
  private readonly last: Cut = { length: 0, terms: [], meanings: [] };
  private readonly row: Placed[] = [];

  constructor(private readonly tree: ReadonlyMap<string, Branch>) {}

  /**
   * What stands in a text, until the next is read; that of short ones is kept, since names, topics and days come
   * again and again.
   */
  read(text: string): Cut {
    if (text.length >= shortText) return this.cut(text, this.last);
    let cut = this.cuts.get(text);
    if (!cut) {
      cut = this.cut(text, { length: 0, terms: [], meanings: [] });
      this.cuts.set(text, cut);
    }
    return cut;
  }

  private cut(text: string, cut: Cut): Cut {
    if (!this.readPlain(text, cut)) this.readAny(text, cut);
    return cut;
  }

  /** Takes in words that only queries use. */
  learn(text: string): void {
    for (const { word, start } of tokenize(text)) {
      if (stopWords.has(word) || this.words.get(word)?.spellable) continue;
      const spellable = isLatin(text, start);
      this.words.set(word, { stem: stem(word), term: undefined, branch: undefined, spellable });
    }
  }

  /** The folded words that a misspelt word can mean, sorted. */
  spellableWords(): string[] {
    const words: string[] = [];
    for (const [word, { spellable }] of this.words) {
      if (spellable && word.length > 2 && !/\d/.test(word)) words.push(word);
    }
    return words.sort();
  }

  /** What stands in any text, token by token. */
  private readAny(text: string, cut: Cut): void {
    const tokens = tokenize(text);
    empty(cut);
    cut.length = tokens.length;
    const place = (token: Token): Placed => ({
      word: this.wordOf(token.word, isLatin(text, token.start)),
      capital: token.capital,
    });
    for (const token of tokens) note(cut, place(token).word);
    this.findPhrases(wordsOf(tokens).map(place), cut.meanings);
  }

  /**
   * What stands in a text of ASCII whose figures stand alone, which most texts are: the same as token by token, and
   * quicker, since each stretch is looked up where it stands. False for any other text.
   */
  private readPlain(text: string, cut: Cut): boolean {
    const { row } = this;
    row.length = 0;
    empty(cut);
    let before: Stretch | undefined;
    let opens = false;
    let end = -2;
    for (let start = 0; start < text.length; ) {
      const code = text.charCodeAt(start);
      if (code > lastAscii) return false;
      if (!isWordCode(code)) {
        start++;
        continue;
      }
      const isJoined = start === end + 1 && text.charCodeAt(end) === hyphen;
      const isUnit = start === end && before?.figure === true;
      const stretch = this.stretchAt(text, start);
      end = this.end;
      // What changes a figure before it, or is changed by what is behind it, is read with it.
      if (!stretch?.plain || isUnit || (before?.number && stretch.counts)) return false;
      for (const placed of stretch.words) {
        const { term, branch } = placed.word;
        cut.length++;
        row.push(placed);
        if (branch) opens = true;
        if (term !== undefined) cut.terms.push(term);
      }
      if (isJoined && before && !before.figure && !stretch.figure) {
        // A pair with a stop-word is read as one word, one with a number word in ways of its own.
        if (isStop(before) || isStop(stretch) || before.number || stretch.number) return false;
        cut.length++;
        note(cut, this.wordOf(before.folded + stretch.folded, true));
      }
      before = stretch;
      start = end;
    }
    if (opens) this.findPhrases(row, cut.meanings);
    return true;
  }

  /** What is known of the stretch that begins at a place; `end` is then where it ends. None where another script goes on. */
  private stretchAt(text: string, start: number): Stretch | undefined {
    const end = endOf(text, start);
    // `Caf` of `Café` is no word, and must not be known as one.
    if (text.charCodeAt(end) > lastAscii) return undefined;
    let hash = 0;
    for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
    this.end = end;
    let stretch = this.stretches.find(text, start, end, hash);
    if (!stretch) {
      const raw = text.slice(start, end);
      stretch = this.stretchOf(raw);
      this.stretches.add(raw, hash, stretch);
    }
    return stretch;
  }

  private stretchOf(raw: string): Stretch {
    const figure = /^\d/.test(raw);
    const folded = figure ? '' : foldWord(raw);
    const numberWord = loneNumber(folded);
    const words = figure ? loneFigure(raw) : [numberWord ?? folded];
    const number = figure || numberWord !== undefined;
    const plain = words !== undefined && (number || !isNumeric(folded));
    const capital = isCapital(raw);
    return {
      folded,
      plain,
      figure,
      number,
      counts: number || countsFigures(folded),
      words: plain ? words.map((word) => ({ word: this.wordOf(word, true), capital })) : [],
    };
  }

  /** Finds the concepts whose phrases stand in a row of words, stop-words left out. */
  private findPhrases(all: readonly Placed[], meanings: number[]): void {
    const row = all.filter(({ word }) => word.term !== undefined);
    for (let from = 0; from < row.length; from++) {
      let branch = row[from]?.word.branch;
      for (let next = from + 1; branch; next++) {
        for (const { at, small } of branch.concepts) {
          if (!small && !row[from]?.capital && next === from + 1) continue;
          branch.seen = true;
          meanings.push(at);
        }
        const following = row[next];
        branch = following && branch.next.get(following.word.stem);
      }
    }
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

function empty(cut: Cut): void {
  cut.length = 0;
  cut.terms.length = 0;
  cut.meanings.length = 0;
}

const isStop = ({ words: [first] }: Stretch): boolean => first?.word.term === undefined;

function note(cut: Cut, { term }: Word): void {
  if (term !== undefined) cut.terms.push(term);
}

/** Whether a word of a text is in Latin letters. In others, names are enough to be spelt. */
const isLatin = (text: string, start: number): boolean => text.charCodeAt(start) < 0x250;

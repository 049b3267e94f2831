// Reads the texts of a pack: which terms stand in each, and which concepts in phrases of several words.

import { stopWords } from './english/stop-words.js';
import { foldWord } from './fold.js';
import { isNumeric } from './numbers.js';
import type { Branch } from './phrase-tree.js';
import { endOf, startFrom } from './scan.js';
import { stem } from './stem.js';
import { type Token, tokenize, wordsOf } from './tokens.js';

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

/** The letters of a word as they stand in texts of ASCII, found out once; not plain where more than the word counts. */
interface Stretch extends Placed {
  folded: string;
  plain: boolean;
}

/** What stands in a text: how many tokens, which terms, which concepts, each as often as it does. */
interface Cut {
  length: number;
  terms: number[];
  meanings: number[];
}

/** The characters of a text under which it is short. */
const shortText = 40;

/** ASCII without figures. */
const isPlain = /^[\0-/:-\x7f]*$/;

export class TextReader {
  /** The number of each stem. */
  readonly termAt = new Map<string, number>();
  private readonly words = new Map<string, Word>();
  private readonly stretches = new Map<string, Stretch>();
  private readonly cuts = new Map<string, Cut>();

  constructor(private readonly tree: ReadonlyMap<string, Branch>) {}

  /** What stands in a text; that of short ones is kept, since names, topics and days come again and again. */
  read(text: string): Cut {
    if (text.length >= shortText) return this.readPlain(text) ?? this.readAny(text);
    let cut = this.cuts.get(text);
    if (!cut) {
      cut = this.readPlain(text) ?? this.readAny(text);
      this.cuts.set(text, cut);
    }
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
    const words = [...this.words].filter(([, { spellable }]) => spellable).map(([word]) => word);
    return words.filter((word) => word.length > 2 && !/\d/.test(word)).sort();
  }

  /** What stands in any text, token by token. */
  private readAny(text: string): Cut {
    const tokens = tokenize(text);
    const cut: Cut = { length: tokens.length, terms: [], meanings: [] };
    const place = (token: Token): Placed => ({
      word: this.wordOf(token.word, isLatin(text, token.start)),
      capital: token.capital,
    });
    for (const token of tokens) note(cut, place(token).word);
    this.findPhrases(wordsOf(tokens).map(place), cut.meanings);
    return cut;
  }

  /**
   * What stands in a text of ASCII without numbers, which most texts are: the same as token by token, and quicker,
   * since each stretch of letters is looked up as it stands. Undefined for any other text.
   */
  private readPlain(text: string): Cut | undefined {
    if (!isPlain.test(text)) return undefined;
    const cut: Cut = { length: 0, terms: [], meanings: [] };
    const row: Placed[] = [];
    let before: Stretch | undefined;
    let end = -2;
    for (let start = startFrom(text, 0); start < text.length; start = startFrom(text, end)) {
      const isJoined = start === end + 1 && text[end] === '-';
      end = endOf(text, start);
      const raw = text.slice(start, end);
      const stretch = this.stretches.get(raw) ?? this.stretchOf(raw);
      if (!stretch.plain) return undefined;
      const { term } = stretch.word;
      cut.length++;
      row.push(stretch);
      if (term !== undefined) cut.terms.push(term);
      if (isJoined && before) {
        // A pair with a stop-word is read as one word.
        if (term === undefined || before.word.term === undefined) return undefined;
        cut.length++;
        note(cut, this.wordOf(before.folded + stretch.folded, true));
      }
      before = stretch;
    }
    this.findPhrases(row, cut.meanings);
    return cut;
  }

  private stretchOf(raw: string): Stretch {
    const folded = foldWord(raw);
    const plain = folded !== '' && !isNumeric(folded);
    const stretch: Stretch = {
      folded,
      plain,
      word: plain ? this.wordOf(folded, true) : none,
      capital: raw.charAt(0) !== raw.charAt(0).toLowerCase(),
    };
    this.stretches.set(raw, stretch);
    return stretch;
  }

  /** Finds the concepts whose phrases stand in a row of words, stop-words left out. */
  private findPhrases(all: readonly Placed[], meanings: number[]): void {
    if (!all.some(({ word }) => word.branch)) return;
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

const none: Word = { stem: '', term: undefined, branch: undefined, spellable: false };

function note(cut: Cut, { term }: Word): void {
  if (term !== undefined) cut.terms.push(term);
}

/** Whether a word of a text is in Latin letters. In others, names are enough to be spelt. */
const isLatin = (text: string, start: number): boolean => text.charCodeAt(start) < 0x250;

// A list of words as text: looked up where it stands while few are asked for, since to cut it takes longer than a search.

/** So many words are looked up in the text before it is cut. */
const few = 500;

export class WordList {
  private words: ReadonlySet<string> | undefined;
  private asked = 0;

  /** Words with spaces or line breaks between them. */
  constructor(private readonly text: string) {}

  has(word: string): boolean {
    const { text, words } = this;
    if (words) return words.has(word);
    if (word === '' || /\s/.test(word)) return false;
    if (++this.asked > few) {
      this.words = new Set(this.beginningWith(''));
      return this.words.has(word);
    }
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (isBlank(text, at - 1) && isBlank(text, at + word.length)) return true;
    }
    return false;
  }

  /** The words that begin with some letters, in their order; all of them for no letters. */
  beginningWith(letters: string): string[] {
    const { text } = this;
    if (letters === '') return text.trim().replaceAll('\n', ' ').split(' ');
    const found: string[] = [];
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      if (!isBlank(text, at - 1)) continue;
      let end = at + letters.length;
      while (!isBlank(text, end)) end++;
      found.push(text.slice(at, end));
    }
    return found;
  }
}

/** Whether a place is between words, or at an end. */
const isBlank = (text: string, at: number): boolean => {
  const sign = text[at];
  return sign === undefined || sign === ' ' || sign === '\n';
};

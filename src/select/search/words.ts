// Reads one word of a query: the stems and meanings that it may stand for in the pack, and its weight.

import { isDigit } from './ascii.js';
import { multipliers, small } from './english/numbers.js';
import { askedMeasures, generalWords, lightWords, stopWords } from './english/stop-words.js';
import { Memo, onceFor } from './memo.js';
import { mostRemembered, type PackIndex } from './pack-index.js';
import { type Part, type Reading, sure, trusts, weak } from './reading.js';
import { spellerOf } from './spell.js';
import { stem } from './stem.js';

/** What a light word weighs against another, where the pack knows it and where it does not. */
const lightKnown = 0.2;
const lightUnknown = 0.1;

/** The same of a general word. */
const generalKnown = 0.6;
const generalUnknown = 0.2;

/** What a participle weighs that the pack does not know: it says what is done rather than what with. */
const verbalUnknown = 0.6;

/** How much more than its meaning a word can count for being rarer than that, in nats. */
const rarity = 1;

/** How surely a word is misspelt for one that no record says, against one that a record does. */
const unsaid = 0.6;

/** The most meanings that a word may hint at. */
const mostHints = 3;

/** What a part takes, in numbers: the lists of its readings, and about so many for all else. */
const besideLists = 50;
const sizeOf = ({ readings }: Part): number =>
  readings.reduce((sum, { postings }) => sum + postings.length, besideLists);

/** What words mean in a pack: in a batch most are asked for again. */
const partsOf = onceFor((_: PackIndex) => new Memo<string, Part>(mostRemembered, sizeOf));

/**
 * Reads a word. If not fuzzy, it means itself and, if it is a name, whom it names. `idiom`: the key of words that have a
 * meaning with it; empty if there are none. All queries share what is read, and nobody writes to it.
 */
export function readWord(word: string, index: PackIndex, fuzzy: boolean, idiom = ''): Part {
  return partsOf(index).get(`${word} ${fuzzy} ${idiom}`, () => partOf(word, index, fuzzy, idiom));
}

function partOf(word: string, index: PackIndex, fuzzy: boolean, idiom: string): Part {
  const stemmed = stem(word);
  const isAsking = askedMeasures.has(word) && !index.knows(stemmed);
  const light = fuzzy && idiom === '' && (lightWords.has(word) || isAsking);
  const part: Part = { word, stems: [], readings: [], weight: 0, worth: 0, light, stop: false };
  const postings = index.term(stemmed);
  if (postings) {
    const itself = { literal: true, worded: 1 };
    part.readings.push({ postings, trust: 1, ...itself, source: stemmed });
  }
  part.readings.push(...conceptReadings(stemmed, 1, index, fuzzy));
  if (idiom !== '') part.readings.push(...conceptReadings(idiom, 1, index, fuzzy));
  if (index.knows(stemmed)) part.stems.push({ stem: stemmed, trust: 1 });
  const relatives = fuzzy ? index.relatives(stemmed) : [];
  if (fuzzy) {
    if (isDigit(word.charCodeAt(word.length - 1))) addTerm(part, `${word}%`, trusts.percent, index);
    for (const relative of relatives) {
      addTerm(part, relative.stem, relative.close ? trusts.close : trusts.distant, index);
    }
    if (part.stems.length === 0 && !light) addNear(part, index);
    if (part.readings.length === 0 && !light) addPhrases(part, stemmed, index);
  }
  weigh(part, index, relatives.length > 0);
  return part;
}

/** Adds a stem that a word may stand for: what it is misspelt for (`worded`), a relative, or what it hints at. */
function addTerm(
  part: Part,
  stemmed: string,
  trust: number,
  index: PackIndex,
  worded = false,
): void {
  const postings = index.term(stemmed);
  if (postings)
    part.readings.push({
      postings,
      trust,
      literal: false,
      worded: worded ? 1 : 0,
      source: stemmed,
    });
}

/** How far another word for the same is the word itself. */
const synonymWorded = 0.8;

/** A word of the thesaurus that stands for more words than this is not sure to mean one of them. */
const mostHeads = 2;

/** What a phrase of stems may mean besides itself; names alone, unless other spellings are wanted. Misspelt names are not literal. */
export function conceptReadings(
  phrase: string,
  trust: number,
  index: PackIndex,
  fuzzy: boolean,
): Reading[] {
  const meant = index.concepts(phrase).flatMap((concept): Reading[] => {
    const { kind, names } = index.meaning(concept);
    const isName = kind === 'name';
    if (!isName && !fuzzy) return [];
    return [
      {
        postings: index.concept(concept),
        trust: trust * trusts[kind],
        literal: isName && trust === 1,
        worded: isName ? Number(trust > weak) : trust === 1 ? synonymWorded : 0,
        source: concept,
        ...(names !== undefined && { names }),
      },
    ];
  });
  // What a word is misspelt for is unsure enough, and a name is meant as a name.
  const isSure = trust === 1 && !meant.some(({ names }) => names !== undefined);
  return fuzzy && isSure ? [...meant, ...headReadings(phrase, index)] : meant;
}

/** The words of the pack for which a phrase may be asked, by the thesaurus. */
function headReadings(phrase: string, index: PackIndex): Reading[] {
  const heads = index.heads(phrase);
  const isOwned = !phrase.includes(' ') && index.term(phrase) !== undefined;
  const isShared = heads.filter((head) => head.sure).length > mostHeads;
  const sureOf = isOwned ? trusts.owned : isShared ? trusts.shared : trusts.sure;
  return heads.map((head) => {
    const trust = head.sure ? sureOf : trusts.loose;
    return {
      postings: head.postings,
      trust,
      literal: false,
      worded: trust >= sure ? synonymWorded : 0,
      source: head.stem,
    };
  });
}

/** Adds the meanings in whose spellings a word stands beside others, if they are few: `gala` hints at a gala dinner. */
function addPhrases(part: Part, stemmed: string, index: PackIndex): void {
  const concepts = index.conceptsWith(stemmed);
  const heads = index.headsWith(stemmed);
  if (concepts.length + heads.length > mostHints) return;
  for (const concept of concepts) {
    const postings = index.concept(concept);
    part.readings.push({
      postings,
      trust: trusts.hint,
      literal: false,
      worded: 0,
      source: concept,
    });
  }
  for (const { stem: head } of heads) addTerm(part, head, trusts.hint, index);
}

/** Adds what a word that the pack does not know may be misspelt for, or the beginning of. */
function addNear(part: Part, index: PackIndex): void {
  // A word that the pack has in phrases alone is no other word misspelt.
  if (index.hasWord(part.word)) return;
  const speller = spellerOf(index);
  const corrections = speller.correct(part.word);
  const surely = corrections.filter(({ trust }) => trust > weak);
  const meant = corrections.filter(({ word }) => !stopWords.has(word) && index.knows(termOf(word)));
  const isStop = surely.some(({ word }) => stopWords.has(word));
  part.stop = isStop && meant.length === 0;
  part.light = isStop || surely.some(({ word }) => lightWords.has(word));
  if (part.stop) return;
  const seen = new Set<string>();
  const likely = surely.length > 0 ? meant : [...meant, ...speller.complete(part.word)];
  for (const { word, trust: near } of likely) {
    // What only synonyms have is more likely another word.
    const isSaid = index.term(termOf(word)) !== undefined;
    const trust = isSaid || (part.word.length > 7 && near >= sure) ? near : near * unsaid;
    const stemmed = termOf(word);
    if (seen.has(stemmed)) continue;
    seen.add(stemmed);
    part.stems.push({ stem: stemmed, trust });
    addTerm(part, stemmed, trust, index, trust > weak);
    part.readings.push(...conceptReadings(stemmed, trust, index, true));
  }
}

/** The stem under which a corrected word is indexed: a number word's is its figure. */
const termOf = (word: string): string =>
  (small.get(word) ?? multipliers.get(word))?.toString() ?? stem(word);

/**
 * Weighs a word: by how few records hold any of what it surely means, and most where none does. One of which the pack has
 * no relative, and only what it may mean in some sentences, weighs as one that the pack does not know.
 */
function weigh(part: Part, index: PackIndex, isRelated: boolean): void {
  let best: Reading | undefined;
  let most = 0;
  for (const reading of part.readings) {
    if (!best || reading.trust > best.trust) best = reading;
    if (reading.trust >= sure) most = Math.max(most, reading.postings.length / 2);
  }
  const rare = index.weigh(best && best.trust > weak ? best.postings.length / 2 : 0);
  const slight = slightness(part, best !== undefined);
  const loose = isRelated ? rare : index.weigh(0);
  part.weight = (most > 0 ? index.weigh(most) : loose) * slight;
  part.worth = Math.min(rare, part.weight + rarity) * slight;
}

/** What a word counts for being a light or a general one. */
function slightness({ word, light, readings }: Part, known: boolean): number {
  const isVerbal = word.length > 5 && word.endsWith('ing');
  if (light) return known ? lightKnown : lightUnknown;
  if (generalWords.has(word)) return known ? generalKnown : generalUnknown;
  return isVerbal && !readings.some(({ literal }) => literal) ? verbalUnknown : 1;
}

// Tells which differences of words change the meaning: a negation, a number, a name.

import type { Pack } from '../../model.js';
import { partiesIn } from '../../pack/records.js';
import { isAscii, isFigure } from '../search/ascii.js';
import { multipliers, small } from '../search/english/numbers.js';
import { stopWords } from '../search/english/stop-words.js';
import { tokenize } from '../search/tokens.js';
import { WordList } from '../search/word-list.js';
import { knownTexts } from './known.js';
import { partsOf } from './parties.js';
import { holdsWord, sifted } from './sieve.js';
import { type Word, wordsOf } from './words.js';

/** Words of a known text that gave way to words of a claim; either may be none. */
export interface Exchange {
  removed: readonly Word[];
  added: readonly Word[];
  /** They are put before or after all that is known: a name there may be who said it. */
  outside?: boolean;
  /** The last words that are kept before them. */
  before?: readonly Word[];
  /** Without them, a sentence goes on that the words before them do not begin. */
  joins?: boolean;
}

/**
 * A difference that changes the meaning; `from` or `to` is empty where words are only put in or left out. `names` stand in
 * each other's places.
 */
export interface Change {
  what: 'negation' | 'number' | 'name' | 'names' | 'word';
  from: string;
  to: string;
}

/**
 * In English, Russian, Ukrainian, Chinese; German, Dutch, French, Spanish, Portuguese, Italian, Polish, Turkish, Arabic. What
 * is another word in English (`sin`, `mai`) is rare enough in what gives way.
 */
const negations = new WordList(`
not no never none nobody nothing nowhere neither nor without cannot unable hardly scarcely barely
rarely seldom almost nearly refuse refuses refused refusing refusal deny denies denied denying false falsely
lack lacks lacked lacking fail fails failed failing failure cease ceases ceased
aint pretend pretends pretended pretending
не ни нет нету почти никогда никто ничто ничего без нельзя ні майже нема немає ніколи ніхто ніщо нічого
不 没 沒 未 无 無 勿 莫 否 拒 停
nicht nichts kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nirgends weder ohne
niet niets geen nooit niemand zonder pas jamais rien aucun aucune sans non
nunca jamás ningún ninguno ninguna nada nadie tampoco sin não nunca ninguém nenhum nenhuma sem
mai senza nessun nessuno nessuna niente nulla nie nigdy nikt nic bez değil yok hayır
لا لم لن ليس ليست لست ليسوا غير بدون دون كلا
`);
const contracted =
  /^(?:is|are|was|were|do|does|did|has|have|had|wo|would|should|could|ca|must|need|might)nt$/;

/** `have[n't]` may put in only the end of one. */
export const isNegation = ({ key, raw }: Word): boolean =>
  negations.has(key) ||
  (key.endsWith('nt') && contracted.test(key)) ||
  (raw.length === 3 && /^n[^\w.]t$/i.test(raw));

/** Two words that negate together. */
const pairs: ReadonlySet<string> = new Set([
  'far from',
  'anything but',
  'all but',
  'yet to',
  'rather than',
  'instead of',
  'short of',
]);

/** Negations in Japanese, of which each sign is a word, and in Korean, where they stand in one. */
const japanese = ['ません', 'なかった', 'ない', 'なく'];
const korean = /[않없]|못하/;

/** The signs of the Japanese negation that begins at a word; none where none does. */
function endingAt(words: readonly Word[], at: number): readonly Word[] {
  const keys = words.slice(at, at + 4).map(({ key }) => key);
  const ending = japanese.find((one) => keys.join('').startsWith(one));
  return words.slice(at, at + (ending?.length ?? 0));
}

const negationsIn = (words: readonly Word[]): Word[] =>
  words.flatMap((word, at) => {
    const isPaired = pairs.has(`${word.key} ${words[at + 1]?.key ?? ''}`);
    if (isNegation(word) || isPaired) return [word];
    if (isAscii(word.key)) return [];
    return korean.test(word.key) ? [word] : endingAt(words, at);
  });

/** Scales, and numbers in the languages of the negations; none that is another word in English (`once`, `due`). */
const numerals = new WordList(`
million millions billion billions trillion trillions bn mn tn
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend millionen
deux trois quatre cinq sept huit neuf dix onze douze mille
dos tres cuatro cinco seis siete ocho nueve diez doce cien ciento millón millones
tre quattro cinque sette otto dieci undici dodici cento milione milioni
два две три четыре пять шесть семь восемь девять десять двенадцать сто тысяча тысячи тысяч миллион миллиона миллионов
дві чотири шість сім вісім десять дванадцять тисяча тисячі тисяч мільйон мільйони мільйонів
二 两 兩 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億
`);

/** Whether a word begins with a figure. */
const isFigured = (key: string): boolean => (isAscii(key) ? isFigure(key) : /^\p{N}/u.test(key));

/** Whether a word is a sign of money or of percent. */
const isSign = (key: string): boolean =>
  isAscii(key) ? key === '$' || key === '%' : /^[\p{Sc}%‰]/u.test(key);

const isNumber = ({ key }: Word): boolean =>
  isFigured(key) ||
  isSign(key) ||
  numerals.has(key) ||
  (key !== 'one' && (small.has(key) || multipliers.has(key) || key === 'half'));

/** Whether leaving a word out may turn the meaning of the rest. */
export const turns = (word: Word): boolean => isNegation(word) || isNumber(word);

/** The negation at the end of some words: among the last three, or further where it denies what is told behind a `that`. */
export function negationBefore(words: readonly Word[]): Word | undefined {
  const near = words.slice(-8);
  const at = near.findLastIndex(isNegation);
  if (at < 0) return undefined;
  const reaches = near.slice(at).some(({ key }) => telling.has(key));
  return at >= near.length - 3 || reaches ? near[at] : undefined;
}

const telling = new WordList('that whether что чтобы що щоб');

/** The negation that some words begin with. */
export const negationBehind = ([first]: readonly Word[]): Word | undefined =>
  first && isNegation(first) ? first : undefined;

/** The changes of meaning in an exchange of words, each kind once. */
export function changesIn(exchange: Exchange, pack: Pack): Change[] {
  return [
    ...negationChange(exchange),
    ...(valueChange(exchange) ?? []),
    ...(exchange.outside ? [] : nameChange(exchange, pack)),
  ];
}

/** Words as they stand; a comma between those that do not stand side by side. */
export const rawOf = (words: readonly Word[]): string =>
  words
    .map(({ raw, start }, at) => {
      const last = words[at - 1];
      const apart = last ? start - last.end : 0;
      return `${apart === 0 ? '' : apart > 1 ? ', ' : ' '}${raw}`;
    })
    .join('');

const prefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'anti', 'de', 'не', 'без'];

const opposes = (one: string, other: string): boolean =>
  prefixes.some((prefix) => one === prefix + other && other.length > 2);

function negationChange({ removed, added }: Exchange): Change[] {
  const from = negationsIn(removed);
  const to = negationsIn(added);
  if (from.length !== to.length) return [{ what: 'negation', from: rawOf(from), to: rawOf(to) }];
  for (const one of removed) {
    const other = added.find(({ key }) => opposes(one.key, key) || opposes(key, one.key));
    if (other) return [{ what: 'negation', from: one.raw, to: other.raw }];
  }
  return [];
}

/** Compares values, not spellings: `forty` for `40` changes nothing. */
function valueChange({ removed, added }: Exchange): Change[] | undefined {
  const from = valuesOf(removed);
  const to = valuesOf(added);
  const same = from.length === to.length && from.every((value, at) => value === to[at]);
  if (same) return undefined;
  // A part of a whole, as in `a third of`, is a number in company alone.
  const words = (all: readonly Word[], values: readonly string[]) =>
    values.length === 0 ? '' : rawOf(all.filter(isNumber)) || rawOf(all);
  return [{ what: 'number', from: words(removed, from), to: words(added, to) }];
}

const valuesOf = (words: readonly Word[]): string[] => [
  ...tokenize(rawOf(words))
    .map(({ word }) => word)
    .filter((word) => /^\d/.test(word)),
  ...words.map(({ key }) => key).filter((key) => numerals.has(key) || isSign(key)),
];

function nameChange({ removed, added }: Exchange, pack: Pack): Change[] {
  const gone = removed.filter((word) => isName(word, pack));
  const come = added.filter((word) => isName(word, pack));
  const from = gone.filter((one) => !come.some((other) => isSame(one, other, pack)));
  const to = come.filter((one) => !gone.some((other) => isSame(one, other, pack)));
  if (from.length + to.length > 0) return [{ what: 'name', from: rawOf(from), to: rawOf(to) }];
  // The same names in each other's places, unless they are but listed.
  const isKept = gone.every((one, at) => !come[at] || isSame(one, come[at], pack));
  const isList = removed.every(
    (word, at) =>
      (gone.includes(word) || listing.has(word.key)) &&
      word.start - (removed[at - 1]?.end ?? word.start) < 3,
  );
  return isKept || isList ? [] : [{ what: 'names', from: rawOf(gone), to: rawOf(come) }];
}

const listing = new WordList('and or both и или та і або 和 与 與');

/** A name begins with a capital inside a sentence, here or where the pack has the word. */
export function isName(word: Word, pack: Pack): boolean {
  if (word.capital) return true;
  const { key } = withoutPossessive(word);
  if (stopWords.has(key)) return false;
  const wanted = sifted(key);
  const uses = [
    ...knownTexts(pack).flatMap((text) => (text.sieve.includes(wanted) ? text.words : [])),
    ...namesIn(pack).flatMap((names) =>
      names.flatMap((name) => (holdsWord(name, key) ? wordsOfName(name) : [])),
    ),
  ].filter((use) => withoutPossessive(use).key === key);
  return uses.some((use) => use.capital) && !uses.some(({ raw }) => /^\p{Ll}/u.test(raw));
}

/** Whether a name is of one party: of `China and Russia` neither is the other. */
export const isOfOne = (name: string): boolean => partsOf(name).length === 0;

/**
 * Whether two words name one party, or mean the same by the pack's synonyms of one word (`China-Russia` is two). What is
 * somebody's is not told from them.
 */
export function isSame(possessive: Word, otherPossessive: Word, pack: Pack): boolean {
  const [one, other] = [withoutPossessive(possessive), withoutPossessive(otherPossessive)];
  return (
    isOneParty(one, other, pack) ||
    areIn(
      pack.synonyms.map((group) => group.filter((phrase) => !/[\s-]/.test(phrase))),
      one,
      other,
    )
  );
}

/** Whether two words name one party. */
export const isOneParty = (one: Word, other: Word, pack: Pack): boolean =>
  one.key === other.key ||
  areIn(
    namesIn(pack).map((group) => group.filter(isOfOne)),
    one,
    other,
  );

export const withoutPossessive = (word: Word): Word =>
  /['’]s$/i.test(word.raw) ? { ...word, key: word.key.slice(0, -1) } : word;

const areIn = (groups: readonly (readonly string[])[], one: Word, other: Word): boolean =>
  groups.some((group) =>
    [one, other].every(({ key }) => group.some((phrase) => holdsWord(phrase, key))),
  );

/** The names and aliases of each party. */
const namesIn = (pack: Pack): string[][] =>
  partiesIn(pack).map(({ name, aliases }) => [name, ...aliases]);

/** The words of a name, of which the first is a capital as much as the rest. */
const wordsOfName = (name: string): Word[] =>
  wordsOf(name).map((word) => ({ ...word, capital: /^\p{Lu}/u.test(word.raw) }));

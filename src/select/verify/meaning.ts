// Tells which differences of words change the meaning: a negation, a number, a name.

import type { Pack } from '../../model.js';
import { multipliers, small } from '../search/english/numbers.js';
import { stopWords } from '../search/english/stop-words.js';
import { stem } from '../search/stem.js';
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
}

/** A difference that changes the meaning; `from` or `to` is empty where words are only put in or left out. */
export interface Change {
  what: 'negation' | 'number' | 'name' | 'word';
  from: string;
  to: string;
}

/** In the languages in which such quotations are known: English, Russian, Ukrainian, Chinese, and their near ones. */
const negations = new WordList(`
not no never none nobody nothing nowhere neither nor without cannot unable hardly scarcely barely
rarely seldom almost nearly refuse refuses refused refusing refusal deny denies denied denying false falsely
lack lacks lacked lacking fail fails failed failing failure cease ceases ceased
aint pretend pretends pretended pretending
не ни нет нету почти никогда никто ничто ничего без нельзя ні майже нема немає ніколи ніхто ніщо нічого
不 没 沒 未 无 無 勿 莫 否 拒 停
nicht kein keine keinen keiner nie niemals ohne pas jamais rien aucun sans non nunca ningún sin mai senza nessun
`);
const contracted =
  /^(?:is|are|was|were|do|does|did|has|have|had|wo|would|should|could|ca|must|need|might)nt$/;

/** `have[n't]` may put in only the end of one. */
const isNegation = ({ key, raw }: Word): boolean =>
  negations.has(key) || contracted.test(key) || /^n[^\w.]t$/i.test(raw);

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

const negationsIn = (words: readonly Word[]): Word[] =>
  words.filter(
    (word, at) => isNegation(word) || pairs.has(`${word.key} ${words[at + 1]?.key ?? ''}`),
  );

/** Scales, and numbers in the languages of the negations; none that is another word in English (`once`, `due`). */
const numerals = new WordList(`
million millions billion billions trillion trillions bn mn tn
zwei drei vier funf sechs sieben acht neun zehn elf zwolf hundert tausend millionen
deux trois quatre cinq sept huit neuf dix onze douze mille
dos tres cuatro cinco seis siete ocho nueve diez doce cien ciento millon millones
tre quattro cinque sette otto dieci undici dodici cento milione milioni
два две три четыре пять шесть семь восемь девять десять двенадцать сто тысяча тысячи тысяч миллион миллиона миллионов
дві чотири шість сім вісім десять дванадцять тисяча тисячі тисяч мільйон мільйони мільйонів
二 两 兩 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億
`);

const isNumber = ({ key }: Word): boolean =>
  /^[\p{N}\p{Sc}%‰]/u.test(key) ||
  numerals.has(key) ||
  (key !== 'one' && (small.has(key) || multipliers.has(key) || key === 'half'));

/** Whether leaving a word out may turn the meaning of the rest. */
export const turns = (word: Word): boolean => isNegation(word) || isNumber(word);

/** The negation at the end of some words, if there is one among the last three. */
export const negationBefore = (words: readonly Word[]): Word | undefined =>
  words.slice(-3).findLast(isNegation);

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

/** The same, for words that an ellipsis or a bracket left out: a name may go, or stand for a pronoun. */
export function changesInGap(exchange: Exchange, pack: Pack): Change[] {
  const changes = changesIn(exchange, pack).filter(
    ({ what, from, to }) => what !== 'name' || (from !== '' && to !== ''),
  );
  if (changes.length > 0) return changes;
  return [...reachChange(exchange), ...editorsChange(exchange), ...wordChange(exchange, pack)];
}

/** Words that turn others when an editor puts them in, and that other words hold without harm. */
const turning = new WordList(`
allegedly supposedly reportedly purportedly partly partially if unless against stop stops few fewer fake lies
lie less un dis non mis anti im ir il nyet niet
alleged supposed ostensibly seeming seemingly apparent apparently would could should might may perhaps possibly maybe
probably except but mostly former formerly once imaginary virtually doubt doubts wrongly falsely nonsense claimed broken end
якобы отчасти если против будто нібито частково якщо проти
возможно может бы кроме бывший едва вряд мнимый можливо може би б крім колишній навряд
kaum angeblich vermeintlich vielleicht fast beinahe teilweise ausser wenn falls gegen einst ehemals
presque peut sauf si pretendu casi quizas supuesto salvo quasi forse presunto tranne tal jamas apenas 若 除 似 曾
`);

/** Words in a bracket that stands for nothing, of which one turns the rest. */
function editorsChange({ removed, added }: Exchange): Change[] {
  if (removed.length > 0) return [];
  const isTurned = (word: Word, at: number): boolean =>
    // `May` is a month.
    (!word.capital && turning.has(word.key)) ||
    (word.key === 'so' && added[at + 1]?.key === 'called');
  // Behind `that` or `to` something else is said: `[I doubt that]`, `[used to]`.
  const governs = governing.has(added.at(-1)?.key ?? '');
  return governs || added.some(isTurned) ? [{ what: 'word', from: '', to: rawOf(added) }] : [];
}

const governing = new WordList('that whether to be что чтобы що щоб dass ob zu que');

/** Words that add to those before them, and words between two sentences. */
const prepositions = new WordList('of in on at by for from to with under over about von в на из');
const joiners = new WordList(
  'and or but that which who as because when while if и но а что та але що',
);

/** What an editor says of the words beside. */
const notes = new WordList(
  'sic emphasis added my mine ours italics translated translation laughs laughter laughing applause pause inaudible original',
);

/**
 * How many of the words beside a bracket at an edge of a claim it stands for, the nearest first. None, where it is a note,
 * says more of the last word that is kept (`the territory [of Ukraine]`, `you [Putin]`), or is short for what the sentence
 * is about and nothing of the kind stands there (`[it] cannot`); of a pronoun that one word, else as many as it puts in.
 */
export function standsFor(
  inserted: readonly Word[],
  beside: readonly Word[],
  kept: Word | undefined,
): number {
  const [first] = inserted;
  const [nearest] = beside;
  if (!first || !nearest || inserted.every(({ key }) => notes.has(key))) return 0;
  const isAdded =
    kept &&
    ((!stopWords.has(kept.key) && prepositions.has(first.key) && first.key !== nearest.key) ||
      (isPersonal(kept) && inserted.every(({ capital }) => capital)));
  if (isAdded) return 0;
  if (inserted.every(isPronoun) && beside.every(({ key }) => joiners.has(key))) return 0;
  return isPronoun(nearest) && !inserted.some(isPersonal) ? 1 : inserted.length;
}

/** What a negation denies only in part: without such a word behind it, it denies all. */
const limits = new WordList(`
only simply merely just solely necessarily always all every entirely fully completely wholly yet
только просто лишь всегда все всё тільки лише завжди всі
`);

/** Words behind which something else is told than what is denied before them: `did not say that`, `does not … but`. */
const elsewhere = new WordList('that whether but rather instead что чтобы но а що щоб але 但 而');

/**
 * A negation just before a gap, alone or with the word that limits it, which denies something else without the words that
 * are left out.
 */
function reachChange({ removed, added, before = [] }: Exchange): Change[] {
  const at = before.findLastIndex(isNegation);
  const denied = at < 0 ? [] : before.slice(at);
  const [negation, limit] = denied;
  const [first] = removed;
  if (!negation || !first || added.length > 0) return [];
  if (limit && !limits.has(limit.key)) return [];
  if (!limits.has(first.key) && !removed.some(({ key }) => elsewhere.has(key))) return [];
  return [{ what: 'negation', from: rawOf([...denied, ...removed]), to: rawOf(denied) }];
}

/** Pronouns of whom or what is spoken of: what they are short for may take their place. */
const pronouns = new WordList(`
he him his she her hers it its they them their theirs who whom whose
он его ему она её ее ей оно они их им він його йому вона її воно вони їх їм
他 她 它 们 們
`);

/** Pronouns of who speaks, and of who is spoken to: none of them stands for another person. */
const speakers = [
  new WordList('i me my mine we us our ours я меня мне мы нас нам ми мене мені 我'),
  new WordList('you your yours ты вы вас вам ти ви 你 您'),
];

/** Words that point at others. */
const pointers = new WordList(
  'this that these those there here это этот эта эти це цей ця ці 这 這 那',
);

/** Words that leave others as they are. */
const fillers = new WordList('a an the and mr mrs ms dr');

/** Whether a word is short for whom or what is spoken of. */
export const isPronoun = ({ key }: Word): boolean => pronouns.has(key);

const isPersonal = (word: Word): boolean =>
  isPronoun(word) || speakers.some((person) => person.has(word.key));

const isStandIn = (word: Word): boolean =>
  isPersonal(word) || pointers.has(word.key) || fillers.has(word.key);

/**
 * What a bracket puts in the place of words: a word that stands for others, or the party that a pronoun is short for by
 * its name or office, or the same in other forms. Of anything else the quotation is another one. Where nothing is left out,
 * what is put in is an editor's.
 */
function wordChange({ removed, added }: Exchange, pack: Pack): Change[] {
  if (removed.length === 0 || added.length === 0) return [];
  const before = removed.filter((word) => !isStandIn(word));
  const words = added.filter((word) => !isStandIn(word));
  const isNamed = (word: Word): boolean => isName(word, pack);
  const areNamed = before.every(isNamed);
  const isSamePerson = speakers.every(
    (person) =>
      !added.some(({ key }) => person.has(key)) || removed.some(({ key }) => person.has(key)),
  );
  const isMeant =
    words.length === 0
      ? mayStandFor(removed, added, before.length === 0 || areNamed)
      : before.length === 0
        ? removed.every(isPronoun) &&
          words.every((word) => isNamed(word) || isInSomeRole(word, pack))
        : (areNamed && areAlike(before, words, (one, other) => isSame(one, other, pack))) ||
          isOneOf(words, before, pack) ||
          haveSame(before, words, pack);
  if (isSamePerson && isMeant) return [];
  return [{ what: 'word', from: rawOf(removed), to: rawOf(added) }];
}

/**
 * Whether words that are short for others may stand for some: those of a third person for names and for what else is short
 * for others, the rest for their like.
 */
function mayStandFor(removed: readonly Word[], added: readonly Word[], areNames: boolean): boolean {
  if (added.some(isPronoun)) return areNames && removed.some(({ key }) => !fillers.has(key));
  return removed.every(isStandIn) && (added.some(isPersonal) || !removed.some(isPersonal));
}

/** Whether words are names and offices of one party whose names other words are. */
const isOneOf = (words: readonly Word[], names: readonly Word[], pack: Pack): boolean =>
  [...pack.people, ...pack.organizations].some(({ name, aliases, role = '' }) => {
    const own = [name, ...aliases].filter(isOfOne);
    const isItsName = (word: Word): boolean =>
      own.some((known) => holdsWord(known, withoutPossessive(word).key));
    return (
      names.every(isItsName) && words.every((word) => isItsName(word) || holdsWord(role, word.key))
    );
  });

/** Whether a word stands in what some party of the pack is, or is called. */
const isInSomeRole = (word: Word, pack: Pack): boolean =>
  [...pack.people, ...pack.organizations].some(({ role = '', aliases }) =>
    [role, ...aliases].some((known) => holdsWord(known, withoutPossessive(word).key)),
  );

/** Forms of one verb that no stem brings together. */
const forms = [new WordList('am is are was were'), new WordList('has have had')];

/** Whether each of some words is the same as one of others, and no word of these is left. */
function haveSame(some: readonly Word[], others: readonly Word[], pack: Pack): boolean {
  const isLike = (one: Word, other: Word): boolean =>
    stem(one.key) === stem(other.key) ||
    forms.some((form) => form.has(one.key) && form.has(other.key)) ||
    isOneParty(withoutPossessive(one), withoutPossessive(other), pack);
  return some.length === others.length && areAlike(some, others, isLike);
}

/** Whether each of some words is like one of others, and each of these like one of them. */
const areAlike = (
  some: readonly Word[],
  others: readonly Word[],
  isLike: (one: Word, other: Word) => boolean,
): boolean =>
  some.every((one) => others.some((other) => isLike(one, other))) &&
  others.every((other) => some.some((one) => isLike(one, other)));

/** Words as they stand; a comma between those that do not stand side by side. */
const rawOf = (words: readonly Word[]): string =>
  words
    .map(({ raw, start }, at) => {
      const last = words[at - 1];
      return `${last ? (start - last.end > 1 ? ', ' : ' ') : ''}${raw}`;
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
  const words = (all: readonly Word[]) => rawOf(all.filter(isNumber));
  return [{ what: 'number', from: words(removed), to: words(added) }];
}

const valuesOf = (words: readonly Word[]): string[] => [
  ...tokenize(rawOf(words))
    .map(({ word }) => word)
    .filter((word) => /^\d/.test(word)),
  ...words.map(({ key }) => key).filter((key) => numerals.has(key) || /^[\p{Sc}%‰]/u.test(key)),
];

function nameChange({ removed, added }: Exchange, pack: Pack): Change[] {
  const gone = removed.filter((word) => isName(word, pack));
  const come = added.filter((word) => isName(word, pack));
  const from = gone.filter((one) => !come.some((other) => isSame(one, other, pack)));
  const to = come.filter((one) => !gone.some((other) => isSame(one, other, pack)));
  if (from.length === 0 && to.length === 0) return [];
  return [{ what: 'name', from: rawOf(from), to: rawOf(to) }];
}

/** A name begins with a capital inside a sentence, here or where the pack has the word. */
function isName(word: Word, pack: Pack): boolean {
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
const isOfOne = (name: string): boolean => partsOf(name).length === 0;

/**
 * Whether two words name one party, or mean the same by the pack's synonyms of one word (`China-Russia` is two). What is
 * somebody's is not told from them.
 */
function isSame(possessive: Word, otherPossessive: Word, pack: Pack): boolean {
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
const isOneParty = (one: Word, other: Word, pack: Pack): boolean =>
  one.key === other.key ||
  areIn(
    namesIn(pack).map((group) => group.filter(isOfOne)),
    one,
    other,
  );

const withoutPossessive = (word: Word): Word =>
  /['’]s$/i.test(word.raw) ? { ...word, key: word.key.slice(0, -1) } : word;

const areIn = (groups: readonly (readonly string[])[], one: Word, other: Word): boolean =>
  groups.some((group) =>
    [one, other].every(({ key }) => group.some((phrase) => holdsWord(phrase, key))),
  );

/** The names and aliases of each party. */
const namesIn = (pack: Pack): string[][] =>
  [...pack.people, ...pack.organizations].map(({ name, aliases }) => [name, ...aliases]);

/** The words of a name, of which the first is a capital as much as the rest. */
const wordsOfName = (name: string): Word[] =>
  wordsOf(name).map((word) => ({ ...word, capital: /^\p{Lu}/u.test(word.raw) }));
